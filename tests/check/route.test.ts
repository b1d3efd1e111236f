import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { type Edge, explore } from '../../src/check/walk/explore.ts';
import { isEnding, notSkipping } from '../../src/check/walk/reach.ts';
import {
  movesOn,
  movesTo,
  type RouteTree,
  routesFrom,
  routesInto,
  stepsOf,
} from '../../src/check/walk/route.ts';
import { movesOf } from '../../src/script/step.ts';
import { arbitraryStory } from '../support/arbitrary-story.ts';

// Many stories on a busy machine: slow is not wrong.
vi.setConfig({ testTimeout: 120_000 });

const far = ({ choices }: RouteTree, pair: number): number => choices[pair] ?? Number.NaN;

describe('shortest routes', () => {
  test('cannot be made shorter by any move, and have the length they say', () => {
    fc.assert(
      fc.property(arbitraryStory(true), (scenario) => {
        const space = explore(movesOf(scenario));
        const pairs = [...space.beatOf.keys()];
        const from = routesFrom(space);
        const endings = pairs.filter((pair) => isEnding(space, pair));
        const into = routesInto(space, endings);
        const shorter = space.edges
          .flat()
          .filter(notSkipping)
          .filter((edge) => {
            const cost = edge.way.kind === 'choice' ? 1 : 0;
            const isLongerTo = far(from, edge.to) > far(from, edge.from) + cost;
            return isLongerTo || far(into, edge.from) > far(into, edge.to) + cost;
          });
        const otherLengths = pairs.filter((pair) => {
          const [to, on] = [movesTo(from, pair), movesOn(into, pair)];
          const isOther = (tree: RouteTree, moves: readonly Edge[]): boolean =>
            Number.isFinite(far(tree, pair)) && stepsOf(space, moves).length !== far(tree, pair);
          return isOther(from, to) || isOther(into, on);
        });
        const elsewhere = pairs.filter(
          (pair) =>
            Number.isFinite(far(into, pair)) &&
            !isEnding(space, movesOn(into, pair).at(-1)?.to ?? pair),
        );
        // One question for all of them: a thousand stories have a hundred thousand moves.
        expect({ shorter, otherLengths, elsewhere }).toEqual({
          shorter: [],
          otherLengths: [],
          elsewhere: [],
        });
      }),
      { numRuns: 1000 },
    );
  });
});
