import { beforeEach, describe, expect, it } from 'vitest';
import type { Library } from '../../src/app/library.ts';
import type { App, AppParts } from '../../src/app/state.ts';
import {
  card,
  chosen,
  flags,
  library,
  openApp,
  playToTheEnd,
  type TestWindow,
} from '../support/small-app.ts';
import { smallStory } from '../support/small-story.ts';

let app: App;
const here: TestWindow = { memory: null };
const fresh = (over: Partial<AppParts> = {}): App => openApp(here, over);

beforeEach(() => {
  here.memory = null;
  app = fresh();
});

describe('the way through the screens', () => {
  it.each(['help', 'showSettings'] as const)(
    '%s over a play: nobody sees it paused with nothing over it',
    async (open) => {
      await app.open(chosen);
      app.start();
      const seen: string[] = [];
      app.subscribe(({ panel, view }) => seen.push(`${panel} ${view?.paused}`));
      app[open]();
      const panel = open === 'help' ? 'help' : 'settings';
      expect(new Set(seen)).toEqual(new Set([`${panel} true`]));
      app.closePanel();
      expect(app.state).toMatchObject({ panel: null, view: { paused: false } });
    },
  );

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
    app.send({ type: 'next' });
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
    const over = fresh({ library: slow });
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
    app = fresh({ library: threats });
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
  app = fresh({ library: { ...library, broken: ['pack.yaml:1:1 error schema: id is missing'] } });
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

  it('shows the choices in the order of the play, also after a reload and on another try', async () => {
    let drawn = 0;
    const opened = () => fresh({ newSeed: () => ++drawn });
    const shown = () => app.state.view?.choices.map(({ id }) => id);
    const orders = new Set<string | undefined>();
    for (let each = 0; each < 20; each++) {
      app = opened();
      await app.open(chosen);
      app.start();
      app.send({ type: 'skip-typing' });
      const order = shown();
      orders.add(order?.join());
      app = opened();
      await app.begin(flags());
      expect(shown()).toEqual(order);
      app.replay(0);
      expect(shown()).toEqual(order);
      app.library();
    }
    expect(orders.size).toBeGreaterThan(1);
  });

  it('says that the story has lost steps since, until the play moves on', async () => {
    here.memory = {
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

  it('keeps nothing after leaving, and nothing but the trail and the order before', async () => {
    await playToTheEnd(app);
    expect(here.memory).toEqual({
      place: 'playing',
      save: { ...chosen, version: '1.0.0', seed: 0, trail: ['ask/tell'] },
      explaining: false,
      explored: [],
    });
    app.forget();
    expect(here.memory).toBeNull();
    expect(app.state).toMatchObject({ place: 'library', view: null, scenario: null });
  });

  it('remembers each way once, however often another one is tried', async () => {
    await playToTheEnd(app);
    for (let again = 0; again < 3; again++) {
      app.finish();
      app.replay(again % 2);
      app.send({ type: 'choose', choice: 'tell' });
      app.send({ type: 'continue' });
    }
    app.finish();
    app.replay(0);
    expect(here.memory).toMatchObject({ explored: [['ask/tell']] });
  });

  it.each([[{}], ['text'], [{ save: { pack: 1 } }], [{ place: 'playing', save: { trail: 'x' } }]])(
    'whatever stands in the storage, it starts: %o',
    async (kept) => {
      here.memory = kept;
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
