/** Words to say aloud after a story: those that a class has met on its own way. */
import { keyOf, type TextKey } from '../../script/keys.ts';
import type { Scenario } from '../../script/types.ts';
import { replayStory, type Trail } from '../../session/story.ts';

/** As many as a class says in its six minutes, each of them twice. */
const most = 4;

/**
 * Texts of the cards along a way, the words to use, in the order of the way and each sentence once.
 * Where there are too many, those after a trick stay, and of these the later ones: there it is about
 * telling.
 */
export function wordsMet(scenario: Scenario, trail: Trail): TextKey[] {
  const { legs } = replayStory(scenario, trail).story;
  const met = legs.flatMap(({ choice, chosenAt }, at) => {
    const feedback = choice?.feedback;
    if (!feedback || chosenAt === null) return [];
    const { say, tactic } = feedback;
    return [{ at, say, isTrick: tactic !== 'none', key: keyOf.say(chosenAt, choice.id) }];
  });
  const once = met.filter(({ say }, at) => met.findIndex((other) => other.say === say) === at);
  return once
    .toSorted((a, b) => Number(b.isTrick) - Number(a.isTrick) || b.at - a.at)
    .slice(0, most)
    .toSorted((a, b) => a.at - b.at)
    .map(({ key }) => key);
}
