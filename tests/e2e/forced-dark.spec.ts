/** A browser that darkens every page by itself leaves ours, whose colours were measured together. */
import { expect, type Page } from '@playwright/test';
import { startStory, test, turn, ui } from './support.ts';

const darkens = '--blink-settings=forceDarkModeEnabled=true';

/** Of 255: two browsers may round the edge of a curve otherwise; a darkened page differs by a hundred. */
const seen = 8;

const themes = ['light', 'dark', 'contrast'] as const;

/** A play, and over it the settings. */
async function open(page: Page, theme: (typeof themes)[number]): Promise<void> {
  // Only on a device that is dark do browsers darken; whoever wants it light has chosen that here.
  await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'dark' });
  await startStory(page, 'en', { view: 'text', pace: 'instant' });
  await turn(page, 'asking');
  await page.locator('[data-intent="settings"]').click();
  const choice = ui('en', `app.settings.theme-${theme}`);
  await page.getByRole('radio', { name: choice, exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
}

/** How far the two pictures are apart where they differ most, in any of red, green and blue: 0 to 255. */
function farthest(page: Page, ...pictures: [Buffer, Buffer]): Promise<number> {
  return page.evaluate(
    async (both) => {
      const [is, should] = await Promise.all(
        both.map(async (encoded) => {
          const bytes = Uint8Array.from(atob(encoded), (sign) => sign.charCodeAt(0));
          const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
          pen?.drawImage(bitmap, 0, 0);
          return (
            pen?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray()
          );
        }),
      );
      if (!is || !should || is.length !== should.length) return 255;
      return is.reduce((most, value, at) => Math.max(most, Math.abs(value - (should[at] ?? 0))), 0);
    },
    pictures.map((picture) => picture.toString('base64')),
  );
}

for (const theme of themes)
  test(`the colours stay what they are: ${theme}`, async ({ page, playwright, baseURL }) => {
    const launch = test.info().project.use.launchOptions;
    const browser = await playwright.chromium.launch({
      ...launch,
      args: [...(launch?.args ?? []), darkens],
    });
    try {
      const forced = await browser.newPage({ ...(baseURL ? { baseURL } : {}) });
      // The same chance in both, so that choices stand in the same order behind the settings.
      for (const each of [forced, page]) await each.addInitScript(() => (Math.random = () => 0.5));
      for (const each of [forced, page]) await open(each, theme);
      // Fonts and whatever slides come to rest first.
      await expect(async () => {
        const [is, should] = [await forced.screenshot(), await page.screenshot()];
        expect(await farthest(page, is, should)).toBeLessThan(seen);
      }).toPass({ timeout: 20_000 });
    } finally {
      await browser.close();
    }
  });
