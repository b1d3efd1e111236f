import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { asFile, collectLicences, isAllowed } from '../../tools/licences.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'licences-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const MIT = 'MIT License\r\n\r\nCopyright (c) 2020 Pat Example\r\n\r\nPermission is hereby …\r\n';

/** Puts a package into the tree at `folder`, with a licence text unless that is ''. */
function put(folder: string, manifest: object, text = MIT) {
  const at = path.join(root, folder);
  mkdirSync(at, { recursive: true });
  writeFileSync(path.join(at, 'package.json'), JSON.stringify({ version: '1.0.0', ...manifest }));
  if (text !== '') writeFileSync(path.join(at, 'LICENSE.md'), text);
}

function collected() {
  const { shipped, problems, notes } = collectLicences(root);
  return { names: shipped.map(({ name, version }) => `${name}@${version}`), problems, notes };
}

test('what ships is listed with what it depends on; tools are not', () => {
  put('.', { name: 'app', dependencies: { b: '1', a: '1' }, devDependencies: { tool: '1' } }, '');
  put('node_modules/a', { name: 'a', license: 'MIT', dependencies: { '@deep/c': '2' } });
  put('node_modules/b', { name: 'b', license: '0BSD', dependencies: { '@deep/c': '1' } });
  put('node_modules/@deep/c', { name: '@deep/c', license: 'OFL-1.1', dependencies: { a: '1' } });
  put('node_modules/a/node_modules/@deep/c', { name: '@deep/c', version: '2.0.0', license: 'ISC' });
  put('node_modules/tool', { name: 'tool', license: 'GPL-3.0-only' });
  expect(collected()).toEqual({
    names: ['@deep/c@1.0.0', '@deep/c@2.0.0', 'a@1.0.0', 'b@1.0.0'],
    problems: [],
    notes: [],
  });
});

test('a GPL package is refused, however deep', () => {
  put('.', { name: 'app', dependencies: { a: '1' } }, '');
  put('node_modules/a', { name: 'a', license: 'MIT', dependencies: { copyleft: '1' } });
  put('node_modules/copyleft', { name: 'copyleft', license: 'GPL-3.0-only' });
  const { problems } = collected();
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(/^copyleft 1\.0\.0 is under GPL-3\.0-only: what ships may only be/);
});

test('no licence, no text and no package are refused', () => {
  put('.', { name: 'app', dependencies: { a: '1', b: '1', gone: '1' } }, '');
  put('node_modules/a', { name: 'a' });
  put('node_modules/b', { name: 'b', license: 'MIT' }, '');
  expect(collected().problems).toEqual([
    'gone, wanted by app, is not installed',
    expect.stringMatching(/^a 1\.0\.0 is under no licence: /),
    'b 1.0.0 brings no text of its licence',
  ]);
});

test('a text that a package forgot is kept for the very version that forgot it', () => {
  put('.', { name: 'app', dependencies: { '@deep/a': '1', b: '1' } }, '');
  put('node_modules/@deep/a', { name: '@deep/a', license: 'MIT' }, '');
  put('node_modules/b', { name: 'b', version: '2.0.0', license: 'MIT' }, '');
  const kept = path.join(root, 'assets', 'licence-texts');
  mkdirSync(kept, { recursive: true });
  writeFileSync(path.join(kept, '@deep+a@1.0.0.txt'), MIT);
  writeFileSync(path.join(kept, 'b@1.0.0.txt'), MIT);
  const { shipped, problems } = collectLicences(root);
  expect(shipped.map(({ copyright }) => copyright)).toEqual(['Copyright (c) 2020 Pat Example', '']);
  expect(problems).toEqual([
    'assets/licence-texts/b@1.0.0.txt is the text of nothing that needs one',
    'b 2.0.0 brings no text of its licence',
  ]);
});

test('a text that carries a further licence is noted', () => {
  put('.', { name: 'app', dependencies: { a: '1' } }, '');
  put('node_modules/a', { name: 'a', license: 'MIT' }, `${MIT}\nUNICODE LICENSE V3\nICU License`);
  expect(collected().notes).toEqual([
    'a 1.0.0 says MIT, but its text also carries: unicode license, icu license',
  ]);
});

test('the list has the holder and the whole text', () => {
  put('.', { name: 'app', dependencies: { a: '1' } }, '');
  put('node_modules/a', { name: 'a', license: { type: 'MIT' } });
  const text = 'MIT License\n\nCopyright (c) 2020 Pat Example\n\nPermission is hereby …';
  const { shipped } = collectLicences(root);
  expect(shipped).toEqual([
    {
      name: 'a',
      version: '1.0.0',
      licence: 'MIT',
      copyright: 'Copyright (c) 2020 Pat Example',
      text,
    },
  ]);
  expect(JSON.parse(asFile(shipped))).toEqual(shipped);
});

test.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0-only)', true],
  ['Apache-2.0 AND BSD-3-Clause', true],
  ['MIT AND GPL-2.0-only', false],
  ['(MIT OR GPL-2.0-only) AND GPL-3.0-only', false],
  ['LGPL-3.0-only', false],
  ['EPL-2.0', false],
  ['UNLICENSED', false],
  ['SEE LICENSE IN LICENSE', false],
  ['', false],
])('%s may ship: %s', (licence, allowed) => {
  expect(isAllowed(licence)).toBe(allowed);
});
