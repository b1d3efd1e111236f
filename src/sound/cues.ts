/** Which sounds a change of the view means. Pure: the board plays them, silence does not. */
import type { Id, Tension } from '../script/types.ts';
import type { ChatView, MessageView, ThreadView } from '../session/view.ts';

export const cues = [
  'message-in',
  'message-out',
  'notice',
  'ring',
  'typing',
  'choice',
  'lamp',
  'calm-end',
] as const;

/** A sound by what it says; `assets/sounds` has one file for each. */
export type Cue = (typeof cues)[number];

/** From here on the account presses, and threats arrive silently: no alarm, no sting. */
const pressing: Tension = 2;

/**
 * Gives the sounds that the step from one view to the next means, in no order that matters. At most
 * one of them is about messages, however many lines arrived. A step that tells nothing new gives
 * none: back, a jump, a mirror that catches up, a pause, another language.
 * `isStranger` says whether a cast id is the account that presses.
 */
export function cuesFor(
  before: ChatView,
  view: ChatView,
  isStranger: (cast: Id) => boolean,
): readonly Cue[] {
  const arrived = before === view ? null : newMessages(before, view);
  if (arrived === null) return [];

  // A line that ends its beat comes with the next beat's tension, so the higher of both counts.
  const pressed = Math.max(before.tension, view.tension) >= pressing;
  const silent = (from: Id | null) => pressed && (from === null || isStranger(from));

  const message = messageCue(arrived.filter((one) => one.mine || !silent(one.from)));
  const types = startsTyping(before, view) && !silent(view.typing?.from ?? null);
  const found: (Cue | null | false)[] = [
    arrived.some(isChosen) && 'choice',
    message ?? (types && 'typing'),
    !before.lamp && view.lamp && 'lamp',
    before.turn !== 'ended' && view.turn === 'ended' && 'calm-end',
  ];
  return found.filter((cue) => cue !== null && cue !== false);
}

/** The messages that the step added; null when it is no step forward of the same telling. */
function newMessages(before: ChatView, view: ChatView): readonly MessageView[] | null {
  const steps = view.made - before.made;
  if (steps < 0 || steps > 1 || before.paused || view.paused) return null;
  const now = new Map(view.threads.map((thread) => [thread.id, thread.messages]));
  const grew = before.threads.every((thread) => startsWith(now.get(thread.id) ?? [], thread));
  if (!grew) return null;
  const had = new Map(before.threads.map((thread) => [thread.id, thread.messages.length]));
  return view.threads.flatMap(({ id, messages }) => messages.slice(had.get(id) ?? 0));
}

/** Threads only grow at their end, so one look at where the old end was is enough. */
function startsWith(now: readonly MessageView[], { messages }: ThreadView): boolean {
  return messages.length === 0 || now[messages.length - 1]?.id === messages.at(-1)?.id;
}

const isChosen = ({ kind }: MessageView) => kind === 'reply' || kind === 'deed';

/** One cue for all that arrived: what the player's phone sent comes first, then what people wrote. */
function messageCue(arrived: readonly MessageView[]): Cue | null {
  const heard = new Set(arrived.map(cueOf));
  const inOrder = ['message-out', 'message-in', 'ring', 'notice'] as const;
  return inOrder.find((cue) => heard.has(cue)) ?? null;
}

function cueOf({ kind, mine }: MessageView): Cue | null {
  switch (kind) {
    case 'reply':
      return 'message-out';
    case 'message':
    case 'picture':
    case 'voice':
    case 'sticker':
    case 'file':
      return mine ? 'message-out' : 'message-in';
    case 'payment':
      return mine ? null : 'message-in';
    case 'notice':
    case 'comment':
    case 'reaction':
      return mine ? null : 'notice';
    case 'call':
      return mine ? null : 'ring';
    // Something done has its choice cue; a telling voice, time and a post make no sound.
    case 'deed':
    case 'narration':
    case 'time':
    case 'post':
    // Pressure is silent.
    case 'press':
      return null;
  }
}

/** Somebody begins to write; not again before each further line of the same hand. */
function startsTyping({ typing: was }: ChatView, { typing: is, threads }: ChatView): boolean {
  if (is === null || (is.thread === was?.thread && is.from === was.from)) return false;
  const last = threads.find(({ id }) => id === is.thread)?.messages.at(-1);
  return last?.from !== is.from;
}
