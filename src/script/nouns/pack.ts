/** A pack: stories that belong together, as `pack.yaml` lists them. */
import * as z from 'zod';
import { fileId, language, orNull, text } from './basics.ts';

export const packSchema = z
  .strictObject({
    unsent: z.literal(1).describe('The version of the language'),
    id: fileId.describe('The name of the pack; nobody else’s pack should have it'),
    version: z
      .string()
      .max(40)
      .regex(/^\d+\.\d+\.\d+$/, 'a version looks like 1.0.0')
      .describe('Raise it whenever you hand the pack on: 1.0.0, 1.0.1, 1.1.0'),
    title: text.describe('The name of the pack in the library'),
    summary: text.describe('One or two sentences for the library'),
    source: language.describe('The language the pack is written in'),
    languages: z.array(language).max(100).describe('Every language the pack is complete in'),
    scenarios: z.array(fileId).min(1).max(100).describe('The stories in the order of the library'),
    booster: orNull(fileId).describe(
      'A story of three minutes for two weeks later; not among the scenarios',
    ),
    licence: z.string().min(1).max(100).describe('What others may do with it, such as CC-BY-4.0'),
    reviewedBy: z
      .array(
        z.strictObject({
          name: z.string().min(1).max(200).describe('Who'),
          as: z.string().min(1).max(200).describe('In what capacity, such as "safeguarding lead"'),
          on: z.iso.date().describe('The day, such as 2026-11-22'),
        }),
      )
      .max(100)
      .default([])
      .describe('Real people who signed; empty until they do'),
  })
  .superRefine(({ scenarios, booster }, context) => {
    const seen = new Set<string>(booster === null ? [] : [booster]);
    for (const [index, story] of scenarios.entries()) {
      if (seen.has(story))
        context.addIssue({
          code: 'custom',
          path: ['scenarios', index],
          message: `the story "${story}" is listed twice`,
        });
      seen.add(story);
    }
  })
  .transform(({ unsent: _, languages, ...rest }) => ({
    ...rest,
    languages: languages.includes(rest.source) ? languages : [rest.source, ...languages],
  }))
  .describe('One pack of stories');

/** As an author writes it. */
export type PackSource = z.input<typeof packSchema>;
