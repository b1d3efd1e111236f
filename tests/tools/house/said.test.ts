/** What a file of the house may say: globals, words, default exports. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as table from '../../../tools/house/table.ts';
import { GLOBALS } from '../../../tools/house/table.ts';
import { fileIn, lint, PLACES, pathFrom, problemsIn } from '../../support/small-house.ts';

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

describe('the name of a file of the page', () => {
  const importing = (specifier: string) =>
    lint({ 'src/page/a/plan.tsx': `import '${specifier}';` });

  test('is not that of a file which it imports, whatever that is written in', () => {
    for (const other of ['src/app/plan.ts', 'src/page/b/plan.tsx'])
      expect(importing(pathFrom('src/page/a/plan.tsx', other))).toEqual([
        `src/page/a/plan.tsx  name  src/page/a/plan.tsx imports ${other}: ${table.SAME_NAME}`,
      ]);
  });

  test('may be that of its style sheet', () => {
    expect(importing('./plan.css')).toEqual([]);
  });
});

describe('how long something is', () => {
  const long = (lines: number) => '\n'.repeat(lines - 1);
  const refused = (lines: number, most: number) =>
    `${lines} lines, ${most} at most: ${table.TOO_LONG}`;

  test('a file and a style sheet have 300 lines at most, and main.ts 160', () => {
    for (const [file, most] of [
      ['scenes/a.ts', 300],
      ['src/page/a.css', 300],
      ['src/main.ts', 160],
    ] as const) {
      const last = file.endsWith('.css') ? 'a {}' : 'a();';
      expect(lint({ [file]: `${long(most)}${last}\n` })).toEqual([]);
      expect(lint({ [file]: `${long(most + 1)}${last}\n` })).toEqual([
        `${file}  size  ${refused(most + 1, most)}`,
      ]);
    }
  });

  test('a function has 120 at most', () => {
    for (const head of ['function a()', 'const a = () =>', 'const a = function ()']) {
      expect(lint({ 'src/app/a.ts': `${head} {${long(120)}}` })).toEqual([]);
      expect(lint({ 'src/app/a.ts': `${head} {${long(121)}}` })).toEqual([
        `src/app/a.ts  size  a function of ${refused(121, 120)}`,
      ]);
    }
  });

  test('a file that is longer than that has a reason, and is there', () => {
    for (const [file, why] of Object.entries(table.LONG_FILES)) {
      expect(why).toMatch(/\.$/);
      const lines = readFileSync(file, 'utf8').trimEnd().split('\n').length;
      expect(lines, file).toBeGreaterThan(table.SIZES.file);
    }
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
  const text = `const a = 1;\n  setTimeout(a);\n`;
  expect(problemsIn({ 'scenes/a.ts': text })).toMatchObject([
    { file: 'scenes/a.ts', line: 2, column: 3 },
  ]);
});

test('a decent house passes', () => {
  const files = {
    'src/script/a.ts': `import { z } from 'zod/mini';\nexport const a = z;`,
    'src/session/a.ts': `import { setup } from 'xstate';\nimport { a } from '../script/a.ts';\nexport const s = [setup, a];`,
    'src/page/a.tsx': `import { t } from '../words/t.ts';\nimport type { P } from '../check/p.ts';\nexport const A = (p: P) => <p>{t(p)}</p>;`,
    'src/words/t.ts': `export const t = (number: number): string => new Intl.NumberFormat('en').format(number);`,
    'src/check/p.ts': `export type P = string;`,
    'scenes/a.ts': `import { Game } from 'phaser';\nexport const g = () => requestAnimationFrame(() => Game);`,
    'src/main.ts': `import { A } from './page/a.tsx';\nimport { later } from './window/a.ts';\nconst stage = () => import('../scenes/a.ts');\nlater(stage, A);`,
    'src/window/a.ts': `export const later = (run: () => void, a: unknown) => setTimeout(run, 1, a);`,
    'tests/a.test.ts': `import '../scenes/a.ts';\nsetTimeout(() => {}, Math.random());`,
  };
  expect(lint(files)).toEqual([]);
});
