/**
 * One polite status: it speaks each new line as it comes, the question last, what conversation was
 * opened meanwhile, and in a class what the votes came to. A line is a piece of its own, which a
 * reader can stop; once focus is elsewhere nothing of it is left to be met a second time.
 */

import { type ComponentChild, type ComponentChildren, Fragment } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { TextKey } from '../../script/keys.ts';
import type { Scenario } from '../../script/types.ts';
import { openThread } from '../../session/open-thread.ts';
import type { ChatView, MessageView, VoteView } from '../../session/view.ts';
import type { Words } from '../../view/ports.ts';
import { leadOf, nameOf, StoryText } from '../controls/story.tsx';
import { kindOf, newLines, speakerId } from './log.tsx';
import { keyOfSaid, Spoken } from './screen.tsx';

interface AnnouncementProps {
  words: Words;
  scenario: Scenario;
  view: ChatView;
  /** What is said of the votes of a class: what they came to, or to talk before the next ones. */
  verdict?: ComponentChildren;
}

interface Piece {
  readonly key: string;
  readonly words: ComponentChild;
}

/**
 * Always in the document, so that a change of its words is spoken. What is added is spoken and nothing
 * else, so pieces stay as they were when they came, whatever language is chosen meanwhile.
 */
export function Announcement(props: AnnouncementProps) {
  const { view } = props;
  const now = occasionOf(view);
  const before = useRef<Occasion | null>(null);
  /** What was told of this turn already. */
  const told = useRef<readonly string[]>([]);
  const pieces = useRef<readonly Piece[]>([]);
  /** Counts occasions: the same conversation can be opened twice. */
  const count = useRef(0);
  /** What was last spoken has been drawn: until then focus moves with it, and by the page's own hand. */
  const isDrawn = useRef(false);
  useMemo(() => {
    const what = whatToSay(before.current, now);
    before.current = now;
    count.current += 1;
    isDrawn.current = false;
    // A card has risen, or a turn begins: what was spoken is past.
    if (now.lines === null) pieces.current = [];
    if (what === 'nothing') return;
    const messages = newLines(view).filter(({ id }) => !told.current.includes(id));
    if (what === 'lines') told.current = view.fresh;
    const more = piecesOf(what, props, messages);
    pieces.current = [
      ...pieces.current,
      ...more.map(({ key, words }) => ({ key: `${count.current}/${key}`, words })),
    ];
  }, [now.lines, now.open, now.result]);
  const [, drawAgain] = useState(0);
  useEffect(() => {
    const moved = ({ target }: FocusEvent): void => {
      if (pieces.current.length === 0 || !isDrawn.current) return;
      if (target instanceof Element && target.closest('[role="log"]')) return;
      pieces.current = [];
      drawAgain((times) => times + 1);
    };
    document.addEventListener('focusin', moved);
    return () => document.removeEventListener('focusin', moved);
  }, []);
  useEffect(() => {
    isDrawn.current = true;
  });
  const isReady = useSilence();
  return (
    <div class="unseen" role="status" aria-atomic="false">
      {isReady &&
        pieces.current.map(({ key, words: said }) => <Fragment key={key}>{said}</Fragment>)}
    </div>
  );
}

/** False at first: words that come into the document together with their status are not spoken. */
function useSilence(): boolean {
  const [isReady, setReady] = useState(false);
  // After the first picture of the page, in a task of its own.
  useEffect(() => setReady(true), []);
  return isReady;
}

/** What is spoken of; each part is the same as long as nothing new is to be said of it. */
export interface Occasion {
  /** The lines told so far; null while there are none, and while a card is read. */
  readonly lines: string | null;
  /** The open conversation. */
  readonly open: string;
  /** What there is to say of the votes; null while they are counted. */
  readonly result: string | null;
}

export function occasionOf({ turn, beat, fresh, calling, open, vote }: ChatView): Occasion {
  const rests = turn === 'asking' || turn === 'ended' || calling !== null;
  const comes = turn === 'delivering' && fresh.length > 0;
  return {
    lines: rests || comes ? [turn, beat, ...fresh].join(' ') : null,
    open,
    result: vote === null ? null : resultOf(beat, vote),
  };
}

function resultOf(beat: string, { phase, counts, leading }: VoteView): string | null {
  if (phase === 'talking') return `${beat} ${phase}`;
  return counts === null ? null : [beat, ...leading].join(' ');
}

/** What is new comes before what was only looked at. */
export function whatToSay(
  before: Occasion | null,
  now: Occasion,
): 'verdict' | 'lines' | 'conversation' | 'nothing' {
  if (now.result !== null && now.result !== before?.result) return 'verdict';
  if (now.lines === null) return 'nothing';
  if (now.lines !== before?.lines) return 'lines';
  return now.open === before.open ? 'nothing' : 'conversation';
}

/** What is said of an occasion, in the order in which it is to be heard. */
function piecesOf(
  what: 'verdict' | 'lines' | 'conversation',
  { words, scenario, view, verdict }: AnnouncementProps,
  messages: readonly MessageView[],
): Piece[] {
  if (what === 'verdict') return [{ key: 'verdict', words: <p>{verdict}</p> }];
  const piece = (key: string, said: ComponentChildren): Piece => ({
    key,
    words: (
      <p lang={words.language} dir={words.direction}>
        {said}
      </p>
    ),
  });
  if (what === 'conversation') {
    const thread = openThread(view);
    if (!thread) return [];
    const name = words.story(thread.titleKey);
    return [piece('conversation', words.ui('play.conversation', { name }))];
  }
  const { title, lines } =
    view.turn === 'delivering' && view.calling === null ? noScreen : view.screen;
  return [
    ...messages.map((message, index, all) =>
      piece(
        message.id,
        <>
          {threadBefore(words, view, message, all[index - 1])}
          {prefix(words, scenario, message)} <StoryText words={words} text={message.key} />
          {message.labelKey !== null && <Label words={words} text={message.labelKey} />}
        </>,
      ),
    ),
    ...(title === null ? [] : [piece('title', <Spoken words={words} said={title} />)]),
    ...lines.map(({ said }) => piece(keyOfSaid(said), <Spoken words={words} said={said} />)),
    ...lastOf(words, scenario, view).map((said) => piece('last', said)),
  ];
}

/** A screen is told once, when all of it stands there. */
const noScreen: Pick<ChatView['screen'], 'title' | 'lines'> = { title: null, lines: [] };

/** What a turn comes to: the question, the way on, or the ending's name. Focus does not jump there over the lines. */
function lastOf(
  words: Words,
  scenario: Scenario,
  { turn, calling, choices, ending, rest }: ChatView,
): ComponentChild[] {
  if (calling !== null)
    return [words.ui('play.next-thread', { name: words.story(calling.titleKey) })];
  if (turn === 'asking' && choices.length > 0)
    return [words.ui('play.what-could', { name: leadOf(words, scenario) })];
  if (rest !== null) return [words.ui('play.rest.title')];
  return ending === null ? [] : [<StoryText key="title" words={words} text={ending.titleKey} />];
}

function Label({ words, text }: { words: Words; text: TextKey }) {
  return (
    <>
      {' ('}
      <StoryText words={words} text={text} />
      {')'}
    </>
  );
}

/** The conversation, where it is not the one spoken of so far; at first that is the open one. */
function threadBefore(
  words: Words,
  view: ChatView,
  message: MessageView,
  before: MessageView | undefined,
): string {
  if (message.thread === (before?.thread ?? view.open)) return '';
  const thread = view.threads.find((each) => each.id === message.thread);
  return thread ? `${words.ui('play.in-thread', { name: words.story(thread.titleKey) })} ` : '';
}

/** The speaker and the kind, before the words themselves. */
function prefix(words: Words, scenario: Scenario, message: MessageView): string {
  const speaker = speakerId(scenario, message);
  const kind = kindOf(words, message);
  const parts: string[] = [];
  if (speaker !== null) parts.push(words.ui('play.says', { name: nameOf(words, speaker) }));
  if (kind !== null) parts.push(words.ui('play.says', { name: kind }));
  return parts.join(' ');
}
