/** Every text of a story by its key. */
import type { TextKey } from './keys.ts';
import { passagesOf } from './nouns/scenario.ts';
import type { Scenario } from './types.ts';

/** In the source language, in the order of reading. */
export function textsOf(scenario: Scenario): Map<TextKey, string> {
  return new Map(passagesOf(scenario).map(({ key, text }) => [key, text]));
}
