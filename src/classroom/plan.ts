/** Lesson plans: stories and the parts of CONTENT's guide, put into 15, 45 or 90 minutes. */
import type { Id } from '../script/types.ts';

export type PlanLength = 15 | 45 | 90;
export const planLengths: readonly PlanLength[] = [15, 45, 90];

export type PlanPart =
  | 'rules'
  | 'slip-before'
  | 'briefing'
  | 'decisions'
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
  /** How many decisions there is time for; about four minutes each. */
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

/** Reads what a window remembers; anything may stand there, and what does not fit is the usual plan. */
export function readPlan(value: unknown): PlanWish {
  const { length, stories } = (value ?? {}) as Record<string, unknown>;
  return {
    length: planLengths.find((known) => known === length) ?? usualPlan.length,
    stories: Array.isArray(stories)
      ? stories.filter((id): id is Id => typeof id === 'string').slice(0, mostStories)
      : usualPlan.stories,
  };
}

const perDecision = 4;

interface Frame {
  readonly before: readonly (readonly [PlanPart, number])[];
  readonly after: readonly (readonly [PlanPart, number])[];
  /** How many stories there is time for. */
  readonly stories: number;
}

const frames: Readonly<Record<PlanLength, Frame>> = {
  15: {
    before: [['rules', 2]],
    after: [
      ['words', 2],
      ['close', 2],
    ],
    stories: 1,
  },
  45: {
    before: [
      ['rules', 5],
      ['slip-before', 3],
      ['briefing', 2],
    ],
    after: [
      ['words', 6],
      ['slip-after', 3],
      ['close', 6],
    ],
    stories: 1,
  },
  90: {
    before: [
      ['rules', 6],
      ['slip-before', 4],
      ['briefing', 3],
    ],
    after: [
      ['words', 12],
      ['slip-after', 4],
      ['close', 8],
    ],
    stories: 2,
  },
};

/** Gives the plan for these stories, in the order chosen; what does not fit is named. */
export function planOf(length: PlanLength, chosen: readonly PlanStory[]): Plan {
  const { before, after, stories } = frames[length];
  const played = chosen.slice(0, stories);
  const pause = played.length > 1 ? 5 : 0;
  const around = [...before, ...after].reduce((sum, [, minutes]) => sum + minutes, 0);
  const room = Math.floor((length - around - pause) / Math.max(1, played.length));
  const rows: PlanRow[] = [];
  let at = 0;
  const add = (part: PlanPart, minutes: number, story: Id | null = null): void => {
    const decisions = part === 'decisions' ? Math.max(2, Math.floor(minutes / perDecision)) : null;
    rows.push({ part, from: at, to: at + minutes, story, decisions });
    at += minutes;
  };
  for (const [part, minutes] of before) add(part, minutes);
  played.forEach(({ id }, index) => {
    if (index > 0) add('break', pause);
    add('decisions', room, id);
  });
  for (const [part, minutes] of after) add(part, minutes);
  return { rows, left: chosen.slice(stories).map(({ id }) => id) };
}
