import { expect, it } from 'vitest';
import type { AppState } from '../../src/app/state.ts';
import { isSeenFirst } from '../../src/page/play/after-picture.ts';
import { changeTo } from '../../src/page/shell/beside.ts';
import { ask, chosen, classroomOf, openApp } from '../support/small-app.ts';

type Intent = Parameters<ReturnType<typeof openApp>['send']>[0];

/** Opens the small story and begins it; gives what each step was for the page, in order. */
const steps = (...then: Intent[]) => looked(changeTo, then);

async function looked<T>(look: (before: AppState, state: AppState) => T, then: readonly Intent[]) {
  const app = openApp({ memory: null }, { loadClassroom: async () => classroomOf(null) });
  await ask(app, { type: 'open', chosen });
  app.send({ type: 'start' });
  const seen: T[] = [];
  app.subscribe((state, before) => seen.push(look(before, state)));
  for (const intent of then) await ask(app, intent);
  return seen;
}

it('a step of the story, of the person or of their settings takes focus along', async () => {
  expect(await steps({ type: 'play', intent: { type: 'choose', choice: 'look' } })).toContain(
    'way',
  );
  expect((await steps({ type: 'help' }))[0]).toBe('way');
  expect(await steps({ type: 'set', patch: { volume: 0.1 } })).toContain('way');
});

it('what comes by itself does not, and what is only on its way is not drawn', async () => {
  expect(await steps({ type: 'device-theme', theme: 'dark' })).toEqual(['beside']);
  expect(await steps({ type: 'look-again' })).toEqual(['none']);
  // The guide is asked for, and is not there.
  const [first, last] = await steps({ type: 'guide', pack: 'small-pack' });
  expect([first, last]).toEqual(['none', 'way']);
});

it('a class is drawn again when something of it has changed, and when it is told that time passes', async () => {
  const { now, ...classroom } = classroomOf(null);
  let time = 0;
  let hellos = 0;
  const app = openApp(
    { memory: null },
    {
      loadClassroom: async () => ({
        ...classroom,
        get now() {
          return { ...now, hellos, now: time++ };
        },
      }),
    },
  );
  await ask(app, { type: 'role', role: 'class' });
  const seen: string[] = [];
  app.subscribe((state, before) => seen.push(changeTo(before, state)));
  app.send({ type: 'cancel-opening' });
  app.send({ type: 'look-again' });
  hellos = 1;
  app.send({ type: 'cancel-opening' });
  expect(seen).toEqual(['none', 'beside', 'beside']);
});

it('a picture is seen before the document under it only where the story goes on and nothing else', async () => {
  const seen = (...then: Intent[]) => looked(isSeenFirst, then);
  const choose = { type: 'play', intent: { type: 'choose', choice: 'look' } } as const;
  expect(await seen(choose)).toContain(true);
  expect(await seen({ type: 'play', intent: { type: 'pause' } })).not.toContain(true);
  expect(await seen({ type: 'help' })).not.toContain(true);
  expect(await seen({ type: 'set', patch: { volume: 0.1 } })).not.toContain(true);
});
