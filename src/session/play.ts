/** The one door to a play. */
import { createActor } from 'xstate';
import { keyOf, type TextKey } from '../script/keys.ts';
import type { Scenario } from '../script/types.ts';
import { wordCount } from '../script/word-count.ts';
import { viewsAhead } from './ahead.ts';
import { chatView, turnOf } from './chat-view.ts';
import { beginStory, replayStory, type Story } from './story.ts';
import { isSaid, startTelling, tellAtOnce, tellChosen, type Unsent } from './telling.ts';
import type { Trail } from './trail.ts';
import { turnMachine } from './turn.ts';
import type { Unread } from './unread.ts';
import type { ChatView, Intent, Pace, Play, Turn } from './view.ts';

/** Time is passed in: the window's timers in the app, a clock moved by hand in tests. Milliseconds. */
export interface Clock {
  // biome-ignore lint/suspicious/noExplicitAny: the shape that XState asks of a clock.
  setTimeout(callback: (...args: any[]) => void, delay: number): any;
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  clearTimeout(id: any): void;
}

export interface PlayParts {
  readonly scenario: Scenario;
  readonly clock: Clock;
  readonly pace: Pace;
  /** In which order the choices stand; without it as they are written. */
  readonly seed?: number;
  /**
   * How many words the reader sees for a text, in the language of the moment; without it those of
   * the source language count.
   */
  readonly wordsIn?: (key: TextKey) => number;
  /** Where to go on; without it the story starts from the beginning. */
  readonly from?: { readonly trail: Trail; readonly explaining: boolean };
}

/** A play of the session: the door, with what only `main` and the classroom ask for. */
export interface SessionPlay extends Play {
  /** The story with every choice made so far, the one being explained included. */
  readonly story: Story;
  /** Every line is there that comes before the next card, question or end. */
  readonly isSaid: boolean;
  /** Replies that were written and let be; for this play alone. */
  readonly unsent: readonly Unsent[];
  /** Steps of the given trail that no longer exist in this story; 0 as soon as the play moves on. */
  readonly lost: number;
  /** What it may show next, the likeliest first; nothing of it has happened. */
  ahead(): readonly ChatView[];
  stop(): void;
}

/** Starts a play, or goes on with one. Never throws for a trail that no longer fits. */
export function createPlay(parts: PlayParts): SessionPlay {
  const { telling, lost } = opening(parts);
  const actor = createActor(turnMachine, {
    clock: parts.clock,
    input: { telling, pace: parts.pace, wordsIn: wordsToRead(parts.wordsIn) },
  });
  const listeners = new Set<(view: ChatView, before: ChatView) => void>();
  let turn: Turn = 'delivering';
  actor.start();
  const look = (): ChatView => {
    const snapshot = actor.getSnapshot();
    if (!snapshot.matches('paused')) turn = turnOf(snapshot);
    return chatView(snapshot, turn);
  };
  const storyNow = (): Story => actor.getSnapshot().context.telling.story;
  const { trail: opened } = storyNow();
  let view = look();
  actor.subscribe(() => {
    const before = view;
    view = look();
    for (const listener of [...listeners]) listener(view, before);
  });

  return {
    get view() {
      return view;
    },
    get story() {
      return storyNow();
    },
    get isSaid() {
      return isSaid(actor.getSnapshot().context.telling);
    },
    get unsent() {
      return actor.getSnapshot().context.telling.unsent;
    },
    get lost() {
      return storyNow().trail === opened ? lost : 0;
    },
    send: (intent: Intent) => actor.send(intent),
    ahead() {
      const { telling, pace } = actor.getSnapshot().context;
      return view.paused ? [] : viewsAhead(telling, view.turn, pace);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop: () => {
      listeners.clear();
      actor.stop();
    },
  };
}

function opening({ scenario, seed, from }: PlayParts) {
  if (!from) return { telling: startTelling(beginStory(scenario, seed)), lost: 0 };
  const { story, lost } = replayStory(scenario, from.trail, seed);
  const explains = from.explaining && lost === 0 && story.legs.at(-1)?.choice != null;
  return { telling: explains ? tellChosen(story) : tellAtOnce(story), lost };
}

/** A picture is looked at as long as so many words are read. */
const wordsOfPicture = 4;

function wordsToRead(wordsIn: PlayParts['wordsIn']): (unread: Unread) => number {
  const wordsOf = (key: TextKey, source: string): number =>
    wordsIn ? wordsIn(key) : wordCount(source);
  return (unread) => {
    if ('choice' in unread)
      return wordsOf(keyOf.sent(unread.beat, unread.choice.id), unread.choice.say ?? '');
    const { beat, line } = unread;
    const words = wordsOf(keyOf.line(beat.id, line.id), line.text);
    if (line.label === null) return words;
    return words + wordsOf(keyOf.label(beat.id, line.id), line.label) + wordsOfPicture;
  };
}
