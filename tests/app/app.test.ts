import { beforeEach, describe, expect, it } from 'vitest';
import { SimulatedClock } from 'xstate';
import { createApp } from '../../src/app/app.ts';
import { readFlags } from '../../src/app/flags.ts';
import type { Library, PackCard } from '../../src/app/library.ts';
import type { WindowMemory } from '../../src/app/memory.ts';
import { settingsFrom } from '../../src/app/settings.ts';
import type { App, AppParts } from '../../src/app/state.ts';
import { smallStory } from '../support/small-story.ts';

const card: PackCard = {
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

const library: Library = {
  packs: [card],
  broken: [],
  load: async (_pack, scenario) =>
    scenario === 'small-story'
      ? { ok: true, scenario: smallStory, source: 'en', texts: { en: {} } }
      : { ok: false, problems: ['broken-story.yaml:3:1 error schema: title is missing'] },
};

const flags = (query: Record<string, string> = {}) =>
  readFlags(new Map(Object.entries(query)), ['en', 'fr']);

let memory: unknown;
let app: App;

function fresh(from: Library = library, over: Partial<AppParts> = {}): App {
  return createApp({
    library: from,
    clock: new SimulatedClock(),
    settings: settingsFrom(
      flags({ view: 'text' }),
      {},
      { languages: ['fr-CA', 'en'], reducedMotion: true },
      ['en', 'fr'],
    ),
    onStory: () => {},
    onTrouble: () => {},
    loadWords: async () => {},
    classroom: () => null,
    kept: { found: null, keep: () => {} },
    memory: {
      read: () => memory,
      write: (value: WindowMemory) => {
        memory = JSON.parse(JSON.stringify(value));
      },
      clear: () => {
        memory = null;
      },
    },
    ...over,
  });
}

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

beforeEach(() => {
  memory = null;
  app = fresh();
});

const chosen = { pack: 'small-pack', scenario: 'small-story' };

async function playToTheEnd(): Promise<void> {
  await app.open(chosen);
  app.start();
  app.send({ type: 'choose', choice: 'tell' });
  app.send({ type: 'continue' });
}

describe('the way through the screens', () => {
  it('help and settings over a guide lead back to it, and from there to where it was opened', async () => {
    await app.open(chosen);
    app.guide();
    app.help();
    app.showSettings();
    expect(app.state.place).toBe('settings');
    app.back();
    expect(app.state.place).toBe('guide');
    app.back();
    expect(app.state.place).toBe('briefing');
  });

  it('library, briefing, play, debrief, and another way', async () => {
    await app.begin(flags());
    expect(app.state.place).toBe('library');
    await app.open(chosen);
    expect(app.state.place).toBe('briefing');
    app.start();
    expect(app.state.place).toBe('playing');
    expect(app.state.view?.turn).toBe('asking');
    app.send({ type: 'choose', choice: 'tell' });
    app.send({ type: 'continue' });
    expect(app.state.view?.turn).toBe('ended');
    app.finish();
    expect(app.state.place).toBe('debrief');
    expect(app.state.debrief?.decisions.map((decision) => decision.beat)).toEqual(['ask']);
    expect(app.state.debrief?.steps).toEqual(['tell']);
    expect(app.state.debrief?.revealed.map(({ cast }) => cast)).toEqual(['nova']);

    app.replay(0);
    expect(app.state.place).toBe('playing');
    expect(app.state.view?.made).toBe(0);
    app.send({ type: 'choose', choice: 'look' });
    app.send({ type: 'continue' });
    app.send({ type: 'choose', choice: 'tell' });
    app.send({ type: 'continue' });
    app.finish();
    const first = app.state.debrief?.decisions[0];
    const explored = first?.choices.filter((choice) => choice.explored).map(({ id }) => id);
    expect(explored).toEqual(['look', 'tell']);
  });

  it('a story that loads late does not end the one that was asked for after it', async () => {
    const due: (() => void)[] = [];
    const slow: Library = {
      ...library,
      load: async (pack, scenario) => {
        await new Promise<void>((done) => due.push(done));
        return library.load(pack, scenario);
      },
    };
    const over = fresh(slow);
    const chosen = { pack: 'small-pack', scenario: 'small-story' };
    const late = over.open(chosen);
    const soon = over.open(chosen);
    due[1]?.();
    await soon;
    over.start();
    expect(over.state.place).toBe('playing');
    due[0]?.();
    await late;
    expect(over.state.place).toBe('playing');
    expect(over.state.view).not.toBeNull();
  });

  it('help and about come back to where the person was', async () => {
    await app.open(chosen);
    app.help();
    expect(app.state.place).toBe('help');
    app.back();
    expect(app.state.place).toBe('briefing');
    app.about();
    app.back();
    expect(app.state.place).toBe('briefing');
  });

  it('help, settings and about lead back to the guide they were opened from', async () => {
    await app.begin(flags());
    for (const look of [app.help, app.showSettings, app.about]) {
      app.guide('small');
      look();
      app.back();
      expect(app.state).toMatchObject({ place: 'guide', guide: 'small' });
    }
    app.back();
    expect(app.state.place).toBe('library');
    app.guide('small');
    app.help();
    app.library();
    app.about();
    app.back();
    expect(app.state.place).toBe('library');
  });

  it('a story with threats opens only for a class, and closes with it', async () => {
    const [first, ...rest] = card.scenarios;
    if (!first) throw new Error('the card has no story');
    const pressing = { ...card, scenarios: [{ ...first, intensity: 3 as const }, ...rest] };
    const threats: Library = {
      ...library,
      packs: [pressing],
      load: async () => ({
        ok: true,
        scenario: { ...smallStory, intensity: 3 },
        source: 'en',
        texts: { en: {} },
      }),
    };
    app = fresh(threats);
    await app.open(chosen);
    expect(app.state).toMatchObject({ place: 'library', notice: { key: 'trouble.with-adult' } });
    await app.begin(flags(chosen));
    expect(app.state).toMatchObject({ place: 'library', notice: { key: 'trouble.with-adult' } });
    app.setRole('class');
    await app.open(chosen);
    expect(app.state.place).toBe('briefing');
    app.setRole('solo');
    expect(app.state).toMatchObject({ place: 'library', scenario: null });
  });

  it('in a play, help is a panel that holds the story, and lets go what it held', async () => {
    await app.open(chosen);
    app.start();
    app.help();
    expect(app.state).toMatchObject({ place: 'playing', panel: 'help' });
    expect(app.state.view?.paused).toBe(true);
    app.closePanel();
    expect(app.state.panel).toBeNull();
    expect(app.state.view?.paused).toBe(false);
    app.send({ type: 'pause' });
    app.showSettings();
    app.closePanel();
    expect(app.state.view?.paused).toBe(true);
  });
});

describe('what an address asks for', () => {
  it('opens a story at its briefing', async () => {
    await app.begin(flags(chosen));
    expect(app.state).toMatchObject({ place: 'briefing', chosen });
    await app.begin(flags({ scenario: 'small-story' }));
    expect(app.state).toMatchObject({ place: 'briefing', chosen });
  });

  it.each([
    [{ pack: 'nowhere', scenario: 'small-story' }, 'trouble.unknown-pack'],
    [{ pack: 'nowhere' }, 'trouble.unknown-pack'],
    [{ pack: 'small-pack', scenario: 'nothing' }, 'trouble.unknown-scenario'],
    [{ scenario: 'nothing' }, 'trouble.unknown-scenario'],
    [{ lang: 'xx' }, 'trouble.unknown-flag'],
    [{ pace: 'hasty' }, 'trouble.unknown-flag'],
  ])('%o opens the library and says so', async (query, key) => {
    await app.begin(flags(query));
    expect(app.state.place).toBe('library');
    expect(app.state.notice?.key).toBe(key);
  });

  it('a story that does not fit is a readable problem with a way back', async () => {
    await app.begin(flags({ pack: 'small-pack', scenario: 'broken-story' }));
    expect(app.state.place).toBe('problem');
    expect(app.state.trouble?.details).toEqual([
      'broken-story.yaml:3:1 error schema: title is missing',
    ]);
    app.library();
    expect(app.state).toMatchObject({ place: 'library', trouble: null });
  });
});

it('packs that do not fit are told at once, with a way to the stories that do', async () => {
  app = fresh({ ...library, broken: ['pack.yaml:1:1 error schema: id is missing'] });
  await app.begin(flags());
  expect(app.state.place).toBe('problem');
  expect(app.state.trouble?.details).toEqual(['pack.yaml:1:1 error schema: id is missing']);
  app.library();
  await app.open(chosen);
  expect(app.state.place).toBe('briefing');
});

describe('a reload', () => {
  it('comes back to the feedback, to the decision and to the debrief', async () => {
    await app.open(chosen);
    app.start();
    app.send({ type: 'choose', choice: 'look' });
    app = fresh();
    await app.begin(flags());
    expect(app.state.view).toMatchObject({ turn: 'explaining', made: 1 });
    app.send({ type: 'continue' });
    app = fresh();
    await app.begin(flags());
    expect(app.state.view).toMatchObject({ turn: 'asking', made: 1 });
    app.send({ type: 'choose', choice: 'tell' });
    app.send({ type: 'continue' });
    app.finish();
    app = fresh();
    await app.begin(flags());
    expect(app.state.place).toBe('debrief');
  });

  it('says that the story has lost steps since, until the play moves on', async () => {
    memory = {
      place: 'debrief',
      save: { ...chosen, version: '0.9.0', trail: ['ask/look', 'gone/anything'] },
      explaining: false,
      explored: [],
    };
    await app.begin(flags());
    expect(app.state).toMatchObject({
      place: 'playing',
      hint: { key: 'trouble.steps-lost' },
      view: { made: 1 },
    });
    app.send({ type: 'choose', choice: 'tell' });
    expect(app.state.hint).toBeNull();
  });

  it('a reload at the briefing stays there, with nothing played', async () => {
    await app.open(chosen);
    app = fresh();
    await app.begin(flags());
    expect(app.state).toMatchObject({ place: 'briefing', view: null, chosen });
  });

  it('keeps nothing after leaving, and nothing but the trail before', async () => {
    await playToTheEnd();
    expect(memory).toEqual({
      place: 'playing',
      save: { ...chosen, version: '1.0.0', trail: ['ask/tell'] },
      explaining: false,
      explored: [],
    });
    app.forget();
    expect(memory).toBeNull();
    expect(app.state).toMatchObject({ place: 'library', view: null, scenario: null });
  });

  it('remembers each way once, however often another one is tried', async () => {
    await playToTheEnd();
    for (let again = 0; again < 3; again++) {
      app.finish();
      app.replay(again % 2);
      app.send({ type: 'choose', choice: 'tell' });
      app.send({ type: 'continue' });
    }
    app.finish();
    app.replay(0);
    expect(memory).toMatchObject({ explored: [['ask/tell']] });
  });

  it.each([[{}], ['text'], [{ save: { pack: 1 } }], [{ place: 'playing', save: { trail: 'x' } }]])(
    'whatever stands in the storage, it starts: %o',
    async (kept) => {
      memory = kept;
      await app.begin(flags());
      expect(app.state.place).toBe('library');
    },
  );
});

describe('settings', () => {
  it('take the device’s first language that is spoken, and stillness where it is asked for', () => {
    expect(app.state.settings).toMatchObject({ language: 'fr', motion: 'off', pace: null });
  });

  it('a stage that cannot draw is text from then on', async () => {
    await app.set({ view: 'stage' });
    expect(app.state.viewKind).toBe('stage');
    app.stageFailed();
    expect(app.state).toMatchObject({ viewKind: 'text', settings: { view: 'stage' } });
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
    app = fresh(slowLibrary);
    const opening = app.open(chosen);
    app.forget();
    slow.pass();
    await opening;
    expect(app.state.place).toBe('library');
    expect(app.state.scenario).toBeNull();
    expect(memory).toBeNull();
  });

  it('does not pull somebody away who has gone elsewhere', async () => {
    app = fresh(slowLibrary);
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
    app = fresh(library, { loadWords: words.wait, onTrouble: (reason) => heard.push(reason) });
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
    app = fresh(library, { loadWords: words.wait });
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

describe('a place that this device keeps', () => {
  let device: WindowMemory | null = null;
  const keeping = () =>
    fresh(library, {
      kept: {
        found: device,
        keep: (memory) => {
          device = memory && JSON.parse(JSON.stringify(memory));
        },
      },
    });
  /** Closes the window and opens another one, another day. */
  const anotherDay = async (keepPlace: 'on' | 'off' = 'on') => {
    memory = null;
    app = keeping();
    if (keepPlace === 'on') await app.set({ keepPlace });
    await app.begin(flags());
  };
  beforeEach(() => {
    device = null;
    app = keeping();
  });

  it('is none where nobody asked for it', async () => {
    await app.open(chosen);
    app.start();
    app.send({ type: 'choose', choice: 'look' });
    expect(device).toBeNull();
  });

  it('is offered in the library, and leads back to where the story stood', async () => {
    await app.set({ keepPlace: 'on' });
    await app.open(chosen);
    app.start();
    expect(device).toBeNull();
    app.send({ type: 'choose', choice: 'look' });
    await anotherDay();
    expect(app.state).toMatchObject({ place: 'library', onward: chosen });
    await app.goOn();
    expect(app.state).toMatchObject({ place: 'playing', onward: null, view: { made: 1 } });
  });

  it('outlasts a look at the library, and goes when the story has been looked back at', async () => {
    await app.set({ keepPlace: 'on' });
    await app.open(chosen);
    app.start();
    app.send({ type: 'choose', choice: 'look' });
    app.library();
    expect(app.state.onward).toEqual(chosen);
    await playToTheEnd();
    app.finish();
    expect(device).toBeNull();
    app.library();
    expect(app.state.onward).toBeNull();
  });

  it.each([
    ['switched off', (on: App) => on.set({ keepPlace: 'off' })],
    [
      'forgotten in the library',
      async (on: App) => {
        on.library();
        on.forgetPlace();
      },
    ],
    ['left quickly', async (on: App) => on.forget()],
  ] as const)('goes at once when it is %s', async (_how, act) => {
    await app.set({ keepPlace: 'on' });
    await app.open(chosen);
    app.start();
    app.send({ type: 'choose', choice: 'look' });
    expect(device).not.toBeNull();
    await act(app);
    expect(device).toBeNull();
  });

  it('is not that of a class', async () => {
    await app.set({ keepPlace: 'on' });
    app.setRole('class');
    await app.open(chosen);
    app.start();
    app.send({ type: 'choose', choice: 'look' });
    expect(device).toBeNull();
  });
});
