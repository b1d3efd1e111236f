/**
 * What a reader of a story meets, over random ways with a clock that is turned by hand: when the
 * first decision comes, how fast lines come, and whether any was taken from under their eyes.
 *
 *   npm run bench -- reading [ways] [words a minute]
 */
import process from 'node:process';
import { wordCount } from '../../src/script/word-count.ts';
import { type ReaderParts, type ReadPlay, readPlay } from '../support/reader.ts';
import { shippedPack, shippedPackIds } from '../support/routes.ts';

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

function table(way: Pick<ReaderParts, 'pace' | 'skips'>): Record<string, string>[] {
  return shippedPackIds.flatMap((pack) => {
    const compiled = shippedPack(pack);
    const texts = compiled.texts[compiled.pack.source] ?? {};
    return Object.entries(compiled.scenarios).map(([id, scenario]) => {
      const chance = chances();
      const wordsIn = (key: string): number => wordCount(texts[id]?.[key] ?? '');
      const parts: ReaderParts = { ...way, scenario, wordsPerMinute, wordsIn, chance };
      return rowOf(
        id,
        Array.from({ length: Number(ways) }, () => readPlay(parts)),
      );
    });
  });
}

for (const way of [{ pace: 'auto' }, { pace: 'calm' }, { pace: 'instant' }] as const) {
  console.log(`\n${way.pace}, ${ways} ways each, a reader of ${wordsPerMinute} words a minute`);
  console.table(table(way));
}
