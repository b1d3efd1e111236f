/** The content folder is a test suite: whoever adds a story adds its tests. */
import { basename } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { rememberedAt } from '../../src/check/walk/explore.ts';
import {
  beatAt,
  choiceOf,
  edgesOf,
  isEnding,
  notSkipping,
  pairsReached,
  pairsReaching,
  tellingMoves,
} from '../../src/check/walk/reach.ts';
import { movesTo, type RouteStep, routesFrom, stepsOf } from '../../src/check/walk/route.ts';
import { tellingIn } from '../../src/check/walk/told-adult.ts';
import { checkPackBytes } from '../../src/packs/check.ts';
import { packFoldersIn, readPackBytes, readPackFolder } from '../../src/packs/disk.ts';
import { describeProblem } from '../../src/packs/problem.ts';
import { readPack, readScenario } from '../../src/packs/read/read.ts';
import type { Scenario } from '../../src/script/types.ts';
import { keysIn, playRoute } from '../support/play.ts';
import { shippedCompiling, spaceOf } from '../support/routes.ts';

// Whole stories are played many times over; slow is not wrong.
vi.setConfig({ testTimeout: 120_000 });

for (const folder of packFoldersIn('scenarios')) {
  const files = readPackFolder(folder);
  const { compiled, problems } = shippedCompiling(basename(folder));
  const pack = readPack('pack.yaml', files.get('pack.yaml') ?? '').value;

  describe(`pack ${basename(folder)}`, () => {
    test('compiles without a problem', () => {
      expect(problems.map(describeProblem)).toEqual([]);
    });

    test('breaks no rule that would stop the build', () => {
      const { files: bytes } = readPackBytes(folder);
      const checked = checkPackBytes({ folder, files: bytes, today: null });
      const errors = checked.problems.filter(({ severity }) => severity === 'error');
      expect(errors.map(describeProblem)).toEqual([]);
      expect(checked.compiled).not.toBeNull();
    });

    for (const id of pack?.scenarios ?? []) {
      const scenario =
        compiled?.scenarios[id] ?? readScenario(id, files.get(`${id}.yaml`) ?? '').value;
      if (!scenario) {
        test(`${id} can be read`, () => expect.fail('it cannot'));
        continue;
      }
      describe(id, () => {
        describeStory(scenario);
        test('has every word that a play shows, in every language', () => {
          const keys = new Set(
            routesThroughAll(scenario).flatMap((route) =>
              playRoute(scenario, route).flatMap(keysIn),
            ),
          );
          expect(keys.size).toBeGreaterThan(0);
          expect(compiled, 'the pack compiles').not.toBeNull();
          for (const language of [...(pack?.languages ?? []), ...scenario.languages]) {
            const texts = compiled?.texts[language]?.[id] ?? {};
            const missing = [...keys].filter((key) => !texts[key]);
            expect(missing, `in ${language}`).toEqual([]);
          }
        });
      });
    }
  });
}

function describeStory(scenario: Scenario): void {
  const space = spaceOf(scenario);
  const pairs = [...space.beatOf.keys()];
  const place = (pair: number): string => {
    const beat = beatAt(space, pair)?.id;
    return `${beat} with ${rememberedAt(space, pair).join(', ') || 'nothing'}`;
  };
  const tells = tellingMoves(space, tellingIn(scenario));

  test('is explored to the end, and every beat is reached', () => {
    expect(space.complete).toBe(true);
    const reached = new Set(space.beatOf.map((beat) => space.moves.beats[beat]?.id));
    expect(Object.keys(scenario.beats).filter((id) => !reached.has(id))).toEqual([]);
  });

  test('reaches an ending from wherever one can come', () => {
    const canEnd = pairsReaching(space, (pair) => isEnding(space, pair));
    expect(pairs.filter((pair) => canEnd[pair] === 0).map(place)).toEqual([]);
  });

  test('reaches a safe adult from wherever nobody has been told yet', () => {
    const canTell = pairsReaching(space, (pair) => edgesOf(space, pair).some(tells));
    const untold = pairsReached(space, (edge) => !tells(edge));
    expect(pairs.filter((pair) => untold[pair] === 1 && canTell[pair] === 0).map(place)).toEqual(
      [],
    );
  });

  test('is as large as its intensity asks', () => {
    const beats = Object.values(scenario.beats);
    const decisions = beats.filter(({ exit }) => exit.kind === 'choices');
    const endings = beats.filter(({ exit }) => exit.kind === 'ending');
    const screens = new Set(beats.map(({ screen }) => screen).filter((kind) => kind !== 'chat'));
    const calm = scenario.intensity === 1;
    expect(beats.length).toBeGreaterThanOrEqual(calm ? 8 : 14);
    expect(decisions.length).toBeGreaterThanOrEqual(calm ? 3 : 5);
    expect(endings.length).toBeGreaterThanOrEqual(calm ? 2 : 3);
    expect(screens.size).toBeGreaterThanOrEqual(2);
    expect(space.moves.slots.length, 'something earlier is remembered').toBeGreaterThan(0);
  });

  const tree = routesFrom(space);
  const endings = pairs.filter((pair) => isEnding(space, pair));
  for (const id of new Set(endings.map((pair) => beatAt(space, pair)?.id)))
    test(`plays to the ending ${id}`, () => {
      const pair = endings
        .filter((at) => beatAt(space, at)?.id === id)
        .sort((a, b) => (tree.choices[a] ?? 0) - (tree.choices[b] ?? 0))[0];
      const last = playRoute(scenario, stepsOf(space, movesTo(tree, pair ?? 0))).at(-1);
      expect(last).toMatchObject({ turn: 'ended', ending: { id } });
    });
}

/** Routes that take every choice that can be open; a choice that a longer one takes needs none of its own. */
function routesThroughAll(scenario: Scenario): RouteStep[][] {
  const taken = new Set<string>();
  return routesToAll(scenario)
    .sort((a, b) => b.length - a.length)
    .filter((route) => {
      const names = route.map(({ beat, choice }) => `${beat}/${choice}`);
      if (taken.has(names.at(-1) ?? '')) return false;
      for (const name of names) taken.add(name);
      return true;
    });
}

/** For every choice that can be open a shortest route that takes it. */
function routesToAll(scenario: Scenario): RouteStep[][] {
  const space = spaceOf(scenario);
  const tree = routesFrom(space);
  const seen = new Set<string>();
  return [...space.beatOf.keys()].flatMap((pair) =>
    edgesOf(space, pair).flatMap((edge) => {
      const choice = choiceOf(space, edge);
      const beat = beatAt(space, pair);
      if (!choice || !beat || !notSkipping(edge) || seen.has(`${beat.id}/${choice.id}`)) return [];
      if (tree.choices[pair] === Number.POSITIVE_INFINITY) return [];
      seen.add(`${beat.id}/${choice.id}`);
      return [[...stepsOf(space, movesTo(tree, pair)), { beat: beat.id, choice: choice.id }]];
    }),
  );
}
