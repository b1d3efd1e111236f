import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Entry {
  version?: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'));
}
const { packages } = read('package-lock.json') as { packages: Record<string, Entry> };

/** Where Node would find `name` from the package at `from`, innermost first. */
function entryFor(name: string, from: string): Entry | undefined {
  const here = packages[`${from === '' ? '' : `${from}/`}node_modules/${name}`];
  if (here || from === '') return here;
  const above = from.lastIndexOf('/node_modules/');
  return entryFor(name, above < 0 ? '' : from.slice(0, above));
}

test('the lock file has every package of every platform, or npm ci stops on a fresh clone', () => {
  const missing = Object.entries(packages).flatMap(([from, entry]) =>
    Object.keys({ ...entry.dependencies, ...entry.devDependencies, ...entry.optionalDependencies })
      .filter((name) => entryFor(name, from) === undefined)
      .map((name) => `${name}, wanted by ${from || 'package.json'}`),
  );
  expect(missing).toEqual([]);
});

test('every version in package.json is exact, and the lock file agrees', () => {
  const manifest = read('package.json') as Entry;
  const wanted = { ...manifest.dependencies, ...manifest.devDependencies };
  const locked = Object.keys(wanted).map((name) => [name, entryFor(name, '')?.version]);
  expect(Object.fromEntries(locked)).toEqual(wanted);
});
