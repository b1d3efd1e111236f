/**
 * Checks the source against the house rules (house/table.ts) and says the reason of each refusal.
 * Usage: tsx tools/house/lint.ts [root]
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { parseSync } from 'oxc-parser';
import { checkDefaultExport, checkGlobals } from './globals.ts';
import { type Reference, referencesIn } from './references.ts';
import { checkFileSize, checkSize } from './size.ts';
import type { Place, Store } from './table.ts';
import * as table from './table.ts';
import { type Node, position } from './tree.ts';
import { checkWritten } from './written.ts';

export interface HouseProblem {
  file: string;
  line: number;
  column: number;
  rule:
    | 'syntax'
    | 'place'
    | 'import'
    | 'library'
    | 'main'
    | 'name'
    | 'size'
    | 'cycle'
    | 'global'
    | 'default-export'
    | 'written';
  message: string;
}

type Refuse = (at: number, rule: HouseProblem['rule'], message: string) => void;

export function lintHouse(root: string): HouseProblem[] {
  const problems: HouseProblem[] = [];
  const edges = new Map<string, { to: string; at: number }[]>();
  const sources = new Map<string, string>();
  const devOnly = devDependencies(root);

  for (const file of sourceFiles(root)) {
    const text = readFileSync(path.join(root, file), 'utf8');
    sources.set(file, text);
    const refuse: Refuse = (at, rule, message) => {
      problems.push({ file, ...position(text, at), rule, message });
    };
    const { program, errors } = parseSync(file, text);
    if (errors[0]) {
      refuse(errors[0].labels[0]?.start ?? 0, 'syntax', errors[0].message);
      continue;
    }
    const tree = program as unknown as Node;
    const place = placeOfFile(file);
    if (place === undefined) refuse(0, 'place', `${file}: ${table.UNKNOWN_PLACE}`);

    const isGoverned = place !== undefined && place !== 'outside';
    const references = referencesIn(tree, (at) => {
      if (isGoverned && file !== table.MAKES_ITS_OWN) refuse(at, 'import', table.COMPUTED_IMPORT);
    });
    edges.set(file, edgesOf(root, file, references));
    for (const reference of references) {
      if (leadsTo(file, reference.specifier) === 'src/main.ts')
        refuse(reference.at, 'main', table.NOT_MAIN);
      else if (isGoverned) checkReference(file, place, reference, devOnly, refuse);
    }
    if (!isGoverned) continue;
    checkGlobals(tree, place, refuse);
    checkDefaultExport(tree, refuse);
    if (place === 'page') checkWritten(tree, refuse);
    checkSize(file, text, tree, refuse);
  }
  for (const file of styleSheets(root))
    checkFileSize(file, readFileSync(path.join(root, file), 'utf8'), (_, rule, message) =>
      problems.push({ file, line: 1, column: 1, rule, message }),
    );
  for (const { file, at, circle } of cycles(edges)) {
    const message = `${circle.join(' → ')}: ${table.CYCLE}`;
    problems.push({ file, ...position(sources.get(file) ?? '', at), rule: 'cycle', message });
  }
  return problems;
}

// --- places ---------------------------------------------------------------------------------

/** The place of a file; `outside` for tests and tool configs; undefined where nothing may stand. */
function placeOfFile(file: string): Place | 'outside' | undefined {
  if (file === 'src/main.ts') return 'main.ts';
  const beside = table.BESIDE.find((name) => file === name || file.startsWith(`${name}/`));
  if (beside === undefined && !/^src(\/|$)/.test(file)) return 'outside';
  if (file.endsWith('.d.ts') || table.OUTSIDE.includes(file)) return 'outside';
  const folder = beside ?? file.split('/')[1];
  return folder !== undefined && folder in table.FOLDERS ? (folder as Place) : undefined;
}

function targetOf(file: string): Place | Store | undefined {
  if (file === 'package.json') return 'package.json';
  const store = /^(assets|locales|scenarios)(\/|$)/.exec(file);
  if (store) return store[1] as Store;
  const place = placeOfFile(file);
  return place === 'outside' ? undefined : place;
}

/** The path from the root that a relative specifier means, `.ts` added for `./main`-like ones; undefined for packages. */
function leadsTo(file: string, specifier: string): string | undefined {
  const plain = specifier.replace(/[?#].*$/, '');
  if (plain.startsWith('/')) return plain.slice(1);
  if (!/^\.\.?(\/|$)/.test(plain)) return undefined;
  const target = path.posix.join(path.posix.dirname(file), plain);
  if (target === 'src/main' || target === 'src/main.js') return 'src/main.ts';
  return target;
}

function filesIn(root: string, folder: string): string[] {
  if (!existsSync(path.join(root, folder))) return [];
  const entries = readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' });
  return entries.map((entry) => `${folder}/${entry.split(path.sep).join('/')}`);
}

const styleSheets = (root: string): string[] =>
  filesIn(root, 'src').filter((name) => name.endsWith('.css'));

function sourceFiles(root: string): string[] {
  const isSource = (name: string) => /\.(ts|tsx|mts|js|jsx|mjs|cjs)$/.test(name);
  const inside = ['src', ...table.BESIDE, 'tests'].flatMap((folder) => filesIn(root, folder));
  const configs = readdirSync(root).filter((name) => name.endsWith('.config.ts'));
  return [...inside, ...configs].filter(isSource).sort();
}

function devDependencies(root: string): Set<string> {
  const file = path.join(root, 'package.json');
  if (!existsSync(file)) return new Set();
  const { dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync(file, 'utf8'));
  return new Set(Object.keys(devDependencies).filter((name) => !(name in dependencies)));
}

// --- imports --------------------------------------------------------------------------------

function checkReference(
  file: string,
  place: Place,
  { specifier, at, kind }: Reference,
  devOnly: Set<string>,
  refuse: Refuse,
): void {
  const target = leadsTo(file, specifier);
  if (target === undefined) {
    checkLibrary(file, place, { specifier, at, kind }, devOnly, refuse);
    return;
  }
  if (place === 'page' && nameOf(target) === nameOf(file))
    refuse(at, 'name', `${file} imports ${target}: ${table.SAME_NAME}`);
  const to = targetOf(target);
  const rule = table.FOLDERS[place];
  if (to === undefined) {
    refuse(at, 'place', `${place} imports ${target}: ${table.UNKNOWN_PLACE}`);
  } else if (to !== place && !rule.imports.includes(to)) {
    refuse(at, 'import', `${place} must not import ${to}: ${rule.why}`);
  } else if (kind === 'value' && rule.lazy?.includes(to as Place)) {
    const how = `${place} may import ${to} only by import() or import type`;
    refuse(at, 'import', `${how}: ${to === 'check' ? table.FOLDERS.check.why : rule.why}`);
  }
  const disk = table.DISK_ADAPTER;
  const fromDisk = file.startsWith(disk.prefix);
  if (target.startsWith(disk.prefix) && !fromDisk && !disk.only.includes(place)) {
    refuse(at, 'import', `${place} must not import ${target}: ${disk.why}`);
  }
}

/** What a file of code is called, whatever its language; a style sheet is called as what it dresses. */
function nameOf(file: string): string {
  return file.endsWith('.css') ? file : path.posix.basename(file).replace(/\.[a-z]+$/, '');
}

function checkLibrary(
  file: string,
  place: Place,
  { specifier, at, kind }: Reference,
  devOnly: Set<string>,
  refuse: Refuse,
): void {
  const name = libraryOf(specifier);
  const rule = Object.entries(table.LIBRARIES).find(([key]) =>
    key.endsWith('*') ? name.startsWith(key.slice(0, -1)) : name === key,
  )?.[1];
  const onDisk = name.startsWith('node:') && file.startsWith(table.DISK_ADAPTER.prefix);
  if (rule === undefined) {
    refuse(at, 'library', `${place} imports ${name}: ${table.UNKNOWN_LIBRARY}`);
  } else if (!rule.only.includes(place) && !onDisk) {
    refuse(at, 'library', `${place} must not import ${name}: ${rule.why}`);
  } else if (kind !== 'type' && !table.AT_HOME.includes(place) && devOnly.has(name)) {
    refuse(at, 'library', `${place} imports ${name}: ${table.DEV_ONLY}`);
  }
}

function libraryOf(specifier: string): string {
  if (/^(node|virtual):/.test(specifier)) return specifier;
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

// --- circles --------------------------------------------------------------------------------

/** Circles count what runs: `import type` is gone after compiling and may point back. */
function edgesOf(root: string, file: string, references: Reference[]) {
  return references.flatMap(({ specifier, at, kind }) => {
    const target = kind === 'type' ? undefined : leadsTo(file, specifier);
    if (target === undefined) return [];
    const base = target.replace(/\.js(x?)$/, '.ts$1');
    const tries = [target, base, `${target}.ts`, `${target}.tsx`, `${target}/index.ts`];
    const to = tries.find((one) => /\.[a-z]+$/.test(one) && existsSync(path.join(root, one)));
    return to === undefined ? [] : [{ to, at }];
  });
}

function cycles(edges: Map<string, { to: string; at: number }[]>) {
  const found: { file: string; at: number; circle: string[] }[] = [];
  const done = new Set<string>();
  const trail: string[] = [];
  const visit = (file: string): void => {
    if (done.has(file)) return;
    trail.push(file);
    for (const { to, at } of edges.get(file) ?? []) {
      const back = trail.indexOf(to);
      if (back >= 0) found.push({ file, at, circle: [...trail.slice(back), to] });
      else visit(to);
    }
    trail.pop();
    done.add(file);
  };
  for (const file of edges.keys()) visit(file);
  return found;
}

// --- command line ---------------------------------------------------------------------------

function main(): void {
  const root = path.resolve(process.argv[2] ?? '.');
  const problems = lintHouse(root);
  for (const { file, line, column, rule, message } of problems)
    console.error(`${file}:${line}:${column}  ${rule}  ${message}`);
  console.log(
    problems.length === 0 ? 'house rules: no problem' : `house rules: ${problems.length} problems`,
  );
  process.exitCode = problems.length === 0 ? 0 : 1;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) main();
