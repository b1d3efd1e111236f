/** Where a lesson stands in its plan, and whether it will be done in time. Minutes, of the lesson. */
import type { Scenario } from '../../script/types.ts';
import { isChosen } from '../../session/trail.ts';
import { mayBeLeft, type PlanPart, type PlanRow, perDecision, planOf } from '../lesson/plan.ts';
import { saidNow } from '../lesson/rehearsal.ts';
import { isTry } from './leading.ts';
import type { DeskSnapshot } from './protocol.ts';

export interface LessonPace {
  readonly rows: readonly PlanRow[];
  /** The part that the class is in; null where its screen belongs to none. */
  readonly part: PlanPart | null;
  /** The decision at hand, the first one is 1, and how many there is time for. */
  readonly decision: number;
  readonly of: number;
  /** Minutes until the story is done at this pace; null while it is not played. */
  readonly storyLeft: number | null;
  /** What does not fit any more, first things first. */
  readonly leave: readonly PlanPart[];
  /** Even without these there is no time to play on: minutes that what must remain will take. */
  readonly must: number | null;
}

const partAt: Readonly<Record<string, PlanPart>> = {
  library: 'rules',
  briefing: 'briefing',
  'class-card': 'rules',
  'before-check': 'slip-before',
  playing: 'decisions',
  debrief: 'debrief',
  'after-check': 'slip-after',
  report: 'close',
};

/** Gives where the class of this snapshot stands. */
export function paceOf(scenario: Scenario, snapshot: DeskSnapshot): LessonPace {
  const { lesson, play, place } = snapshot;
  const { rows } = planOf(lesson.planned, [{ id: scenario.id, minutes: scenario.minutes }]);
  const trying = place === 'playing' && isTry(lesson.record);
  const plays = place === 'playing' && !trying && play !== null;
  const says = place === 'debrief' && saidNow(lesson.rehearsal) !== null;
  const wanted = trying ? 'debrief' : says ? 'words' : (partAt[place] ?? null);
  const part = rows.some((row) => row.part === wanted) ? wanted : null;
  const planned = rows.find((row) => row.part === 'decisions')?.decisions ?? 0;
  // The card of a choice belongs to the decision that it was.
  const made = play?.trail.filter(isChosen).length ?? 0;
  const decision = play?.explains || play?.turn === 'ended' ? Math.max(1, made) : made + 1;
  const storyLeft = plays ? leftOf(snapshot, made, planned) : null;
  return {
    rows,
    part,
    decision,
    of: Math.max(planned, decision),
    storyLeft,
    ...short(rows, lesson.planned - lesson.spent, storyLeft ?? (isBefore(part) ? null : 0)),
  };
}

const isBefore = (part: PlanPart | null): boolean =>
  part === null || part === 'rules' || part === 'slip-before' || part === 'briefing';

/** What was planned counts as one more decision, so that the first one alone does not tell the pace. */
function leftOf({ lesson, play }: DeskSnapshot, made: number, planned: number): number {
  if (play?.turn === 'ended') return 0;
  const took = Math.max(0, lesson.spent - (lesson.storyAt ?? lesson.spent));
  const each = (took + perDecision) / (made + 1);
  return Math.max(0, planned - made) * each;
}

/** `storyLeft` null: it has not begun, and nothing can be said yet. */
function short(
  rows: readonly PlanRow[],
  left: number,
  storyLeft: number | null,
): Pick<LessonPace, 'leave' | 'must'> {
  if (storyLeft === null) return { leave: [], must: null };
  const after = rows.slice(rows.findLastIndex((row) => row.part === 'decisions') + 1);
  let needed = storyLeft + after.reduce((sum, { from, to }) => sum + to - from, 0);
  const leave: PlanPart[] = [];
  for (const part of mayBeLeft) {
    const row = after.find((each) => each.part === part);
    if (needed <= left || row === undefined) continue;
    leave.push(part);
    needed -= row.to - row.from;
  }
  const must = Math.round(needed - storyLeft);
  return { leave, must: storyLeft > 0 && needed > left ? must : null };
}
