/**
 * What the class window and its desks say to each other, as plain messages, and what each side
 * makes of them. The class window owns the lesson; a desk mirrors it and asks. One desk steers.
 */
import type { Id } from '../../script/types.ts';
import type { Trail } from '../../session/trail.ts';
import type { Intent, MessageView, Turn } from '../../session/view.ts';
import type { LessonIntent, LessonState } from '../lesson/lesson.ts';
import type { Onward, Over } from './leading.ts';

/** What a desk may ask for. */
export type DeskIntent =
  | Intent
  | LessonIntent
  | { readonly type: 'finish' }
  /** Closes what the class window has open over its screen. */
  | { readonly type: 'close-panel' }
  | { readonly type: 'replay'; readonly made: number }
  /** From one screen of the lesson to the next. */
  | { readonly type: 'go'; readonly to: Onward }
  | { readonly type: 'open-story'; readonly pack: Id; readonly scenario: Id }
  /** All that the card asks is so. */
  | { readonly type: 'confirm-card' }
  | { readonly type: 'forget-lesson' };

/** What storage does here: it may be full, or forbidden. */
export interface Keeping {
  /** False: this device keeps no lessons; what is not saved as a file will be gone. */
  readonly lessons: boolean;
  /** False: a reload of the class window would begin anew. */
  readonly reload: boolean;
}

/** Where the class stands; everything else follows from the story. */
export interface DeskSnapshot {
  /** The screen of the class window. */
  readonly place: string;
  /** What lies over that screen, as the window has drawn it: not what was asked for. */
  readonly over: Over;
  readonly lesson: LessonState;
  readonly keeping: Keeping;
  readonly play: {
    readonly turn: Turn;
    /** The card of the last choice is not read yet. */
    readonly explains: boolean;
    /** A press brings its card. */
    readonly cardNext: boolean;
    /** The story has a way past what is told now. */
    readonly canSkip: boolean;
    readonly paused: boolean;
    readonly trail: Trail;
    /** The last messages on the phone, oldest first. */
    readonly said: readonly Pick<MessageView, 'id' | 'from' | 'key'>[];
  } | null;
}

export type ToDesk =
  | { readonly to: 'desks'; readonly type: 'snapshot'; readonly snapshot: DeskSnapshot }
  | { readonly to: 'desks'; readonly type: 'role'; readonly desk: Id; readonly steers: boolean }
  /** The same class goes on with another story: its desks follow to the line of that lesson. */
  | { readonly to: 'desks'; readonly type: 'moved'; readonly session: Id };

/** Whether a desk has the seat; null in a browser without locks, where the class window gives it. */
export type Holds = boolean | null;

export type ToClass =
  | {
      readonly to: 'class';
      readonly type: 'hello';
      readonly desk: Id;
      /** This desk wants to steer even if another one does. Only where `holds` is null. */
      readonly take: boolean;
      readonly holds: Holds;
    }
  | {
      readonly to: 'class';
      readonly type: 'alive';
      readonly desk: Id;
      /** As this desk was last told. */
      readonly steers: boolean;
      readonly holds: Holds;
    }
  | {
      readonly to: 'class';
      readonly type: 'do';
      readonly desk: Id;
      readonly intent: DeskIntent;
    };

export type DeskMessage = ToDesk | ToClass;

/**
 * Milliseconds. A desk gives a sign every `signEvery`; after `silence` the other side counts as gone:
 * the class always, a desk only where no lock says whether it is there.
 */
export const signEvery = 2000;
export const silence = { desk: 20_000, class: 6500 } as const;

/** The class window's side: who steers, and when it was last heard. */
export interface Hub {
  readonly steering: Id | null;
  /** When the desk that steers was heard. */
  readonly heard: number;
  /** When any desk was heard. */
  readonly any: number;
}

/** Nobody steers, since `now` in ms. */
export const quietHub = (now: number): Hub => ({ steering: null, heard: now, any: now });

export interface Heard {
  readonly hub: Hub;
  /** To be sent with a snapshot. */
  readonly reply: ToDesk | null;
  readonly intent: DeskIntent | null;
}

/** What the class window makes of a message; `now` in ms. */
export function hearDesk(hub: Hub, message: ToClass, now: number): Heard {
  if (message.type !== 'do' && message.holds !== null)
    return heldSeat(hub, message.desk, message.holds, now);
  return givenSeat(hub, message, now);
}

/** The browser has given the seat; the class window only hears of it. */
function heldSeat({ steering }: Hub, desk: Id, steers: boolean, now: number): Heard {
  const others = steering === desk ? null : steering;
  return {
    hub: { steering: steers ? desk : others, heard: now, any: now },
    reply: { to: 'desks', type: 'role', desk, steers },
    intent: null,
  };
}

/** Without locks the class window gives the seat, by the signs that it hears. */
function givenSeat(hub: Hub, message: ToClass, now: number): Heard {
  const { desk } = message;
  // After a sleep all desks were silent alike. The one that only watched may wake first: it does not
  // steer because of that, and the one that steered has its time to answer.
  const slept = message.type === 'alive' && now - hub.any > silence.desk;
  const heard = slept ? now : hub.heard;
  // After a reload of the class window nobody steers yet; a desk that only watched waits as well.
  const waits = message.type === 'alive' && !message.steers;
  const free = (hub.steering === null && !waits) || now - heard > silence.desk;
  const takes = message.type === 'hello' && message.take;
  const steers = hub.steering === desk || free || takes;
  const next = steers
    ? { steering: desk, heard: now, any: now }
    : { steering: hub.steering, heard, any: now };
  if (message.type === 'do')
    return { hub: next, reply: null, intent: steers ? message.intent : null };
  return { hub: next, reply: { to: 'desks', type: 'role', desk, steers }, intent: null };
}

/** The desk's side. */
export interface Desk {
  readonly id: Id;
  /** `waiting`: never heard of the class; `lost`: not for a while. */
  readonly link: 'waiting' | 'open' | 'lost';
  /** False: another desk steers, this one only watches. */
  readonly steers: boolean;
  readonly snapshot: DeskSnapshot | null;
  readonly heard: number;
}

export const newDesk = (id: Id): Desk => ({
  id,
  link: 'waiting',
  steers: true,
  snapshot: null,
  heard: 0,
});

/** What a desk makes of a message; `now` in ms. */
export function hearClass(desk: Desk, message: ToDesk, now: number): Desk {
  const heard = { ...desk, link: 'open' as const, heard: now };
  if (message.type === 'snapshot') return { ...heard, snapshot: message.snapshot };
  if (message.type === 'moved') return heard;
  if (message.desk === desk.id) return { ...heard, steers: message.steers };
  // Another desk was told that it steers, so this one does not.
  return message.steers ? { ...heard, steers: false } : heard;
}

/** The class may have gone: its window is closed, or the device slept. */
export function afterSilence(desk: Desk, now: number): Desk {
  const isLost = desk.link === 'open' && now - desk.heard > silence.class;
  return isLost ? { ...desk, link: 'lost' } : desk;
}
