/** Shortest routes to decisions that stand on a screen of the phone other than the conversation. */
import type { Id, ScreenKind } from '../../src/script/types.ts';
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

/** Breadth-first over the beats at which the story rests; what is remembered does not matter here. */
function within(first: Story): { kind: ScreenKind; choices: Id[] }[] {
  const seen = new Set<Id>();
  const found: { kind: ScreenKind; choices: Id[] }[] = [];
  let front: { story: Story; choices: Id[] }[] = [{ story: first, choices: [] }];
  while (front.length > 0) {
    const next: typeof front = [];
    for (const { story, choices } of front) {
      const { beat } = restingPlace(story);
      if (seen.has(beat.id)) continue;
      seen.add(beat.id);
      if (beat.exit.kind === 'choices') found.push({ kind: beat.screen, choices });
      for (const choice of openChoices(story)) {
        const after = chooseIn(story, choice.id);
        if (after) next.push({ story: after, choices: [...choices, choice.id] });
      }
    }
    front = next;
  }
  return found.filter(({ kind }) => kind !== 'chat');
}
