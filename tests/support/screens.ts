/** Shortest routes to decisions that stand on a screen of the phone other than the conversation. */
import type { RouteStep } from '../../src/check/route.ts';
import type { Beat, Id, Scenario, ScreenKind } from '../../src/script/types.ts';
import {
  beginStory,
  chooseIn,
  openChoices,
  restingPlace,
  type Story,
} from '../../src/session/story.ts';
import { shippedPack } from './routes.ts';

export interface ScreenRoute {
  readonly pack: Id;
  readonly scenario: Id;
  readonly kind: ScreenKind;
  readonly choices: readonly Id[];
}

/**
 * For each kind of screen that the stories of these packs rest on, the shortest route to one. Stories
 * with threats are left out: a person alone is not let into them.
 */
export function routesToScreens(packs: readonly Id[]): ScreenRoute[] {
  const found = new Map<ScreenKind, ScreenRoute>();
  for (const pack of packs)
    for (const scenario of Object.values(shippedPack(pack).scenarios)) {
      if (scenario.intensity === 3) continue;
      for (const route of within(beginStory(scenario))) {
        const known = found.get(route.kind);
        if (!known || known.choices.length > route.choices.length)
          found.set(route.kind, { ...route, pack, scenario: scenario.id });
      }
    }
  return [...found.values()];
}

/** Decisions that stand on another screen than the conversation. */
const within = (first: Story) =>
  restsIn(first).flatMap(({ beat: { screen: kind, exit }, route }) =>
    kind === 'chat' || exit.kind !== 'choices'
      ? []
      : [{ kind, choices: route.map(({ choice }) => choice) }],
  );

/** The shortest way to the beat at which the story rests. */
export function routeToBeat(scenario: Scenario, wanted: Id): RouteStep[] {
  const found = restsIn(beginStory(scenario)).find(({ beat }) => beat.id === wanted);
  if (!found) throw new Error(`no way to ${wanted}`);
  return found.route;
}

/** The shortest way to every beat at which the story rests. */
export const routesToRests = (scenario: Scenario): RouteStep[][] =>
  restsIn(beginStory(scenario)).map(({ route }) => route);

/** Breadth-first over the beats at which the story rests; what is remembered does not matter here. */
function restsIn(first: Story): { beat: Beat; route: RouteStep[] }[] {
  const seen = new Set<Id>();
  const found: { beat: Beat; route: RouteStep[] }[] = [];
  let front: { story: Story; route: RouteStep[] }[] = [{ story: first, route: [] }];
  while (front.length > 0) {
    const next: typeof front = [];
    for (const { story, route } of front) {
      const { beat } = restingPlace(story);
      if (seen.has(beat.id)) continue;
      seen.add(beat.id);
      found.push({ beat, route });
      for (const { id: choice } of openChoices(story)) {
        const after = chooseIn(story, choice);
        if (after) next.push({ story: after, route: [...route, { beat: beat.id, choice }] });
      }
    }
    front = next;
  }
  return found;
}
