/** A style sheet dresses what is there: a class that nobody wears any more is told of. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const filesIn = (folder: string, ending: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => join(folder, name));

const textOf = (file: string): string => readFileSync(file, 'utf8');
/** Comments, texts and figures hold no names of classes. */
const plain = (css: string): string => css.replace(/\/\*[\s\S]*?\*\/|"[^"]*"|url\([^)]*\)/g, '');

const sheets = filesIn('src/page', /\.css$/);
const worn = new Set(
  ['src/page', 'src/window', 'build']
    .flatMap((folder) => filesIn(folder, /\.(ts|tsx|js)$/))
    .concat('index.html')
    .flatMap((file) => textOf(file).match(/[a-zA-Z][\w-]*/g) ?? []),
);

it.each(sheets)('%s dresses nothing that is not there', (sheet) => {
  const classes = Array.from(
    plain(textOf(sheet)).matchAll(/\.([a-zA-Z][\w-]*)/g),
    ([, name]) => name,
  );
  expect(classes.filter((name = '') => !worn.has(name))).toEqual([]);
});

it.each(sheets)('%s lets no bar be as high as it has been measured', (sheet) => {
  // What is measured and asked for again can only grow: a bar that was once in two rows stayed so.
  const measured = /(min-)?(block-size|height): var\(--(bar|under-bar|foot-bar|panel-bar)\b/g;
  expect(plain(textOf(sheet)).match(measured) ?? []).toEqual([]);
});

it('no class is dressed by two sheets: they meet in one window, and the later one wins', () => {
  const dressed = new Map<string, string[]>();
  for (const sheet of sheets)
    for (const name of new Set(plain(textOf(sheet)).match(/^\.[a-zA-Z][\w-]*(?= \{)/gm)))
      dressed.set(name, [...(dressed.get(name) ?? []), sheet]);
  expect([...dressed].filter(([, by]) => by.length > 1)).toEqual([]);
});
