/** What a map can be coloured by: what is felt later of each decision, and how likely each ending is from each beat. */
import { movesOf } from '../../script/step.ts';
import type { Id, Scenario } from '../../script/types.ts';
import { explore } from '../walk/explore.ts';
import { byChance, type Chances, chancesOf, endsOf } from './lessons/chance.ts';
import { type FeltKind, feltDecisions } from './lessons/felt.ts';

export interface MapReading {
  /** False where the story can go round, or is too large to be walked whole. */
  readonly isExact: boolean;
  /** How many of a hundred plays by chance end there. */
  readonly endings: readonly { readonly id: Id; readonly of: number }[];
  /** Only beats that a play comes by without skipping. */
  readonly beats: Readonly<Record<Id, BeatReading>>;
}

export interface BeatReading {
  /** In the order of `endings`. */
  readonly ends: readonly EndReading[];
  /** For a decision. */
  readonly felt: FeltKind | null;
}

export interface EndReading {
  /** Of a hundred plays that come by, how many end so. */
  readonly of: number;
  readonly band: ChanceBand;
}

/** Walks the whole story, which takes a large one half a minute. */
export function mapReadingOf(scenario: Scenario): MapReading {
  const chances = chancesOf(explore(movesOf(scenario)), byChance);
  const felt = new Map(feltDecisions(chances).map(({ beat, kind }) => [beat, kind]));
  const ends = endsOf(chances);
  const nameOf = (beat: number): Id => chances.space.moves.beats[beat]?.id ?? '';
  return {
    isExact: chances.isExact,
    endings: chances.endings.map((beat, place) => ({
      id: nameOf(beat),
      of: 100 * (ends[place] ?? 0),
    })),
    beats: Object.fromEntries(
      [...endsByBeat(chances)].map(([beat, from]) => [
        nameOf(beat),
        {
          ends: from.map((of, place) => ({ of, band: bandOf(of, 100 * (ends[place] ?? 0)) })),
          felt: felt.get(nameOf(beat)) ?? null,
        },
      ]),
    ),
  };
}

/** The chances at all situations of a beat, each weighed by how often a play stands in it. */
function endsByBeat({ order, space, reach, endings, endsAt }: Chances): Map<number, number[]> {
  const sums = new Map<number, { weight: number; ends: number[] }>();
  for (const pair of order.pairs) {
    const weight = reach[pair] ?? 0;
    if (weight === 0) continue;
    const beat = space.beatOf[pair] ?? 0;
    const sum = sums.get(beat) ?? { weight: 0, ends: endings.map(() => 0) };
    sum.weight += weight;
    for (const [place, chance] of endsAt(pair).entries())
      sum.ends[place] = (sum.ends[place] ?? 0) + weight * chance;
    sums.set(beat, sum);
  }
  return new Map(
    [...sums].map(([beat, { weight, ends }]) => [beat, ends.map((sum) => (100 * sum) / weight)]),
  );
}

/** How the chance of an ending from one beat lies to its chance in the whole story. */
export type ChanceBand = 'never' | 'less' | 'level' | 'more' | 'always';

/** As far as a choice may move an ending, in points, before `lessons` names it. */
const noticed = 15;

export function bandOf(chance: number, whole: number): ChanceBand {
  if (chance < 0.5) return 'never';
  if (chance > 99.5) return 'always';
  if (Math.abs(chance - whole) <= noticed) return 'level';
  return chance > whole ? 'more' : 'less';
}
