/** Whatever stands in a pack, the checker comes to an end and says what it found. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { stringify } from 'yaml';
import { storyContext } from '../../src/check/context.ts';
import { storyRules } from '../../src/check/rules/all.ts';
import { explore } from '../../src/check/walk/explore.ts';
import { beatAt, isEnding } from '../../src/check/walk/reach.ts';
import { checkPackBytes } from '../../src/packs/check.ts';
import type { ScenarioSource } from '../../src/script/nouns/scenario.ts';
import { normaliseScenario } from '../../src/script/nouns/scenario.ts';
import { movesOf } from '../../src/script/step.ts';
import { beginStory, chooseIn, openChoices, restingPlace } from '../../src/session/story.ts';
import { arbitrarySource, arbitraryStory, comesToRest } from '../support/arbitrary-story.ts';
import { bigSource } from '../support/big-story.ts';

// Many stories on a busy machine: slow is not wrong.
vi.setConfig({ testTimeout: 120_000 });

function findingsIn(source: ScenarioSource, limit?: number, rules = storyRules) {
  const scenario = normaliseScenario(source);
  const story = storyContext({
    ...{ scenario, source, language: 'en' },
    ...(limit === undefined ? {} : { limit }),
  });
  return rules.flatMap((rule) => rule.check(story).map(({ path }) => ({ rule, path })));
}

/** What keeps a play from coming to an ending. */
const stuck = ['dead-end', 'round-without-decision', 'unknown-beat', 'no-way-out'];
const stuckRules = storyRules.filter(({ id }) => stuck.includes(id));

/** Plays at random; gives whether the play came to an ending, or could. */
function canPlay(source: ScenarioSource, picks: readonly number[]): boolean {
  let story = beginStory(normaliseScenario(source));
  for (const pick of picks) {
    const open = openChoices(story);
    const choice = open[pick % Math.max(1, open.length)];
    if (!choice) return restingPlace(story).beat.exit.kind === 'ending';
    story = chooseIn(story, choice.id) ?? story;
  }
  return true;
}

describe('the checker', () => {
  test('never throws, and points into the story, whatever is wrong with it', () => {
    fc.assert(
      fc.property(arbitrarySource(false), (source) => {
        // One question for all of them: three hundred stories have tens of thousands of findings.
        const outside = findingsIn(source).filter(
          ({ path }) => !Object.hasOwn(source, path[0] ?? 'id'),
        );
        expect(outside).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('never throws on a story that it may not walk to the end', () => {
    fc.assert(
      fc.property(arbitrarySource(false), fc.integer({ min: 1, max: 5 }), (source, limit) => {
        findingsIn(source, limit);
      }),
    );
  });

  test('passes no story in which a play gets stuck', () => {
    expect(stuckRules.map(({ severity }) => severity)).toEqual(stuck.map(() => 'error'));
    fc.assert(
      fc.property(
        arbitrarySource(true),
        fc.array(fc.nat(), { minLength: 30, maxLength: 30 }),
        (source, picks) => {
          fc.pre(findingsIn(source, undefined, stuckRules).length === 0);
          expect(canPlay(source, picks)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('gives the same findings for the same story', () => {
    fc.assert(
      fc.property(arbitrarySource(false), (source) => {
        expect(findingsIn(structuredClone(source))).toEqual(findingsIn(source));
      }),
      { numRuns: 50 },
    );
  });

  test('walks stories of a thousand beats and a few more', () => {
    for (let extra = 0; extra < 3; extra++) {
      const source = bigSource(1_000 + extra);
      const space = explore(movesOf(normaliseScenario(source)));
      expect(space.complete).toBe(true);
      expect(new Set(space.beatOf).size).toBe(1_000 + extra);
    }
  });
});

describe('explore', () => {
  test('finds every beat that a play can come to', () => {
    fc.assert(
      fc.property(
        arbitraryStory(true).filter(comesToRest),
        fc.array(fc.nat(), { maxLength: 20 }),
        (scenario, picks) => {
          const space = explore(movesOf(scenario));
          const beats = new Set([...space.beatOf.keys()].map((pair) => beatAt(space, pair)?.id));
          const endings = [...space.beatOf.keys()].filter((pair) => isEnding(space, pair));
          for (const pair of endings) expect(space.edges[pair]).toEqual([]);
          for (const id of playedBeats(scenario, picks)) expect(beats).toContain(id);
        },
      ),
    );
  });
});

/** The beats of a random play, as far as it gets. */
function playedBeats(scenario: ReturnType<typeof normaliseScenario>, picks: readonly number[]) {
  const ids: string[] = [];
  try {
    let story = beginStory(scenario);
    for (const pick of picks) {
      ids.push(restingPlace(story).beat.id);
      const open = openChoices(story);
      story = chooseIn(story, open[pick % Math.max(1, open.length)]?.id ?? '') ?? story;
    }
  } catch {
    // A circle without a decision: the play cannot go on, and the checker says so.
  }
  return ids;
}

describe('checkPackBytes', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const pack = (id: string): string =>
    stringify({
      ...{ unsent: 1, id: 'random', version: '1.0.0', title: 'Random', summary: 'Random.' },
      ...{ source: 'en', languages: ['en'], scenarios: [id], licence: 'CC0-1.0' },
    });

  test('never throws, whatever the bytes of a story are', () => {
    const anyText = fc.oneof(
      fc.string(),
      fc.json(),
      arbitrarySource(false, 3).map((source) => stringify(source)),
      fc.tuple(arbitrarySource(true, 3), fc.nat(), fc.string()).map(([source, at, more]) => {
        const text = stringify(source);
        return text.slice(0, at % text.length) + more + text.slice(at % text.length);
      }),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const { compiled, problems } = checkPackBytes({
          folder: 'random',
          files: new Map([
            ['pack.yaml', bytes(pack('random'))],
            ['random.yaml', bytes(text)],
          ]),
        });
        expect(compiled === null).toBe(problems.some(({ severity }) => severity === 'error'));
        for (const { line, column } of problems) {
          expect(line).toBeGreaterThanOrEqual(0);
          expect(column).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 200 },
    );
  });
});
