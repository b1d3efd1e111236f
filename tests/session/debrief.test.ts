/** Who was behind the accounts is said of the right person. */
import { expect, it } from 'vitest';
import type { Scenario } from '../../src/script/types.ts';
import { debriefOf } from '../../src/session/debrief.ts';
import { replayStory } from '../../src/session/story.ts';
import type { Trail } from '../../src/session/trail.ts';
import { routesToEndings, shippedPack } from '../support/routes.ts';

it.each([
  ['is-it-them', 'not-really-dana', 'notdana', 'Dana wrote none of it'],
  ['is-it-them', 'two-weeks-later-them', 'notamina', 'Amina wrote none of it'],
  ['money-or-pictures', 'the-one-sent', 'robin', "was Robin's alone"],
])('in %s, %s the account has words of its own', (pack, id, cast, words) => {
  const compiled = shippedPack(pack);
  const scenario = compiled.scenarios[id] as Scenario;
  const [route] = routesToEndings(scenario);
  const trail = (route?.steps ?? []).map(({ beat, choice }) => `${beat}/${choice}`) as Trail;
  const { story, lost } = replayStory(scenario, trail);
  expect(lost).toBe(0);
  const found = debriefOf(story, []).revealed.find((each) => each.cast === cast);
  expect(found?.ownKey).toBe(`cast.${cast}.revealed`);
  expect(compiled.texts.en?.[id]?.[found?.ownKey ?? '']).toContain(words);
});
