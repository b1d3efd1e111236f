/** The school's card in what is built: beside the site, inside the one file, and never a wrong one. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { schoolPlugin } from '../../build/school-plugin.ts';
import { emptySchool } from '../../src/app/school.ts';
import { schoolMeta, schoolText } from '../../src/app/school-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'unsent-card-'));
afterAll(() => rmSync(folder, { recursive: true }));
const card = { ...emptySchool, lead: 'Ms Okafor "A"' };
const file = join(folder, 'school.json');
writeFileSync(file, schoolText(card));
const nowhere = join(folder, 'nowhere.json');

interface Built {
  generateBundle(this: { emitFile(file: { fileName: string; source: string }): void }): void;
  transformIndexHtml(): readonly { attrs: { name: string; content: string } }[];
}
const built = (from: string, mode: string) => {
  const plugin = schoolPlugin(from, mode) as unknown as Built;
  const files: { fileName: string; source: string }[] = [];
  plugin.generateBundle.call({ emitFile: (each) => files.push(each) });
  return { files, tags: plugin.transformIndexHtml() };
};

test('a site has it beside it, an empty one where the school has none', () => {
  expect(built(file, 'production').files).toEqual([
    { type: 'asset', fileName: 'school.json', source: schoolText(card) },
  ]);
  expect(built(nowhere, 'production').files).toEqual([
    { type: 'asset', fileName: 'school.json', source: '{}\n' },
  ]);
  expect(built(file, 'production').tags).toEqual([]);
});

test('the one file says it itself', () => {
  const { files, tags } = built(file, 'single');
  expect(files).toEqual([]);
  expect(tags.map(({ attrs }) => attrs)).toEqual([{ name: schoolMeta, content: schoolText(card) }]);
  expect(built(nowhere, 'single').tags).toEqual([]);
});

test('a file that is no card stops the build', () => {
  const other = join(folder, 'other.json');
  writeFileSync(other, '{"unsent":"lesson"}');
  expect(() => schoolPlugin(other, 'production')).toThrow(/no school’s card/);
});
