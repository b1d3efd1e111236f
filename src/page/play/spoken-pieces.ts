/**
 * What the status speaks, as plain words: they stay as they were when they came. Something drawn would
 * not do to keep, for it holds on to the whole page that it once stood in.
 */
import type { TextKey } from '../../script/keys.ts';
import type { Scenario } from '../../script/types.ts';
import { openThread } from '../../session/open-thread.ts';
import type { Said } from '../../session/screens/shape.ts';
import type { ChatView, FeedbackView, MessageView } from '../../session/view.ts';
import { storyInBoth } from '../../view/both.ts';
import type { Direction, Words } from '../../view/ports.ts';
import { saidIn } from '../../view/said.ts';
import { leadOf, nameOf, storyBlock } from '../controls/story-words.tsx';
import { kindOf, speakerId } from './log.tsx';
import { keyOfSaid } from './screen.tsx';

/** Words of the page's own language, or a stretch set apart from them. */
export type Run =
  | string
  | { readonly text: string; readonly lang?: string; readonly dir?: Direction };

export interface Piece {
  readonly key: string;
  readonly lang?: string;
  readonly dir?: Direction;
  /** `verdict`: what the votes of a class came to, which whoever draws the piece has. */
  readonly said: readonly Run[] | 'verdict';
}

interface Spoken {
  readonly words: Words;
  readonly scenario: Scenario;
  readonly view: ChatView;
}

/** What is said of an occasion, in the order in which it is to be heard. */
export function piecesOf(
  what: 'verdict' | 'lines' | 'conversation',
  { words, scenario, view }: Spoken,
  messages: readonly MessageView[],
): Piece[] {
  if (what === 'verdict') return [{ key: 'verdict', said: 'verdict' }];
  const piece = (key: string, ...said: Run[]): Piece => ({
    ...{ key, lang: words.language, dir: words.direction },
    said,
  });
  if (what === 'conversation') {
    const thread = openThread(view);
    if (!thread) return [];
    const name = words.story(thread.titleKey);
    return [piece('conversation', words.ui('play.conversation', { name }))];
  }
  const { title, lines } =
    (view.turn === 'delivering' && view.calling === null) || view.turn === 'explaining'
      ? noScreen
      : view.screen;
  return [
    ...messages.map((message, index, all) =>
      piece(
        message.id,
        threadBefore(words, view, message, all[index - 1]),
        `${prefix(words, scenario, message)} `,
        storyRun(words, message.key),
        ...(message.labelKey === null ? [] : [' (', storyRun(words, message.labelKey), ')']),
      ),
    ),
    ...(title === null ? [] : [piece('title', ...runsOf(words, title))]),
    ...lines.map(({ said }) => piece(keyOfSaid(said), ...runsOf(words, said))),
    ...lastOf(words, scenario, view).map((run) => piece('last', run)),
  ];
}

const storyRun = (words: Words, text: TextKey): Run => ({
  text: words.story(text),
  ...storyBlock(words, text),
});

/** Words of a screen, those of the story in both languages. */
function runsOf(words: Words, said: Said): Run[] {
  if (!('story' in said)) return [{ text: saidIn(words, said) }];
  const { second } = storyInBoth(words, said.story);
  const other = second && { text: second.text, lang: second.code, dir: second.direction };
  return [storyRun(words, said.story), ...(other ? [other] : [])];
}

/** A screen is told once, when all of it stands there. */
const noScreen: Pick<ChatView['screen'], 'title' | 'lines'> = { title: null, lines: [] };

/** What a turn comes to: the card, the question, the way on, or the ending's name. Focus does not jump there over the lines. */
function lastOf(
  words: Words,
  scenario: Scenario,
  { turn, calling, choices, guess, feedback, ending, rest }: ChatView,
): Run[] {
  if (calling !== null)
    return [words.ui('play.next-thread', { name: words.story(calling.titleKey) })];
  if (guess !== null) return [words.ui('play.guess.question')];
  if (feedback !== null) return [nameOfCard(words, feedback)];
  if (turn === 'asking' && choices.length > 0)
    return [words.ui('play.what-could', { name: leadOf(words, scenario) })];
  if (rest !== null) return [words.ui('play.rest.title')];
  return ending === null ? [] : [storyRun(words, ending.titleKey)];
}

function nameOfCard(words: Words, { tactic, folded }: FeedbackView): string {
  if (tactic === 'none') return words.ui('play.no-trick');
  const name = words.ui(`tactics.${tactic}.name`);
  return (
    words.ui('play.says', { name: words.ui(folded ? 'play.trick-again' : 'play.trick') }) +
    ` ${name}`
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
