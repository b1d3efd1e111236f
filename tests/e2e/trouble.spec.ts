/** What happens when something is wrong: it is said, and nothing is lost. */
import { expect, type Page } from '@playwright/test';
import {
  axeFindings,
  choiceGroup,
  main,
  routes,
  startStory,
  story,
  test,
  turn,
  ui,
} from './support.ts';

test('an address that asks for what is not there is told so', async ({ page }) => {
  for (const [query, key, values] of [
    ['pack=nowhere&scenario=never-took', 'trouble.unknown-pack', { pack: 'nowhere' }],
    ['pack=edited-picture&scenario=nothing', 'trouble.unknown-scenario', { scenario: 'nothing' }],
    ['scenario=nothing', 'trouble.unknown-scenario', { scenario: 'nothing' }],
    ['lang=xx', 'trouble.unknown-flag', { flags: 'lang=xx' }],
    ['view=hologram', 'trouble.unknown-flag', { flags: 'view=hologram' }],
  ] as const) {
    await page.goto(`./?${query}`);
    await expect(main(page), query).toHaveAttribute('data-app', 'library');
    await expect(page.getByText(ui('en', key, values)), query).toBeVisible();
    expect(new URL(page.url()).search).toBe('');
  }
});

test('a story that does not fit is a readable message with the way back', async ({ page }) => {
  const reason = 'never-took.yaml:12:3 error schema: title: a text may not be empty';
  const loaded = JSON.stringify({ ok: false, problems: [reason] });
  await page.route(/never-took[^/]*\.js$/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: `export const loaded = ${loaded};` }),
  );
  await page.goto('./?pack=edited-picture&scenario=never-took');
  await expect(main(page)).toHaveAttribute('data-app', 'problem');
  await expect(page.getByText(reason)).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await main(page).locator('[data-intent="library"]').click();
  await expect(main(page)).toHaveAttribute('data-app', 'library');
});

test('a story that cannot be loaded says so and opens the library', async ({ page }) => {
  await page.route(/never-took[^/]*\.js$/, (route) => route.abort());
  await page.goto('./?pack=edited-picture&scenario=never-took');
  await expect(main(page)).toHaveAttribute('data-app', 'library');
  await expect(
    page.getByText(ui('en', 'trouble.not-loaded', { scenario: 'never-took' })),
  ).toBeVisible();
});

for (const view of ['text', 'stage'] as const)
  test(`a story that has lost steps says so until the play moves on: ${view}`, async ({ page }) => {
    await page.addInitScript((place) => sessionStorage.setItem('unsent', place), keptPlace());
    await page.goto(`./?lang=en&pace=instant&view=${view}`);
    await turn(page, 'asking');
    await expect(page.getByText(ui('en', 'trouble.steps-lost'))).toBeInViewport();
    expect(await axeFindings(page)).toEqual([]);
    await page.locator('[data-choice]').first().click();
    await turn(page, 'explaining');
    await expect(page.getByText(ui('en', 'trouble.steps-lost'))).toHaveCount(0);
  });

/** What a window remembers that stood two decisions into a story, the second of which is gone. */
function keptPlace(): string {
  const [first] = routes[0]?.steps ?? [];
  if (!first) throw new Error('the first story decides nothing');
  const trail = [`${first.beat}/${first.choice}`, 'gone/anything'];
  const save = { pack: 'edited-picture', version: '0.9.0', scenario: story.id, trail };
  return JSON.stringify({ place: 'playing', save, explaining: false, explored: [] });
}

const silentConsole = (page: Page): string[] => {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
};

test('without a canvas the story goes on as text', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await startStory(page, 'en', { view: 'stage' });
  await turn(page, 'asking');
  await expect(page.locator('[data-stage]')).toHaveCount(0);
  await choiceGroup(page, 'en').getByRole('button').first().click();
  await turn(page, 'explaining');
});

test('a stage that dies in the middle leaves the play where it was', async ({ page }) => {
  await startStory(page, 'en', { view: 'stage', pace: 'instant' });
  await turn(page, 'asking');
  await expect(page.locator('[data-stage-view="drawn"]')).toBeAttached();
  await page.evaluate(() => {
    CanvasRenderingContext2D.prototype.drawImage = () => {
      throw new Error('the canvas is gone');
    };
  });
  await page.locator('[data-choice]').first().click();
  await turn(page, 'explaining');
  await expect(page.locator('[data-stage]')).toHaveCount(0);
  await page.getByRole('button', { name: ui('en', 'play.continue') }).click();
  await turn(page, 'asking');
});

test('without WebGL the stage draws all the same', async ({ page }) => {
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string) {
      return kind.startsWith('webgl') ? null : original.apply(this, [kind] as never);
    } as typeof original;
  });
  await startStory(page, 'en', { view: 'stage', pace: 'instant' });
  await expect(page.locator('[data-stage-view="drawn"]')).toBeAttached();
});

test('without sound there is silence and no error', async ({ page }) => {
  const errors = silentConsole(page);
  await page.addInitScript(() => {
    for (const name of ['AudioContext', 'webkitAudioContext', 'Audio'])
      Object.defineProperty(window, name, { value: undefined });
  });
  await startStory(page, 'en', { view: 'text', sound: 'on' });
  await turn(page, 'asking');
  await page.locator('[data-choice]').first().click();
  await turn(page, 'explaining');
  expect(errors).toEqual([]);
});

test('a storage that refuses stops nothing', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await startStory(page, 'en', { view: 'text' });
  await turn(page, 'asking');
});

test('a setting shows at once, however long the device takes to keep it', async ({ page }) => {
  await page.addInitScript(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...kept) {
      // A busy disk: the same store is read until two seconds are over, then the wish is kept.
      const end = performance.now() + 2000;
      const busy = () => {
        if (performance.now() < end) this.get('nothing').onsuccess = busy;
      };
      busy();
      return put.apply(this, kept);
    };
  });
  await page.goto('./?lang=en');
  await page.locator('[data-intent="settings"]').first().click();
  const captions = page.getByRole('group', { name: ui('en', 'app.settings.captions') });
  await captions.getByRole('radio', { name: ui('en', 'app.settings.on') }).check();
});
