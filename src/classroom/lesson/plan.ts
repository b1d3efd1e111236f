/** Lesson plans: stories, slips, looking back and rehearsal, put into the minutes that there are. */
import type { Id } from '../../script/types.ts';
import { fields, listOf, oneOf, or, type Stored, text } from '../../session/stored.ts';

export const planLengths = [15, 25, 45, 50, 55, 60, 90] as const;
export type PlanLength = (typeof planLengths)[number];

export type PlanPart =
  | 'rules'
  | 'slip-before'
  | 'briefing'
  | 'decisions'
  | 'debrief'
  | 'words'
  | 'slip-after'
  | 'close'
  | 'break';

export interface PlanRow {
  readonly part: PlanPart;
  /** Minutes from the start of the lesson. */
  readonly from: number;
  readonly to: number;
  /** The story that is played in this part. */
  readonly story: Id | null;
  /** How many decisions there is time for; see `perDecision`. */
  readonly decisions: number | null;
}

export interface PlanStory {
  readonly id: Id;
  readonly minutes: number;
}

export interface Plan {
  readonly rows: readonly PlanRow[];
  /** Stories for which there is no time. */
  readonly left: readonly Id[];
}

/** What a teacher has picked for a plan, in the order of picking. */
export interface PlanWish {
  readonly length: PlanLength;
  readonly stories: readonly Id[];
}

export const usualPlan: PlanWish = { length: 45, stories: [] };

/** More stories than this nobody plans for one lesson. */
const mostStories = 50;

const stored: Stored<PlanWish> = fields({
  length: or(oneOf(planLengths), usualPlan.length),
  stories: or(listOf(text, mostStories), usualPlan.stories),
});

/** Reads what a window remembers; what does not fit is the usual plan. */
export const readPlan = or(stored, usualPlan);

/** Minutes for reading, talking, voting and the card of one decision. */
export const perDecision = 4;

type Timed = readonly (readonly [PlanPart, number])[];

interface Frame {
  readonly before: Timed;
  readonly after: Timed;
  /** How many stories there is time for. */
  readonly stories: number;
}

const frameOf = (
  [rules, slipBefore, briefing]: readonly [number, number, number],
  [debrief, words, slipAfter, close]: readonly [number, number, number, number],
  stories = 1,
): Frame => {
  const before: Timed = [
    ['rules', rules],
    ['slip-before', slipBefore],
    ['briefing', briefing],
  ];
  const after: Timed = [
    ['debrief', debrief],
    ['words', words],
    ['slip-after', slipAfter],
    ['close', close],
  ];
  const isThere = ([, minutes]: Timed[number]): boolean => minutes > 0;
  return { before: before.filter(isThere), after: after.filter(isThere), stories };
};

/** Before the story: rules, slip, briefing. After it: looking back, the words, slip, close. */
const frames: Readonly<Record<PlanLength, Frame>> = {
  15: frameOf([1, 0, 1], [2, 2, 0, 1]),
  25: frameOf([2, 0, 1], [4, 4, 0, 2]),
  45: frameOf([4, 3, 2], [5, 5, 3, 3]),
  50: frameOf([5, 3, 2], [6, 6, 3, 5]),
  55: frameOf([5, 3, 2], [7, 7, 4, 5]),
  60: frameOf([5, 4, 3], [8, 8, 4, 6]),
  90: frameOf([6, 4, 3], [10, 10, 4, 8], 2),
};

/** The longest plan that these minutes hold. */
const frameFor = (minutes: number): Frame =>
  frames[[...planLengths].reverse().find((length) => length <= minutes) ?? planLengths[0]];

/**
 * Gives the plan for these stories, in the order chosen; what does not fit is named. Minutes between
 * two lengths go to the story, and so do those of a story that is not there.
 */
export function planOf(minutes: number, chosen: readonly PlanStory[]): Plan {
  const { before, after, stories } = frameFor(minutes);
  const played = chosen.slice(0, stories);
  const pause = played.length > 1 ? 5 : 0;
  const around = [...before, ...after].reduce((sum, [, each]) => sum + each, 0);
  const room = Math.max(0, Math.floor((minutes - around - pause) / Math.max(1, played.length)));
  const rows: PlanRow[] = [];
  let at = 0;
  const add = (part: PlanPart, length: number, story: Id | null = null): void => {
    const decisions = part === 'decisions' ? Math.max(2, Math.floor(length / perDecision)) : null;
    rows.push({ part, from: at, to: at + length, story, decisions });
    at += length;
  };
  for (const [part, each] of before) add(part, each);
  played.forEach(({ id }, index) => {
    if (index > 0) add('break', pause);
    add('decisions', room, id);
  });
  for (const [part, each] of after) add(part, each);
  return { rows, left: chosen.slice(stories).map(({ id }) => id) };
}

/** What may be left out where time is short, first things first; the rest of a lesson may not. */
export const mayBeLeft: readonly PlanPart[] = ['slip-after', 'words'];
