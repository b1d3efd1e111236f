/** Packs from a file or a folder: checked first, told what is wrong, played to the end; and none that harms. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { archive, changed, type Files, goodPack, text } from '../support/pack-files.ts';
import { axeFindings, main, openDoor, test, turn, ui } from './support.ts';

const title = 'Small stories';

async function openFile(page: Page, name: string, buffer: Buffer): Promise<void> {
  await openDoor(page);
  await page
    .locator('[data-intent="open-file"]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
}

/** Puts the files of a pack on the disk and chooses their folder; gives its path. */
async function openFolder(page: Page, files: Files, name = 'my-pack'): Promise<string> {
  const folder = join(mkdtempSync(join(tmpdir(), 'unsent-')), name);
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  await openDoor(page);
  await page.locator('[data-intent="open-folder"]').setInputFiles(folder);
  return folder;
}

const packTitle = (page: Page) => page.getByRole('heading', { name: title, exact: true });
const shipped = (page: Page) => page.locator('.pack');

/** A mistyped id: an error with a place and "did you mean". */
const broken = (): Files =>
  changed(goodPack(), 'a-friend-asks.yaml', (words) => words.replace(/\bto: [a-z-]+/, '$&x'));

/** A fact that nothing reads: only a warning. */
const untidy = (): Files =>
  changed(goodPack(), 'a-friend-asks.yaml', (words) =>
    words.replace('start:', 'facts: [never-read]\nstart:'),
  );

test.beforeEach(async ({ page }) => {
  await page.goto('./?lang=en&view=text');
  await expect(main(page)).toHaveAttribute('data-app', 'library');
  await openDoor(page);
  await expect(page.locator('[data-intent="open-file"]')).toBeAttached();
});

test('a good pack opens from a file, plays to the end, and shows where it came from', async ({
  page,
}) => {
  const before = await shipped(page).count();
  await openFile(page, 'small.unsent', archive(goodPack()));
  await expect(packTitle(page)).toBeFocused();
  await expect(packTitle(page)).toBeInViewport();
  await expect(page.getByText(ui('en', 'app.library.opened', { name: title }))).toBeVisible();
  await expect(shipped(page)).toHaveCount(before + 1);
  await expect(shipped(page).first()).toContainText(ui('en', 'packs.opened.mark'));
  expect(await axeFindings(page)).toEqual([]);
  await page
    .locator('[data-intent="open"][data-pack="opened:small"][data-scenario="a-friend-asks"]')
    .first()
    .click();
  await page.locator('[data-intent="start"]').click();
  for (const choice of ['stay', 'together']) {
    await turn(page, 'asking');
    await page.locator(`[data-choice="${choice}"]`).click();
    await turn(page, 'explaining');
    await page.locator('[data-intent="continue"]').click();
  }
  await turn(page, 'ended');
  await page.locator('[data-intent="debrief"]').click();
  await expect(main(page)).toHaveAttribute('data-app', 'debrief');
});

test('a folder opens, by button and by drop', async ({ page }) => {
  await openFolder(page, goodPack());
  await expect(packTitle(page)).toBeFocused();
  await page.locator('[data-intent="close-pack"]').click();
  await expect(packTitle(page)).toHaveCount(0);
  const bytes = archive(goodPack()).toString('base64');
  const transfer = await page.evaluateHandle((base64) => {
    const raw = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    const given = new DataTransfer();
    given.items.add(new File([raw], 'small.unsent'));
    return given;
  }, bytes);
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
  await expect(packTitle(page)).toBeFocused();
});

test('warnings are listed and the pack can be tried', async ({ page }) => {
  await openFolder(page, untidy());
  await expect(main(page)).toHaveAttribute('data-app', 'problem');
  await expect(
    page.getByRole('heading', { name: ui('en', 'packs.report.warned', { name: 'my-pack' }) }),
  ).toBeFocused();
  const entry = page.locator('[data-rule="unused-fact"]');
  await expect(entry).toHaveAttribute('data-severity', 'warning');
  await expect(entry).toContainText(/\d+:\d+/);
  await expect(entry).toContainText(ui('en', 'packs.report.mend'));
  expect(await axeFindings(page)).toEqual([]);
  await page.locator('[data-intent="try-anyway"]').click();
  await expect(main(page)).toHaveAttribute('data-app', 'library');
  await expect(packTitle(page)).toBeFocused();
});

test('errors are listed with their part of the story, and the pack cannot be tried', async ({
  page,
}) => {
  const before = await shipped(page).count();
  await openFolder(page, broken());
  await expect(main(page)).toHaveAttribute('data-app', 'problem');
  const entry = page.locator('[data-rule="unknown-beat"]').first();
  await expect(entry).toContainText(/\d+:\d+/);
  await expect(entry).toContainText('did you mean');
  await expect(entry).toContainText('in the part “');
  await expect(page.locator('[data-intent="try-anyway"]')).toHaveCount(0);
  expect(await axeFindings(page)).toEqual([]);
  await page.locator('main [data-intent="library"]').click();
  await expect(shipped(page)).toHaveCount(before);
  // Mended and opened again: the same choice of a folder works a second time.
  await openFolder(page, goodPack());
  await expect(packTitle(page)).toBeFocused();
});

test('a reload says that an opened pack must be opened again', async ({ page }) => {
  await openFile(page, 'small.unsent', archive(goodPack()));
  await expect(packTitle(page)).toBeFocused();
  await page.reload();
  await expect(page.getByText(ui('en', 'trouble.opened-gone'))).toBeVisible();
  await expect(packTitle(page)).toHaveCount(0);
  await openFile(page, 'small.unsent', archive(goodPack()));
  await page.locator('[data-intent="open"][data-pack="opened:small"]').first().click();
  await page.locator('[data-intent="start"]').click();
  await turn(page, 'asking');
  await page.reload();
  await expect(page.getByText(ui('en', 'trouble.opened-gone'))).toBeVisible();
});

test('an opened pack with the name of a shipped one stands beside it', async ({ page }) => {
  const before = await shipped(page).count();
  const twin = changed(goodPack(), 'pack.yaml', (words) =>
    words.replace('id: small', 'id: edited-picture'),
  );
  await openFile(page, 'twin.unsent', archive(twin));
  await expect(shipped(page)).toHaveCount(before + 1);
  await expect(page.locator('[data-intent="open"][data-pack="edited-picture"]')).not.toHaveCount(0);
  await expect(
    page.locator('[data-intent="open"][data-pack="opened:edited-picture"]'),
  ).not.toHaveCount(0);
});

test('looking at a pack can be cancelled', async ({ page }) => {
  await page.route(/check\.worker/, (route) => void route);
  await openFile(page, 'small.unsent', archive(goodPack()));
  await expect(page.locator('.opening')).toContainText('small.unsent');
  await page.locator('[data-intent="cancel-opening"]').click();
  await expect(page.locator('.opening')).toHaveCount(0);
  await expect(main(page)).toHaveAttribute('data-app', 'library');
});

test('a folder that goes away before it is read is said to be unreadable', async ({ page }) => {
  let begin = (): void => {};
  const gone = new Promise<void>((resolve) => {
    begin = resolve;
  });
  // The worker starts only when the files are gone.
  await page.route(/check\.worker/, (route) => gone.then(() => route.continue()));
  rmSync(await openFolder(page, goodPack()), { recursive: true });
  begin();
  await expect(main(page)).toHaveAttribute('data-app', 'problem');
  await expect(page.locator('.problems')).toContainText('could not be read to its end');
  await expect(page.locator('.opening')).toHaveCount(0);
});

test.describe('a pack that means harm', () => {
  const hostile: [what: string, bytes: () => Buffer, says: RegExp][] = [
    ['no archive at all', () => Buffer.from('<!doctype html><script>alert(1)</script>'), /no zip/],
    [
      'an archive that grows a thousand times',
      () => archive({ ...goodPack(), 'bomb.json': new Uint8Array(7_000_000) }),
      /times its size/,
    ],
    [
      'a path out of the pack',
      () => archive({ ...goodPack(), '../escape.yaml': text('a: 1') }),
      /leads out of the pack/,
    ],
    ['an absolute path', () => archive({ ...goodPack(), '/etc/a.yaml': text('a: 1') }), /absolute/],
    [
      'a drawing that can carry scripts',
      () => archive({ ...goodPack(), 'pictures/a.svg': text('<svg onload="alert(1)"/>') }),
      /can carry scripts/,
    ],
    [
      'a page',
      () => archive({ ...goodPack(), 'index.html': text('<script>alert(1)</script>') }),
      /can carry scripts/,
    ],
    [
      'a page that calls itself a picture',
      () => archive({ ...goodPack(), 'pictures/a.png': text('<html>') }),
      /no picture/,
    ],
    [
      'names that multiply',
      () =>
        archive({
          ...goodPack(),
          'pack.yaml': text('a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]\n'),
        }),
      /alias|anchor/i,
    ],
    [
      'a name that is every object',
      () =>
        archive(
          changed(goodPack(), 'pack.yaml', (words) => `__proto__: { polluted: yes }\n${words}`),
        ),
      /__proto__/,
    ],
  ];
  test('is refused and changes nothing, whatever it is', async ({ page }) => {
    const before = await shipped(page).count();
    for (const [what, bytes, says] of hostile) {
      await openFile(page, 'gift.unsent', bytes());
      await expect(main(page), what).toHaveAttribute('data-app', 'problem');
      await expect(page.locator('.problems'), what).toContainText(says);
      await expect(page.locator('[data-intent="try-anyway"]'), what).toHaveCount(0);
      expect(await page.evaluate(() => 'polluted' in {}), what).toBe(false);
      await page.locator('main [data-intent="library"]').click();
      await expect(shipped(page), what).toHaveCount(before);
    }
  });

  test('shows texts that look like code as text', async ({ page }) => {
    const trick = '<img src=x onerror=alert(1)> $t(app.name) {{name}}';
    const files = changed(goodPack(), 'pack.yaml', (words) =>
      words.replace('summary: Two stories that break no rule.', `summary: '${trick}'`),
    );
    await openFile(page, 'trick.unsent', archive(files));
    // Braces in a summary are a warning; the pack can be tried all the same.
    await page.locator('[data-intent="try-anyway"]').click();
    await expect(page.getByText(trick)).toBeVisible();
    await expect(page.locator('.shelves img')).toHaveCount(0);
  });
});

test('the map: picture and words say the same, by keys and by pointer', async ({ page }) => {
  await openDoor(page);
  const maps = page.locator('.maps').first();
  await maps.locator('summary').click();
  await maps.getByRole('button').first().click();
  await expect(main(page)).toHaveAttribute('data-app', 'map');
  await expect(page.getByText(ui('en', 'packs.map.spoiler'))).toBeVisible();
  const boxes = page.locator('.beat-box');
  await expect(boxes).not.toHaveCount(0);
  await expect(page.locator('.map-outline > li')).toHaveCount(await boxes.count());
  const ways = await page.locator('.map-frame .way').count();
  await expect(page.locator('.map-outline > li > ul > li')).toHaveCount(ways);
  const frame = page.locator('.map-frame');
  const at = () => frame.locator('svg > g').getAttribute('transform');
  const first = await at();
  await frame.focus();
  await page.keyboard.press('ArrowDown');
  expect(await at()).not.toBe(first);
  await page.keyboard.press('0');
  const whole = await at();
  await page.keyboard.press('+');
  expect(await at()).not.toBe(whole);
  await page.locator('[data-intent="map-fit"]').click();
  expect(await at()).toBe(whole);
  await frame.hover();
  await page.mouse.wheel(0, -300);
  await expect.poll(at).not.toBe(whole);
  const link = page.locator('.map-outline a').first();
  const target = (await link.getAttribute('href'))?.slice(1) ?? '';
  await link.click();
  await expect(page.locator(`[id="${target}"]`)).toBeFocused();
  // Worked out in the worker, and the same in both.
  await page.getByRole('radio', { name: ui('en', 'packs.map.colour.felt') }).check();
  const marked = page.locator('.map-frame .beat-box[data-mark]');
  await expect(marked).not.toHaveCount(0);
  await expect(page.locator('.map-outline .map-marked')).toHaveCount(await marked.count());
  await page.getByRole('radio', { name: ui('en', 'packs.map.colour.chance') }).check();
  await expect(marked.first().locator('.map-mark text')).toHaveText(/^\d+$/);
  expect(await axeFindings(page)).toEqual([]);
});
