/**
 * Somebody who reads along: two hundred words a minute, one line after the other, in whatever
 * conversation is open. Says what was taken from under their eyes, and how far behind a question
 * finds them. Times in milliseconds.
 */
import { bannersOf } from '../../scenes/reading/reading.ts';
import type { TextKey } from '../../src/script/keys.ts';
import type { Scenario } from '../../src/script/types.ts';
import { isLocked } from '../../src/session/locked.ts';
import { createPlay } from '../../src/session/play.ts';
import type { ChatView, MessageView, Pace, Play } from '../../src/session/view.ts';
import { type EventClock, eventClock } from './event-clock.ts';

export interface ReaderParts {
  readonly scenario: Scenario;
  readonly pace: Pace;
  readonly wordsIn: (key: TextKey) => number;
  readonly wordsPerMinute: number;
  /** Chooses, and says whether to press "show all messages now": 0 to below 1. */
  readonly chance: () => number;
  /** How often that is pressed, 0 to 1. */
  readonly skips?: number;
  /** How often a line is brought by a tap, once it is read: 0 to 1. */
  readonly taps?: number;
}

export interface ReadPlay {
  readonly lines: number;
  readonly decisions: number;
  /** Lines that never stood in an open conversation, and left nothing that says they are there. */
  readonly neverShown: readonly string[];
  /** Lines that landed in a closed conversation and left no banner or no unread mark. */
  readonly unannounced: readonly string[];
  /** Lines that were swept away before they were read to the end. */
  readonly cutOff: readonly string[];
  /** How far behind each question found the reader. */
  readonly behind: readonly number[];
  /** Changes of conversation that the phone made by itself. */
  readonly switches: number;
  /** From the start to the first question. */
  readonly first: number;
  /** What was told before it. */
  readonly before: { readonly lines: number; readonly words: number };
  /** Time in which lines came, and the words in them: questions and cards left out. */
  readonly delivering: number;
  readonly words: number;
}

/** A timer may be due in the middle of a millisecond. */
const slack = 5;

/** Plays once to an ending. */
export function readPlay(parts: ReaderParts): ReadPlay {
  const clock = eventClock();
  const { scenario, pace, wordsIn, chance } = parts;
  const play = createPlay({ scenario, pace, clock, wordsIn });
  const reader = createReader(parts, clock, play);
  let started = clock.now;
  let delivering = 0;
  let decisions = 0;
  let first = -1;
  let before = { lines: 0, words: 0 };
  for (let turns = 0; turns < 4000 && play.view.turn !== 'ended'; turns++) {
    const { view } = play;
    if (view.turn === 'asking') {
      delivering += clock.now - started;
      if (first < 0) {
        first = clock.now;
        const { lines, words } = reader.told();
        before = { lines, words };
      }
      clock.pass(reader.left());
      const choice = view.choices[Math.floor(chance() * view.choices.length)];
      if (!choice) throw new Error(`nothing to choose at ${view.beat}`);
      decisions++;
      play.send({ type: 'choose', choice: choice.id });
      started = clock.now;
      if (chance() < (parts.skips ?? 0)) play.send({ type: 'skip-typing' });
    } else if (view.turn === 'explaining') {
      delivering += clock.now - started;
      clock.pass(Math.max(8000, reader.left()));
      play.send({ type: 'continue' });
      started = clock.now;
      if (chance() < (parts.skips ?? 0)) play.send({ type: 'skip-typing' });
    } else if (view.calling !== null && isStill(pace, parts)) {
      clock.pass(reader.left());
      reader.wishes(() => play.send({ type: 'next' }));
    } else if (chance() < (parts.taps ?? 0)) {
      clock.pass(reader.left());
      if (play.view.turn === 'delivering' && reader.left() === 0)
        reader.wishes(() => play.send({ type: 'next' }));
    } else if (!clock.next()) throw new Error(`stands still at ${view.beat}`);
  }
  delivering += clock.now - started;
  play.stop();
  return { ...reader.told(), decisions, first, before, delivering };
}

/** Only somebody who presses gets on. */
const isStill = (pace: Pace, { skips = 0 }: ReaderParts): boolean =>
  pace === 'instant' || skips > 0;

function createReader(parts: ReaderParts, clock: EventClock, play: Play) {
  const perWord = 60_000 / parts.wordsPerMinute;
  const shown = new Set<string>();
  const all = new Map<string, MessageView>();
  /** Left in a closed conversation with a banner and an unread mark. */
  const told = new Set<string>();
  const readOnLock = new Set<TextKey>();
  const unannounced: string[] = [];
  const cutOff = new Set<string>();
  const behind: number[] = [];
  /** What stands in the open conversation and is not read to the end, with the time it will be. */
  let reading: { readonly id: string; readonly until: number }[] = [];
  let switches = 0;
  let words = 0;
  let isOwnWish = false;
  /** Time for what is old, since the last rest: it lies there for whoever wants it, and nothing waits for it. */
  let old = 0;

  const wordsOf = ({ key, labelKey }: MessageView): number =>
    parts.wordsIn(key) + (labelKey === null ? 0 : parts.wordsIn(labelKey));
  const isRead = ({ until }: { until: number }): boolean => until <= clock.now + slack;
  const look = (message: MessageView): void => {
    const from = Math.max(clock.now, reading.at(-1)?.until ?? 0);
    // Whoever chose knows the words of the button, and not those that were sent in their place.
    const isChosen = message.mine && !isLine(message) && !message.key.endsWith('.sent');
    const isKnown = isChosen || readOnLock.has(message.key);
    const time = isKnown ? 0 : wordsOf(message) * perWord;
    reading.push({ id: message.id, until: from + time });
    if (isOld(message)) old += time;
    shown.add(message.id);
  };
  /** What stands on the locked phone is read there, and not again when it is opened. */
  const readLock = ({ screen }: ChatView): void => {
    for (const { said } of screen.lines)
      if ('story' in said) {
        readOnLock.add(said.story);
        const from = Math.max(clock.now, reading.at(-1)?.until ?? 0);
        const time = parts.wordsIn(said.story) * perWord;
        reading.push({ id: `lock of ${said.story}`, until: from + time });
      }
  };
  const hear = (view: ChatView, before: ChatView | null): void => {
    if (isLocked(view)) {
      if (before === null) readLock(view);
      return;
    }
    if (before !== null && isLocked(before) && !isOwnWish)
      for (const each of reading) if (!isRead(each)) cutOff.add(each.id);
    if (before !== null && view.open !== before.open) {
      if (!isOwnWish) switches++;
      for (const each of reading) if (!isRead(each) && !isOwnWish) cutOff.add(each.id);
      reading = [];
    }
    for (const thread of view.threads)
      for (const message of thread.messages) {
        const isNew = !all.has(message.id);
        if (isNew) {
          all.set(message.id, message);
          if (isLine(message)) words += wordsOf(message);
        }
        if (thread.id === view.open && !shown.has(message.id)) look(message);
        else if (isNew && isLine(message)) {
          if (isTold(message, view, before)) told.add(message.id);
          else unannounced.push(message.id);
        }
      }
    const rests = view.turn !== 'delivering';
    if (rests && view.turn !== before?.turn) {
      behind.push(Math.max(0, left() - old));
      old = 0;
    }
  };
  const left = (): number => Math.max(0, (reading.at(-1)?.until ?? 0) - clock.now);
  hear(play.view, null);
  play.subscribe(hear);
  return {
    left,
    wishes(act: () => void): void {
      isOwnWish = true;
      act();
      isOwnWish = false;
    },
    told: () => ({
      lines: [...all.values()].filter(isLine).length,
      // What is old lies in its conversation for whoever opens it, and nothing announces it.
      neverShown: [...all.keys()].filter(
        (id) => !shown.has(id) && !told.has(id) && !id.startsWith(':history'),
      ),
      unannounced,
      cutOff: [...cutOff],
      behind,
      switches,
      words,
    }),
  };
}

const isOld = ({ id }: MessageView): boolean => id.startsWith(':history');

const isLine = (message: MessageView): boolean =>
  message.kind !== 'reply' && message.kind !== 'deed' && !isOld(message);

/** A banner dropped in, or stands there for a newer line, and an unread mark is there. */
function isTold(message: MessageView, view: ChatView, before: ChatView | null): boolean {
  const thread = view.threads.find(({ id }) => id === message.thread);
  const hasMark = message.mine || (thread?.unread ?? 0) > 0;
  // The list of conversations shows what is new itself.
  if (view.screen.place === 'instead') return hasMark;
  const banners = bannersOf(before, view);
  return hasMark && (message.mine || banners.some((each) => each.thread === message.thread));
}
