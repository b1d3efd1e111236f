/** Chances along a story are those that somebody would find who walked each of its routes. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import {
  afterNextDecision,
  byChance,
  chancesOf,
  decidesAt,
  endsOf,
  inAPlay,
  stillToCome,
} from '../../../src/check/tell/lessons/chance.ts';
import { explore } from '../../../src/check/walk/explore.ts';
import { movesOf } from '../../../src/script/step.ts';
import type { Scenario } from '../../../src/script/types.ts';
import { arbitraryStory } from '../../support/arbitrary-story.ts';
import { accidentStory } from '../../support/told-by-accident.ts';

vi.setConfig({ testTimeout: 120_000 });

const spaceOf = (scenario: Scenario) => explore(movesOf(scenario));

describe('chancesOf', () => {
  test('weighs each ending by how often it is reached', () => {
    const chances = chancesOf(spaceOf(accidentStory), byChance);
    const [told = 0, quiet = 0] = endsOf(chances);
    expect(chances.isExact).toBe(true);
    expect(told).toBeCloseTo(2 / 3);
    expect(quiet).toBeCloseTo(1 / 3);
  });

  test('follows a player who does not press by chance, and by chance where nothing weighs', () => {
    const first = chancesOf(spaceOf(accidentStory), (_, edges) =>
      edges.map((__, at) => +(at === 0)),
    );
    expect([...endsOf(first)]).toEqual([0, 1]);
    const idle = chancesOf(spaceOf(accidentStory), (_, edges) => edges.map(() => 0));
    expect(endsOf(idle)[1]).toBeCloseTo(1 / 3);
  });

  test('gives what walking every route gives', () => {
    fc.assert(
      fc.property(arbitraryStory(true, 5), (scenario) => {
        const space = spaceOf(scenario);
        const chances = chancesOf(space, byChance);
        if (!chances.isExact) return;
        const ends = new Array<number>(chances.endings.length).fill(0);
        let decisions = 0;
        let steps = 0;
        const walk = (pair: number, chance: number): void => {
          steps += 1;
          if (steps > 5_000) return;
          const place = chances.endings.indexOf(space.beatOf[pair] ?? -1);
          if (place >= 0) ends[place] = (ends[place] ?? 0) + chance;
          const edges = chances.order.forward(pair);
          if (decidesAt(space, pair)) decisions += chance;
          for (const { to } of edges) walk(to, chance / edges.length);
        };
        if (space.beatOf.length > 0) walk(0, 1);
        if (steps > 5_000) return;
        for (const [place, chance] of ends.entries())
          expect(endsOf(chances)[place]).toBeCloseTo(chance, 9);
        const here = (pair: number): number => (decidesAt(space, pair) ? 1 : 0);
        expect(inAPlay(chances, here)).toBeCloseTo(decisions, 9);
        expect(stillToCome(chances, here)[0] ?? 0).toBeCloseTo(decisions, 9);
        const isFirst = space.beatOf.length > 0 && decisions > 0;
        expect(afterNextDecision(chances, here)[0] ?? 0).toBeLessThanOrEqual(
          isFirst ? decisions : 0,
        );
      }),
    );
  });

  test('says where a circle was opened, and comes to an end', () => {
    fc.assert(
      fc.property(arbitraryStory(false), (scenario) => {
        const chances = chancesOf(spaceOf(scenario), byChance);
        const sum = endsOf(chances).reduce((all, chance) => all + chance, 0);
        expect(sum).toBeGreaterThanOrEqual(0);
        expect(sum).toBeLessThan(1 + 1e-9);
      }),
    );
  });
});
