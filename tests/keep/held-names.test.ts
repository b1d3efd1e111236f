/** Windows of a browser without locks agree on who holds which name. */
import { expect, it } from 'vitest';
import { agreedNames } from '../../src/keep/held-names.ts';

const clock = {
  setTimeout: (callback: () => void, delay: number) => setTimeout(callback, delay / 4),
  clearTimeout: () => {},
};
const windowNamed = (me: string) => agreedNames({ clock, me });

it('only one window holds a name, until it lets it go', async () => {
  const [first, twin] = [windowNamed('1'), windowNamed('2')];
  const held = await first.hold('class', 'twins');
  expect(held).not.toBeNull();
  expect(await twin.hold('class', 'twins')).toBeNull();
  // A desk of the same name is something else.
  expect(await twin.hold('desk', 'twins')).not.toBeNull();
  held?.release();
  expect(await twin.hold('class', 'twins')).not.toBeNull();
});

it('of windows that ask at the same moment exactly one has the name', async () => {
  const windows = ['c', 'a', 'b'].map(windowNamed);
  const held = await Promise.all(windows.map((each) => each.hold('class', 'at-once')));
  expect(held.map((name) => name !== null)).toEqual([false, true, false]);
});

it('a window without a class hears of all that are open', async () => {
  const [one, other, desk] = [windowNamed('1'), windowNamed('2'), windowNamed('3')];
  await Promise.all([one.hold('class', '8b'), other.hold('class', '9a'), desk.hold('desk', 'd')]);
  expect((await desk.classes()).filter((name) => ['8b', '9a', 'd'].includes(name)).sort()).toEqual([
    '8b',
    '9a',
  ]);
});

it('where windows cannot talk to each other, each gets its name', async () => {
  const { BroadcastChannel } = globalThis;
  Object.assign(globalThis, {
    BroadcastChannel: class {
      constructor() {
        throw new Error('refused');
      }
    },
  });
  try {
    const [first, twin] = [windowNamed('1'), windowNamed('2')];
    expect(await first.hold('class', 'alone')).not.toBeNull();
    expect(await twin.hold('class', 'alone')).not.toBeNull();
    expect(await twin.classes()).toEqual(['alone']);
  } finally {
    Object.assign(globalThis, { BroadcastChannel });
  }
});
