/** What people see of a story: outline, figures, map, exports. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { createMachine, initialTransition } from 'xstate';
import { storyContext } from '../../src/check/context.ts';
import { mermaidOf, statechartOf } from '../../src/check/tell/exports.ts';
import { mapOf } from '../../src/check/tell/map.ts';
import { drawMap } from '../../src/check/tell/map-svg.ts';
import { outlineOf } from '../../src/check/tell/outline.ts';
import { statsOf, translationState } from '../../src/check/tell/stats.ts';
import { countRoutes, describeCount } from '../../src/check/walk/count.ts';
import { explore, whatMakesItLarge } from '../../src/check/walk/explore.ts';
import { edgesOf, isEnding, notSkipping } from '../../src/check/walk/reach.ts';
import { fingerprint } from '../../src/script/fingerprint.ts';
import type { ScenarioSource } from '../../src/script/nouns/scenario.ts';
import { movesOf } from '../../src/script/step.ts';
import type { Scenario } from '../../src/script/types.ts';
import { arbitraryStory } from '../support/arbitrary-story.ts';
import { roundStory, smallStory } from '../support/check-stories.ts';

// Many stories on a busy machine: slow is not wrong.
vi.setConfig({ testTimeout: 120_000 });

const spaceOf = (scenario: Scenario) => explore(movesOf(scenario));
const words = { title: 'T', safe: 'S', unsure: 'U', risky: 'R', skip: 'K' };

describe('countRoutes', () => {
  test('counts every way through, and says when there are more', () => {
    expect(describeCount(countRoutes(spaceOf(smallStory)))).toBe('8');
    expect(describeCount(countRoutes(spaceOf(roundStory)))).toBe('more than 2');
    expect(describeCount({ routes: 1234567n, isExact: true })).toBe('1,234,567');
  });

  test('gives the same number as walking each of them', () => {
    fc.assert(
      fc.property(arbitraryStory(true, 5), (scenario) => {
        const space = spaceOf(scenario);
        const { routes, isExact } = countRoutes(space);
        if (!isExact || routes > 5_000n) return;
        const walk = (pair: number): number =>
          isEnding(space, pair)
            ? 1
            : edgesOf(space, pair)
                .filter(notSkipping)
                .reduce((sum, { to }) => sum + walk(to), 0);
        expect(Number(routes)).toBe(walk(0));
      }),
    );
  });
});

describe('outlineOf', () => {
  test('shows a reviewer where each way leads and where a safe adult is told', () => {
    expect(outlineOf(smallStory, spaceOf(smallStory))).toMatchInlineSnapshot(`
      "ten-minutes: Ten minutes
      12-14, phone-of, intensity 2, 2 minutes
      8 routes, 6 situations
      marks: ! risky, ? unsure, * a safe adult is told

      told (some-saw): Somebody knows
        2 | kitchen/tell | the-demand/ask! › kitchen/tell*
        2 | tea-is-ready/tell | the-demand/ask! › kitchen/fine? › tea-is-ready/tell*
        2 | after-tea/say | the-demand/ask! › kitchen/fine? › tea-is-ready/later? › after-tea/say*
        2 | after-tea/write | the-demand/ask! › kitchen/fine? › tea-is-ready/later? › after-tea/write*

      the other choices, each with a shortest route that takes it
        the-demand/down | told | the-demand/down › kitchen/tell*
      "
    `);
  });

  test('tells the same in the words of the buttons', () => {
    const outline = outlineOf(smallStory, spaceOf(smallStory), true);
    expect(outline).toContain(
      [
        'told (some-saw): Somebody knows',
        '  2 routes on which a safe adult is first told at kitchen/tell; the shortest:',
        '    the-demand: "why ten minutes?" (risky)',
        '    kitchen: "someone online presses me. can you help?" (a safe adult is told)',
      ].join('\n'),
    );
    expect(outline).toContain('  the-demand/down, on the way to told:\n    the-demand: "Put the');
  });

  test('takes every choice of a story that can be taken on the way to an ending', () => {
    fc.assert(
      fc.property(arbitraryStory(true), (scenario) => {
        const outline = outlineOf(scenario, spaceOf(scenario));
        expect(outlineOf(structuredClone(scenario), spaceOf(scenario))).toBe(outline);
      }),
    );
    const outline = outlineOf(roundStory, spaceOf(roundStory));
    for (const beat of Object.values(roundStory.beats))
      if (beat.exit.kind === 'choices')
        for (const { id } of beat.exit.choices) expect(outline).toContain(`${beat.id}/${id}`);
  });
});

describe('statsOf', () => {
  test('counts what is there', () => {
    const context = storyContext({
      ...{ scenario: smallStory, source: {} as ScenarioSource, language: 'en' },
    });
    expect(statsOf(context)).toMatchObject({
      beats: 5,
      decisions: 4,
      choices: 8,
      endings: 1,
      routes: '8',
      ratings: { safe: 5, unsure: 2, risky: 1 },
      tactics: ['rush', 'shame-and-silence'],
      steps: ['stop', 'tell'],
      minutes: { stated: 2 },
    });
  });
});

describe('translationState', () => {
  test('tells done, stale and missing apart', () => {
    const source = new Map([
      ['a', 'one'],
      ['b', 'two'],
      ['c', 'three'],
    ]);
    const entries = new Map([
      ['a', { of: fingerprint('one') }],
      ['b', { of: fingerprint('once') }],
    ]);
    expect(translationState(source, entries)).toEqual({
      ...{ texts: 3, done: 1, stale: 1, missing: 1 },
    });
  });
});

describe('whatMakesItLarge', () => {
  test('names what multiplies the situations, and not the rest', () => {
    expect(whatMakesItLarge(spaceOf(smallStory))).toEqual(['answered']);
  });
});

describe('the map', () => {
  test('has every beat in its own place, and every way between them', () => {
    const map = mapOf(smallStory);
    expect(map.nodes.map(({ id }) => id)).toEqual(Object.keys(smallStory.beats));
    expect(map.edges).toHaveLength(9);
    for (const { x, y, width, height } of map.nodes) {
      expect(x - width / 2).toBeGreaterThanOrEqual(0);
      expect(x + width / 2).toBeLessThanOrEqual(map.width);
      expect(y + height / 2).toBeLessThanOrEqual(map.height);
    }
    const places = new Set(map.nodes.map(({ x, y }) => `${x} ${y}`));
    expect(places.size).toBe(map.nodes.length);
  });

  test('tells each rating by a class and by a shape of its own', () => {
    const svg = drawMap(mapOf(smallStory), words);
    const signs = ['safe', 'unsure', 'risky'].map(
      (rating) =>
        new RegExp(`class="legend ${rating}".*?class="sign"[^>]* d="([^"]+)"`).exec(svg)?.[1],
    );
    expect(new Set(signs).size).toBe(3);
    expect(signs).not.toContain(undefined);
  });

  test.each([240, 442, 1_200])('has its legend within a width of %d', (width) => {
    const long = {
      title: 'T',
      safe: 'safe',
      unsure: 'unsure',
      risky: 'risky',
      skip: 'skips the scene',
    };
    const svg = drawMap({ width, height: 100, nodes: [], edges: [] }, long);
    expect(svg).toContain(` width="${width}"`);
    const entries = [
      ...svg.matchAll(/class="legend [^>]*>.*?<text x="([\d.]+)" y="(\d+)"[^>]*>([^<]*)/g),
    ];
    expect(entries.map(([, , , words]) => words)).toEqual([
      'safe',
      'unsure',
      'risky',
      'skips the scene',
    ]);
    for (const [, x, , words] of entries)
      expect(Number(x) + (words?.length ?? 0) * 7).toBeLessThan(width);
    // The story begins under the last row.
    const [, top = 0] = /translate\(0 (\d+)\)/.exec(svg) ?? [];
    expect(Math.max(...entries.map(([, , y]) => Number(y)))).toBeLessThan(Number(top) - 10);
  });

  test('lets no word out of its place in the picture', () => {
    const svg = drawMap(mapOf(smallStory), { ...words, title: '<script>alert("x")</script>' });
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;script&gt;');
  });

  test('can be drawn of any story, also of a broken one', () => {
    fc.assert(
      fc.property(arbitraryStory(false), (scenario) => {
        expect(drawMap(mapOf(scenario), words)).toMatch(/^<svg .*<\/svg>\n$/s);
        expect(mermaidOf(scenario)).toMatch(/^flowchart TD\n/);
      }),
      { numRuns: 50 },
    );
  });
});

describe('exports', () => {
  test('the statechart is a machine that starts where the story does', () => {
    const config = JSON.parse(statechartOf(smallStory));
    expect(config.initial).toBe(smallStory.start);
    expect(Object.keys(config.states)).toEqual(Object.keys(smallStory.beats));
    const [snapshot] = initialTransition(createMachine(config));
    expect(snapshot.value).toBe('the-demand');
  });

  test('Mermaid shows shapes, signs and skips', () => {
    const text = mermaidOf(smallStory);
    expect(text).toContain('beat-the-demand -->|"▲ ask"| beat-kitchen');
    expect(text).toContain('beat-the-demand -.-> beat-kitchen');
    expect(text).toContain('beat-told(["told"])');
  });
});
