/**
 * One polite status: it speaks new lines once, when it is time to decide, to move on or to end, what
 * conversation was opened meanwhile, and in a class each message and what the votes came to.
 */

import type { ComponentChild, ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { TextKey } from '../../script/keys.ts';
import type { Scenario } from '../../script/types.ts';
import { freshMessages } from '../../session/fresh.ts';
import { openThread } from '../../session/open-thread.ts';
import type { ChatView, MessageView } from '../../session/view.ts';
import type { Words } from '../../view/ports.ts';
import { nameOf, StoryText } from '../controls/story.tsx';
import { kindOf, speakerId } from './log.tsx';
import { keyOfSaid, Spoken } from './screen.tsx';

interface AnnouncementProps {
  words: Words;
  scenario: Scenario;
  view: ChatView;
  /** What the votes of a class came to, in words; spoken when they are revealed. */
  verdict?: ComponentChildren;
}

/**
 * Always in the document, so that a change of its words is spoken. Any change speaks all of them
 * again, so they stay as they were when the turn came to its end, in the language of that moment,
 * whatever language is chosen meanwhile.
 */
export function Announcement(props: AnnouncementProps) {
  const { words, view, verdict } = props;
  const now = occasionOf(view);
  const before = useRef<Occasion | null>(null);
  /** What was told of this turn already: before the story called, or message by message. */
  const told = useRef<readonly string[]>([]);
  const said = useMemo((): ComponentChild => {
    const what = whatToSay(before.current, now);
    before.current = now;
    if (what === 'verdict') return <p>{verdict}</p>;
    if (what === 'conversation') return <Conversation words={words} view={view} />;
    if (what === 'nothing') return null;
    const messages = newLines(view).filter(({ id }) => !told.current.includes(id));
    told.current = view.fresh;
    return <Said {...props} messages={messages} />;
  }, [now.lines, now.open, now.result]);
  return (
    <div class="unseen" role="status">
      {useAfterSilence(said)}
    </div>
  );
}

/** Nothing at first: words that come into the document together with their status are not spoken. */
function useAfterSilence(said: ComponentChild): ComponentChild {
  const [isReady, setReady] = useState(false);
  // After the first picture of the page, in a task of its own.
  useEffect(() => setReady(true), []);
  return isReady ? said : null;
}

/** What is spoken of; each part is the same as long as nothing new is to be said of it. */
export interface Occasion {
  /** The lines told so far; null while more of them come by themselves. */
  readonly lines: string | null;
  /** The open conversation. */
  readonly open: string;
  /** The votes that are revealed; null while they are hidden. */
  readonly result: string | null;
}

export function occasionOf({ turn, beat, fresh, calling, open, vote }: ChatView): Occasion {
  const rests = turn === 'asking' || turn === 'ended' || calling !== null;
  // In a class every message waits for a press: nothing else tells that it came.
  const isPressed = vote !== null && turn === 'delivering' && fresh.length > 0;
  return {
    lines: rests || isPressed ? [turn, beat, ...fresh].join(' ') : null,
    open,
    result: vote?.counts == null ? null : [beat, ...vote.leading].join(' '),
  };
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

function Conversation({ words, view }: { words: Words; view: ChatView }) {
  const thread = openThread(view);
  if (!thread) return null;
  return (
    <p lang={words.language} dir={words.direction}>
      {words.ui('play.conversation', { name: words.story(thread.titleKey) })}
    </p>
  );
}

/** A screen is told once, when all of it stands there. */
const noScreen: Pick<ChatView['screen'], 'title' | 'lines'> = { title: null, lines: [] };

function Said({
  words,
  scenario,
  view,
  messages,
}: AnnouncementProps & { messages: MessageView[] }) {
  const { title, lines } =
    view.turn === 'delivering' && view.calling === null ? noScreen : view.screen;
  return (
    <div lang={words.language} dir={words.direction}>
      {messages.map((message, index, all) => (
        <p key={message.id}>
          {threadBefore(words, view, message, all[index - 1])}
          {prefix(words, scenario, message)} <StoryText words={words} text={message.key} />
          {message.labelKey !== null && <Label words={words} text={message.labelKey} />}
        </p>
      ))}
      {title !== null && (
        <p>
          <Spoken words={words} said={title} />
        </p>
      )}
      {lines.map(({ said }) => (
        <p key={keyOfSaid(said)}>
          <Spoken words={words} said={said} />
        </p>
      ))}
    </div>
  );
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

/** The turn's new lines, without what the player has just done. */
export const newLines = (view: ChatView): MessageView[] =>
  freshMessages(view).filter(({ kind }) => kind !== 'reply' && kind !== 'deed');

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
