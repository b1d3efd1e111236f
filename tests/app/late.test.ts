/** What loads late, or not at all. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Library } from '../../src/app/library.ts';
import type { App, AppParts } from '../../src/app/state.ts';
import { chosen, library, openApp, type TestWindow } from '../support/small-app.ts';

let app: App;
const here: TestWindow = { memory: null };
const fresh = (over: Partial<AppParts> = {}): App => openApp(here, over);

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
    const opening = app.open(chosen);
    app.forget();
    slow.pass();
    await opening;
    expect(app.state.place).toBe('library');
    expect(app.state.scenario).toBeNull();
    expect(here.memory).toBeNull();
  });

  it('does not pull somebody away who has gone elsewhere', async () => {
    app = fresh({ library: slowLibrary });
    for (const [go, place] of [
      [() => app.about(), 'about'],
      [() => app.help(), 'help'],
    ] as const) {
      const opening = app.open(chosen);
      go();
      slow.pass();
      await opening;
      expect(app.state.place).toBe(place);
    }
  });

  it('an older wish of another kind does not stand any more', async () => {
    const older = app.wish();
    await app.open(chosen);
    expect(older()).toBe(false);
    const newer = app.wish();
    expect(newer()).toBe(true);
    app.start();
    expect(newer()).toBe(false);
  });
});

describe('a language that has to be loaded', () => {
  it('that cannot be leaves the one before, and says so', async () => {
    const heard: unknown[] = [];
    const words = gate();
    app = fresh({ loadWords: words.wait, onTrouble: (reason) => heard.push(reason) });
    const before = app.state.settings.language;
    const setting = app.set({ language: 'en' });
    words.pass(new Error('no network'));
    await setting;
    expect(app.state.settings.language).toBe(before);
    expect(app.state.hint?.key).toBe('trouble.no-language');
    expect(heard).toHaveLength(1);
    app.about();
    expect(app.state.hint).toBeNull();
  });

  it('and fails when it is no longer wanted takes nothing back', async () => {
    const words = gate();
    app = fresh({ loadWords: words.wait });
    const first = app.set({ language: 'en' });
    const second = app.set({ volume: 0.2 });
    const third = app.set({ language: 'fr' });
    words.pass(new Error('no network'));
    words.pass();
    words.pass();
    await Promise.all([first, second, third]);
    await settled();
    expect(app.state.settings).toMatchObject({ language: 'fr', volume: 0.2 });
  });
});
