/** A guide: what whoever leads a lesson with a pack reads, part by part, in the order of reading. */
import * as z from 'zod';
import type { TextKey } from '../keys.ts';
import { id } from './basics.ts';

const paragraph = z.string().trim().min(1).max(1200).describe('The words');
const point = z.strictObject({ id, text: paragraph });
const objective = point.extend({
  practised: z
    .array(
      z.strictObject({
        story: id.describe('A story of this pack'),
        at: z.array(id).min(1).max(6).describe('Its decisions, by the ids of their beats'),
      }),
    )
    .min(1)
    .max(6)
    .optional()
    .describe('Where the stories practise it'),
});
const points = (about: string) => z.array(point).min(1).max(12).describe(about);
const stageOf = (minutes: number) =>
  z.strictObject({
    id,
    from: z
      .number()
      .int()
      .min(0)
      .max(minutes - 1)
      .describe('Minutes from the start of the lesson'),
    to: z.number().int().min(1).max(minutes).describe('Minutes from the start of the lesson'),
    text: paragraph,
  });

export const guideSchema = z
  .strictObject({
    unsent: z.literal(1).describe('The version of the language'),
    objectives: z
      .array(objective)
      .min(1)
      .max(12)
      .describe('What pupils can do afterwards, as they would say it: "I can …"'),
    before: points('What to prepare for this pack, beyond what holds for every pack'),
    plan45: z.array(stageOf(45)).min(3).max(12).describe('A lesson of 45 minutes'),
    plan15: z.array(stageOf(15)).min(2).max(8).describe('A lesson of 15 minutes'),
    send: points('For pupils who need it otherwise, in this pack').optional(),
    rehearse: points('How to practise the words of telling'),
    discussion: points('Three questions for the end'),
    closing: points('A light activity that leads out of the story'),
    curriculum: points('Where it fits, by the name of the subject'),
    letter: points('The letter for caregivers, paragraph by paragraph'),
    staff: points('For staff only: facts with their years'),
    sources: z
      .array(
        z.strictObject({
          id,
          text: paragraph,
          link: z
            .url({ protocol: /^https$/ })
            .max(500)
            .optional()
            .describe('A page on the web (https)'),
        }),
      )
      .min(1)
      .max(60)
      .describe('Where the facts come from'),
  })
  .describe('The facilitator’s guide of a pack');

export type GuideSource = z.infer<typeof guideSchema>;

/** The parts of a guide that are lists of texts with names, in the order of reading. */
export const guideParts = [
  'objectives',
  'before',
  'plan45',
  'plan15',
  'send',
  'rehearse',
  'discussion',
  'closing',
  'curriculum',
  'letter',
  'staff',
  'sources',
] as const;

/** Every text of a guide in its source language. */
export function guideTextsOf(guide: GuideSource): Map<TextKey, string> {
  return new Map(
    guideParts.flatMap((part) =>
      (guide[part] ?? []).map(({ id, text }): [TextKey, string] => [`${part}.${id}`, text]),
    ),
  );
}

/** Where the text of that key stands in guide.yaml. */
export function guidePathOf(guide: GuideSource, key: TextKey): (string | number)[] {
  const part = guideParts.find((name) => key.startsWith(`${name}.`));
  if (!part) return [];
  const index = (guide[part] ?? []).findIndex(({ id }) => `${part}.${id}` === key);
  return index < 0 ? [part] : [part, index, 'text'];
}
