/** What stories have in common: plots, the harmless newcomer, the first adult, who is in them. */
import type { Beat, Choice, Id, Scenario, Tactic } from '../../../script/types.ts';
import { beatAt, choiceOf } from '../../walk/reach.ts';
import { tellingIn } from '../../walk/told-adult.ts';
import { contains, plainWords } from '../../words/counting.ts';
import type { Chances } from './chance.ts';

export interface StoryPattern {
  /** The tricks in the order in which the story first names them. */
  readonly plot: readonly Tactic[];
  /** What the first decision with a harmless newcomer offers, as `reply safe, ask safe`; null without. */
  readonly control: string | null;
  /** Who is told first most often, and the first words of that adult afterwards; null without. */
  readonly firstAdult: { readonly name: string; readonly as: string; readonly says: string } | null;
  readonly audience: string;
  readonly role: string;
  /** How the lead is spoken of. */
  readonly they: string | null;
  /** Somebody known is behind it. */
  readonly hasKnown: boolean;
  /** Reporting in the app can be chosen. */
  readonly canReport: boolean;
  /** The police are named; of stories in English. */
  readonly hasPolice: boolean;
}

export function patternOf(scenario: Scenario, chances: Chances): StoryPattern {
  const { cast, lead, audience, role } = scenario;
  const beats = Object.values(scenario.beats);
  const choices = beats.flatMap(({ exit }) => (exit.kind === 'choices' ? exit.choices : []));
  const said = beats.flatMap(({ lines }) => lines.map(({ text }) => plainWords(text)));
  return {
    plot: plotOf(chances),
    control: controlOf(scenario),
    firstAdult: firstAdultOf(scenario, chances),
    ...{ audience, role, they: Object.hasOwn(cast, lead) ? (cast[lead]?.they ?? null) : null },
    hasKnown: Object.values(cast).some(({ turnsOut }) => turnsOut === 'known'),
    canReport: choices.some(({ act }) => act === 'report'),
    hasPolice: said.some((text) => contains(text, 'police')),
  };
}

/** Ordered by how early a play comes to the first choice that names the trick, in choices made. */
function plotOf({ space, order, moves }: Chances): Tactic[] {
  const made = new Map<number, number>([[order.pairs[0] ?? 0, 0]]);
  const first = new Map<Tactic, number>();
  for (const pair of order.pairs)
    for (const { edge } of moves[pair] ?? []) {
      const before = made.get(pair) ?? 0;
      const choice = choiceOf(space, edge);
      const after = before + (choice ? 1 : 0);
      made.set(edge.to, Math.min(made.get(edge.to) ?? Number.POSITIVE_INFINITY, after));
      const tactic = choice?.feedback?.tactic ?? 'none';
      if (tactic !== 'none') first.set(tactic, Math.min(first.get(tactic) ?? after, after));
    }
  return [...first].sort((a, b) => a[1] - b[1]).map(([tactic]) => tactic);
}

function controlOf({ beats, cast, threads }: Scenario): string | null {
  const isHarmless = (id: Id): boolean =>
    Object.hasOwn(cast, id) && cast[id]?.turnsOut === 'harmless';
  const isWith = ({ thread }: Beat): boolean =>
    thread !== null &&
    Object.hasOwn(threads, thread) &&
    (threads[thread]?.with.some(isHarmless) ?? false);
  for (const beat of Object.values(beats))
    if (isWith(beat) && beat.exit.kind === 'choices')
      return beat.exit.choices
        .map(({ act, rating }) => `${act} ${rating}`)
        .sort()
        .join(', ');
  return null;
}

/** Of the choices that tell an adult for the first time, the one that most plays take. */
function firstAdultOf(scenario: Scenario, chances: Chances): StoryPattern['firstAdult'] {
  const { space, order, moves } = chances;
  const tells = tellingIn(scenario);
  const reach = new Map<number, number>([[order.pairs[0] ?? 0, 1]]);
  const told = new Map<Choice, { weight: number; to: number }>();
  for (const pair of order.pairs)
    for (const { edge, share } of moves[pair] ?? []) {
      const weight = share * (reach.get(pair) ?? 0);
      const [choice, beat] = [choiceOf(space, edge), beatAt(space, pair)];
      if (choice && beat && tells(beat, choice))
        told.set(choice, { weight: (told.get(choice)?.weight ?? 0) + weight, to: edge.to });
      else reach.set(edge.to, (reach.get(edge.to) ?? 0) + weight);
    }
  const [most] = [...told.values()].sort((a, b) => b.weight - a.weight);
  return most ? firstAnswer(scenario, chances, most.to) : null;
}

/** The first words of an adult on the likeliest way on from a pair. */
function firstAnswer(scenario: Scenario, { space, moves }: Chances, from: number) {
  for (let pair: number | undefined = from; pair !== undefined; ) {
    for (const { from: who, text } of beatAt(space, pair)?.lines ?? []) {
      if (who === null || !Object.hasOwn(scenario.cast, who)) continue;
      const member = scenario.cast[who];
      if (member?.as === 'safe-adult' || member?.as === 'adult')
        return { name: member.name, as: member.as, says: text };
    }
    const [likeliest]: readonly { edge: { to: number } }[] = [...(moves[pair] ?? [])].sort(
      (a, b) => b.share - a.share,
    );
    pair = likeliest?.edge.to;
  }
  return null;
}

/** Two stories that name mostly the same tricks in the same order. */
export interface SamePlot {
  readonly stories: readonly [Id, Id];
  /** The longest row of tricks that both have in this order, in parts of a hundred of the longer plot. */
  readonly share: number;
}

/** From what share on two plots are one. */
const samePlot = 60;
/** Shorter plots are alike by themselves. */
const leastTricks = 4;

export function samePlots(stories: readonly { id: Id; plot: readonly Tactic[] }[]): SamePlot[] {
  const pairs = stories.flatMap((one, at) =>
    stories.slice(at + 1).map((other): SamePlot => {
      const longer = Math.max(one.plot.length, other.plot.length);
      const share = longer < leastTricks ? 0 : (100 * inCommon(one.plot, other.plot)) / longer;
      return { stories: [one.id, other.id], share };
    }),
  );
  return pairs.filter(({ share }) => share >= samePlot).sort((a, b) => b.share - a.share);
}

/** The length of the longest row that stands in both, in order, with anything between. */
function inCommon<T>(one: readonly T[], other: readonly T[]): number {
  let before = new Array<number>(other.length + 1).fill(0);
  for (const item of one) {
    const row = [0];
    for (const [at, candidate] of other.entries())
      row.push(
        item === candidate ? (before[at] ?? 0) + 1 : Math.max(before[at + 1] ?? 0, row[at] ?? 0),
      );
    before = row;
  }
  return before.at(-1) ?? 0;
}
