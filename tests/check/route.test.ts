import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { explore } from '../../src/check/walk/explore.ts';
import { isEnding, notSkipping } from '../../src/check/walk/reach.ts';
import { movesOn, movesTo, routesFrom, routesInto, stepsOf } from '../../src/check/walk/route.ts';
import { movesOf } from '../../src/script/step.ts';
import { arbitraryStory } from '../support/arbitrary-story.ts';

// Many stories on a busy machine: slow is not wrong.
vi.setConfig({ testTimeout: 120_000 });

describe('shortest routes', () => {
  test('cannot be made shorter by any move, and have the length they say', () => {
    fc.assert(
      fc.property(arbitraryStory(true), (scenario) => {
        const space = explore(movesOf(scenario));
        const pairs = [...space.beatOf.keys()];
        const from = routesFrom(space);
        const endings = pairs.filter((pair) => isEnding(space, pair));
        const into = routesInto(space, endings);
        for (const edge of space.edges.flat().filter(notSkipping)) {
          const cost = edge.way.kind === 'choice' ? 1 : 0;
          expect(from.choices[edge.to]).toBeLessThanOrEqual((from.choices[edge.from] ?? 0) + cost);
          expect(into.choices[edge.from]).toBeLessThanOrEqual((into.choices[edge.to] ?? 0) + cost);
        }
        for (const pair of pairs) {
          if (Number.isFinite(from.choices[pair]))
            expect(stepsOf(space, movesTo(from, pair))).toHaveLength(from.choices[pair] ?? 0);
          const on = movesOn(into, pair);
          if (!Number.isFinite(into.choices[pair])) continue;
          expect(stepsOf(space, on)).toHaveLength(into.choices[pair] ?? 0);
          expect(isEnding(space, on.at(-1)?.to ?? pair)).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
  });
});
