/** The language as JSON Schema, so that editors complete and check what an author types. */
import * as z from 'zod';
import { meaningsOf } from './meanings.ts';
import { guideSchema } from './nouns/guide.ts';
import { packSchema } from './nouns/pack.ts';
import { scenarioSchema } from './nouns/scenario.ts';

export const schemaKinds = ['scenario', 'pack', 'guide'] as const;
export type SchemaKind = (typeof schemaKinds)[number];

const schemas = { scenario: scenarioSchema, pack: packSchema, guide: guideSchema } as const;

/**
 * Gives the JSON Schema (draft 7: what the YAML support of editors knows best) of one kind of file.
 * `enumDescriptions` is no keyword of JSON Schema; editors show it beside what they suggest.
 */
export function jsonSchemaOf(kind: SchemaKind): Readonly<Record<string, unknown>> {
  return z.toJSONSchema(schemas[kind], {
    target: 'draft-7',
    io: 'input',
    override({ jsonSchema }) {
      const found = jsonSchema.enum && meaningsOf(jsonSchema.enum);
      if (found) jsonSchema.enumDescriptions = found;
    },
  });
}
