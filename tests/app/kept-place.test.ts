import { beforeEach, describe, expect, it } from 'vitest';
import type { WindowMemory } from '../../src/app/memory.ts';
import type { App, AppParts } from '../../src/app/state.ts';
import { chosen, flags, openApp, playToTheEnd, type TestWindow } from '../support/small-app.ts';

let app: App;
const here: TestWindow = { memory: null };
const fresh = (over: Partial<AppParts> = {}): App => openApp(here, over);

beforeEach(() => {
  here.memory = null;
  app = fresh();
});

describe('a place that this device keeps', () => {
  let device: WindowMemory | null = null;
  const keeping = () =>
    fresh({
      kept: {
        found: device,
        keep: (memory) => {
          device = memory && JSON.parse(JSON.stringify(memory));
        },
      },
    });
  /** Closes the window and opens another one, another day. */
  const anotherDay = async (keepPlace: 'on' | 'off' = 'on') => {
    here.memory = null;
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
    await playToTheEnd(app);
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
