/**
 * A lesson as a file that a teacher carries from the computer of one room to that of another. It
 * holds what a device keeps of a lesson, and says what it is, so that any other file is refused.
 */
import { withWay } from '../../session/explored.ts';
import type { Trail } from '../../session/story.ts';
import { isChosen } from '../../session/story.ts';
import { type ClassRecord, readRecord } from './record.ts';
import { countedRounds } from './rounds.ts';
import type { Tally } from './tally.ts';

/** Goes up when older versions of Unsent could not read the file any more. */
const schema = 1;

/** Characters; a lesson of 90 minutes has about 20,000. */
const largestLesson = 2_000_000;

export const lessonText = (record: ClassRecord): string =>
  `${JSON.stringify({ unsent: 'lesson', schema, lesson: record }, null, 1)}\n`;

/** Why a file is no lesson here: `newer` comes from a later Unsent, `damaged` has lost something. */
export type LessonFault = 'other' | 'newer' | 'damaged';

export type LessonRead =
  | { readonly ok: true; readonly record: ClassRecord }
  | { readonly ok: false; readonly fault: LessonFault };

/** Reads a file of which nothing is known; null stands for one that could not be read at all. */
export function readLessonText(text: string | null): LessonRead {
  const refuse = (fault: LessonFault): LessonRead => ({ ok: false, fault });
  if (text === null || text.length > largestLesson) return refuse('other');
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    // Half a file begins like a whole one.
    return refuse(/^\s*\{\s*"unsent":\s*"lesson"/.test(text) ? 'damaged' : 'other');
  }
  if (typeof file !== 'object' || file === null) return refuse('other');
  const entry = file as Record<string, unknown>;
  if (entry.unsent !== 'lesson') return refuse('other');
  if (typeof entry.schema === 'number' && entry.schema > schema) return refuse('newer');
  const record = entry.schema === schema ? readRecord(entry.lesson) : null;
  return record === null || record.id === '' ? refuse('damaged') : { ok: true, record };
}

/** Whether one record has everything of another, so that nothing is lost when it takes its place. */
export function holdsAll(later: ClassRecord, earlier: ClassRecord): boolean {
  const { before, after } = earlier.slips;
  return (
    later.minutes >= earlier.minutes &&
    earlier.explored.every((way) => withWay(later.explored, way) === later.explored) &&
    Object.entries(earlier.votes).every(([key, tally]) => holdsVotes(later.votes[key], tally)) &&
    (before === null || later.slips.before !== null) &&
    (after === null || later.slips.after !== null)
  );
}

/** A first round that one of them has alone is no less lost than a decision. */
const holdsVotes = (later: Tally | undefined, earlier: Tally): boolean =>
  later !== undefined && countedRounds(later) >= countedRounds(earlier);

/** The decision at which a lesson was broken off, counted from 1; null where it came to its end. */
export function brokenOffAt({ own, save }: ClassRecord): number | null {
  return own === null ? decisionsIn(save.trail) + 1 : null;
}

const decisionsIn = (trail: Trail): number => trail.filter(isChosen).length;

/** Something was counted or decided that would be gone with the record. */
export const hasVotes = ({ votes, slips }: ClassRecord): boolean =>
  slips.before !== null ||
  slips.after !== null ||
  Object.values(votes).some((tally) => tally.revealed || countedRounds(tally) > 0);
