import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { lintHouse } from '../../tools/house/lint.ts';
import * as table from '../../tools/house/table.ts';
import { FOLDERS, GLOBALS, LIBRARIES, type Place } from '../../tools/house/table.ts';

const houses: string[] = [];
afterEach(() => {
  for (const house of houses.splice(0)) rmSync(house, { recursive: true });
});

/** Lints a house of just these files and gives `file  rule  message` per problem. */
function lint(files: Record<string, string>): string[] {
  const root = mkdtempSync(path.join(tmpdir(), 'house-'));
  houses.push(root);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
  return lintHouse(root).map(({ file, rule, message }) => `${file}  ${rule}  ${message}`);
}

/** Lints a house of these files, none of which knows another: what is told of each. */
function lintTogether(files: Record<string, string>): (file: string) => string[] {
  const told = lint(files);
  return (file) =>
    told.flatMap((line) => (line.startsWith(`${file}  `) ? line.slice(file.length + 2) : []));
}

const PLACES = Object.keys(FOLDERS) as Place[];

function fileIn(place: Place, name: string): string {
  if (place === 'main.ts') return 'src/main.ts';
  return ['scenes', 'build', 'tools'].includes(place)
    ? `${place}/${name}.ts`
    : `src/${place}/${name}.ts`;
}

function pathFrom(file: string, to: string): string {
  const relative = path.posix.relative(path.posix.dirname(file), to);
  return relative.startsWith('.') ? relative : `./${relative}`;
}

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
  build      x     x      -     -       -         -    x   x     -    -   -      -     -     -    -    -      -      -   .     -
  tools      x     x      x     -       -         -    -   x     -    -   x      -     -     -    -    -      -      -   -     .
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
  xstate: 'script check session classroom app',
  preact: 'page',
  '@chenglou/pretext': 'scenes',
  '@dagrejs/dagre': 'check',
  '@fontsource/*': 'look main.ts',
  fflate: 'packs export lms',
  uqr: 'export page',
  'virtual:*': 'packs main.ts',
  'oxc-parser': 'tools',
  tsx: 'cli',
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

/** Ways to say each forbidden global; every one must be caught. */
const SAYINGS: Record<string, string[]> = {
  setTimeout: [
    'setTimeout(f, 1);',
    'window.setTimeout(f, 1);',
    'const { setTimeout: t } = window;',
  ],
  setInterval: ['setInterval(f, 1);', "globalThis['setInterval'](f, 1);"],
  setImmediate: ['setImmediate(f);', 'const t = setImmediate;'],
  requestAnimationFrame: ['requestAnimationFrame(f);', 'self.requestAnimationFrame(f);'],
  requestIdleCallback: ['requestIdleCallback(f);'],
  structuredClone: ['structuredClone(x);'],
  reportError: ['p.catch(reportError);'],
  'Object.groupBy': ['Object.groupBy(x, f);'],
  'Promise.withResolvers': ['Promise.withResolvers();'],
  '.replaceChildren': ['body.replaceChildren(x);'],
  '.isWellFormed': ['text.isWellFormed();'],
  'Date.now': [
    'Date.now();',
    'const now = Date.now;',
    'window.Date.now();',
    'const { now } = Date;',
  ],
  'performance.now': ['performance.now();', 'window.performance.now();'],
  'new Date()': ['new Date();', 'new Date;', 'new window.Date();', 'Date();'],
  'Math.random': ['Math.random();', 'const { random } = Math;', "Math['random']();"],
  'crypto.getRandomValues': ['crypto.getRandomValues(a);'],
  'crypto.randomUUID': ['window.crypto.randomUUID();'],
  'Intl.NumberFormat': ["new Intl.NumberFormat('en');", 'const { NumberFormat } = Intl;'],
  'Intl.ListFormat': ["new Intl.ListFormat('en');"],
  'Intl.DateTimeFormat': ["new Intl.DateTimeFormat('en');", 'Intl.DateTimeFormat();'],
  'Intl.DisplayNames': ["new Intl.DisplayNames(['en'], { type: 'region' });"],
  'Intl.Collator': ["new Intl.Collator('en');"],
  'Intl.PluralRules': ["new window.Intl.PluralRules('en');"],
  '.toLocaleString': ["(9).toLocaleString('en');"],
  '.toLocaleDateString': ['day.toLocaleDateString();'],
  '.toLocaleTimeString': ['day.toLocaleTimeString();'],
  localStorage: ['localStorage.clear();', 'window.localStorage.clear();'],
  indexedDB: ["indexedDB.open('x');"],
  sessionStorage: ['sessionStorage.clear();', 'const { sessionStorage: s } = globalThis;'],
  'document.cookie': ["document.cookie = 'a';", 'window.document.cookie;'],
  cookieStore: ["cookieStore.get('a');"],
  XMLHttpRequest: ['new XMLHttpRequest();'],
  WebSocket: ["new WebSocket('x');"],
  EventSource: ["new EventSource('x');"],
  'navigator.sendBeacon': ["navigator.sendBeacon('x');"],
  '.innerHTML': ["box.innerHTML = 'x';"],
  '.outerHTML': ["box.outerHTML = 'x';"],
  '.insertAdjacentHTML': ["box.insertAdjacentHTML('beforeend', 'x');"],
  '.dangerouslySetInnerHTML': ["h('p', { dangerouslySetInnerHTML: x });"],
};

/** Where each may be said, written out a second time. */
const ADAPTERS: Record<string, string> = {
  setTimeout: 'window',
  setInterval: 'window',
  setImmediate: 'window',
  requestAnimationFrame: 'window scenes',
  requestIdleCallback: 'window scenes',
  'Date.now': 'window scenes',
  'performance.now': 'window scenes',
  'new Date()': 'window cli build',
  'Math.random': 'window',
  'crypto.getRandomValues': 'window',
  'crypto.randomUUID': 'window',
  'Intl.NumberFormat': 'words',
  'Intl.ListFormat': 'words',
  'Intl.DateTimeFormat': 'words',
  'Intl.DisplayNames': 'words',
  'Intl.Collator': 'words',
  'Intl.PluralRules': 'words',
  '.toLocaleString': 'words',
  '.toLocaleDateString': 'words',
  '.toLocaleTimeString': 'words',
  localStorage: 'keep',
  indexedDB: 'keep',
  sessionStorage: 'keep',
  'document.cookie': '',
  cookieStore: '',
  XMLHttpRequest: '',
  WebSocket: '',
  EventSource: '',
  'navigator.sendBeacon': '',
  structuredClone: 'cli build tools',
  reportError: 'cli build tools',
  'Object.groupBy': 'cli build tools',
  'Promise.withResolvers': 'cli build tools',
  '.replaceChildren': 'cli build tools',
  '.isWellFormed': 'cli build tools',
  '.innerHTML': '',
  '.outerHTML': '',
  '.insertAdjacentHTML': '',
  '.dangerouslySetInnerHTML': '',
};

describe('globals', () => {
  test('the places that may are the ones written down here', () => {
    const rows = GLOBALS.flatMap(({ names, only }) => names.map((name) => [name, only.join(' ')]));
    expect(Object.fromEntries(rows)).toEqual(ADAPTERS);
  });

  for (const rule of GLOBALS)
    for (const name of rule.names)
      test(`${name} is said in ${rule.only.join(', ') || 'no place'} only`, () => {
        expect(SAYINGS[name]).toBeDefined();
        for (const saying of SAYINGS[name] ?? [])
          for (const place of PLACES) {
            const file = fileIn(place, 'subject');
            const shown = name.replace(/^\./, '');
            const refused = `${file}  global  ${shown} in ${place}: ${rule.why}`;
            const expected = rule.only.includes(place) ? [] : [refused];
            expect(lint({ [file]: saying }), saying).toEqual(expected);
          }
      });

  test('in JSX too', () => {
    const text = 'export const A = () => <p dangerouslySetInnerHTML={x} />;';
    expect(lint({ 'src/page/a.tsx': text })).toHaveLength(1);
  });

  test('what only looks like one is let through', () => {
    const text = `
      export interface Clock { setTimeout(f: () => void, ms: number): number; now(): number }
      export const wait = (clock: Clock) => clock.setTimeout(() => {}, 1);
      export const fake = { setTimeout: wait, random: 1 };
      export const day = new Date(2026, 1, 1);
      export const text = 'Math.random() and document.cookie';
      // setTimeout(f, 1)
      export type Handle = ReturnType<typeof setTimeout>;`;
    expect(lint({ 'src/session/a.ts': text })).toEqual([]);
  });
});

describe('what a view writes itself', () => {
  const page = (inside: string) => lint({ 'src/page/a.tsx': `export const A = () => ${inside};` });

  test('is no word and no punctuation that a language sets in its own way', () => {
    for (const sign of [':', ', ', '.', 'min', '«', '3']) {
      const found = sign.trim();
      expect(page(`<p>{name}${sign} <b>{text}</b></p>`)).toEqual([
        `src/page/a.tsx  written  "${found}": ${table.WRITTEN}`,
      ]);
    }
    expect(page(`<p>{\`\${name}: \${text}\`}</p>`)).toEqual([
      `src/page/a.tsx  written  ": ": ${table.WRITTEN}`,
    ]);
  });

  test('may be signs that are the same everywhere, and addresses', () => {
    expect(page(`<p>{name} · <b>{a}</b>–{b} → ({c}) − ☐ {\`\${pack}/\${id}\`}</p>`)).toEqual([]);
  });
});

describe('export default', () => {
  test('is refused everywhere but in tool configs', () => {
    for (const place of PLACES) {
      const file = fileIn(place, 'subject');
      const refused = [`${file}  default-export  export default: ${table.NO_DEFAULT}`];
      expect(lint({ [file]: 'export default 1;' })).toEqual(refused);
      expect(lint({ [file]: 'const a = 1;\nexport { a as default };' })).toEqual(refused);
    }
    expect(lint({ 'vite.config.ts': 'export default 1;' })).toEqual([]);
  });
});

test('a file that cannot be read as TypeScript is a problem, not a crash', () => {
  expect(lint({ 'src/page/a.ts': 'const = ;' })[0]).toMatch(/^src\/page\/a\.ts {2}syntax {2}/);
});

test('a problem says where it is', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'house-'));
  houses.push(root);
  mkdirSync(path.join(root, 'scenes'));
  writeFileSync(path.join(root, 'scenes/a.ts'), `const a = 1;\n  setTimeout(a);\n`);
  expect(lintHouse(root)).toMatchObject([{ file: 'scenes/a.ts', line: 2, column: 3 }]);
});

test('a decent house passes', () => {
  const files = {
    'src/script/a.ts': `import { z } from 'zod/mini';\nexport const a = z;`,
    'src/session/a.ts': `import { setup } from 'xstate';\nimport { a } from '../script/a.ts';\nexport const s = [setup, a];`,
    'src/page/a.tsx': `import { t } from '../words/a.ts';\nimport type { P } from '../check/a.ts';\nexport const A = (p: P) => <p>{t(p)}</p>;`,
    'src/words/a.ts': `import i18next from 'i18next';\nexport const t = i18next.t;`,
    'src/check/a.ts': `export type P = string;`,
    'scenes/a.ts': `import { Game } from 'phaser';\nexport const g = () => requestAnimationFrame(() => Game);`,
    'src/main.ts': `import { A } from './page/a.tsx';\nimport { later } from './window/a.ts';\nconst stage = () => import('../scenes/a.ts');\nlater(stage, A);`,
    'src/window/a.ts': `export const later = (run: () => void, a: unknown) => setTimeout(run, 1, a);`,
    'tests/a.test.ts': `import '../scenes/a.ts';\nsetTimeout(() => {}, Math.random());`,
  };
  expect(lint(files)).toEqual([]);
});
