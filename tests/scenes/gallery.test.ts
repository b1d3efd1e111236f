/** The gallery leaves nothing out: whatever a story can show stands there in some state. */
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { expect, it } from 'vitest';
import { galleryPlugin } from '../../build/gallery-plugin.ts';
import { kindOfAppNames } from '../../src/kinds/apps.ts';
import { lineKindNames, pressShapes } from '../../src/kinds/lines.ts';
import { screenKindNames } from '../../src/kinds/screens.ts';
import { ratings } from '../../src/script/nouns/choice.ts';
import { sampleView, wishOf } from './gallery-samples.ts';
import { chapters } from './gallery-states.ts';

const states = chapters.flatMap(({ states }) => states);
/** Each state's flags, and those of what it shows afterwards. */
const flags = states.flatMap(({ flags: text }) => {
  const first = new URLSearchParams(text);
  const then = first.get('then');
  if (!then) return [first];
  const next = new URLSearchParams(first);
  for (const pair of then.split(',')) next.set(...(pair.split(':') as [string, string]));
  return [first, next];
});
const views = flags.map((of) => sampleView(wishOf(of)));
const named = (name: string) => new Set(flags.map((of) => of.get(name)));

it('has every kind of screen, app, turn, rating and tension', () => {
  expect(new Set(views.map(({ screen }) => screen.kind))).toEqual(
    new Set([...screenKindNames, 'lock']),
  );
  expect([...named('app')]).toEqual(expect.arrayContaining([...kindOfAppNames]));
  expect(new Set(views.map(({ turn }) => turn))).toEqual(
    new Set(['delivering', 'asking', 'explaining', 'ended']),
  );
  expect([...named('rating')]).toEqual(expect.arrayContaining(Object.keys(ratings)));
  expect(new Set(views.map(({ tension }) => tension))).toEqual(new Set([0, 1, 2, 3]));
  expect(new Set(views.map(({ lamp }) => lamp))).toEqual(new Set([true, false]));
});

it('has every kind of line, and what the player says and does', () => {
  const messages = views.flatMap(({ threads }) => threads).flatMap((thread) => thread.messages);
  expect(new Set(messages.map(({ kind }) => kind))).toEqual(
    new Set([...lineKindNames, 'reply', 'deed']),
  );
});

it('has every shape of pressure', () => {
  const messages = views.flatMap(({ threads }) => threads).flatMap((thread) => thread.messages);
  expect(new Set(messages.flatMap(({ press }) => press?.shape ?? []))).toEqual(
    new Set(Object.keys(pressShapes)),
  );
});

it('has a call in each of its states, and a class before and after the votes are shown', () => {
  expect([...named('call')]).toEqual(expect.arrayContaining(['on', 'camera-off', 'over']));
  expect(new Set(views.map(({ vote }) => vote?.phase))).toEqual(
    new Set([undefined, 'open', 'revealed']),
  );
});

it('names each state once', () => {
  expect(new Set(states.map(({ name }) => name)).size).toBe(states.length);
});

it('is at /gallery.html of the development server', async () => {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'silent',
    server: { port: 0, host: '127.0.0.1' },
    optimizeDeps: { noDiscovery: true },
    plugins: [galleryPlugin()],
  });
  try {
    await server.listen();
    const address = server.resolvedUrls?.local[0] ?? '';
    const answer = await fetch(new URL('gallery.html?theme=dark', address));
    expect(answer.url).toContain('theme=dark');
    expect(await answer.text()).toContain('Gallery of the stage');
  } finally {
    await server.close();
  }
});
