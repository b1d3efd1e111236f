/**
 * Packs that break one rule. `invalid/<rule>.yaml` says what it changes in a valid pack, and nothing
 * else:
 *
 * ```yaml
 * of: ten-minutes # a story of the pack `small`: a copy of it, by the name of the rule, is added
 * changes:
 *   - { this: "skip: kitchen", put: "skip: kitchn # here" }
 * ```
 *
 * `of: small` and `of: translated` change files of the pack itself, each named by `in:`. The line with
 * `# here` is the one to be named. Changes are of text and not of values, since what an author gets
 * wrong is often no value yet: a slip of a key, a mark that YAML reads otherwise.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import { type Checked, checkPackBytes } from '../../src/packs/check.ts';
import { readPackBytes } from '../../src/packs/disk.ts';
import type { PackBytes } from '../../src/packs/files.ts';

export interface Fixture {
  /** The rule that it breaks. */
  readonly name: string;
  readonly files: PackBytes;
  /** Where a problem is to be found; null where the fixture marks no line. */
  readonly here: { readonly file: string; readonly line: number } | null;
}

const root = 'tests/packs';
/** Any day after the fixtures were written. */
const today = '2026-11-22';

const changeSchema = z
  .strictObject({
    in: z.string().optional().describe('A file of the pack; without it, the story that is added'),
    this: z.string().optional().describe('Words that stand there once, and become `put`'),
    before: z.string().optional().describe('Words that stand there once: `put` comes before them'),
    from: z.string().optional().describe('What is from here on to `until` becomes `put`'),
    until: z.string().optional(),
    put: z.string().optional(),
    times: z.int().optional().describe('`put` as often, {n} counting down to 1, {next} one less'),
    like: z.string().optional().describe('A file more: a copy of this one'),
    text: z.string().optional().describe('A file more: these words'),
    base64: z.base64().optional().describe('A file more: these bytes'),
  })
  .describe('A change of one file');
type Change = z.infer<typeof changeSchema>;

const fixtureSchema = z.strictObject({
  of: z.string(),
  changes: z.array(changeSchema).min(1),
});

export function fixturesIn(kind: 'valid' | 'invalid'): Fixture[] {
  return readdirSync(join(root, kind))
    .sort()
    .map((entry) => {
      const name = basename(entry, '.yaml');
      const files = kind === 'valid' ? validPack(name) : changedPack(name);
      return { name, files, here: markIn(files) };
    });
}

export function checkFixture({ name, files }: Fixture): Checked {
  return checkPackBytes({ folder: name, files, today });
}

function validPack(name: string): PackBytes {
  return readPackBytes(join(root, 'valid', name)).files;
}

function changedPack(rule: string): PackBytes {
  const source = readFileSync(join(root, 'invalid', `${rule}.yaml`), 'utf8');
  const { of, changes } = fixtureSchema.parse(parse(source));
  const isOfPack = readdirSync(join(root, 'valid')).includes(of);
  const files = new Map(validPack(isOfPack ? of : 'small'));
  if (!isOfPack) addStory(files, of, rule);
  for (const change of changes) {
    const file = change.in ?? `${rule}.yaml`;
    files.set(file, changedFile(files, file, change));
  }
  return files;
}

function addStory(files: Map<string, Uint8Array>, of: string, id: string): void {
  const list = /(?<=scenarios: \[.*)(?=\])/;
  files.set('pack.yaml', encode(textOf(files, 'pack.yaml').replace(list, `, ${id}`)));
  files.set(
    `${id}.yaml`,
    encode(textOf(files, `${of}.yaml`).replace(`id: ${of}\n`, `id: ${id}\n`)),
  );
}

function changedFile(files: PackBytes, file: string, change: Change): Uint8Array {
  if (change.base64 !== undefined) return Buffer.from(change.base64, 'base64');
  const text = change.text ?? textOf(files, change.like ?? file);
  return encode(change.put === undefined ? text : withChange(text, change, change.put));
}

function withChange(text: string, change: Change, put: string): string {
  const [start, end] = spanOf(text, change);
  return text.slice(0, start) + repeated(put, change.times) + text.slice(end);
}

/** Which part of a text a change takes out; an empty one where it only puts something in. */
function spanOf(text: string, { this: words, before, from, until }: Change): [number, number] {
  if (from !== undefined && until !== undefined) return [placeOf(text, from), placeOf(text, until)];
  const start = placeOf(text, words ?? before ?? '');
  return [start, start + (words ?? '').length];
}

/** Where words stand in a text. A change of the valid pack that moves them is noticed here. */
function placeOf(text: string, words: string): number {
  const parts = text.split(words);
  if (words === '' || parts.length !== 2)
    throw new Error(`"${words}" stands ${parts.length - 1} times in the valid pack, not once`);
  return parts[0]?.length ?? 0;
}

function repeated(put: string, times: number | undefined): string {
  if (times === undefined) return put;
  const numbers = Array.from({ length: times }, (_, index) => times - index);
  const one = (n: number): string => put.replaceAll('{n}', `${n}`).replaceAll('{next}', `${n - 1}`);
  return numbers.map(one).join('');
}

function textOf(files: PackBytes, file: string): string {
  const bytes = files.get(file);
  if (bytes === undefined) throw new Error(`there is no ${file} in the valid pack`);
  return decode(bytes);
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function markIn(files: PackBytes): Fixture['here'] {
  for (const [file, bytes] of files) {
    const at = decode(bytes)
      .split('\n')
      .findIndex((line) => line.includes('# here'));
    if (at >= 0) return { file, line: at + 1 };
  }
  return null;
}
