/** The names that the language puts before a colon: where one follows a value, something is missing. */
import { z } from 'zod';
import { packSchema, scenarioSchema } from '../../script/schema.ts';

/** Every name of a story and of pack.yaml. Those of a guide are left out: they are words of any text. */
export const names: ReadonlySet<string> = new Set([
  ...namesIn(scenarioSchema),
  ...namesIn(packSchema),
]);

function namesIn(schema: unknown): string[] {
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).flatMap(([name, inner]) => [name, ...namesIn(inner)]);
  if (schema instanceof z.ZodOptional) return namesIn(schema.unwrap());
  if (schema instanceof z.ZodArray) return namesIn(schema.element);
  if (schema instanceof z.ZodRecord) return namesIn(schema.valueType);
  return schema instanceof z.ZodUnion ? schema.options.flatMap(namesIn) : [];
}
