import { beforeEach, describe, expect, it } from 'vitest';
import { settled } from '../../src/app/app.ts';
import type { Library } from '../../src/app/library.ts';
import type { App } from '../../src/app/state.ts';
import {
  ask,
  card,
  chosen,
  flags,
  guide,
  library,
  type Over,
  openApp,
  playToTheEnd,
  type TestWindow,
  tellSam,
} from '../support/small-app.ts';
import { smallStory } from '../support/small-story.ts';

let app: App;
const here: TestWindow = { memory: null };
const fresh = (over: Over = {}): App => openApp(here, over);

beforeEach(() => {
  here.memory = null;
  app = fresh();
});

describe('the way through the screens', () => {
  it.each(['help', 'settings'] as const)(
    '%s over a play: nobody sees it paused with nothing over it',
    async (open) => {
      await ask(app, { type: 'open', chosen });
      app.send({ type: 'start' });
      const seen: string[] = [];
      app.subscribe(({ panel, view }) => seen.push(`${panel} ${view?.paused}`));
      app.send({ type: open });
      expect(new Set(seen)).toEqual(new Set([`${open} true`]));
      app.send({ type: 'close-panel' });
      expect(app.state).toMatchObject({ panel: null, view: { paused: false } });
    },
  );

  it('help and settings over a guide lead back to it, and from there to where it was opened', async () => {
    await ask(app, { type: 'open', chosen });
    app.send({ type: 'guide', pack: null });
    app.send({ type: 'help' });
    app.send({ type: 'settings' });
    expect(app.state.place).toBe('settings');
    app.send({ type: 'back' });
    expect(app.state.place).toBe('guide');
    app.send({ type: 'back' });
    expect(app.state.place).toBe('briefing');
  });

  it('library, briefing, play, debrief, and another way', async () => {
    await ask(app, { type: 'begin', flags: flags() });
    expect(app.state.place).toBe('library');
    await ask(app, { type: 'open', chosen });
    expect(app.state.place).toBe('briefing');
    app.send({ type: 'start' });
    expect(app.state.place).toBe('playing');
    expect(app.state.view?.turn).toBe('asking');
    tellSam(app);
    expect(app.state.view?.turn).toBe('ended');
    app.send({ type: 'finish' });
    expect(app.state.place).toBe('debrief');
    expect(app.state.debrief?.decisions.map((decision) => decision.beat)).toEqual(['ask']);
    expect(app.state.debrief?.steps).toEqual(['tell']);
    expect(app.state.debrief?.revealed.map(({ cast }) => cast)).toEqual(['nova']);

    app.send({ type: 'replay', made: 0 });
    expect(app.state.place).toBe('playing');
    expect(app.state.view?.made).toBe(0);
    app.send({ type: 'play', intent: { type: 'choose', choice: 'look' } });
    app.send({ type: 'play', intent: { type: 'continue' } });
    tellSam(app);
    app.send({ type: 'finish' });
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
    over.send({ type: 'open', chosen });
    over.send({ type: 'open', chosen });
    due[1]?.();
    await settled(over);
    over.send({ type: 'start' });
    expect(over.state.place).toBe('playing');
    due[0]?.();
    await new Promise((resolve) => setTimeout(resolve));
    expect(over.state.place).toBe('playing');
    expect(over.state.view).not.toBeNull();
  });

  it('help and about come back to where the person was', async () => {
    await ask(app, { type: 'open', chosen });
    app.send({ type: 'help' });
    expect(app.state.place).toBe('help');
    app.send({ type: 'back' });
    expect(app.state.place).toBe('briefing');
    app.send({ type: 'about' });
    app.send({ type: 'back' });
    expect(app.state.place).toBe('briefing');
  });

  it('help, settings and about lead back to the guide they were opened from', async () => {
    app = fresh({ library: { ...library, loadGuide: async () => guide } });
    await ask(app, { type: 'begin', flags: flags() });
    for (const type of ['help', 'settings', 'about'] as const) {
      await ask(app, { type: 'guide', pack: 'small-pack' });
      app.send({ type });
      app.send({ type: 'back' });
      expect(app.state).toMatchObject({ place: 'guide', guide: 'small-pack' });
    }
    app.send({ type: 'back' });
    expect(app.state.place).toBe('library');
    await ask(app, { type: 'guide', pack: 'small-pack' });
    app.send({ type: 'help' });
    app.send({ type: 'library' });
    app.send({ type: 'about' });
    app.send({ type: 'back' });
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
        languages: ['en'],
        texts: { en: {} },
      }),
    };
    app = fresh({ library: threats });
    await ask(app, { type: 'open', chosen });
    expect(app.state).toMatchObject({ place: 'library', notice: { key: 'trouble.with-adult' } });
    await ask(app, { type: 'begin', flags: flags(chosen) });
    expect(app.state).toMatchObject({ place: 'library', notice: { key: 'trouble.with-adult' } });
    await ask(app, { type: 'role', role: 'class' });
    await ask(app, { type: 'open', chosen });
    expect(app.state.place).toBe('briefing');
    app.send({ type: 'role', role: 'solo' });
    expect(app.state).toMatchObject({ place: 'library', scenario: null });
  });

  it('in a play, help is a panel that holds the story, and lets go what it held', async () => {
    await ask(app, { type: 'open', chosen });
    app.send({ type: 'start' });
    app.send({ type: 'help' });
    expect(app.state).toMatchObject({ place: 'playing', panel: 'help' });
    expect(app.state.view?.paused).toBe(true);
    app.send({ type: 'close-panel' });
    expect(app.state.panel).toBeNull();
    expect(app.state.view?.paused).toBe(false);
    app.send({ type: 'play', intent: { type: 'pause' } });
    app.send({ type: 'settings' });
    app.send({ type: 'close-panel' });
    expect(app.state.view?.paused).toBe(true);
  });
});

describe('what an address asks for', () => {
  it('opens a story at its briefing', async () => {
    await ask(app, { type: 'begin', flags: flags(chosen) });
    expect(app.state).toMatchObject({ place: 'briefing', chosen });
    await ask(app, { type: 'begin', flags: flags({ scenario: 'small-story' }) });
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
    await ask(app, { type: 'begin', flags: flags(query) });
    expect(app.state.place).toBe('library');
    expect(app.state.notice?.key).toBe(key);
  });

  it('a story that does not fit is a readable problem with a way back', async () => {
    await ask(app, {
      type: 'begin',
      flags: flags({ pack: 'small-pack', scenario: 'broken-story' }),
    });
    expect(app.state.place).toBe('problem');
    expect(app.state.trouble?.details).toEqual([
      'broken-story.yaml:3:1 error schema: title is missing',
    ]);
    app.send({ type: 'library' });
    expect(app.state).toMatchObject({ place: 'library', trouble: null });
  });
});

it('packs that do not fit are told at once, with a way to the stories that do', async () => {
  app = fresh({ library: { ...library, broken: ['pack.yaml:1:1 error schema: id is missing'] } });
  await ask(app, { type: 'begin', flags: flags() });
  expect(app.state.place).toBe('problem');
  expect(app.state.trouble?.details).toEqual(['pack.yaml:1:1 error schema: id is missing']);
  app.send({ type: 'library' });
  await ask(app, { type: 'open', chosen });
  expect(app.state.place).toBe('briefing');
});

describe('a reload', () => {
  it('comes back to the feedback, to the decision and to the debrief', async () => {
    await ask(app, { type: 'open', chosen });
    app.send({ type: 'start' });
    app.send({ type: 'play', intent: { type: 'choose', choice: 'look' } });
    app = fresh();
    await ask(app, { type: 'begin', flags: flags() });
    expect(app.state.view).toMatchObject({ turn: 'explaining', made: 1 });
    app.send({ type: 'play', intent: { type: 'continue' } });
    app = fresh();
    await ask(app, { type: 'begin', flags: flags() });
    expect(app.state.view).toMatchObject({ turn: 'asking', made: 1 });
    tellSam(app);
    app.send({ type: 'finish' });
    app = fresh();
    await ask(app, { type: 'begin', flags: flags() });
    expect(app.state.place).toBe('debrief');
  });

  it('shows the choices in the order of the play, also after a reload and on another try', async () => {
    let drawn = 0;
    const opened = () => fresh({ newSeed: () => ++drawn });
    const shown = () => app.state.view?.choices.map(({ id }) => id);
    const orders = new Set<string | undefined>();
    for (let each = 0; each < 20; each++) {
      app = opened();
      await ask(app, { type: 'open', chosen });
      app.send({ type: 'start' });
      app.send({ type: 'play', intent: { type: 'skip-typing' } });
      const order = shown();
      orders.add(order?.join());
      app = opened();
      await ask(app, { type: 'begin', flags: flags() });
      expect(shown()).toEqual(order);
      app.send({ type: 'replay', made: 0 });
      expect(shown()).toEqual(order);
      app.send({ type: 'library' });
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
    await ask(app, { type: 'begin', flags: flags() });
    expect(app.state).toMatchObject({
      place: 'playing',
      hint: { key: 'trouble.steps-lost' },
      view: { made: 1 },
    });
    app.send({ type: 'play', intent: { type: 'choose', choice: 'tell' } });
    expect(app.state.hint).toBeNull();
  });

  it('a reload at the briefing stays there, with nothing played', async () => {
    await ask(app, { type: 'open', chosen });
    app = fresh();
    await ask(app, { type: 'begin', flags: flags() });
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
    app.send({ type: 'forget' });
    expect(here.memory).toBeNull();
    expect(app.state).toMatchObject({ place: 'library', view: null, scenario: null });
  });

  it('remembers each way once, however often another one is tried', async () => {
    await playToTheEnd(app);
    for (let again = 0; again < 3; again++) {
      app.send({ type: 'finish' });
      app.send({ type: 'replay', made: again % 2 });
      tellSam(app);
    }
    app.send({ type: 'finish' });
    app.send({ type: 'replay', made: 0 });
    expect(here.memory).toMatchObject({ explored: [['ask/tell']] });
  });

  it.each([[{}], ['text'], [{ save: { pack: 1 } }], [{ place: 'playing', save: { trail: 'x' } }]])(
    'whatever stands in the storage, it starts: %o',
    async (kept) => {
      here.memory = kept;
      await ask(app, { type: 'begin', flags: flags() });
      expect(app.state.place).toBe('library');
    },
  );
});

describe('settings', () => {
  it('take the device’s first language that is spoken, and stillness where it is asked for', () => {
    expect(app.state.settings).toMatchObject({ language: 'fr', motion: 'off', pace: null });
  });

  it('a stage that cannot draw is text from then on', async () => {
    await ask(app, { type: 'set', patch: { view: 'stage' } });
    expect(app.state.viewKind).toBe('stage');
    app.send({ type: 'stage-failed' });
    expect(app.state).toMatchObject({ viewKind: 'text', settings: { view: 'stage' } });
  });
});
