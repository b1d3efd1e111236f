/** The names that the language puts before a colon: where one follows a value, something is missing. */
import * as z from 'zod';
import { guideSchema } from '../../../script/nouns/guide.ts';
import { packSchema } from '../../../script/nouns/pack.ts';
import { scenarioSchema } from '../../../script/nouns/scenario.ts';
import { unwrapped } from '../schema-walk.ts';

/** What has room for a sentence is a text; what has less is a name, a number or a condition. */
const sentence = 600;

/** Every name of a story and of pack.yaml. Those of a guide are left out: they are words of any text. */
export const names: ReadonlySet<string> = new Set([
  ...namesIn(scenarioSchema),
  ...namesIn(packSchema),
]);

function namesIn(wrapped: unknown): string[] {
  const schema = unwrapped(wrapped);
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).flatMap(([name, inner]) => [name, ...namesIn(inner)]);
  return partsOf(schema).flatMap(namesIn);
}

/** The names before whole texts, such as `title` and `say`, in stories, packs and guides. */
export const textNames: ReadonlySet<string> = new Set(
  [scenarioSchema, packSchema, guideSchema].flatMap(textNamesIn),
);

function textNamesIn(wrapped: unknown): string[] {
  const schema = unwrapped(wrapped);
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).flatMap(([name, inner]) => [
      ...(isText(inner) ? [name] : []),
      ...textNamesIn(inner),
    ]);
  return partsOf(schema).flatMap(textNamesIn);
}

function isText(wrapped: unknown): boolean {
  const schema = unwrapped(wrapped);
  return schema instanceof z.ZodString && (schema.maxLength ?? 0) >= sentence;
}

function partsOf(schema: unknown): unknown[] {
  if (schema instanceof z.ZodArray) return [schema.element];
  if (schema instanceof z.ZodRecord) return [schema.valueType];
  return schema instanceof z.ZodUnion ? [...schema.options] : [];
}
