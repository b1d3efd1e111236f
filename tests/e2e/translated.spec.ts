/**
 * A page that the browser translates: other nodes stand where our texts were. Whatever changes after
 * that is shown all the same, and what must not be translated is not.
 */
import { expect, type Page } from '@playwright/test';
import { calm, counted, openDesk, openForClass, readOn } from './class-support.ts';
import { main, routes, startStory, test, turn } from './support.ts';

/** How translators are known to put their words in: Chrome and Edge; older ones; Safari; Firefox. */
const kinds = ['font', 'around', 'text', 'in-place'] as const;
type Kind = (typeof kinds)[number];

/** A translated text can be told by these, and without them it is the text that it was. */
const marks = /[⟦⟧]/g;

/**
 * Translates everything that stands there, and everything that comes, as a browser does: all texts
 * but those that say no, one node at a time, soon after they changed.
 */
async function translate(page: Page, kind: Kind): Promise<void> {
  await page.evaluate((way) => {
    const font = (): HTMLElement => document.createElement('font');
    const put: Record<string, (text: Text, words: string) => Text> = {
      font(text, words) {
        const made = new Text(words);
        const [outer, inner] = [font(), font()];
        inner.append(made);
        outer.append(inner);
        text.replaceWith(outer);
        taken.push([outer, text]);
        return made;
      },
      around(text, words) {
        const outer = font();
        text.replaceWith(outer);
        outer.append(text);
        text.data = words;
        return text;
      },
      text(text, words) {
        const made = new Text(words);
        text.replaceWith(made);
        taken.push([made, text]);
        return made;
      },
      'in-place'(text, words) {
        text.data = words;
        return text;
      },
    };
    /** For whoever wants the original back: each of our texts to where another one stands. */
    const taken: [other: ChildNode, text: Text][] = [];
    Object.assign(window, {
      original: () => {
        observer.disconnect();
        clearTimeout(asked);
        for (const [other, text] of taken.splice(0)) if (other.isConnected) other.replaceWith(text);
      },
    });
    const isFree = (text: Text): boolean =>
      text.data.trim() !== '' &&
      !text.data.includes('⟦') &&
      text.parentElement?.closest('[translate="no"], .notranslate, script, style, option') === null;
    const all = (): void => {
      observer.disconnect();
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts.filter(isFree)) put[way]?.(text, `⟦${text.data}⟧`);
      observer.observe(document.body, { childList: true, characterData: true, subtree: true });
    };
    let asked = 0;
    const observer = new MutationObserver(() => {
      if (asked !== 0) return;
      asked = window.setTimeout(() => {
        asked = 0;
        all();
      }, 30);
    });
    all();
  }, kind);
}

/** What stands on the page, every text in its place, as it was before it was translated. */
const shownOn = (page: Page): Promise<string[]> =>
  page.evaluate((pattern) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode as Text;
      if (parentElement?.closest('script, style, .talk-time, [data-clock]')) continue;
      const plain = data.replace(new RegExp(pattern, 'g'), '').trim();
      if (plain !== '') texts.push(plain);
    }
    return texts;
  }, marks.source);

/** How many texts of the page have been translated. */
const translated = (page: Page): Promise<number> =>
  page.evaluate(() => document.body.textContent.split('⟦').length - 1);

for (const kind of kinds)
  test(`a story goes on truly, and can be had back as it was: ${kind}`, async ({
    page,
    context,
  }) => {
    const plain = await context.newPage();
    const both = [plain, page];
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    const isSame = async () => expect.poll(() => shownOn(page)).toEqual(await shownOn(plain));
    // Both plays have their choices in the same order.
    for (const each of both) await each.addInitScript(() => (Math.random = () => 0.5));
    for (const each of both) await startStory(each, 'en', { view: 'text', pace: 'instant' });
    await translate(page, kind);
    // From the third decision on nothing comes that did not come before.
    for (const step of (routes[0]?.steps ?? []).slice(0, 3)) {
      for (const each of both) await turn(each, 'asking');
      await isSame();
      expect(await translated(page)).toBeGreaterThan(5);
      for (const each of both) {
        await each.locator(`[data-choice="${step.choice}"]`).click();
        await turn(each, 'explaining');
      }
      await isSame();
      for (const each of both) await each.locator('[data-intent="continue"]').click();
    }
    for (const each of both) await turn(each, 'asking');
    await isSame();
    if (kind === 'font' || kind === 'text') {
      await page.evaluate(() => (window as unknown as { original: () => void }).original());
      expect(await translated(page)).toBe(0);
      await isSame();
    }
    expect(errors).toEqual([]);
  });

/** Letters and numbers that stand alone where a translator may make words of them. */
const loose = (page: Page): Promise<string[]> =>
  page.evaluate((pattern) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode as Text;
      if (parentElement?.closest('[translate="no"], .notranslate, option')) continue;
      const words = data.replace(new RegExp(pattern, 'g'), '').trim();
      if (/^([A-D]|\d[\d.:%]*)$/.test(words)) found.push(`${words} in ${parentElement?.outerHTML}`);
    }
    return found;
  }, marks.source);

test('letters, votes and the clock of a class stay true, at the desk too', async ({
  page,
  context,
}) => {
  await openForClass(page, calm, { view: 'text' });
  await translate(page, 'font');
  await page.locator('[data-intent="start"]').click();
  await expect(main(page)).toHaveAttribute('data-app', 'playing');
  await readOn(page);
  const desk = await openDesk(page, context);
  await translate(desk, 'font');
  const votes = [1, 1, 2, 1, 2, 3];
  for (const [at, digit] of votes.entries()) {
    await page.keyboard.press(`Digit${digit}`);
    await expect(counted(page)).toContainText(String(at + 1));
    await expect(desk.locator('[data-desk-total]')).toContainText(String(at + 1));
  }
  expect(await loose(page)).toEqual([]);
  expect(await loose(desk)).toEqual([]);
  await page.keyboard.press('r');
  const results = page.locator('[data-result] td');
  await expect(results).toContainText(['3', '2', '1']);
  await expect(page.locator('.verdict [translate="no"]')).toHaveText('A');
  await expect(desk.locator('.desk-count')).toContainText(['3', '2', '1']);
  for (const each of [page, desk]) expect(await loose(each)).toEqual([]);
  await page.locator('[data-class="follow"]').first().click();
  await turn(page, 'explaining');
  await page.locator('[data-intent="clock"]').click();
  const clock = page.getByRole('timer');
  const first = await clock.textContent();
  expect(first).toMatch(/^\d+:\d\d$/);
  await expect(clock).not.toHaveText(first ?? '');
  await expect(clock).toHaveText(/^\d+:\d\d$/);
});

test('addresses, numbers and words to be typed are not translated', async ({ page }) => {
  await page.goto('./?lang=en');
  await page.locator('[data-intent="help"]').first().click();
  await page.locator('#help-country').selectOption('CA');
  await translate(page, 'font');
  const contacts = page.locator('.contact');
  await expect(contacts.filter({ hasText: 'CONNECT' })).toHaveText(
    /⟦.*⟧\s*CONNECT\s*⟦.*⟧\s*\S*686868/,
  );
  for (const fixed of ['686868', 'CONNECT', 'takeitdown.ncmec.org'])
    await expect(
      page.locator('.contact [translate="no"]', { hasText: fixed }).first(),
    ).toBeVisible();
  expect(await loose(page)).toEqual([]);
  // Another country: its services, and none of the one before.
  await page.locator('#help-country').selectOption('NZ');
  await expect(page.locator('.contact', { hasText: '686868' })).toHaveCount(0);
  await expect(page.locator('.contact', { hasText: 'netsafe.org.nz' }).first()).toBeVisible();
});
