/** The app around the small story, in a window whose memory a test can look into. */

import { SimulatedClock } from 'xstate';
import { createApp, settled } from '../../src/app/app.ts';
import { readFlags } from '../../src/app/flags.ts';
import type { AppIntent } from '../../src/app/intents.ts';
import type { Library, LoadedGuide, PackCard } from '../../src/app/library.ts';
import type { WindowMemory } from '../../src/app/memory.ts';
import { growingLibrary } from '../../src/app/opened.ts';
import { settingsFrom } from '../../src/app/settings.ts';
import type { App, AppParts, ClassPort, Classroom } from '../../src/app/state.ts';
import { mapOf } from '../../src/check/tell/map.ts';
import { mapReadingOf } from '../../src/check/tell/map-reading.ts';
import { playing } from '../../src/session/playing.ts';
import { newClassNow } from './class-now.ts';
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
      ? { ok: true, scenario: smallStory, source: 'en', languages: ['en'], texts: { en: {} } }
      : { ok: false, problems: ['broken-story.yaml:3:1 error schema: title is missing'] },
};

/** A guide with nothing in it that a test asks for. */
export const guide: LoadedGuide = {
  guide: { objectives: [] } as unknown as LoadedGuide['guide'],
  source: 'en',
  texts: { en: {} },
};

export const chosen = { pack: 'small-pack', scenario: 'small-story' };

export const flags = (query: Record<string, string> = {}) =>
  readFlags(new Map(Object.entries(query)), ['en', 'fr']);

/** What a window remembers over a reload; null for nothing. */
export interface TestWindow {
  memory: unknown;
}

/** What a test gives in the place of a part; a library grows by itself. */
export type Over = Omit<Partial<AppParts>, 'library'> & { readonly library?: Library };

/** A classroom with nothing beside its lesson. */
export const classroomOf = (lesson: ClassPort | null): Classroom => ({
  lesson,
  now: newClassNow,
  wouldLose: false,
  begin: () => {},
  sit: async () => {},
});

/** Asks for something, and waits until whatever has to be loaded for it is there. */
export function ask(app: App, intent: AppIntent): Promise<void> {
  app.send(intent);
  return settled(app);
}

/** Opens the app in a window, in text and in French. */
export function openApp(window: TestWindow, { library: from = library, ...over }: Over = {}): App {
  return createApp({
    library: growingLibrary(from),
    clock: new SimulatedClock(),
    time: new SimulatedClock(),
    theme: 'light',
    today: () => '2026-11-29',
    settings: settingsFrom(
      flags({ view: 'text' }),
      {},
      { languages: ['fr-CA', 'en'], reducedMotion: true, forcedColors: false },
      ['en', 'fr'],
    ),
    newSeed: () => 0,
    wordsIn: () => 1,
    onStory: () => {},
    onStoryLeft: () => {},
    onTrouble: () => {},
    loadWords: async () => {},
    loadScreens: async () => {},
    loadPlaying: async () => playing,
    loadClassroom: async () => classroomOf(null),
    layOut: async (scenario) => mapOf(scenario),
    readMap: (scenario) => ({ answer: Promise.resolve(mapReadingOf(scenario)), end: () => {} }),
    lookAt: () => ({ name: '', result: Promise.resolve(null), cancel: () => {} }),
    heardIn: () => null,
    stage: () => null,
    leave: () => {},
    takeNewer: async () => 'stayed',
    onRole: () => {},
    onOpened: () => {},
    kept: { found: null, keep: () => {}, played: [], keepPlayed: () => {} },
    school: { kept: null, placed: null, keep: () => true },
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
  await ask(app, { type: 'open', chosen: chosen });
  app.send({ type: 'start' });
  tellSam(app);
}

/** Makes the choice of the small story that leads to Sam, and reads on to its end. */
export function tellSam(app: App): void {
  for (const intent of [
    { type: 'choose', choice: 'tell' },
    // Sam answers in another conversation.
    { type: 'next' },
    { type: 'continue' },
    { type: 'next' },
  ] as const)
    app.send({ type: 'play', intent });
}
