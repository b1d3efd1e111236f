/**
 * The app in the engines of Firefox and Safari: few ways, but whole ones, from the library to the
 * neutral page, in both views, and a class with its desk.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { test as base, expect } from '@playwright/test';
import { routes, story, told, ui } from '../e2e/support.ts';
import { type Engine, openFirefox, openWebKit } from './open.ts';
import { type EngineWindow, enter, pageDown } from './window.ts';

const openers: Readonly<Record<string, (file: string) => Promise<Engine>>> = {
  firefox: openFirefox,
  webkit: openWebKit,
};

const foundOf = (name: string): { file?: string; missing?: string } =>
  JSON.parse(process.env[`UNSENT_FOUND_${name}`] ?? '{}');

const test = base.extend<object, { tab: EngineWindow }>({
  tab: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what is asked for.
    async ({}, use, { project }) => {
      const engine = await openers[project.name]?.(foundOf(project.name).file ?? '');
      if (!engine) throw new Error(`nothing opens ${project.name}`);
      await use(engine.window);
      await engine.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

// biome-ignore lint/correctness/noEmptyPattern: as above.
test.beforeEach(({}, { project: { name } }) => {
  const { missing } = foundOf(name);
  test.skip(missing !== undefined, `${name}: ${missing}`);
});

/** A mark of the page as it stands, '' where it is not there. */
const mark = (tab: EngineWindow, selector: string, attribute: string): Promise<string> =>
  tab.ask(
    (where, what) => document.querySelector(where)?.getAttribute(what) ?? '',
    selector,
    attribute,
  );

const textOf = (tab: EngineWindow, selector: string): Promise<string> =>
  tab.ask((where) => document.querySelector<HTMLElement>(where)?.textContent ?? '', selector);

const place = (tab: EngineWindow, name: string): Promise<void> =>
  expect.poll(() => mark(tab, 'main', 'data-app')).toBe(name);

/** Waits for a turn, and goes along to every conversation that the story calls from. */
const turn = (tab: EngineWindow, name: string): Promise<void> =>
  expect
    .poll(
      () =>
        tab.ask(() => {
          document.querySelector<HTMLElement>('[data-calls]')?.click();
          return document.querySelector('main')?.dataset.turn;
        }),
      { timeout: 30_000, intervals: [50, 100, 200] },
    )
    .toBe(name);

/** How many colours the drawn phone has, seen coarsely; one is an empty canvas. */
const coloursOf = (tab: EngineWindow): Promise<number> =>
  tab.ask(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('[data-stage] canvas');
    const copy = document.createElement('canvas');
    copy.width = copy.height = 64;
    const context = copy.getContext('2d');
    if (!canvas || !context) return 0;
    context.drawImage(canvas, 0, 0, 64, 64);
    return new Set(new Uint32Array(context.getImageData(0, 0, 64, 64).data.buffer)).size;
  });

/** How many of the lines that are told, not said, stand beside a bent bar instead of a straight one. */
const roundBars = (tab: EngineWindow): Promise<number> =>
  tab.ask(() => {
    const told = [...document.querySelectorAll('[data-kind="narration"] .bubble')];
    const isBent = (corner: string): boolean => corner !== '0px';
    return told
      .map((each) => getComputedStyle(each))
      .filter((style) => isBent(style.borderTopLeftRadius) || isBent(style.borderTopRightRadius))
      .length;
  });

/** For whoever wants to see it: `UNSENT_LOOK=folder`. */
async function look(tab: EngineWindow, name: string): Promise<void> {
  const folder = process.env.UNSENT_LOOK;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  // What slides comes to rest.
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const file = `${folder}/${test.info().project.name}-${name}.png`;
  writeFileSync(file, Buffer.from(await tab.picture(), 'base64'));
}

const address = (flags: Record<string, string>): string =>
  `${test.info().project.use.baseURL}?${new URLSearchParams({ lang: 'en', ...flags })}`;

/** `unsent.html`, as a double click opens it. */
const onDisk = (flags: Record<string, string>): string => {
  const file = path.join(import.meta.dirname, '../../dist-single/unsent.html');
  return `${pathToFileURL(file).href}?${new URLSearchParams({ lang: 'en', ...flags })}`;
};

for (const view of ['text', 'stage'])
  test(`a story from the library to the debrief and out, ${view} view`, async ({ tab }) => {
    await tab.go(address({ view, pace: 'instant' }));
    await place(tab, 'library');
    await look(tab, 'library');
    await tab.press('[data-intent="open"][data-scenario="never-took"]');
    await place(tab, 'briefing');
    await tab.press('[data-intent="start"]');
    const [route] = routes;
    for (const [at, { choice, key, drafted }] of (route?.steps ?? []).entries()) {
      await turn(tab, 'asking');
      expect(await textOf(tab, `[data-choice="${choice}"]`)).toContain(told('en', key));
      if (view === 'stage') await expect.poll(() => coloursOf(tab)).toBeGreaterThan(20);
      if (view === 'text') expect(await roundBars(tab)).toBe(0);
      if (at === 1) await look(tab, `asking-${view}`);
      await tab.press(`[data-choice="${choice}"]`);
      if (drafted) await tab.press('[data-intent="send"]');
      await turn(tab, 'explaining');
      await tab.press('[data-intent="continue"]');
    }
    await turn(tab, 'ended');
    await look(tab, `ended-${view}`);
    await tab.press('[data-intent="debrief"]');
    await place(tab, 'debrief');
    await look(tab, `debrief-${view}`);
    await tab.press('[data-intent="leave-now"]');
    await expect.poll(() => textOf(tab, 'h1')).toBe(ui('en', 'neutral.title'));
    // What it was about is not there any more, and Back does not bring it.
    expect(await textOf(tab, 'body')).not.toContain(told('en', `cast.${story.lead}.name`));
  });

test('the one file, from a disk: a class and its desk, a story, and out', async ({ tab }) => {
  await tab.go(
    onDisk({ role: 'class', pack: 'the-friend-who-is-told', scenario: 'sam-tells-you' }),
  );
  await place(tab, 'briefing');
  await tab.press('[data-intent="start"]');
  await place(tab, 'playing');
  await tab.inWindowOf('a[data-class="desk"]', async () => {
    // WebKit lets no two pages from a disk talk to each other, and the desk says so.
    if (test.info().project.name === 'webkit') {
      await tab.press('[data-desk="show"]');
      const said = () => textOf(tab, '[data-desk="from-disk"]');
      await expect.poll(said).toBe(ui('en', 'desk.from-disk'));
    } else await expect.poll(() => mark(tab, '.desk', 'data-link')).toBe('open');
  });
  await tab.go(onDisk({ role: 'solo', view: 'text', pace: 'instant', scenario: 'never-took' }));
  await place(tab, 'briefing');
  await tab.press('[data-intent="start"]');
  for (const { choice, drafted } of routes[0]?.steps ?? []) {
    await turn(tab, 'asking');
    await tab.press(`[data-choice="${choice}"]`);
    if (drafted) await tab.press('[data-intent="send"]');
    await turn(tab, 'explaining');
    await tab.press('[data-intent="continue"]');
  }
  await turn(tab, 'ended');
  await tab.press('[data-intent="debrief"]');
  await place(tab, 'debrief');
  await tab.press('[data-intent="leave-now"]');
  await expect.poll(() => tab.ask(() => location.protocol)).toBe('blob:');
  expect(await textOf(tab, 'h1')).toBe(ui('en', 'neutral.title'));
});

test('help over a play has focus on its heading: a second Enter leaves nothing', async ({
  tab,
}) => {
  await tab.go(address({ view: 'text', pace: 'instant', scenario: 'never-took' }));
  await tab.press('[data-intent="start"]');
  await turn(tab, 'asking');
  await tab.ask(() => document.querySelector<HTMLElement>('[data-intent="help"]')?.focus());
  await tab.key(enter);
  await expect
    .poll(() =>
      tab.ask(() => document.activeElement?.closest('dialog') && document.activeElement.tagName),
    )
    .toBe('H1');
  await tab.key(enter);
  expect(await mark(tab, 'main', 'data-turn')).toBe('asking');
});

test('colours of a system: a story opens as text, and nothing shows through the bar', async ({
  tab: own,
}) => {
  if (test.info().project.name === 'webkit') {
    await own.go(address({}));
    // It has no such mode; once it has, this is the place to look at it.
    expect(await own.ask(() => matchMedia('(forced-colors: active)').matches)).toBe(false);
    return;
  }
  // Its own colours over those of every page, and white on black.
  const engine = await openFirefox(foundOf('firefox').file ?? '', {
    'browser.display.document_color_use': 2,
    'ui.useAccessibilityTheme': 1,
  });
  const tab = engine.window;
  try {
    await tab.go(address({ pace: 'instant', scenario: 'never-took' }));
    expect(await tab.ask(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    await tab.press('[data-intent="start"]');
    await turn(tab, 'asking');
    await look(tab, 'forced-colours');
    expect(await tab.ask(() => document.querySelector('[data-stage]'))).toBeNull();
    const behind = await tab.ask(
      () => getComputedStyle(document.querySelector('.toolbar') as Element).backgroundColor,
    );
    expect(behind).toMatch(/^rgb\(/);
    const borders = await tab.ask(() =>
      [...document.querySelectorAll('[data-choice], .tool')].map(
        (control) => getComputedStyle(control).borderTopStyle,
      ),
    );
    expect(new Set(borders)).toEqual(new Set(['solid']));
  } finally {
    await engine.close();
  }
});

test('a class votes, by keys and at the desk, and follows', async ({ tab }) => {
  await tab.go(
    address({ role: 'class', pack: 'the-friend-who-is-told', scenario: 'sam-tells-you' }),
  );
  await place(tab, 'briefing');
  await tab.press('[data-intent="start"]');
  await place(tab, 'playing');
  await expect
    .poll(async () => {
      if ((await mark(tab, 'main', 'data-turn')) === 'delivering') await tab.key(pageDown);
      return mark(tab, 'main', 'data-turn');
    })
    .toBe('asking');
  await tab.key('1');
  await tab.key('2');
  await expect.poll(() => mark(tab, '[data-votes]', 'data-votes')).toBe('2');
  await tab.inWindowOf('a[data-class="desk"]', async () => {
    await expect.poll(() => mark(tab, '.desk', 'data-link')).toBe('open');
    await tab.press('[data-desk="show"]');
    await tab.press('[data-desk-votes] .step:last-of-type');
    await expect.poll(() => textOf(tab, '[data-desk-total]')).toContain('3');
    await look(tab, 'desk');
  });
  await expect.poll(() => mark(tab, '[data-votes]', 'data-votes')).toBe('3');
  await tab.key('r');
  await expect.poll(() => textOf(tab, '[data-result]')).toContain('2');
  await look(tab, 'votes');
  await tab.press('[data-class="follow"]');
  await turn(tab, 'explaining');
});
