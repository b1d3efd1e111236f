/**
 * A lesson as a file that a teacher carries from the computer of one room to that of another. It
 * holds what a device keeps of a lesson, and says what it is, so that any other file is refused.
 */
import { withWay } from '../../session/explored.ts';
import { type FileFault, openStoredFile, storedFile } from '../../session/stored-file.ts';
import type { Trail } from '../../session/trail.ts';
import { isChosen } from '../../session/trail.ts';
import { type ClassRecord, readRecord } from './record.ts';
import { countedRounds } from './rounds.ts';
import type { Tally } from './tally.ts';

/** Characters; a lesson of 90 minutes has about 20,000. */
const largestLesson = 2_000_000;

export const lessonText = (record: ClassRecord): string => storedFile('lesson', record);

export type LessonRead =
  | { readonly ok: true; readonly record: ClassRecord }
  | { readonly ok: false; readonly fault: FileFault };

/** Reads a file of which nothing is known; null stands for one that could not be read at all. */
export function readLessonText(text: string | null): LessonRead {
  const opened = openStoredFile('lesson', text, largestLesson);
  if (typeof opened === 'string') return { ok: false, fault: opened };
  const record = readRecord(opened.held);
  return record === null || record.id === ''
    ? { ok: false, fault: 'damaged' }
    : { ok: true, record };
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
