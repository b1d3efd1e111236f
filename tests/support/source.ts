/** A story as an author writes it, once its shape is known to be right. */
import { type ScenarioSource, scenarioSchema } from '../../src/script/nouns/scenario.ts';

/** Throws where the schema finds something. */
export function storySource(value: unknown): ScenarioSource {
  scenarioSchema.parse(value);
  return value as ScenarioSource;
}
