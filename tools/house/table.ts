/**
 * The house rules as data. `./lint.ts` reads nothing else, and every message a rule gives is
 * written here, next to the rule. To change a rule, change its row and say why.
 */

/** Folders that know no browser: everything in them is a plain function of its arguments. */
const PURE = ['kinds', 'script', 'check', 'session', 'classroom', 'view', 'app'] as const;

/** A place where source may stand: a folder of src, one beside it, or the composition root. */
export type Place =
  | (typeof PURE)[number]
  | 'packs'
  | 'keep'
  | 'export'
  | 'lms'
  | 'words'
  | 'sound'
  | 'look'
  | 'page'
  | 'scenes'
  | 'window'
  | 'cli'
  | 'build'
  | 'tools'
  | 'main.ts';

/** Places that are folders beside `src`. */
export const BESIDE = ['scenes', 'build', 'tools'] as const satisfies readonly Place[];

/** What is not source but may be imported: files beside the house. */
export type Store = 'assets' | 'locales' | 'scenarios' | 'package.json';

export interface FolderRule {
  /** Folders (beside itself) and stores that this place may import. */
  imports: readonly (Place | Store)[];
  /** Of those, the ones it may reach only by `import()` or `import type`. */
  lazy?: readonly (Place | Store)[];
  /** The reason, shown with every refused import. */
  why: string;
}

export const FOLDERS: Record<Place, FolderRule> = {
  kinds: {
    imports: [],
    why: 'kinds says what each kind of line, screen, act, app and trick is, and nothing else; every other folder may ask it.',
  },
  script: {
    imports: ['kinds'],
    why: 'script is the scenario language alone; it knows no other folder but the kinds it speaks of, so a story means the same in the app, in the checker and in a test.',
  },
  check: {
    imports: ['kinds', 'script'],
    why: 'check reads stories and nothing else; players never load it, so nothing that players need may stand in it or behind it.',
  },
  session: {
    imports: ['kinds', 'script', 'locales'],
    lazy: ['locales'],
    why: 'session is one play without any view; it must run and be tested with no browser, no pack files and no classroom. Of the English words it takes the keys that a screen asks for, as a type.',
  },
  classroom: {
    imports: ['kinds', 'script', 'check', 'session'],
    lazy: ['check'],
    why: 'classroom wraps a play through the same door that everyone uses; it knows only the folders to its left.',
  },
  view: {
    imports: ['kinds', 'script', 'session', 'locales'],
    lazy: ['locales'],
    why: 'view is the contract of page and scenes: words, places, theme and what a stage is. It knows a play and no window, so that whoever draws need know none either. Of the English files it takes the keys alone, as a type.',
  },
  app: {
    imports: ['kinds', 'script', 'check', 'session', 'classroom', 'view'],
    lazy: ['check', 'classroom'],
    why: 'app declares where the player is; it asks for packs, files and storage through ports that main.ts fills. Of a class it takes the shape of what is shown.',
  },
  packs: {
    imports: [...PURE, 'scenarios'],
    why: 'packs turns files into scenarios; it knows the pure folders and its own libraries, never a view or a neighbour.',
  },
  keep: {
    imports: [...PURE],
    lazy: ['check'],
    why: 'keep is the one shelf on this device; it knows the pure folders and its own library, never a view or a neighbour.',
  },
  lms: {
    imports: [...PURE],
    lazy: ['check'],
    why: 'lms is all that a learning platform hears: one folder to read; it knows the pure folders and its own library, never a view or a neighbour.',
  },
  export: {
    imports: [...PURE, 'packs', 'lms', 'assets', 'package.json'],
    lazy: ['check'],
    why: 'export writes files that leave; it may read packs and the pure folders, and what a package says of itself, never a view or another neighbour.',
  },
  words: {
    imports: [...PURE, 'locales'],
    lazy: ['check'],
    why: 'words finds the sentence for a key; it knows the pure folders and its own library, never a view or a neighbour.',
  },
  sound: {
    imports: [...PURE, 'assets'],
    lazy: ['check'],
    why: 'sound plays the cues that two views of a chat imply; it knows the pure folders and its own library, never a view or a neighbour.',
  },
  look: {
    imports: ['kinds', 'script', 'view', 'assets'],
    why: 'look holds colours, sizes and type for page and stage alike; it must not lean on either.',
  },
  page: {
    imports: [...PURE, 'words', 'look', 'assets'],
    lazy: ['check'],
    why: 'page and stage are two views that never talk to each other, and page reaches storage, files and sound only through the ports that main.ts hands it.',
  },
  scenes: {
    imports: ['kinds', 'script', 'session', 'view', 'words', 'look', 'assets'],
    why: 'scenes draw a ChatView and know nothing of the window it is drawn in; a scene that needs app, page, packs or storage holds logic that belongs in a pure folder.',
  },
  window: {
    imports: [...PURE, 'packs', 'keep', 'lms', 'export', 'words', 'sound', 'page', 'scenes'],
    lazy: ['scenes', 'check'],
    why: 'window holds the pieces that main.ts wires in a browser, one thing each: it alone may know them all, and nobody but main.ts may know it.',
  },
  cli: {
    imports: [...PURE, 'packs', 'export', 'package.json'],
    why: 'cli is the command of authors and runs in a terminal: no DOM, no Phaser, no screen folder; what it does must work on a build machine.',
  },
  build: {
    imports: ['kinds', 'script', 'classroom', 'view', 'app', 'packs', 'words', 'look', 'page'],
    why: 'build makes the site out of the sources: plugins of Vite, and the first picture, drawn by the page itself. What it makes comes in through virtual modules, so what ships never imports it.',
  },
  tools: {
    imports: ['kinds', 'script', 'check', 'app', 'packs', 'export'],
    why: 'tools look after the house itself: its rules, its licences, the documents written from it, the release. They read what they speak of and nothing that is drawn.',
  },
  'main.ts': {
    imports: [
      ...PURE,
      'packs',
      'keep',
      'export',
      'lms',
      'words',
      'sound',
      'look',
      'page',
      'window',
      'scenes',
      'assets',
      'locales',
      'scenarios',
      'package.json',
    ],
    lazy: ['scenes', 'check'],
    why: 'main.ts wires the app in a browser; scenes and check are big, so it loads them by import() when they are wanted.',
  },
};

export interface OwnerRule {
  only: readonly Place[];
  why: string;
}

/** Who may import a library. The key also covers its subpaths (`zod` covers `zod/mini`); a `*` ends a prefix. */
export const LIBRARIES: Record<string, OwnerRule> = {
  phaser: {
    only: ['scenes'],
    why: 'Only scenes imports Phaser, so that the whole product still works, and is tested, as a plain page without it.',
  },
  i18next: {
    only: ['words'],
    why: 'Only words imports i18next: pack text must never meet its interpolation and nesting, and there is one place to see to that.',
  },
  howler: {
    only: ['sound'],
    why: 'Only sound imports howler; everyone else says what happened, and silence is one other implementation.',
  },
  idb: {
    only: ['keep'],
    why: 'Only keep imports idb, so that "what stays on this device" is one folder to read and one button to forget.',
  },
  yaml: {
    only: ['packs'],
    why: 'Only packs reads YAML: players get normalised JSON, and line numbers are known in one place.',
  },
  saxes: {
    only: ['packs'],
    why: 'Only packs reads XML: files of translation tools, for the command line; players never load it.',
  },
  papaparse: {
    only: ['packs'],
    why: 'Only packs reads tables, for the command line; what leaves in a browser is written by packs/csv.ts.',
  },
  zod: {
    only: ['script', 'packs'],
    why: 'Only script (the schema) and packs (which applies it to files) import zod; all others trust the types.',
  },
  xstate: {
    only: ['script', 'check', 'session', 'classroom'],
    why: 'Machines play stories in the pure folders; a view sees plain data and sends intents, and the first screen of the app needs none.',
  },
  preact: {
    only: ['page', 'build'],
    why: 'Only page is built of Preact components; everything else is data. The build draws the first picture with them.',
  },
  'preact-render-to-string': {
    only: ['build'],
    why: 'The first picture is written down while the site is built; in a browser a document is drawn.',
  },
  '@chenglou/pretext': {
    only: ['scenes'],
    why: 'Only scenes measures words for the canvas; the page leaves that to the browser.',
  },
  '@dagrejs/dagre': {
    only: ['check'],
    why: 'Only check draws the map of a story; players never load the layout library.',
  },
  '@fontsource/*': {
    only: ['look', 'main.ts'],
    why: 'Type is a design token: it comes in through look.',
  },
  fflate: {
    only: ['packs', 'export', 'lms'],
    why: 'Only packs opens archives (with its size limits) and only export writes them; lms packs a bookmark.',
  },
  uqr: {
    only: ['export', 'page'],
    why: 'Picture codes are drawn on the page or on paper, nowhere else.',
  },
  'virtual:*': {
    only: ['packs', 'main.ts'],
    why: 'What the build makes comes in through packs (the shipped packs) or main.ts.',
  },
  'oxc-parser': {
    only: ['tools'],
    why: 'The parser of our own source is a tool of the house.',
  },
  esbuild: {
    only: ['cli'],
    why: 'Only the launcher of the command line makes JavaScript of the sources as it starts; the app is built by Vite.',
  },
  vite: {
    only: ['build', 'tools'],
    why: 'Only what builds the app, and what starts it for whoever works on it, knows Vite; the app must not know what builds it.',
  },
  'node:*': {
    only: ['cli', 'build', 'tools'],
    why: 'Node is there only for what never ships and the disk adapter of packs; all else must run in a browser.',
  },
};

/** Files set apart inside their folder. */
export const DISK_ADAPTER = {
  prefix: 'src/packs/disk',
  only: ['cli', 'build', 'tools'] as readonly Place[],
  why: 'The disk adapter of packs needs Node; only cli, build, tools and tests may use it, the app would not start with it.',
};

/**
 * The scripts inside index.html are outside the house, like a tool: they run before `main.ts` and where
 * that never comes, so there is nobody to hand them the time or what is kept.
 */
export const OUTSIDE: readonly string[] = [
  'build/no-start/no-start.js',
  'build/first-picture/first-picture.js',
];

export const UNKNOWN_LIBRARY =
  'Every library has an owner: add a row to tools/house/table.ts that says which folder may import it and why.';
export const UNKNOWN_PLACE =
  'The house has no such place: put the file into one of the folders of tools/house/table.ts.';
/** Places of which nothing ships. */
export const AT_HOME: readonly Place[] = ['cli', 'build', 'tools'];

export const DEV_ONLY =
  'Code that ships may import only "dependencies", never "devDependencies", so that the list of licences is true.';
export const NOT_MAIN =
  'Nobody imports main.ts: it is the composition root, and importing it would start the whole app.';
export const CYCLE =
  'A circle of imports has no bottom to start reading from, and its load order decides what is undefined.';
/** The most lines of a file, of the composition root and of a function. */
export const SIZES = { file: 300, main: 160, function: 120 } as const;

/** Files that are longer, and why none of them would be better as two. */
export const LONG_FILES: Readonly<Record<string, string>> = {
  'src/session/turn.ts': 'One statechart: half of a machine says nothing.',
  'tools/house/table.ts': 'Data: a row for each place, library and global, each with its reason.',
};

export const TOO_LONG =
  'What does not fit into one look is two things: give one of them a name and a place. A file that is one thing all the same stands in LONG_FILES with its reason.';
export const SAME_NAME =
  'What shows a thing has a name of its own (`settings-form.tsx` shows `settings.ts`): in a tab, a stack or a picture of the house two files of one name are one, and one that imports the other is a circle that is not there.';
export const NO_DEFAULT =
  'A named export has one name everywhere; a default export is called something else in each file. Only tool configs need it.';
/** The launcher of the command line imports what it has just made of the sources, which has no path before. */
export const MAKES_ITS_OWN = 'src/cli/unsent.mjs';

export const COMPUTED_IMPORT =
  'The path of an import() must be a plain string, or nobody can check where it leads.';

export const WRITTEN =
  'Words and their punctuation come from locales: French has a blank before a colon, Arabic another comma. Ask for a text with everything filled in, or for app.colon.';

export interface GlobalRule extends OwnerRule {
  /** `x` is a bare global (also behind window, self, globalThis); `x.y` a member; `new Date()` that call; `.x` a member of anything. */
  names: readonly string[];
}

/**
 * Globals that only a few adapters may touch. `src/window/` turns them into ports (a clock, a source of
 * chance, a shelf); the rest of the house receives those. Naming your own variable after one is
 * refused too: a reader should see which clock it is.
 */
export const GLOBALS: readonly GlobalRule[] = [
  {
    names: ['setTimeout', 'setInterval', 'setImmediate'],
    only: ['window'],
    why: 'Time is passed in: take the clock that main.ts injects, so that tests turn it by hand and "instant" is only another clock.',
  },
  {
    names: ['requestAnimationFrame', 'requestIdleCallback'],
    only: ['window', 'scenes'],
    why: 'Frames belong to the stage, whose loop sleeps unless something changed; elsewhere update at once or take the injected clock.',
  },
  {
    names: ['Date.now', 'performance.now'],
    only: ['window', 'scenes'],
    why: 'Time is passed in: take the clock that main.ts injects, so that the same input always gives the same output. (scenes steps its frame loop.)',
  },
  {
    names: ['new Date()'],
    only: ['window', 'cli', 'build'],
    why: 'Today is passed in: take the date from main.ts or from --today, so that a test run in ten years gives the same answer.',
  },
  {
    names: ['Math.random', 'crypto.getRandomValues', 'crypto.randomUUID'],
    only: ['window'],
    why: 'Chance is passed in: take the seeded source that main.ts injects, so that a play can be told again exactly.',
  },
  {
    names: [
      'Intl.NumberFormat',
      'Intl.ListFormat',
      'Intl.DateTimeFormat',
      'Intl.DisplayNames',
      'Intl.Collator',
      'Intl.PluralRules',
      '.toLocaleString',
      '.toLocaleDateString',
      '.toLocaleTimeString',
    ],
    only: ['words'],
    why: 'Numbers, lists and days are written by words, in one place that asks for Latin digits and knows what an old browser lacks.',
  },
  {
    names: ['localStorage', 'indexedDB'],
    only: ['keep'],
    why: 'What stays on this device is kept, shown and forgotten in src/keep and nowhere else.',
  },
  {
    names: ['sessionStorage'],
    only: ['keep'],
    why: 'What stays on this device, or in this window over a reload, is kept and forgotten in src/keep.',
  },
  {
    names: ['document.cookie', 'cookieStore'],
    only: [],
    why: 'Unsent sets no cookies: nothing may follow a pupil.',
  },
  {
    names: ['XMLHttpRequest', 'WebSocket', 'EventSource', 'navigator.sendBeacon'],
    only: [],
    why: 'Nothing a pupil does leaves the device: there is no one to send it to.',
  },
  {
    names: [
      'structuredClone',
      'reportError',
      'Object.groupBy',
      'Promise.withResolvers',
      '.replaceChildren',
      '.isWellFormed',
    ],
    only: ['cli', 'build', 'tools'],
    why: 'Browsers that are served lack it (docs/browsers.md): do it in older words, or let src/app/older-language.ts or src/page/shell/older-pages.ts fill it in and take the name off this row.',
  },
  {
    names: ['.innerHTML', '.outerHTML', '.insertAdjacentHTML', '.dangerouslySetInnerHTML'],
    only: [],
    why: 'Text is only ever text: an opened pack is hostile until proved otherwise, so nothing becomes HTML.',
  },
];
