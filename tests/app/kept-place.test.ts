import { beforeEach, describe, expect, it } from 'vitest';
import type { WindowMemory } from '../../src/app/memory.ts';
import type { App } from '../../src/app/state.ts';
import {
  ask,
  chosen,
  flags,
  type Over,
  openApp,
  playToTheEnd,
  type TestWindow,
} from '../support/small-app.ts';

let app: App;
const here: TestWindow = { memory: null };
const fresh = (over: Over = {}): App => openApp(here, over);

beforeEach(() => {
  here.memory = null;
  app = fresh();
});

describe('a place that this device keeps', () => {
  let device: WindowMemory | null = null;
  let names: readonly string[] | null = null;
  const keeping = () =>
    fresh({
      kept: {
        ...{ found: device, played: names ?? [] },
        keepPlayed: (played) => {
          names = played;
        },
        keep: (memory) => {
          device = memory && JSON.parse(JSON.stringify(memory));
        },
      },
    });
  /** Closes the window and opens another one, another day. */
  const anotherDay = async (keepPlace: 'on' | 'off' = 'on') => {
    here.memory = null;
    app = keeping();
    if (keepPlace === 'on') await ask(app, { type: 'set', patch: { keepPlace } });
    await ask(app, { type: 'begin', flags: flags() });
  };
  beforeEach(() => {
    device = null;
    names = null;
    app = keeping();
  });

  it('is none where nobody asked for it', async () => {
    await ask(app, { type: 'open', chosen });
    app.send({ type: 'start' });
    app.send({ type: 'play', intent: { type: 'choose', choice: 'look' } });
    expect(device).toBeNull();
  });

  it('is offered in the library, and leads back to where the story stood', async () => {
    await ask(app, { type: 'set', patch: { keepPlace: 'on' } });
    await ask(app, { type: 'open', chosen });
    app.send({ type: 'start' });
    expect(device).toBeNull();
    app.send({ type: 'play', intent: { type: 'choose', choice: 'look' } });
    await anotherDay();
    expect(app.state).toMatchObject({ place: 'library', onward: chosen });
    await ask(app, { type: 'go-on' });
    expect(app.state).toMatchObject({ place: 'playing', onward: null, view: { made: 1 } });
  });

  it('outlasts a look at the library, and goes when the story has been looked back at', async () => {
    await ask(app, { type: 'set', patch: { keepPlace: 'on' } });
    await ask(app, { type: 'open', chosen });
    app.send({ type: 'start' });
    app.send({ type: 'play', intent: { type: 'choose', choice: 'look' } });
    app.send({ type: 'library' });
    expect(app.state.onward).toEqual(chosen);
    await playToTheEnd(app);
    app.send({ type: 'finish' });
    expect(device).toBeNull();
    app.send({ type: 'library' });
    expect(app.state.onward).toBeNull();
  });

  it.each([
    ['switched off', (on: App) => on.send({ type: 'set', patch: { keepPlace: 'off' } })],
    [
      'forgotten in the library',
      async (on: App) => {
        on.send({ type: 'library' });
        on.send({ type: 'forget-place' });
      },
    ],
    ['left quickly', async (on: App) => on.send({ type: 'forget' })],
  ] as const)('goes at once when it is %s', async (_how, act) => {
    await ask(app, { type: 'set', patch: { keepPlace: 'on' } });
    await ask(app, { type: 'open', chosen });
    app.send({ type: 'start' });
    app.send({ type: 'play', intent: { type: 'choose', choice: 'look' } });
    expect(device).not.toBeNull();
    await act(app);
    expect(device).toBeNull();
  });

  it('remembers what was played to its end, only for whoever asked, and forgets that with the place', async () => {
    const end = async () => {
      await playToTheEnd(app);
      app.send({ type: 'finish' });
      app.send({ type: 'library' });
    };
    await end();
    expect(names).toBeNull();
    expect(app.state.played).toEqual([]);
    await ask(app, { type: 'set', patch: { keepPlace: 'on' } });
    await end();
    const name = `${chosen.pack}/${chosen.scenario}`;
    expect(app.state.played).toEqual([name]);
    await end();
    await anotherDay();
    expect(app.state.played).toEqual([name]);
    app.send({ type: 'set', patch: { keepPlace: 'off' } });
    expect(names).toBeNull();
    expect(app.state.played).toEqual([]);
  });

  it('is not that of a class', async () => {
    await ask(app, { type: 'set', patch: { keepPlace: 'on' } });
    await ask(app, { type: 'role', role: 'class' });
    await ask(app, { type: 'open', chosen });
    app.send({ type: 'start' });
    app.send({ type: 'play', intent: { type: 'choose', choice: 'look' } });
    expect(device).toBeNull();
  });
});
