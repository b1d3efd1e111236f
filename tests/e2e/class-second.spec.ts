/** Two languages under each other: the pupils they are for can read every choice, and vote for it. */
import { expect, type Page } from '@playwright/test';
import { readOn } from './class-support.ts';
import { main, test, turn } from './support.ts';

const sizes = [
  [1024, 768],
  [1280, 720],
  [1920, 1080],
] as const;

/** Choices of which a corner cannot be seen, and second languages that do not stand under the first. */
const faults = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-choice]')].flatMap((choice) => {
      const found: string[] = [];
      const name = choice.dataset.choice ?? '';
      // A document is scrolled; a picture is not.
      if (choice.dataset.placed === undefined) choice.scrollIntoView({ block: 'center' });
      const letter = choice.querySelector<HTMLElement>('.letter');
      if (letter && letter.offsetHeight > 2 * Number.parseFloat(getComputedStyle(letter).fontSize))
        found.push(`${name}: the letter is in a box`);
      const { left, right, top, bottom } = choice.getBoundingClientRect();
      for (const [x, y] of [
        [left + 9, top + 9],
        [right - 9, bottom - 9],
      ] as const)
        if (document.elementFromPoint(x, y)?.closest('[data-choice]') !== choice)
          found.push(`${name} is hidden at ${Math.round(x)},${Math.round(y)}`);
      const [first, second] = [...choice.querySelectorAll('bdi, .second')].map((each) =>
        each.getBoundingClientRect(),
      );
      if (!first || !second) found.push(`${name} has no second language`);
      else if (second.top < first.bottom - 1 || Math.abs(second.left - first.left) > 2)
        found.push(`${name}: the second language stands beside the first`);
      return found;
    }),
  );

for (const view of ['stage', 'text'] as const)
  test(`every choice can be read and pressed in two languages, ${view}`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    const flags = { role: 'class', lang: 'en', second: 'fr', motion: 'off', view };
    await page.goto(`./?${new URLSearchParams(flags)}`);
    // What a guide brings with it changes nothing here.
    await page.locator('[data-intent="guide"]').first().click();
    await expect(main(page)).toHaveAttribute('data-app', 'guide');
    await page.locator('main [data-intent="back"]').click();
    await page.locator('[data-intent="open"][data-scenario="never-took"]').click();
    await page.locator('[data-intent="start"]').click();
    for (const box of await page.getByRole('checkbox').all()) await box.check();
    await page.locator('[data-class="confirm"]').click();
    await page.locator('[data-class="begin-story"]').click();
    if (view === 'stage') await expect(page.locator('[data-stage-view="drawn"]')).toBeAttached();
    await readOn(page);
    await turn(page, 'asking');
    for (const [width, height] of sizes) {
      await page.setViewportSize({ width, height });
      await expect.poll(() => faults(page), `${width}×${height}`).toEqual([]);
    }
  });
