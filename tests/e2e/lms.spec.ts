/** The package in a learning platform: scorm-again, which is what many of them are made of. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test as anyTest, expect, type FrameLocator, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import type { Standard } from '../../src/app/giving.ts';
import { packagedPage } from '../../src/export/scorm.ts';
import { openDoor, routes, story, ui } from './support.ts';

const page = readFileSync(join(import.meta.dirname, '../../dist-single/unsent.html'), 'utf8');
const dist = createRequire(import.meta.url).resolve('scorm-again/scorm12');
const script = (name: string): string => readFileSync(join(dist, '..', `${name}.js`), 'utf8');

const kinds = {
  '1.2': { script: 'scorm12', made: 'new Scorm12API', name: 'API' },
  '2004': { script: 'scorm2004', made: 'new Scorm2004API', name: 'API_1484_11' },
} as const;

/** A platform: it gives what it kept last time, and keeps what it has when it is told to commit. */
const platform = (standard: Standard, without: boolean): string => {
  const { script: file, made, name } = kinds[standard];
  const begin = `
    const api = ${made}({ autocommit: false, logLevel: 5 });
    const kept = localStorage.getItem('kept');
    if (kept) api.loadFromJSON(JSON.parse(kept));
    const keep = () => {
      const { cmi } = api.renderCMIToJSONObject();
      localStorage.setItem('kept', JSON.stringify(cmi));
    };
    for (const event of ['LMSCommit', 'Commit']) api.on(event, keep);
    window.${name} = api;`;
  const query = new URLSearchParams({ lang: 'en', pack: 'edited-picture', scenario: story.id });
  return `<!doctype html><title>Course</title>
    <script src="${file}.js"></script><script>${without ? '' : begin}</script>
    <iframe src="unsent.html?${query}&view=text&pace=instant" width="1000" height="700"></iframe>`;
};

interface Course {
  /** Opens the course anew, as on another day: the window of last time has forgotten everything. */
  open(): Promise<FrameLocator>;
  close(): Promise<void>;
  /** What the platform holds. */
  holds(): Promise<Record<string, unknown>>;
}

const test = anyTest.extend<{
  course: (wish?: {
    decisions?: boolean;
    standard?: Standard;
    without?: boolean;
    /** The page of the package; left out: as the command makes it. */
    html?: string | undefined;
  }) => Promise<Course>;
}>({
  course: async ({ context, baseURL }, use) => {
    await use(async ({ decisions = false, standard = '1.2', without = false, html } = {}) => {
      const files: Record<string, [type: string, body: string]> = {
        'course.html': ['text/html', platform(standard, without)],
        'unsent.html': ['text/html', html ?? packagedPage(page, { standard, decisions })],
        'scorm12.js': ['text/javascript', script('scorm12')],
        'scorm2004.js': ['text/javascript', script('scorm2004')],
      };
      await context.route(/\/lms\//, (route) => {
        const file = files[new URL(route.request().url()).pathname.slice('/lms/'.length)];
        if (!file) return route.abort();
        const [contentType, body] = file;
        return route.fulfill({ contentType, body });
      });
      let shown: Page | null = null;
      return {
        async open() {
          shown = await context.newPage();
          await shown.goto(`${baseURL}lms/course.html`);
          return shown.frameLocator('iframe');
        },
        async close() {
          await shown?.close({ runBeforeUnload: true });
          await expect.poll(() => shown?.isClosed()).toBe(true);
        },
        async holds() {
          const looking = await context.newPage();
          await looking.goto(`${baseURL}lms/scorm12.js`);
          const kept = await looking.evaluate(() => localStorage.getItem('kept'));
          await looking.close();
          return JSON.parse(kept ?? '{}');
        },
      };
    });
  },
});

const at = (frame: FrameLocator, place: string) =>
  expect(frame.locator('main')).toHaveAttribute('data-app', place);

/** Waits for a turn, and goes along to every conversation that the story calls from. */
const turn = (frame: FrameLocator, name: string) =>
  expect
    .poll(
      async () => {
        const calls = frame.locator('[data-calls]');
        if ((await calls.count()) > 0)
          await calls
            .first()
            .dispatchEvent('click', {}, { timeout: 1000 })
            .catch(() => {});
        return frame.locator('main').getAttribute('data-turn');
      },
      { timeout: 30_000, intervals: [50, 100, 200] },
    )
    .toBe(name);

/** What stands there when the story asks. */
async function asked(frame: FrameLocator) {
  await turn(frame, 'asking');
  const choices = await frame
    .locator('[data-choice]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('data-choice')));
  return { said: await frame.locator('[role="log"]').textContent(), choices };
}

const steps = routes[0]?.steps ?? [];

async function choose(frame: FrameLocator, from: number, to: number): Promise<void> {
  for (const { choice, drafted } of steps.slice(from, to)) {
    await turn(frame, 'asking');
    await frame.locator(`[data-choice="${choice}"]`).click();
    if (drafted) await frame.locator('[data-intent="send"]').click();
    await turn(frame, 'explaining');
    await frame.locator('[data-intent="continue"]').click();
  }
}

/** The page of a package that a teacher makes in the app, of this one story, with each decision. */
async function madeInApp(window: Page): Promise<string> {
  await window.goto('./?lang=en');
  await openDoor(window);
  await window.locator('[data-give="take"] > summary').click();
  await window.locator('input[value="2004"]').check();
  const others = window.locator(`.give-ticks input:not([name$="/${story.id}"])`);
  for (const other of await others.all()) await other.uncheck();
  await window.getByLabel(ui('en', 'give.take.decisions'), { exact: true }).check();
  const coming = window.waitForEvent('download');
  await window.locator('[data-intent="take"]').click();
  const files = unzipSync(readFileSync(await (await coming).path()));
  await expect(window.locator('[data-taking="saved"]')).toBeVisible();
  const text = (name: string) => new TextDecoder().decode(files[name]);
  expect(Object.keys(files).sort()).toEqual(['imsmanifest.xml', 'unsent.html']);
  expect(text('imsmanifest.xml').match(/parameters="[^"]*"/g)).toEqual([
    `parameters="?lang=en&amp;pack=edited-picture&amp;scenario=${story.id}"`,
  ]);
  return text('unsent.html');
}

for (const [standard, decisions, from] of [
  ['1.2', false, 'the command'],
  ['1.2', true, 'the command'],
  ['2004', true, 'the app'],
] as const)
  test(`half a story, another day, to the debrief: SCORM ${standard}, decisions ${decisions}, from ${from}`, async ({
    course,
    page: window,
  }) => {
    const html = from === 'the app' ? await madeInApp(window) : undefined;
    const { open, close, holds } = await course({ standard, decisions, html });
    const half = Math.floor(steps.length / 2);
    const first = await open();
    await at(first, 'briefing');
    await expect(first.locator('[data-lms]')).toHaveText(
      ui('en', `app.lms.${decisions ? 'decisions' : 'place'}`),
    );
    await first.locator('[data-intent="start"]').click();
    await choose(first, 0, half);
    const before = await asked(first);
    await close();
    const between = JSON.stringify(await holds());
    expect(between).toContain('incomplete');

    const second = await open();
    await at(second, 'playing');
    // At the same turn: what was said, and the choices in their order.
    expect(await asked(second)).toEqual(before);
    await choose(second, half, steps.length);
    await turn(second, 'ended');
    await second.locator('[data-intent="debrief"]').click();
    await at(second, 'debrief');
    await expect.poll(async () => JSON.stringify(await holds())).toContain('"completed"');
    await close();

    const held = await holds();
    const text = JSON.stringify(held);
    const { suspend_data: bookmark = '' } = held as { suspend_data?: string };
    expect(bookmark.length).toBeGreaterThan(20);
    expect(bookmark.length).toBeLessThanOrEqual(4096);
    // Nothing of it is a mark, and no choice can be read unless the school asked for that.
    expect(text).not.toMatch(/"(?:raw|scaled)":"?\d|"result":"(?!neutral)/);
    for (const { beat, choice } of steps) {
      expect(bookmark).not.toContain(choice);
      expect(text.includes(`${story.id}/${beat}`)).toBe(decisions);
    }
  });

test('without a platform it simply plays, and says what is not recorded', async ({ course }) => {
  const { open, close } = await course({ without: true });
  const frame = await open();
  await at(frame, 'briefing');
  await expect(frame.getByText(ui('en', 'trouble.lms-missing'))).toBeVisible();
  await expect(frame.locator('[data-lms]')).toHaveAttribute('data-lms', 'nothing');
  await frame.locator('[data-intent="start"]').click();
  await choose(frame, 0, 1);
  await close();
});
