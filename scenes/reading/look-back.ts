/**
 * Where the reader is in the open conversation: at the newest message, looking back, or on the way
 * between the two. It knows heights and moves, and nothing of what is said. CSS px.
 */

import { motion as times } from '../../src/look/tokens.ts';
import {
  backAfter,
  clampBack,
  type Spot,
  type Stack,
  spotAt,
  topAt,
  topOf,
} from '../geometry/thread.ts';
import type { Motion } from '../stage/motion.ts';
import { createFlick, glideTime } from './flick.ts';

/** A reader this near to the newest message is taken along by the next one. */
const nearNewest = 40;

/** Room over the first new row. */
const aboveNew = 12;

/** So much above the window is margin, and no message that is out of sight. */
const nothingAbove = 16;

/** Looking back further than this offers the way to the newest message. */
const farBack = 120;

/** The conversation as it is laid out, and how much of it the phone shows at once. */
export interface Log {
  readonly stack: Stack;
  /** Height of the window on it. */
  readonly height: number;
}

/** Why a conversation is laid out: another one was opened, this one has grown, or looks different. */
export type Change = 'opened' | 'grown' | 'restyled';

export interface LookBackParts {
  /** The motion of the moment. */
  readonly motion: () => Motion;
  /** Called with the height of the conversation that shows at the top of its window. */
  readonly onLook: (top: number) => void;
  /** Called when a glide has come to rest. */
  readonly onRest: () => void;
}

export interface LookBack {
  /** The reader is so far back that a way to the newest message is wanted. */
  readonly isFar: boolean;
  /** The height of the conversation that shows, or comes to rest, at the top of its window. */
  readonly top: number;
  /** Earlier messages are out of sight above what the reader sees. */
  readonly hasEarlier: boolean;
  /**
   * The conversation was laid out anew: the reader is kept at, or taken to, where they belong. `from`
   * is the row at which reading begins: it is not scrolled out of sight by what stands below it.
   */
  stand(log: Log, change: Change, from?: string | null): void;
  /** A piece of a gesture at a time in milliseconds; positive looks further back. `rest`: it ended. */
  scroll(distance: number, rest: boolean, now: number): void;
  /** Glides so much further; positive looks further back. From where a glide ends that is on its way. */
  step(distance: number): void;
  /** Glides to the newest message. */
  toNewest(): void;
}

const clamped = (value: number, { stack, height }: Log): number =>
  clampBack(value, stack.height, height);
/** From far back to the height at the top, and the other way round: it is the same sum. */
const turned = (value: number, { stack, height }: Log): number =>
  topOf(value, stack.height, height);
const isSame = (one: Log, other: Log): boolean =>
  one.stack.height === other.stack.height && one.height === other.height;
const after = (value: number, before: Log, now: Log): number =>
  backAfter(value, before.stack.height, now.stack.height, nearNewest);

/** How far back the first row stands that is to be read, when it does not fit with the newest. */
function backTo(from: string | null, now: Log): number {
  const row = from === null ? undefined : now.stack.rects[from];
  return row ? clamped(turned(row.y - aboveNew, now), now) : 0;
}

export function createLookBack({ motion, onLook, onRest }: LookBackParts): LookBack {
  const flick = createFlick();
  let log: Log | null = null;
  /** How far the reader has looked back from the newest message. */
  let back = 0;
  /** Where the camera is on its way there. */
  let top = 0;
  /** Where a glide ends, as a height of the conversation: what grows below does not move it. */
  let glideEnd: number | null = null;
  /** What the reader had in sight before the first of several restyles; null once they move on. */
  let kept: Spot | 'newest' | null = null;

  const lookAt = (value: number): void => {
    top = value;
    onLook(value);
  };
  const halt = (): void => {
    motion().drop('log');
    motion().drop('glide');
    glideEnd = null;
  };
  const moveOn = (): void => {
    halt();
    kept = null;
  };
  const lookBack = (value: number, now: Log): void => {
    back = clamped(value, now);
    lookAt(turned(back, now));
  };
  const glide = (to: number, from: Log): void => {
    const end = turned(clamped(to, from), from);
    if (end === top) return;
    glideEnd = end;
    motion().move('glide', top, end, glideTime, (value) => {
      if (log) back = clamped(turned(value, log), log);
      lookAt(value);
      if (value !== end) return;
      glideEnd = null;
      onRest();
    });
  };
  const settle = (before: Log, now: Log, from: string | null): void => {
    back = clamped(after(back, before, now), now);
    if (back === 0) back = backTo(from, now);
    const target = turned(back, now);
    halt();
    if (top === target) lookAt(target);
    else motion().move('log', top, target, times.slow, lookAt);
  };
  /** A glide goes on in what has grown: to the newest message if it was on the way there. */
  const glideOn = (end: number, before: Log, now: Log): void => {
    const goal = clamped(after(turned(end, before), before, now), now);
    back = clamped(turned(top, now), now);
    if (Math.abs(turned(goal, now) - end) < 1) lookAt(top);
    else {
      halt();
      glide(goal, now);
    }
  };

  /** Rows may all have other heights now: the reader stays at the same one, not at the same height. */
  const restyle = (before: Log, now: Log): void => {
    halt();
    kept ??= (back > nearNewest && spotAt(before.stack, turned(back, before))) || 'newest';
    const at = kept === 'newest' ? null : topAt(now.stack, kept);
    lookBack(at === null ? 0 : turned(at, now), now);
  };

  return {
    get isFar() {
      return back > farBack;
    },
    get top() {
      return glideEnd ?? (log ? turned(back, log) : 0);
    },
    get hasEarlier() {
      return top > nothingAbove;
    },
    stand(now, change, from = null) {
      const before = log;
      log = now;
      if (!before || change === 'opened') {
        moveOn();
        lookBack(backTo(from, now), now);
      } else if (change === 'restyled') restyle(before, now);
      else {
        const isOnlyDrawn = isSame(before, now) && from === null;
        if (!isSame(before, now)) kept = null;
        if (glideEnd !== null) glideOn(glideEnd, before, now);
        // Nothing came: whoever looks back a little is not taken along.
        else if (isOnlyDrawn) lookAt(top);
        else settle(before, now, from);
      }
    },
    scroll(distance, rest, now) {
      if (!log) return;
      moveOn();
      lookBack(back + distance, log);
      if (!rest) flick.push(distance, now);
      const further = rest && distance === 0 ? flick.release(now) : 0;
      if (further !== 0) glide(back + further, log);
    },
    step(distance) {
      if (!log) return;
      const from = glideEnd === null ? back : turned(glideEnd, log);
      moveOn();
      glide(from + distance, log);
    },
    toNewest() {
      if (!log) return;
      moveOn();
      glide(0, log);
    },
  };
}
