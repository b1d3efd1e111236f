/** Shortest routes to decisions that stand on a screen of the phone other than the conversation. */
import type { RouteStep } from '../../src/check/walk/route.ts';
import { oncePer } from '../../src/script/once-per.ts';
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
  readonly steps: readonly RouteStep[];
  /** The decision that stands on the screen. */
  readonly beat: Id;
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
      for (const route of within(scenario)) {
        const known = found.get(route.kind);
        if (!known || known.steps.length > route.steps.length)
          found.set(route.kind, { ...route, pack, scenario: scenario.id });
      }
    }
  return [...found.values()];
}

/** Decisions that stand on another screen than the conversation. */
const within = (scenario: Scenario) =>
  restsIn(scenario).flatMap(({ beat: { id: beat, screen: kind, exit }, route: steps }) =>
    kind === 'chat' || exit.kind !== 'choices' ? [] : [{ kind, steps, beat }],
  );

/** Whether something is said after that choice; harmless talk goes on without a card. */
export function isExplained({ beats }: Scenario, { beat, choice }: RouteStep): boolean {
  const exit = beats[beat]?.exit;
  const found = exit?.kind === 'choices' && exit.choices.find(({ id }) => id === choice);
  if (!found) throw new Error(`no choice ${beat}/${choice}`);
  return found.feedback !== null;
}

/** The shortest way to the beat at which the story rests. */
export function routeToBeat(scenario: Scenario, wanted: Id): readonly RouteStep[] {
  const found = restsIn(scenario).find(({ beat }) => beat.id === wanted);
  if (!found) throw new Error(`no way to ${wanted}`);
  return found.route;
}

/** The shortest way to every beat at which the story rests. */
export const routesToRests = (scenario: Scenario): (readonly RouteStep[])[] =>
  restsIn(scenario).map(({ route }) => route);

interface Rest {
  readonly beat: Beat;
  readonly route: readonly RouteStep[];
}

/** Breadth-first over the beats at which the story rests; what is remembered does not matter here. */
const restsIn = oncePer((scenario: Scenario): readonly Rest[] => {
  const seen = new Set<Id>();
  const found: Rest[] = [];
  let front: { story: Story; route: RouteStep[] }[] = [{ story: beginStory(scenario), route: [] }];
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
});
