/**
 * Every screen with a short story, without stage, sound and storage: for looking at the page while
 * working on it. `npx vite` and then `/tests/page/screens.html?lang=fr&theme=dark&rtl&view=stage`.
 */
import 'virtual:unsent-tokens.css';
import { createApp } from '../../src/app/app.ts';
import type { Library } from '../../src/app/library.ts';
import { growingLibrary } from '../../src/app/opened.ts';
import type { Settings } from '../../src/app/settings.ts';
import { kindOfAppNames } from '../../src/kinds/apps.ts';
import { loadHelp, shippedHelp } from '../../src/packs/shipped.ts';
import { loadScreens } from '../../src/page/late.ts';
import { mountPage } from '../../src/page/page.tsx';
import { normaliseScenario } from '../../src/script/nouns/scenario.ts';
import { textsOf } from '../../src/script/texts.ts';
import { wordCount } from '../../src/script/word-count.ts';
import type { Clock } from '../../src/session/play.ts';
import { playing } from '../../src/session/playing.ts';
import type { ChatView } from '../../src/session/view.ts';
import type { Placement, Rect } from '../../src/view/placement.ts';
import type { Words } from '../../src/view/ports.ts';
import type { Theme } from '../../src/view/theme.ts';
import { languages, loadLanguage } from '../../src/words/bundled.ts';
import { storyWords } from '../../src/words/story-words.ts';
import { createWords } from '../../src/words/words.ts';
import { demo } from './demo.ts';

const flags = new URLSearchParams(location.search);
const scenario = normaliseScenario(demo);
const titles = { en: { title: scenario.title, summary: scenario.summary } };
const cards = kindOfAppNames.map((app, index) => ({
  id: index === 0 ? 'demo' : `demo-${app}`,
  audience: index > 4 ? ('15-18' as const) : ('12-14' as const),
  role: index % 3 === 1 ? ('helper' as const) : ('phone-of' as const),
  intensity: ([2, 1, 2, 1, 2, 1, 3] as const)[index] ?? 1,
  minutes: 6 + index,
  app,
  booster: index === 6,
  titles,
}));
const library: Library = {
  packs: [
    {
      id: 'demo',
      version: '1.0.0',
      source: 'en',
      languages: ['en'],
      reviewed: false,
      titles: {
        en: {
          title: 'The edited picture',
          summary: 'An ordinary photo is turned into a fake, and somebody wants money for it.',
        },
      },
      scenarios: cards,
    },
  ],
  broken: [],
  load: async () => ({
    ok: true,
    scenario,
    source: 'en',
    languages: ['en'],
    texts: { en: Object.fromEntries(textsOf(scenario)) },
  }),
};

const missing = new Set<string>();
const words = await createWords(
  {
    languages,
    loadLanguage,
    onMissing: (key, language) => {
      if (!missing.has(key)) console.warn(`missing ${language}: ${key}`);
      missing.add(key);
    },
  },
  flags.get('lang') ?? 'en',
);
/** No shipped language runs right to left yet; this shows that the page would. */
const shown: Words = flags.has('rtl')
  ? new Proxy(words, {
      get: (target, name) => (name === 'direction' ? 'rtl' : target[name as keyof Words]),
    })
  : words;

const settings: Settings = {
  language: words.language,
  second: null,
  view: flags.get('view') === 'stage' ? 'stage' : 'text',
  motion: 'off',
  sound: 'off',
  volume: 0.7,
  captions: 'off',
  listen: 'off',
  pace: (flags.get('pace') as Settings['pace']) ?? 'instant',
  theme: (flags.get('theme') as Theme | null) ?? null,
  keys: 'on',
  leaveKey: 'on',
  keepPlace: 'off',
  sendAtOnce: 'off',
  choices: 'list',
  country: null,
};
const clock: Clock = {
  setTimeout: (run, delay) => window.setTimeout(run, delay),
  clearTimeout: (id) => window.clearTimeout(id),
};
const app = createApp({
  library: growingLibrary(library),
  clock,
  time: clock,
  settings,
  theme: 'light',
  today: () => '2026-11-22',
  newSeed: () => 0,
  wordsIn: (key) => wordCount(words.story(key)),
  onTrouble: (reason) => {
    throw reason;
  },
  onStory: ({ source, texts }) => words.openStory(storyWords(source, texts)),
  onStoryLeft: () => {},
  loadWords: async ({ language }) => {
    if (language !== words.language) await words.setLanguage(language);
  },
  ...nothingBeside(),
  stage: () => ({
    scroll: (distance, rest) => say(`scroll ${distance} ${rest}`),
    scrollCard: (top) => say(`scroll the card to ${top}`),
  }),
  leave: () => say('leave'),
  takeNewer: async () => 'stayed',
  heardIn: () => null,
  kept: { found: null, keep: () => {}, played: [], keepPlayed: () => {} },
  memory: { read: () => null, write: () => {}, clear: () => {} },
});
// Each screen here may be the first one.
await Promise.all([words.fetchPart('next'), loadHelp(), loadScreens('beside')]);
const root = document.getElementById('app') as HTMLElement;
const page = mountPage(root, {
  words: shown,
  clock,
  send: app.send,
  helpers: shippedHelp,
  loadScreens,
  isOverLog: (x, y) => x < 340 && y > 60 && y < 400,
});

/** One person, who opens no packs and leads no class. */
function nothingBeside() {
  const never = (): never => {
    throw new Error('nothing here asks for it');
  };
  return {
    loadPlaying: async () => playing,
    ...{ loadScreens, loadClassroom: never, layOut: never, readMap: never, lookAt: never },
    ...{ onRole: () => {}, onOpened: () => {} },
    school: { kept: null, placed: null, keep: () => true },
  };
}

/** What the page asked for that this place cannot do, for tests to read. */
const said: string[] = [];
const say = (word: string): void => void said.push(word);
Object.assign(window, { said, app, page });

const show = (): void => {
  page.show(app.state);
  const host = page.stageHost;
  if (host && app.state.view && !flags.has('waiting'))
    page.place(placementOf(app.state.view, host));
};
app.subscribe(show);
show();

/** Where a stage might have drawn things. */
function placementOf(view: ChatView, host: HTMLElement): Placement {
  const { clientWidth: width, clientHeight: height } = host;
  const bar = (y: number): Rect => ({ x: 16, y, width: width - 32, height: 48 });
  const listed = <T>(items: readonly { id: string }[], give: (index: number) => T) =>
    Object.fromEntries(items.map(({ id }, index) => [id, give(index)]));
  const isOn = (turn: ChatView['turn'], rect: Rect) => (view.turn === turn ? rect : null);
  return {
    shape: width < 700 ? 'narrow' : 'wide',
    log: { x: 0, y: 60, width: 340, height: 340 },
    threads: listed(view.threads.slice(0, 1), () => bar(4)),
    choices: listed(view.choices, (index) => bar(height - 60 - 56 * index)),
    feedback: isOn('explaining', { x: 16, y: 80, width: width - 32, height: 300 }),
    continue: isOn('explaining', bar(height - 60)),
    skipTyping: null,
    skipScene: null,
    ending: isOn('ended', { x: 16, y: 80, width: width - 32, height: 300 }),
    toDebrief: isOn('ended', bar(height - 60)),
  };
}
