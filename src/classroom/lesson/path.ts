/** The way of a class through a story, as forks: what could be done, what was done, and the votes. */

import { keyOf, type TextKey } from '../../script/keys.ts';
import { oncePer } from '../../script/once-per.ts';
import type { Id, Scenario } from '../../script/types.ts';
import {
  isAtRest,
  openChoices,
  replayStory,
  restingPlace,
  type Story,
  storiesAlong,
} from '../../session/story.ts';
import { isChosen, isRest, type Trail } from '../../session/trail.ts';
import type { ChangeView } from '../../session/view.ts';
import { type Share, shareOf } from './by-talk.ts';
import { type ClassRecord, ownWay, tallyAt } from './record.ts';
import { changeOf, roundsOf } from './rounds.ts';
import { letterOf, totalOf, votesFor } from './tally.ts';

export interface ForkOption {
  readonly id: Id;
  readonly key: TextKey;
  readonly letter: string;
  /** The class went this way on the trail of this path. */
  readonly taken: boolean;
  /** The class has seen this way, now or in another try. */
  readonly explored: boolean;
  /** null where the votes were never revealed. */
  readonly votes: number | null;
  /** In the first of two rounds; null where there was one. */
  readonly first: number | null;
  /** Who stood for it where the group found its answer by talk; null: nothing was said of it. */
  readonly said: Share | null;
}

export interface Fork {
  readonly trail: Trail;
  /** How many choices had been made before. */
  readonly made: number;
  /** The first decision of its way is 1. */
  readonly number: number;
  readonly beat: Id;
  readonly options: readonly ForkOption[];
  /** The answer was found by talk: there are no votes. */
  readonly byTalk: boolean;
  readonly pass: number | null;
  readonly total: number | null;
  /** The first of two rounds; null where there was one. */
  readonly first: { readonly pass: number; readonly total: number } | null;
  readonly change: ChangeView | null;
}

/** The forks along one trail. */
export function pathOf(scenario: Scenario, record: ClassRecord, trail: Trail): Fork[] {
  const stories = storiesAlong(scenario, trail, record.save.seed);
  let number = 0;
  return trail.flatMap((step, made) => {
    const before = stories[made];
    return before && isChosen(step) ? [forkAt(before, record, step, ++number)] : [];
  });
}

/** Another way that the class has seen. */
export interface Try {
  /** The decision at which it left the ways seen before. */
  readonly from: Fork;
  /** The decisions that it met there for the first time. */
  readonly onward: readonly Fork[];
}

/** What the class saw beside its own way, in the order in which it was seen. */
export function triesOf(scenario: Scenario, record: ClassRecord): Try[] {
  const seen: Trail[] = [ownWay(record).filter((step) => !isRest(step))];
  return record.explored.flatMap((trail) => {
    const known = Math.max(...seen.map((way) => stepsInCommon(way, trail)));
    // Where a way stopped the next decision was never met.
    const isMet = seen.some((way) => way.length > known && stepsInCommon(way, trail) === known);
    seen.push(trail);
    const forks = pathOf(scenario, record, trail).filter(({ made }) => made >= known);
    const [from] = forks;
    return from ? [{ from, onward: forks.filter(({ made }) => made > known || !isMet) }] : [];
  });
}

function stepsInCommon(one: Trail, other: Trail): number {
  const parting = one.findIndex((step, at) => other[at] !== step);
  return parting < 0 ? one.length : parting;
}

/** An ending of the story, or the sentences with which the class stopped; see `RestView`. */
export type WayEnd =
  | { readonly kind: 'ending'; readonly beat: Id }
  | { readonly kind: 'rest'; readonly textKey: TextKey | null };

/** Where the class's own way ended; null where it has not. */
export function endOf(scenario: Scenario, record: ClassRecord): WayEnd | null {
  const { story } = replayStory(scenario, ownWay(record), record.save.seed);
  if (isAtRest(story)) return { kind: 'rest', textKey: scenario.rest === null ? null : keyOf.rest };
  const { beat } = restingPlace(story);
  return beat.exit.kind === 'ending' ? { kind: 'ending', beat: beat.id } : null;
}

/** Every decision that the class has met on any of its ways, each once, its own way first. */
export const allForks = (scenario: Scenario, record: ClassRecord): readonly Fork[] =>
  forksIn(scenario)(record);

/** A report asks for the forks of every kept class at every drawing; records never change in place. */
const forksIn = oncePer((scenario: Scenario) =>
  oncePer((record: ClassRecord): readonly Fork[] => {
    const seen = new Map<string, Fork>();
    for (const trail of [ownWay(record), ...record.explored, record.save.trail])
      for (const fork of pathOf(scenario, record, trail)) {
        const key = fork.trail.join(' ');
        if (!seen.has(key)) seen.set(key, fork);
      }
    return [...seen.values()];
  }),
);

function forkAt(story: Story, record: ClassRecord, step: string, number: number): Fork {
  const { beat } = restingPlace(story);
  const tally = tallyAt(record, story.trail);
  const choices = openChoices(story);
  const ids = choices.map(({ id }) => id);
  const rounds = roundsOf(tally, ids);
  const said = tally.revealed ? tally.said : null;
  const isCounted = tally.revealed && said === null;
  const before = isCounted ? rounds.before : null;
  const made = story.trail.length;
  const tried = new Set(
    record.explored
      .filter((trail) => story.trail.every((each, at) => trail[at] === each))
      .map((trail) => trail[made]),
  );
  return {
    trail: story.trail,
    made,
    number,
    beat: beat.id,
    options: choices.map(({ id }, index) => ({
      id,
      key: keyOf.choice(beat.id, id),
      letter: letterOf(index),
      taken: step === `${beat.id}/${id}`,
      explored: tried.has(`${beat.id}/${id}`) || step === `${beat.id}/${id}`,
      votes: isCounted ? votesFor(rounds.last, id) : null,
      first: before && votesFor(before, id),
      said: said && shareOf(said, id),
    })),
    byTalk: said !== null,
    pass: isCounted ? rounds.last.pass : null,
    total: isCounted ? totalOf(rounds.last, ids) : null,
    first: before && { pass: before.pass, total: totalOf(before, ids) },
    change: isCounted ? changeOf(rounds, ids) : null,
  };
}

/**
 * At most three questions for the end, from the decisions that the class made: first, middle, last.
 * A scene that the class left is not asked about.
 */
export function closingQuestions(scenario: Scenario, trail: Trail): TextKey[] {
  const stories = storiesAlong(scenario, trail);
  const asked = trail.flatMap((step, made) => {
    const before = stories[made];
    const beat = before && isChosen(step) ? restingPlace(before).beat : null;
    return beat && beat.question !== null ? [beat.id] : [];
  });
  const beats = [...new Set(asked)];
  const picked = [beats[0], beats[Math.floor(beats.length / 2)], beats.at(-1)];
  return [...new Set(picked)].flatMap((id) => (id === undefined ? [] : [keyOf.question(id)]));
}
