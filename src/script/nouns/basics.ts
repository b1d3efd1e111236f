/** What every noun of the language is made of: ids, texts, defaults, and the longest lists. */
import * as z from 'zod';
import { namesOf } from '../../kinds/names-of.ts';
import { type ConditionSource, readCondition } from '../condition.ts';
import { deviceReason, isDeviceName } from '../file-names.ts';

/**
 * In the page no text becomes a script (its policy says so), and this asks whether one may; so it
 * checks without writing its checks out as code.
 */
z.config({ jitless: true });

/** Ids are names, never positions: kebab-case, stable, unique where they stand. */
export const idPattern = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

export const languagePattern = /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/;

export const language = z
  .string()
  .max(40)
  .regex(languagePattern, 'a language is a tag such as en, fr or zh-Hans')
  .describe('A language tag such as en, fr or zh-Hans');

export const id = z
  .string()
  .max(48, 'an id has at most 48 characters')
  .regex(
    idPattern,
    'an id is made of small letters, digits and single hyphens, like "first-message"',
  )
  .describe('A name made of small letters, digits and hyphens');

/** The id of what is a file or a folder too. */
export const fileId = id.refine((name) => !isDeviceName(name), {
  error: ({ input }) => deviceReason(String(input)),
});

export const text = z
  .string()
  .trim()
  .min(1, 'a text may not be empty')
  .max(600, 'a text has at most 600 characters')
  .describe('Words shown on screen, in the source language');

/**
 * The longest lists. A story for people comes nowhere near them; a small file made to harm does, and
 * what compares their entries with each other would never come to an end.
 */
export const longest = {
  facts: 200,
  changes: 20,
  lines: 60,
  arms: 60,
  members: 40,
  history: 12,
  details: 8,
};

/** One of the words of a table. */
export const oneOf = <Name extends string>(table: Readonly<Record<Name, unknown>>) =>
  z.enum(namesOf(table));

/** What may be left out, and then is null. */
export const orNull = <Inner extends z.ZodType>(inner: Inner) =>
  inner.optional().transform((value): z.output<Inner> | null => value ?? null);

/** A group by ids, in which each entry knows its own. */
export const byId = <Inner extends z.ZodType<object>>(inner: Inner) =>
  z
    .record(id, inner)
    .transform(
      (record): Record<string, z.output<Inner> & { readonly id: string }> =>
        Object.fromEntries(
          Object.entries(record).map(([name, entry]) => [name, { id: name, ...entry }]),
        ),
    );

const test = z.string().trim().min(1).max(120);
const anyTest = z.strictObject({ any: z.array(test).min(1).max(20) });

/** Unreadable tests count as "always": the checker names them. */
export const condition = z
  .union([
    test,
    z
      .array(z.union([test, anyTest]))
      .min(1)
      .max(20),
    anyTest,
  ])
  .optional()
  .transform((source) => readCondition(source as ConditionSource | undefined).condition)
  .describe(
    'When this shows: "told", "not told", "visited a-beat", "not visited a-beat", "asks >= 2" or "asks < 2"; a list means all of them, { any: [...] } means at least one',
  );

/** Whoever reads a story does not write in it. */
export type Frozen<T> = T extends readonly (infer Entry)[]
  ? readonly Frozen<Entry>[]
  : T extends object
    ? { readonly [Name in keyof T]: Frozen<T[Name]> }
    : T;
