/** No line of any story is taken from whoever reads it, in any language, at any pace, on any route. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { wordCount } from '../../src/script/word-count.ts';
import { beginStory } from '../../src/session/story.ts';
import { arrivalsOf } from '../../src/session/transcript.ts';
import type { Pace } from '../../src/session/view.ts';
import { chance } from '../support/chance.ts';
import { type ReadPlay, readPlay } from '../support/reader.ts';
import { shippedPack, shippedPackIds } from '../support/routes.ts';

vi.setConfig({ testTimeout: 240_000 });

/** How far behind a question may find somebody who reads 200 words a minute, ms. */
const mostBehind = 1000;

interface Way {
  readonly name: string;
  readonly pace: Pace;
  readonly wordsPerMinute: number;
  readonly skips?: number;
  readonly taps?: number;
}

const ways: readonly Way[] = [
  { name: 'by itself', pace: 'auto', wordsPerMinute: 200 },
  { name: 'normal', pace: 'normal', wordsPerMinute: 200 },
  { name: 'calm', pace: 'calm', wordsPerMinute: 130 },
  { name: 'at once', pace: 'instant', wordsPerMinute: 200 },
  { name: 'tapping now and then', pace: 'normal', wordsPerMinute: 200, taps: 0.3 },
  { name: 'showing all messages', pace: 'normal', wordsPerMinute: 200, skips: 0.5 },
];

for (const pack of shippedPackIds) {
  const compiled = shippedPack(pack);
  for (const [id, scenario] of Object.entries(compiled.scenarios))
    for (const [language, texts] of Object.entries(compiled.texts)) {
      const words = texts[id];
      if (!words) continue;
      describe(`${pack}/${id} in ${language}`, () => {
        for (const { name, ...way } of ways)
          test(`${name}: every line can be read`, () => {
            fc.assert(
              fc.property(fc.nat(), (seed) => {
                const read = readPlay({
                  ...way,
                  scenario,
                  wordsIn: (key) => wordCount(words[key] ?? ''),
                  chance: chance(seed),
                });
                expectRead(read);
                if (way.skips === undefined && way.pace !== 'instant')
                  expect(Math.max(...read.behind)).toBeLessThanOrEqual(mostBehind);
              }),
              // What is pressed in a hurry has more to meet than a pace.
              { numRuns: way.skips === undefined ? 2 : 6 },
            );
          });
      });
    }
}

/** Whoever takes up the phone wants to do something with it. */
const mostBefore = 10;

test.each(
  shippedPackIds.flatMap((pack) =>
    Object.values(shippedPack(pack).scenarios).map((story) => [story.id, story] as const),
  ),
)('%s asks for the first time after so many lines at the most', (_, scenario) => {
  expect(arrivalsOf(beginStory(scenario)).length).toBeLessThanOrEqual(mostBefore);
});

/** Seconds until then, of somebody who presses nothing. */
const mostSeconds = 20;

test.each(
  shippedPackIds.flatMap((pack) => {
    const { scenarios, texts } = shippedPack(pack);
    return Object.entries(texts).flatMap(([language, stories]) =>
      Object.entries(stories).flatMap(([id, words]) => {
        const scenario = scenarios[id];
        return scenario ? [{ id, language, scenario, words }] : [];
      }),
    );
  }),
)('$id asks for the first time soon enough in $language', ({ scenario, words }) => {
  const { first } = readPlay({
    scenario,
    pace: 'auto',
    wordsPerMinute: 200,
    wordsIn: (key) => wordCount(words[key] ?? ''),
    chance: () => 0,
  });
  expect(first / 1000).toBeLessThanOrEqual(mostSeconds);
});

function expectRead({ neverShown, unannounced, cutOff }: ReadPlay): void {
  expect({ neverShown, unannounced, cutOff }).toEqual({
    neverShown: [],
    unannounced: [],
    cutOff: [],
  });
}
