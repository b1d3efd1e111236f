/** Longer words and the other direction: no screen runs out of the window, cuts words off or overlaps. */
import { expect, type Page } from '@playwright/test';
import { archive, changed, goodPack } from '../support/pack-files.ts';
import { main, openDoor, routes, test, turn } from './support.ts';

const untidy = archive(
  changed(goodPack(), 'pack.yaml', (words) => words.replace('[en]', '[en, fr]')),
);

/** What is cut off or lies on something else, as a person would name it. */
function faultsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth)
      faults.push(`the page is ${root.scrollWidth} wide in ${root.clientWidth}`);
    const isSeen = (element: Element): boolean =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      !element.closest('.unseen, svg, [aria-hidden="true"]');
    const nameOf = (element: Element): string =>
      `${element.tagName} ${element.className} "${element.textContent?.trim().slice(0, 40)}"`;
    for (const element of document.querySelectorAll<HTMLElement>(
      ':is(main, header, dialog) :is(h1, h2, h3, h4, p, li, button, label, summary, b, code, a)',
    ))
      if (isSeen(element) && element.scrollWidth > element.clientWidth + 1) {
        const { display } = getComputedStyle(element);
        if (display !== 'inline') faults.push(`cut off: ${nameOf(element)}`);
      }
    const pressed = [...document.querySelectorAll('button, label.choose, summary')].filter(isSeen);
    const boxes = pressed.map((element) => ({ element, box: element.getBoundingClientRect() }));
    for (const [index, a] of boxes.entries())
      for (const b of boxes.slice(index + 1)) {
        const wide = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const high = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        const isFixed = [a, b].some(({ element }) => element.closest('header, .main-button'));
        const isInside = a.element.contains(b.element) || b.element.contains(a.element);
        if (wide > 2 && high > 2 && !isFixed && !isInside)
          faults.push(`overlap: ${nameOf(a.element)} and ${nameOf(b.element)}`);
      }
    return faults;
  });
}

for (const language of ['en-XA', 'ar-XB'])
  test(`${language}, as wide as a phone and as a laptop`, async ({ page }) => {
    const fits = async (screen: string) => {
      for (const width of [360, 1366]) {
        await page.setViewportSize({ width, height: 740 });
        await expect.poll(() => faultsOf(page), `${screen} at ${width}`).toEqual([]);
      }
    };
    await page.goto(`./?lang=${language}&view=text&pace=instant`);
    await expect(main(page)).toHaveAttribute('data-app', 'library');
    await expect(page.locator('html')).toHaveAttribute('dir', language === 'en-XA' ? 'ltr' : 'rtl');
    await fits('library');
    for (const place of ['help', 'settings', 'about']) {
      await page.locator(`[data-intent="${place}"]`).first().click();
      await expect(main(page)).toHaveAttribute('data-app', place);
      await fits(place);
      await page.locator('main [data-intent="back"]').click();
    }
    await openDoor(page);
    await page
      .locator('[data-intent="open-file"]')
      .setInputFiles({ name: 'a.unsent', mimeType: 'application/zip', buffer: untidy });
    await expect(main(page)).toHaveAttribute('data-app', 'problem');
    await fits('what was found in a pack');
    await page.locator('main [data-intent="library"]').click();
    await openDoor(page);
    await page.locator('.maps summary').first().click();
    await page.locator('.maps button').first().click();
    await expect(page.locator('.beat-box')).not.toHaveCount(0);
    await fits('map');
    await page.goto(
      `./?lang=${language}&pack=edited-picture&scenario=never-took&view=text&pace=instant`,
    );
    await expect(main(page)).toHaveAttribute('data-app', 'briefing');
    await fits('briefing');
    await page.locator('[data-intent="start"]').click();
    for (const [index, step] of (routes[0]?.steps ?? []).entries()) {
      await turn(page, 'asking');
      if (index < 3) await fits(`asking ${index}`);
      await page.locator(`[data-choice="${step.choice}"]`).click();
      await turn(page, 'explaining');
      if (index < 3) await fits(`explaining ${index}`);
      await page.locator('[data-intent="continue"]').click();
    }
    await turn(page, 'ended');
    await fits('ending');
    await page.locator('[data-intent="debrief"]').click();
    await expect(main(page)).toHaveAttribute('data-app', 'debrief');
    await fits('debrief');
  });
