/** Words to say aloud after a story: those that a class has met on its own way, and where it is in them. */
import { keyOf, type TextKey } from '../../script/keys.ts';
import type { Scenario } from '../../script/types.ts';
import { fields, number, type Stored } from '../../session/stored.ts';
import { replayStory } from '../../session/story.ts';
import type { Trail } from '../../session/trail.ts';

/** As many as a class says in its six minutes, each of them twice. */
const most = 4;

/**
 * Texts of the cards along a way, the words to use, in the order of the way and each sentence once.
 * Where there are too many, those after a trick stay, and of these the later ones: there it is about
 * telling.
 */
export function wordsMet(scenario: Scenario, trail: Trail): TextKey[] {
  const { legs } = replayStory(scenario, trail).story;
  const met = legs.flatMap(({ choice, chosenAt }, at) => {
    const feedback = choice?.feedback;
    if (!feedback || chosenAt === null) return [];
    const { say, tactic } = feedback;
    return [{ at, say, isTrick: tactic !== 'none', key: keyOf.say(chosenAt, choice.id) }];
  });
  const once = met.filter(({ say }, at) => met.findIndex((other) => other.say === say) === at);
  return once
    .toSorted((a, b) => Number(b.isTrick) - Number(a.isTrick) || b.at - a.at)
    .slice(0, most)
    .toSorted((a, b) => a.at - b.at)
    .map(({ key }) => key);
}

/** Where a class is in its words. Each of them is said twice: by A, and then by B. */
export interface Rehearsal {
  /** Counted from 0; as many as there are `turns`: all of them have been said. */
  readonly turn: number;
  readonly turns: number;
}

const perLine = 2;

/** Of so many words of the story: last of all comes a sentence that fits every story and every adult. */
export const rehearsalOf = (lines: number | null): Rehearsal | null =>
  lines === null ? null : { turn: 0, turns: (Math.min(most, Math.max(0, lines)) + 1) * perLine };

/** One press more, or less. A press too many leaves the words, and one back brings them again. */
export function stepped(rehearsal: Rehearsal | null, by: 1 | -1): Rehearsal | null {
  if (rehearsal === null) return null;
  const { turn, turns } = rehearsal;
  return { turns, turn: Math.max(0, Math.min(turns, turn + by)) };
}

/** What is said now; null while nothing is. */
export interface SaidNow {
  /** Counted from 0, of so many. */
  readonly line: number;
  readonly lines: number;
  /** B says it. */
  readonly swapped: boolean;
  /** What the next press does. */
  readonly next: 'swap' | 'on' | 'done';
  readonly isFirst: boolean;
}

export function saidNow(rehearsal: Rehearsal | null): SaidNow | null {
  if (rehearsal === null || rehearsal.turn >= rehearsal.turns) return null;
  const { turn, turns } = rehearsal;
  const swapped = turn % perLine === 1;
  const next = turn === turns - 1 ? 'done' : swapped ? 'on' : 'swap';
  return {
    line: Math.floor(turn / perLine),
    lines: turns / perLine,
    ...{ swapped, next, isFirst: turn === 0 },
  };
}

/** Read from storage or from another window. */
export const storedRehearsal: Stored<Rehearsal> = (value) => {
  const read = storedTurns(value);
  const isWhole = read && Number.isInteger(read.turn) && Number.isInteger(read.turns / perLine);
  return isWhole && read.turn <= read.turns ? read : undefined;
};
const storedTurns = fields({ turn: number(0), turns: number(perLine, (most + 1) * perLine) });
