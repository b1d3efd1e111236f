/**
 * What the class window and its desks say to each other, as plain messages, and what each side
 * makes of them. The class window owns the lesson; a desk mirrors it and asks. One desk steers.
 */
import type { Id } from '../script/types.ts';
import type { Trail } from '../session/story.ts';
import type { Intent, MessageView, Turn } from '../session/view.ts';
import type { LessonIntent, LessonState } from './lesson.ts';

/** What a desk may ask for. */
export type DeskIntent =
  | Intent
  | LessonIntent
  | { readonly type: 'finish' }
  | { readonly type: 'replay'; readonly made: number };

/** Where the class stands; everything else follows from the story. */
export interface DeskSnapshot {
  /** The screen of the class window. */
  readonly place: string;
  readonly lesson: LessonState;
  readonly play: {
    readonly turn: Turn;
    readonly paused: boolean;
    readonly trail: Trail;
    /** The last messages on the phone, oldest first. */
    readonly said: readonly Pick<MessageView, 'id' | 'from' | 'key'>[];
  } | null;
}

export type ToDesk =
  | { readonly to: 'desks'; readonly type: 'snapshot'; readonly snapshot: DeskSnapshot }
  | { readonly to: 'desks'; readonly type: 'role'; readonly desk: Id; readonly steers: boolean };

export type ToClass =
  /** `take`: this desk wants to steer even if another one does. */
  | { readonly to: 'class'; readonly type: 'hello'; readonly desk: Id; readonly take: boolean }
  | { readonly to: 'class'; readonly type: 'alive'; readonly desk: Id }
  | {
      readonly to: 'class';
      readonly type: 'do';
      readonly desk: Id;
      readonly intent: DeskIntent;
    };

export type DeskMessage = ToDesk | ToClass;

/** Milliseconds. A desk gives a sign every `beat`; after `silence` the other side counts as gone. */
export const beat = 2000;
export const silence = { desk: 20_000, class: 6500 } as const;

/** The class window's side: who steers, and when it was last heard. */
export interface Hub {
  readonly steering: Id | null;
  readonly heard: number;
}

export const quietHub: Hub = { steering: null, heard: 0 };

export interface Heard {
  readonly hub: Hub;
  /** To be sent with a snapshot. */
  readonly reply: ToDesk | null;
  readonly intent: DeskIntent | null;
}

/** What the class window makes of a message; `now` in ms. */
export function hearDesk(hub: Hub, message: ToClass, now: number): Heard {
  const { desk } = message;
  const free = hub.steering === null || now - hub.heard > silence.desk;
  const takes = message.type === 'hello' && message.take;
  const steers = hub.steering === desk || free || takes;
  const next = steers ? { steering: desk, heard: now } : hub;
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
  if (message.desk === desk.id) return { ...heard, steers: message.steers };
  // Another desk was told that it steers, so this one does not.
  return message.steers ? { ...heard, steers: false } : heard;
}

/** The class may have gone: its window is closed, or the device slept. */
export function afterSilence(desk: Desk, now: number): Desk {
  const isLost = desk.link === 'open' && now - desk.heard > silence.class;
  return isLost ? { ...desk, link: 'lost' } : desk;
}
