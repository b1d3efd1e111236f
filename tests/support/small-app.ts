/** The app around the small story, in a window whose memory a test can look into. */
import { SimulatedClock } from 'xstate';
import { createApp } from '../../src/app/app.ts';
import { readFlags } from '../../src/app/flags.ts';
import type { Library, PackCard } from '../../src/app/library.ts';
import type { WindowMemory } from '../../src/app/memory.ts';
import { settingsFrom } from '../../src/app/settings.ts';
import type { App, AppParts } from '../../src/app/state.ts';
import { smallStory } from './small-story.ts';

export const card: PackCard = {
  id: 'small-pack',
  version: '1.0.0',
  source: 'en',
  languages: ['en'],
  reviewed: false,
  titles: { en: { title: 'Small', summary: 'One story.' } },
  scenarios: [
    {
      id: 'small-story',
      audience: '12-14',
      role: 'phone-of',
      intensity: 1,
      minutes: 2,
      app: 'photo-feed',
      booster: false,
      titles: { en: { title: 'Small', summary: 'A small story.' } },
    },
    {
      id: 'broken-story',
      audience: '12-14',
      role: 'phone-of',
      intensity: 1,
      minutes: 2,
      app: 'photo-feed',
      booster: false,
      titles: { en: { title: 'Broken', summary: 'Does not fit.' } },
    },
  ],
};

export const library: Library = {
  packs: [card],
  broken: [],
  load: async (_pack, scenario) =>
    scenario === 'small-story'
      ? { ok: true, scenario: smallStory, source: 'en', texts: { en: {} } }
      : { ok: false, problems: ['broken-story.yaml:3:1 error schema: title is missing'] },
};

export const chosen = { pack: 'small-pack', scenario: 'small-story' };

export const flags = (query: Record<string, string> = {}) =>
  readFlags(new Map(Object.entries(query)), ['en', 'fr']);

/** What a window remembers over a reload; null for nothing. */
export interface TestWindow {
  memory: unknown;
}

/** Opens the app in a window, in text and in French. */
export function openApp(
  window: TestWindow,
  { library: from = library, ...over }: Partial<AppParts> = {},
): App {
  return createApp({
    library: from,
    clock: new SimulatedClock(),
    settings: settingsFrom(
      flags({ view: 'text' }),
      {},
      { languages: ['fr-CA', 'en'], reducedMotion: true },
      ['en', 'fr'],
    ),
    newSeed: () => 0,
    wordsIn: () => 1,
    onStory: () => {},
    onTrouble: () => {},
    loadWords: async () => {},
    classroom: () => null,
    kept: { found: null, keep: () => {} },
    memory: {
      read: () => window.memory,
      write: (value: WindowMemory) => {
        window.memory = JSON.parse(JSON.stringify(value));
      },
      clear: () => {
        window.memory = null;
      },
    },
    ...over,
  });
}

/** Plays the small story to its end. */
export async function playToTheEnd(app: App): Promise<void> {
  await app.open(chosen);
  app.start();
  app.send({ type: 'choose', choice: 'tell' });
  app.send({ type: 'continue' });
}
