/** Shortest routes through a shipped story, so that the browser tests follow it when it is edited. */
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { explore, type Space } from '../../src/check/walk/explore.ts';
import { beatAt } from '../../src/check/walk/reach.ts';
import {
  movesTo,
  routesFrom,
  type RouteStep as Step,
  stepsOf,
} from '../../src/check/walk/route.ts';
import { type CompiledPack, compilePack } from '../../src/packs/compile.ts';
import { packFoldersIn, readPackFolder } from '../../src/packs/disk.ts';
import { describeProblem } from '../../src/packs/problem.ts';
import { keyOf } from '../../src/script/keys.ts';
import { oncePer } from '../../src/script/once-per.ts';
import { movesOf } from '../../src/script/step.ts';
import type { Id, Scenario } from '../../src/script/types.ts';

const root = fileURLToPath(new URL('../../scenarios', import.meta.url));

/** One decision of a route: which choice, and the key of its text. */
export interface RouteStep extends Step {
  readonly key: string;
  /** It is written first, and goes on when it is sent. */
  readonly drafted: boolean;
}

export interface Route {
  readonly ending: Id;
  readonly steps: readonly RouteStep[];
}

/** Every pack that ships, in the order of their folders. */
export const shippedPackIds: readonly Id[] = packFoldersIn(root).map((folder) => basename(folder));

const compilings = new Map<Id, ReturnType<typeof compilePack>>();

/** What comes of compiling a pack that ships, once for all files of a run: nobody may change it. */
export function shippedCompiling(id: Id): ReturnType<typeof compilePack> {
  const known = compilings.get(id);
  if (known) return known;
  const folder = join(root, id);
  const compiling = compilePack(folder, readPackFolder(folder));
  compilings.set(id, compiling);
  return compiling;
}

/** A pack that ships. */
export function shippedPack(id: Id): CompiledPack {
  const { compiled, problems } = shippedCompiling(id);
  if (!compiled) throw new Error(problems.map(describeProblem).join('\n'));
  return compiled;
}

/** A story, walked once for all files of a run: the largest has nearly two hundred thousand situations. */
export const spaceOf = oncePer((scenario: Scenario): Space => explore(movesOf(scenario)));

function isDrafted({ beats }: Scenario, { beat, choice }: Step): boolean {
  const { draft, exit } = beats[beat] ?? {};
  if (!draft || exit?.kind !== 'choices') return false;
  return exit.choices.some(({ id, act }) => id === choice && act === 'reply');
}

/** The shortest route to every beat; the beats with the shortest first. */
export const routesToBeats = oncePer(
  (scenario: Scenario): ReadonlyMap<Id, readonly RouteStep[]> => {
    const space = spaceOf(scenario);
    const tree = routesFrom(space);
    const far = (pair: number): number => tree.choices[pair] ?? Number.POSITIVE_INFINITY;
    const found = new Map<Id, readonly RouteStep[]>();
    for (const pair of [...space.beatOf.keys()].sort((a, b) => far(a) - far(b))) {
      const beat = beatAt(space, pair)?.id;
      if (beat === undefined || far(pair) === Number.POSITIVE_INFINITY || found.has(beat)) continue;
      const steps = stepsOf(space, movesTo(tree, pair));
      const named = steps.map((step) => ({
        ...step,
        key: keyOf.choice(step.beat, step.choice),
        drafted: isDrafted(scenario, step),
      }));
      found.set(beat, named);
    }
    return found;
  },
);

/** The shortest route to every ending; the shortest of them first. */
export const routesToEndings = oncePer((scenario: Scenario): readonly Route[] =>
  [...routesToBeats(scenario)].flatMap(([ending, steps]) =>
    scenario.beats[ending]?.exit.kind === 'ending' ? [{ ending, steps }] : [],
  ),
);
