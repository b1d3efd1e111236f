/** Whom each place of the house may reach: folders, libraries, and nobody main.ts. */
import { describe, expect, test } from 'vitest';
import * as table from '../../../tools/house/table.ts';
import { FOLDERS, LIBRARIES, type Place } from '../../../tools/house/table.ts';
import { fileIn, lint, lintTogether, PLACES, pathFrom } from '../../support/small-house.ts';

/**
 * The import table of the design, written out a second time: a row may import the columns marked
 * `x`, and those marked `~` only by import() or import type.
 */
const TABLE = `
             kinds script check session classroom view app packs keep lms export words sound look page scenes window cli build tools
  kinds      .     -      -     -       -         -    -   -     -    -   -      -     -     -    -    -      -      -   -     -
  script     x     .      -     -       -         -    -   -     -    -   -      -     -     -    -    -      -      -   -     -
  check      x     x      .     -       -         -    -   -     -    -   -      -     -     -    -    -      -      -   -     -
  session    x     x      -     .       -         -    -   -     -    -   -      -     -     -    -    -      -      -   -     -
  classroom  x     x      ~     x       .         -    -   -     -    -   -      -     -     -    -    -      -      -   -     -
  view       x     x      -     x       -         .    -   -     -    -   -      -     -     -    -    -      -      -   -     -
  app        x     x      ~     x       ~         x    .   -     -    -   -      -     -     -    -    -      -      -   -     -
  packs      x     x      x     x       x         x    x   .     -    -   -      -     -     -    -    -      -      -   -     -
  keep       x     x      ~     x       x         x    x   -     .    -   -      -     -     -    -    -      -      -   -     -
  lms        x     x      ~     x       x         x    x   -     -    .   -      -     -     -    -    -      -      -   -     -
  export     x     x      ~     x       x         x    x   x     -    x   .      -     -     -    -    -      -      -   -     -
  words      x     x      ~     x       x         x    x   -     -    -   -      .     -     -    -    -      -      -   -     -
  sound      x     x      ~     x       x         x    x   -     -    -   -      -     .     -    -    -      -      -   -     -
  look       x     x      -     -       -         x    -   -     -    -   -      -     -     .    -    -      -      -   -     -
  page       x     x      ~     x       x         x    x   -     -    -   -      x     -     x    .    -      -      -   -     -
  scenes     x     x      -     x       -         x    -   -     -    -   -      x     -     x    -    .      -      -   -     -
  window     x     x      ~     x       x         x    x   x     x    x   x      x     x     -    x    ~      .      -   -     -
  cli        x     x      x     x       x         x    x   x     -    -   x      -     -     -    -    -      -      .   -     -
  build      x     x      -     -       x         x    x   x     -    -   -      x     -     x    x    -      -      -   .     -
  tools      x     x      x     -       -         -    x   x     -    -   x      -     -     -    -    -      -      -   -     .
  main.ts    x     x      ~     x       x         x    x   x     x    x   x      x     x     x    x    ~      x      -   -     -
`;

const [columns = [], ...rows] = TABLE.trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/));

/** Every way in which one file can name another. */
const importing: Readonly<Record<string, (other: string) => string>> = {
  static: (other) => `import { x } from '${other}';\nx();\n`,
  type: (other) => `import type { X } from '${other}';\nexport type Y = X;`,
  're-export': (other) => `export * from '${other}';\n`,
  lazy: (other) => `export const load = () => import('${other}');\n`,
};

/** What is told of a file of a place that imports each of the others. */
function lintEach(
  place: Place,
  others: readonly Place[],
  textOf: (other: string) => string,
): Map<Place, string[]> {
  const fileFor = (to: Place) => fileIn(place, `towards-${to}`);
  const textFor = (to: Place) => textOf(pathFrom(fileFor(to), fileIn(to, 'other')));
  const told = (tos: readonly Place[]): [Place, string[]][] => {
    const by = lintTogether(Object.fromEntries(tos.map((to) => [fileFor(to), textFor(to)])));
    return tos.map((to) => [to, by(fileFor(to))]);
  };
  // This place is a single file, so each of its imports has a house of its own.
  return new Map(place === 'main.ts' ? others.flatMap((to) => told([to])) : told(others));
}

describe('the import table', () => {
  test('has one row for each place', () => {
    expect(rows.map((row) => row[0])).toEqual(PLACES);
  });

  for (const [row, ...marks] of rows) {
    const place = row as Place;
    test(`${place} imports what the table says and nothing else`, () => {
      for (const [way, textOf] of Object.entries(importing)) {
        const told = lintEach(place, columns as Place[], textOf);
        for (const [index, mark] of marks.entries()) {
          const to = columns[index] as Place;
          const lasts = way === 'static' || way === 're-export';
          const why = to === 'check' && mark === '~' ? FOLDERS.check.why : FOLDERS[place].why;
          const refused = {
            '-': [`import  ${place} must not import ${to}: ${why}`],
            '~': lasts
              ? [`import  ${place} may import ${to} only by import() or import type: ${why}`]
              : [],
          }[mark];
          expect(told.get(to), `${way} import of ${to}`).toEqual(refused ?? []);
        }
      }
    });
  }

  test('other ways to reach a folder count as well', () => {
    const ways = [
      `export type X = import('../../scenes/stage.ts').X;`,
      `export const all = import.meta.glob('../../scenes/*.ts');`,
      `export const worker = () => new Worker(new URL('../../scenes/w.ts', import.meta.url));`,
      `import '../../scenes/stage.ts';`,
    ];
    const refused = `src/page/a.ts  import  page must not import scenes: ${FOLDERS.page.why}`;
    for (const way of ways) expect(lint({ 'src/page/a.ts': way })).toEqual([refused]);
  });

  test('an import() of a computed path is refused', () => {
    expect(lint({ 'src/page/a.ts': 'export const load = (n: string) => import(n);' })).toEqual([
      `src/page/a.ts  import  ${table.COMPUTED_IMPORT}`,
    ]);
    // Only the launcher imports what it has made itself.
    expect(lint({ [table.MAKES_ITS_OWN]: 'await import(process.argv[1]);' })).toEqual([]);
  });

  test('a file or an import in no known place is refused', () => {
    expect(lint({ 'src/util/a.ts': '' })).toEqual([
      `src/util/a.ts  place  src/util/a.ts: ${table.UNKNOWN_PLACE}`,
    ]);
    expect(lint({ 'src/page/a.ts': `import '../util/b.ts';` })).toEqual([
      `src/page/a.ts  place  page imports src/util/b.ts: ${table.UNKNOWN_PLACE}`,
    ]);
  });

  test('stores: words reads locales, packs reads scenarios, page reads neither', () => {
    const locale = `import en from '../../locales/en/ui.json';\nexport { en };`;
    const pack = `export const all = import.meta.glob('../../scenarios/**/*.svg');`;
    expect(lint({ 'src/words/a.ts': locale, 'src/packs/a.ts': pack })).toEqual([]);
    expect(lint({ 'src/page/a.ts': locale })[0]).toContain('page must not import locales: ');
    expect(lint({ 'src/page/a.ts': pack })[0]).toContain('page must not import scenarios: ');
  });

  test('the disk adapter of packs is for cli, build and tests', () => {
    const disk = {
      'src/packs/disk.ts': `import { readFileSync } from 'node:fs';\nreadFileSync('x');`,
    };
    const use = (to: string) => `import '${to}';`;
    expect(lint({ ...disk, 'src/cli/a.ts': use('../packs/disk.ts') })).toEqual([]);
    expect(lint({ ...disk, 'build/a.ts': use('../src/packs/disk.ts') })).toEqual([]);
    expect(lint({ ...disk, 'tests/packs/a.test.ts': use('../../src/packs/disk.ts') })).toEqual([]);
    expect(lint({ ...disk, 'src/main.ts': use('./packs/disk.ts') })).toEqual([
      `src/main.ts  import  main.ts must not import src/packs/disk.ts: ${table.DISK_ADAPTER.why}`,
    ]);
    expect(lint({ ...disk, 'src/packs/a.ts': use('./disk.ts') })).toEqual([
      `src/packs/a.ts  import  packs must not import src/packs/disk.ts: ${table.DISK_ADAPTER.why}`,
    ]);
  });
});

/** Who may import a library, written out a second time. */
const OWNERS: Record<string, string> = {
  phaser: 'scenes',
  i18next: 'words',
  howler: 'sound',
  idb: 'keep',
  yaml: 'packs',
  zod: 'script packs',
  saxes: 'packs',
  papaparse: 'packs',
  xstate: 'script check session classroom',
  preact: 'page build',
  'preact-render-to-string': 'build',
  '@chenglou/pretext': 'scenes',
  '@dagrejs/dagre': 'check',
  '@fontsource/*': 'look main.ts',
  esbuild: 'cli',
  fflate: 'packs export lms',
  uqr: 'export page',
  'virtual:*': 'packs main.ts',
  'oxc-parser': 'tools',
  vite: 'build tools',
  'node:*': 'cli build tools',
};

describe('libraries', () => {
  test('have the owners that are written down here too', () => {
    const rows = Object.entries(LIBRARIES).map(([name, { only }]) => [name, only.join(' ')]);
    expect(Object.fromEntries(rows)).toEqual(OWNERS);
  });

  for (const [library, rule] of Object.entries(LIBRARIES)) {
    test(`${library} is imported by ${rule.only.join(', ')} only`, () => {
      expect(rule.why).toMatch(/\.$/);
      const name = library.replace('*', 'some');
      const specifiers = library.endsWith(':*') ? [name] : [name, `${name}/sub`];
      for (const specifier of specifiers)
        for (const text of [
          `import { x } from '${specifier}';\nx();`,
          `export type X = import('${specifier}').X;`,
        ]) {
          const fileOf = (place: Place) => fileIn(place, 'subject');
          const told = lintTogether(
            Object.fromEntries(PLACES.map((place) => [fileOf(place), text])),
          );
          for (const place of PLACES) {
            const refused = `library  ${place} must not import ${name}: ${rule.why}`;
            expect(told(fileOf(place)), text).toEqual(rule.only.includes(place) ? [] : [refused]);
          }
        }
    });
  }

  test('a library that nobody owns is refused', () => {
    expect(lint({ 'src/page/a.ts': `import 'left-pad';` })).toEqual([
      `src/page/a.ts  library  page imports left-pad: ${table.UNKNOWN_LIBRARY}`,
    ]);
  });

  test('shipped code may import only dependencies; cli, tests and types may import tools', () => {
    const manifest = JSON.stringify({
      dependencies: { phaser: '4' },
      devDependencies: { zod: '4' },
    });
    const zod = `import { z } from 'zod';\nz();`;
    expect(lint({ 'package.json': manifest, 'src/script/a.ts': zod })).toEqual([
      `src/script/a.ts  library  script imports zod: ${table.DEV_ONLY}`,
    ]);
    const type = `import type { z } from 'zod';\nexport type Z = z;`;
    expect(
      lint({ 'package.json': manifest, 'src/script/a.ts': type, 'tests/a.test.ts': zod }),
    ).toEqual([]);
  });
});

describe('main.ts', () => {
  test('is imported by nobody, tests included', () => {
    for (const file of [
      ...PLACES.map((place) => fileIn(place, 'a')),
      'tests/a.ts',
      'vite.config.ts',
    ]) {
      if (file === 'src/main.ts') continue;
      for (const name of ['src/main.ts', 'src/main', 'src/main.js']) {
        const refused = [`${file}  main  ${table.NOT_MAIN}`];
        expect(lint({ [file]: `import '${pathFrom(file, name)}';` })).toEqual(refused);
      }
    }
  });
});

describe('circles', () => {
  test('of two or three files are refused once, with the way round', () => {
    expect(lint({ 'src/page/a.ts': `import './b.ts';`, 'src/page/b.ts': `import './a';` })).toEqual(
      [`src/page/b.ts  cycle  src/page/a.ts → src/page/b.ts → src/page/a.ts: ${table.CYCLE}`],
    );
    const three = lint({
      'scenes/a.ts': `export * from './b.ts';`,
      'scenes/b.ts': `export const c = () => import('./c.ts');`,
      'scenes/c.ts': `import './a.ts';`,
    });
    expect(three).toHaveLength(1);
    expect(three[0]).toContain('scenes/a.ts → scenes/b.ts → scenes/c.ts → scenes/a.ts');
  });

  test('of types alone are gone after compiling, so they may be', () => {
    const files = {
      'src/page/a.ts': `import type { B } from './b.ts';\nexport type A = B | 1;`,
      'src/page/b.ts': `import { type A } from './a.ts';\nexport type B = A | 2;`,
    };
    expect(lint(files)).toEqual([]);
  });
});
