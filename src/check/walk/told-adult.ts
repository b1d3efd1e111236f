/** When a safe adult is told. */
import type { Beat, Choice, Id, Scenario } from '../../script/types.ts';
import { settingsOf } from './setting.ts';

export type Tells = (beat: Beat, choice: Choice) => boolean;

/**
 * Gives the test for choices that tell a safe adult: the act of telling, or the step of telling
 * where the beat plays with a safe adult. Telling a friend is a good step and not yet this one.
 */
export function tellingIn(scenario: Scenario): Tells {
  const settings = settingsOf(scenario);
  const isSafeAdult = (id: Id): boolean =>
    Object.hasOwn(scenario.cast, id) && scenario.cast[id]?.as === 'safe-adult';
  const isWithSafeAdult = (thread: Id): boolean =>
    Object.hasOwn(scenario.threads, thread) &&
    (scenario.threads[thread]?.with.some(isSafeAdult) ?? false);
  return (beat, choice) => {
    if (choice.act === 'tell') return true;
    if (choice.step !== 'tell') return false;
    if (beat.about !== null && isSafeAdult(beat.about)) return true;
    const threads = [...(settings.get(beat.id)?.threads ?? [])];
    return threads.length > 0 && threads.every(isWithSafeAdult);
  };
}
