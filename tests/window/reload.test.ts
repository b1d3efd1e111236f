/** What a window comes back to after a reload, beside its story. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { App } from '../../src/app/state.ts';
import {
  comeBack,
  guideBefore,
  keepGuide,
  keepOpened,
  keepRole,
  roleBefore,
} from '../../src/window/reload.ts';
import { ask, chosen, flags, guide, library, openApp } from '../support/small-app.ts';

const kept = new Map<string, string>();
let app: App;

beforeEach(() => {
  kept.clear();
  vi.stubGlobal('sessionStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  });
  app = reloaded();
});
afterEach(() => vi.unstubAllGlobals());

/** The window opened anew, with a guide in its pack. */
function reloaded(): App {
  const opened = openApp(
    { memory: null },
    { library: { ...library, loadGuide: async () => guide } },
  );
  opened.subscribe(keepGuide);
  return opened;
}

/** Closes the window and opens it again, at this address. */
async function reload(address = flags()): Promise<void> {
  const before = guideBefore();
  app = reloaded();
  await ask(app, { type: 'begin', flags: address });
  await comeBack(app, address, before);
}

it('the role, and nothing where nothing sensible is kept', () => {
  expect(roleBefore()).toBe('solo');
  keepRole('class');
  expect(roleBefore()).toBe('class');
  kept.set('unsent-role', '"king"');
  expect(roleBefore()).toBe('solo');
});

it('a guide that was being read, also from help over it', async () => {
  await ask(app, { type: 'guide', pack: 'small-pack' });
  app.send({ type: 'help' });
  await reload();
  expect(app.state).toMatchObject({ place: 'guide', guide: 'small-pack' });
});

it.each([
  ['the library', async () => app.send({ type: 'library' })],
  ['a story', () => ask(app, { type: 'open', chosen })],
] as const)('no guide after %s', async (_, go) => {
  await ask(app, { type: 'guide', pack: 'small-pack' });
  await go();
  await reload();
  expect(app.state.place).toBe('library');
});

it('no guide where the address leads elsewhere, or its pack is gone', async () => {
  await ask(app, { type: 'guide', pack: 'small-pack' });
  await reload(flags(chosen));
  expect(app.state.place).toBe('briefing');
  kept.set('unsent-guide', JSON.stringify({ pack: 'gone' }));
  await reload();
  expect(app.state).toMatchObject({ place: 'library', notice: null });
});

it('that an opened pack is gone is said once, and only where nothing else is', async () => {
  keepOpened(true);
  await reload();
  expect(app.state.notice?.key).toBe('trouble.opened-gone');
  await reload();
  expect(app.state.notice).toBeNull();
  keepOpened(true);
  keepOpened(false);
  await reload();
  expect(app.state.notice).toBeNull();
});
