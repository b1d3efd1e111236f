/** What loads late, or not at all. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Library } from '../../src/app/library.ts';
import type { App } from '../../src/app/state.ts';
import {
  ask,
  chosen,
  classroomOf,
  guide,
  library,
  type Over,
  openApp,
  type TestWindow,
} from '../support/small-app.ts';

let app: App;
const here: TestWindow = { memory: null };
const fresh = (over: Over = {}): App => openApp(here, over);

beforeEach(() => {
  here.memory = null;
  app = fresh();
});

/** Something that is loaded when the test says so, in the order of the asking. */
function gate(): { pass(reason?: Error): void; wait(): Promise<void> } {
  const waiting: { resolve: () => void; reject: (reason: Error) => void }[] = [];
  return {
    pass: (reason) => {
      const next = waiting.shift();
      if (reason) next?.reject(reason);
      else next?.resolve();
    },
    wait: () => new Promise((resolve, reject) => waiting.push({ resolve, reject })),
  };
}
/** Until everything that was waiting for a promise has gone on. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('a story in other languages than its own', () => {
  it('is asked for in those that are read here', async () => {
    const asked: unknown[] = [];
    const noted: Library = {
      ...library,
      load: async (pack, scenario, languages) => {
        asked.push(languages);
        return library.load(pack, scenario);
      },
    };
    app = fresh({ library: noted });
    app.send({ type: 'set', patch: { language: 'fr', second: 'ar' } });
    await ask(app, { type: 'open', chosen });
    expect(asked).toEqual([['fr', 'ar']]);
  });

  it('comes in the one that was wished for while it was on its way', async () => {
    const opened: unknown[] = [];
    const slow = gate();
    const both: Library = {
      ...library,
      load: async (pack, scenario, languages = []) => {
        await slow.wait();
        const loaded = await library.load(pack, scenario);
        const texts = Object.fromEntries(['en', ...languages].map((code) => [code, {}]));
        return loaded.ok ? { ...loaded, languages: ['en', 'fr'], texts } : loaded;
      },
    };
    const onStory: Over['onStory'] = ({ texts }) => opened.push(Object.keys(texts));
    app = fresh({ library: both, onStory });
    app.send({ type: 'set', patch: { language: 'en' } });
    app.send({ type: 'open', chosen });
    app.send({ type: 'set', patch: { language: 'fr' } });
    slow.pass();
    await settled();
    slow.pass();
    await settled();
    expect(opened).toEqual([['en', 'fr']]);
  });
});

describe('what is still loading', () => {
  const slow = gate();
  const slowLibrary: Library = {
    ...library,
    load: async (pack, scenario) => {
      await slow.wait();
      return library.load(pack, scenario);
    },
  };

  it('does not come back after everything was forgotten', async () => {
    app = fresh({ library: slowLibrary });
    app.send({ type: 'open', chosen });
    app.send({ type: 'forget' });
    slow.pass();
    await settled();
    expect(app.state.place).toBe('library');
    expect(app.state.scenario).toBeNull();
    expect(here.memory).toBeNull();
  });

  it('does not pull somebody away who has gone elsewhere', async () => {
    app = fresh({ library: slowLibrary });
    for (const [go, place] of [
      [() => app.send({ type: 'about' }), 'about'],
      [() => app.send({ type: 'help' }), 'help'],
    ] as const) {
      app.send({ type: 'open', chosen });
      go();
      slow.pass();
      await settled();
      expect(app.state.place).toBe(place);
    }
  });

  it.each([
    ['guide', { type: 'guide', pack: 'small-pack' }],
    ['map', { type: 'map', chosen }],
    ['role', { type: 'role', role: 'class' }],
  ] as const)('a %s that comes late is no longer wanted after a newer wish', async (_, older) => {
    const late = gate();
    app = fresh({
      library: { ...library, loadGuide: async () => guide },
      loadScreens: (name) => (name === 'play' ? Promise.resolve() : late.wait()),
      loadClassroom: async () => {
        await late.wait();
        return classroomOf(null);
      },
    });
    app.send(older);
    expect(app.state.isLoading).toBe(true);
    app.send({ type: 'open', chosen });
    await settled();
    app.send({ type: 'start' });
    late.pass();
    await settled();
    expect(app.state).toMatchObject({ place: 'playing', role: 'solo', book: null, map: null });
    expect(app.state.isLoading).toBe(false);
  });

  it.each([
    ['guide', { type: 'guide', pack: 'small-pack' }, { notice: { key: 'trouble.no-guide' } }],
    ['map', { type: 'map', chosen }, { hint: { key: 'trouble.part-not-loaded' } }],
    ['role', { type: 'role', role: 'class' }, { hint: { key: 'trouble.part-not-loaded' } }],
    ['story', { type: 'open', chosen }, { hint: { key: 'trouble.part-not-loaded' } }],
  ] as const)('a %s whose parts do not come is said not to be there', async (_, wish, said) => {
    const gone = async (): Promise<never> => {
      throw new Error('no network');
    };
    const heard: unknown[] = [];
    app = fresh({
      loadScreens: (name) => (name === 'play' ? Promise.resolve() : gone()),
      loadPlaying: gone,
      loadClassroom: gone,
      onTrouble: (reason) => heard.push(reason),
    });
    await ask(app, wish);
    expect(app.state).toMatchObject({ place: 'library', role: 'solo', ...said });
    expect(heard).toHaveLength(1);
  });
});

describe('a language that has to be loaded', () => {
  it('that cannot be leaves the one before, and says so', async () => {
    const heard: unknown[] = [];
    const words = gate();
    app = fresh({ loadWords: words.wait, onTrouble: (reason) => heard.push(reason) });
    const before = app.state.settings.language;
    app.send({ type: 'set', patch: { language: 'en' } });
    words.pass(new Error('no network'));
    await settled();
    expect(app.state.settings.language).toBe(before);
    expect(app.state.hint?.key).toBe('trouble.no-language');
    expect(heard).toHaveLength(1);
    app.send({ type: 'about' });
    expect(app.state.hint).toBeNull();
  });

  it('and fails when it is no longer wanted takes nothing back', async () => {
    const words = gate();
    app = fresh({ loadWords: words.wait });
    app.send({ type: 'set', patch: { language: 'en' } });
    app.send({ type: 'set', patch: { volume: 0.2 } });
    app.send({ type: 'set', patch: { language: 'fr' } });
    words.pass(new Error('no network'));
    words.pass();
    words.pass();
    await settled();
    expect(app.state.settings).toMatchObject({ language: 'fr', volume: 0.2 });
  });
});
