/**
 * A lesson that was left in a hurry. Whoever leads a class has nothing to hide, and may take it up
 * again for a while; then this device knows nothing of it any more.
 */

import { fields, flag, number, or, text } from '../../session/stored.ts';
import { type LessonState, storedLesson } from './lesson.ts';
import { hasVotes } from './lesson-file.ts';

/** How long it can be taken up again. Milliseconds. */
const takeUpTime = 10 * 60_000;

export interface LeftLesson {
  /** Milliseconds. */
  readonly until: number;
  /** The screen that it was left on. */
  readonly place: string;
  /** The feedback of the last choice was being read. */
  readonly explaining: boolean;
  readonly lesson: LessonState;
}

/** Gives what is remembered of a lesson that is left now; null where there is nothing to go on with. */
export function leftAt(
  lesson: LessonState,
  place: Pick<LeftLesson, 'place' | 'explaining'>,
  now: number,
): LeftLesson | null {
  const { record, counting } = lesson;
  const isBegun = record !== null && (record.save.trail.length > 0 || hasVotes(record));
  return isBegun && counting ? { ...place, lesson, until: now + takeUpTime } : null;
}

/** Reads what a device remembers; null when it is none, or its time is over. */
export function readLeft(value: unknown, now: number): LeftLesson | null {
  const left = storedLeft(value);
  // A clock that was set back makes no while longer.
  const isOver = left === null || now >= left.until || left.until - now > takeUpTime;
  return isOver || left.lesson.record === null ? null : left;
}

const storedLeft = or(
  fields({ until: number(), place: text, explaining: or(flag, false), lesson: storedLesson }),
  null,
);
