/** Lessons of another kind: a small group that decides by talk, and a class in a video call. */
import { expect } from '@playwright/test';
import {
  calm,
  counted,
  openDesk,
  openForClass,
  readOn,
  showHere,
  stopHere,
} from './class-support.ts';
import { axeFindings, main, test, ui } from './support.ts';

test('by talk from the briefing to the report: nothing is counted, and a round is spoken', async ({
  page,
  context,
}) => {
  await openForClass(page, calm, { view: 'text', motion: 'off' });
  await page.locator('[data-class="check"]').click();
  await page.locator('#class-size').fill('8');
  await page.locator('[data-by-talk="true"]').check();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ui('en', 'group.round.before'));
  await expect(page.locator('[data-class="print-slips"]')).toHaveCount(0);
  await page.locator('[data-class="begin-story"]').click();
  await readOn(page);
  const desk = await openDesk(page, context);
  // At the desk and by key: some, and then most.
  await desk.locator('[data-share]').first().selectOption('some');
  await expect(page.locator('[data-share]').first()).toHaveValue('some');
  await page.keyboard.press('1');
  await expect(desk.locator('[data-share]').first()).toHaveValue('most');
  expect(await axeFindings(page)).toEqual([]);
  expect(await axeFindings(desk)).toEqual([]);
  await page.keyboard.press('r');
  await expect(page.locator('.verdict').first()).toContainText(
    ui('en', 'group.told.most', { letters: 'A' }),
  );
  await desk.locator('[data-desk-follow]').first().click();
  await expect(main(page)).not.toHaveAttribute('data-turn', 'asking');
  await stopHere(page);
  await page.keyboard.press('PageDown');
  await desk.locator('[data-desk="check"]').click();
  await expect(desk.locator('.desk-story')).toContainText(ui('en', 'group.round.after.one'));
  await expect(desk.locator('[data-slip]')).toHaveCount(0);
  await desk.locator('[data-desk="to-report"]').click();
  await expect(main(page)).toHaveAttribute('data-app', 'report');
  await showHere(page);
  await expect(main(page)).toContainText(ui('en', 'group.report'));
  await expect(main(page)).toContainText(ui('en', 'group.share.most'));
});

test('led on a phone: what is pressed for a vote stays where it is, and what it came to is seen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openForClass(page, calm, { view: 'stage', motion: 'off' });
  await page.locator('[data-intent="start"]').click();
  await readOn(page);
  const bar = page.locator('.class-bar');
  const cut = () => bar.evaluate((part) => part.scrollHeight - part.clientHeight);
  const more = page.locator('[data-counter="A"] .step').last();
  const height = async () => (await more.boundingBox())?.y ?? 0;
  const before = await height();
  await more.click();
  await page.locator('[data-class="vote-again"]').waitFor();
  expect(Math.abs((await height()) - before)).toBeLessThan(1);
  expect(await cut()).toBeLessThanOrEqual(0);
  await page.keyboard.press('r');
  await expect(page.locator('[data-result] td').first()).toBeInViewport({ ratio: 1 });
  expect(await cut()).toBeLessThanOrEqual(0);
});

test('the chat of a call becomes counts: no name and no word of it stays anywhere', async ({
  page,
  context,
}) => {
  await page.goto('./?role=class&lang=en&view=text&motion=off');
  await page.locator('.lead-class [data-class="guide"]').click();
  await page.locator('[data-sheet="remote"]').click();
  expect(await axeFindings(page)).toEqual([]);
  await openForClass(page, calm, { view: 'text', motion: 'off' });
  await page.locator('[data-intent="start"]').click();
  await readOn(page);
  const desk = await openDesk(page, context);
  await desk.locator('.paste-chat summary').click();
  expect(await axeFindings(desk)).toEqual([]);
  const field = desk.locator('[data-desk="paste"]');
  const chat = ['Marigold: A', 'Thistledown: b', 'Peregrine: a', 'Marigold: B', 'Peregrine: mhm'];
  await field.evaluate((element, text) => {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
  }, chat.join('\n'));
  await expect(desk.locator('[data-desk="chat-read"]')).toContainText(
    ui('en', 'remote.read', { number: '3' }),
  );
  await expect(counted(page)).toHaveAttribute('data-votes', '3');
  await expect(field).toHaveValue('');
  for (const each of [page, desk]) {
    const everywhere = await each.evaluate(async () => {
      const kept = [JSON.stringify(localStorage), JSON.stringify(sessionStorage)];
      for (const { name = '' } of await indexedDB.databases()) {
        const db = await new Promise<IDBDatabase>((done) => {
          const asked = indexedDB.open(name);
          asked.onsuccess = () => done(asked.result);
        });
        for (const store of db.objectStoreNames)
          kept.push(
            await new Promise<string>((done) => {
              const all = db.transaction(store).objectStore(store).getAll();
              all.onsuccess = () => done(JSON.stringify(all.result));
            }),
          );
        db.close();
      }
      const fields = [...document.querySelectorAll('input, textarea')].map((each) =>
        each instanceof HTMLInputElement ? each.value : '',
      );
      return [document.documentElement.outerHTML, ...fields, ...kept].join('\n');
    });
    expect(everywhere).not.toMatch(/Marigold|Thistledown|Peregrine|mhm/);
  }
  await page.keyboard.press('r');
  await expect(page.locator('[data-result] td').nth(0)).toHaveText('1');
  await expect(page.locator('[data-result] td').nth(1)).toHaveText('2');
});
