import { expect, test } from 'vitest';
import { isInUse, type NewerEnd } from '../../src/app/newer.ts';
import { ask, chosen, openApp } from '../support/small-app.ts';

test('only a library where nothing was opened can be loaded anew without loss', async () => {
  const app = openApp({ memory: null });
  expect(isInUse(app.state)).toBe(false);
  const opened = { ...app.state.packs[0], id: 'opened:x' } as (typeof app.state.packs)[number];
  expect(isInUse({ ...app.state, packs: [...app.state.packs, opened] })).toBe(true);
  await ask(app, { type: 'open', chosen });
  expect(isInUse(app.state)).toBe(true);
  app.send({ type: 'library' });
  await ask(app, { type: 'role', role: 'class' });
  expect(isInUse(app.state)).toBe(true);
});

test('what was asked for comes, or is said not to; and can be left for later', async () => {
  let answer: (end: NewerEnd) => void = () => {};
  const app = openApp(
    { memory: null },
    {
      takeNewer: () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    },
  );
  expect(app.state.newer).toBeNull();
  app.send({ type: 'newer', now: 'waits' });
  app.send({ type: 'take-newer' });
  expect(app.state.newer).toBe('coming');
  answer('in-use');
  await Promise.resolve();
  expect(app.state.newer).toBe('in-use');
  app.send({ type: 'newer', now: null });
  expect(app.state.newer).toBeNull();
});
