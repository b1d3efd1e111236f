/** Shortest routes through a shipped story, so that the browser tests follow it when it is edited. */
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CompiledPack, compilePack } from '../../src/packs/compile.ts';
import { packFoldersIn, readPackFolder } from '../../src/packs/disk.ts';
import { describeProblem } from '../../src/packs/problem.ts';
import { keyOf } from '../../src/script/keys.ts';
import { oncePer } from '../../src/script/once-per.ts';
import type { Id, Scenario } from '../../src/script/types.ts';
import {
  beginStory,
  chooseIn,
  openChoices,
  restingPlace,
  type Story,
} from '../../src/session/story.ts';

const root = fileURLToPath(new URL('../../scenarios', import.meta.url));

/** One decision of a route: which choice, and the key of its text. */
export interface RouteStep {
  readonly beat: Id;
  readonly choice: Id;
  readonly key: string;
}

export interface Route {
  readonly ending: Id;
  readonly steps: readonly RouteStep[];
}

/** Every pack that ships, in the order of their folders. */
export const shippedPackIds: readonly Id[] = packFoldersIn(root).map((folder) => basename(folder));

const compiledPacks = new Map<Id, CompiledPack>();

/** A pack that ships, compiled once for all files of a run: nobody may change it. */
export function shippedPack(id: Id): CompiledPack {
  const known = compiledPacks.get(id);
  if (known) return known;
  const folder = join(root, id);
  const { compiled, problems } = compilePack(folder, readPackFolder(folder));
  if (!compiled) throw new Error(problems.map(describeProblem).join('\n'));
  compiledPacks.set(id, compiled);
  return compiled;
}

/** The shortest route to every ending, found breadth-first over (beat, memory). */
export const routesToEndings = oncePer((scenario: Scenario): readonly Route[] => {
  const found = new Map<Id, Route>();
  const first = beginStory(scenario);
  const seen = new Set([placeKey(first)]);
  let front: { story: Story; steps: RouteStep[] }[] = [{ story: first, steps: [] }];
  while (front.length > 0) {
    const next: typeof front = [];
    for (const { story, steps } of front) {
      const { beat } = restingPlace(story);
      if (beat.exit.kind === 'ending' && !found.has(beat.id))
        found.set(beat.id, { ending: beat.id, steps });
      for (const choice of openChoices(story)) {
        const after = chooseIn(story, choice.id);
        if (!after || seen.has(placeKey(after))) continue;
        seen.add(placeKey(after));
        const step = { beat: beat.id, choice: choice.id, key: keyOf.choice(beat.id, choice.id) };
        next.push({ story: after, steps: [...steps, step] });
      }
    }
    front = next;
  }
  return [...found.values()];
});

const placeKey = (story: Story): string => {
  const { beat, snapshot } = restingPlace(story);
  return `${beat.id} ${JSON.stringify(snapshot.context)}`;
};
