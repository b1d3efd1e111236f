/**
 * What a reader of a story meets, over random ways with a clock that is turned by hand: when the
 * first decision comes, how fast lines come, and whether any was taken from under their eyes.
 *
 * In each language that stories are told in: how long a line waits goes by its words there.
 *
 *   npm run bench -- reading [ways] [words a minute]
 */
import process from 'node:process';
import { wordCount } from '../../src/script/word-count.ts';
import { type ReaderParts, type ReadPlay, readPlay } from '../support/reader.ts';
import { shippedPack, shippedPackIds } from '../support/routes.ts';
import { showFigures } from './figures.ts';

const [ways = '25', speed = '200'] = process.argv.slice(2);
const wordsPerMinute = Number(speed);

/** The same plays at every run. */
function chances(): () => number {
  let state = 20_261_129;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
const most = (values: readonly number[]): number => Math.max(0, ...values);
const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(1);

function rowOf(name: string, plays: readonly ReadPlay[]): Record<string, string> {
  const of = (pick: (play: ReadPlay) => number) => mean(plays.map(pick)).toFixed(1);
  return {
    story: name,
    'first decision s': seconds(mean(plays.map(({ first }) => first))),
    'lines before it': of(({ before }) => before.lines),
    'words before it': of(({ before }) => before.words),
    lines: of(({ lines }) => lines),
    decisions: of(({ decisions }) => decisions),
    'never shown': of(({ neverShown, unannounced }) => neverShown.length + unannounced.length),
    'cut off': of(({ cutOff }) => cutOff.length),
    switches: of(({ switches }) => switches),
    'words a minute': mean(
      plays.map(({ words, delivering }) => words / (delivering / 60_000)),
    ).toFixed(0),
    'behind s, most': seconds(most(plays.flatMap(({ behind }) => behind))),
    'lines come for min': (mean(plays.map(({ delivering }) => delivering)) / 60_000).toFixed(1),
  };
}

interface Way extends Pick<ReaderParts, 'pace' | 'skips'> {
  readonly language: string;
}

function playsOf({ language, ...way }: Way): Map<string, ReadPlay[]> {
  const plays = new Map<string, ReadPlay[]>();
  for (const pack of shippedPackIds) {
    const { scenarios, texts } = shippedPack(pack);
    for (const [id, scenario] of Object.entries(scenarios)) {
      const told = texts[language]?.[id];
      if (!told) continue;
      const chance = chances();
      const wordsIn = (key: string): number => wordCount(told[key] ?? '');
      const parts: ReaderParts = { ...way, scenario, wordsPerMinute, wordsIn, chance };
      plays.set(
        id,
        Array.from({ length: Number(ways) }, () => readPlay(parts)),
      );
    }
  }
  return plays;
}

/** Shortest and longest of what the stories come to. */
function rangeOf(
  plays: ReadonlyMap<string, readonly ReadPlay[]>,
  of: (play: ReadPlay) => number,
): string {
  const values = [...plays.values()].map((each) => mean(each.map(of)));
  return `${Math.min(...values).toFixed(1)} to ${Math.max(...values).toFixed(1)}`;
}

const languages = [
  ...new Set(shippedPackIds.flatMap((pack) => Object.keys(shippedPack(pack).texts))),
];
const summary = languages.flatMap((language) =>
  (['auto', 'calm'] as const).map((pace) => {
    const plays = playsOf({ pace, language });
    const all = [...plays.values()].flat();
    return {
      language,
      pace,
      stories: plays.size,
      'first decision s': rangeOf(plays, ({ first }) => first / 1000),
      'lines before it': rangeOf(plays, ({ before }) => before.lines),
      'lines a decision': rangeOf(plays, ({ lines, decisions }) => lines / Math.max(1, decisions)),
      'words a minute': rangeOf(plays, ({ words, delivering }) => words / (delivering / 60_000)),
      'behind s, most': seconds(most(all.flatMap(({ behind }) => behind))),
      'never shown or cut off': all.reduce(
        (sum, { neverShown, unannounced, cutOff }) =>
          sum + neverShown.length + unannounced.length + cutOff.length,
        0,
      ),
    };
  }),
);
showFigures(
  'reading',
  summary,
  `${ways} random ways through every story with a made clock, read at ${wordsPerMinute} words a minute.`,
);

const table = (way: Way): Record<string, string>[] =>
  [...playsOf(way)].map(([id, plays]) => rowOf(id, plays));

for (const pace of ['auto', 'calm', 'instant'] as const) {
  console.log(`\n${pace}, ${ways} ways each, a reader of ${wordsPerMinute} words a minute`);
  console.table(table({ pace, language: 'en' }));
}
