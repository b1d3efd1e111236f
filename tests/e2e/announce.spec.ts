/**
 * What the one status says: a turn's new lines, each once, the question after them, nothing again
 * while the reader decides, and the name of a conversation that is opened.
 */
import { expect, type Page } from '@playwright/test';
import { main, routes, startStory, story, test, told, turn, ui } from './support.ts';

const first = routes[0]?.steps[0];
if (!first) throw new Error('the story has no first decision');

/** Every piece that comes into the status from now on, as a screen reader hears of it. */
const listen = (page: Page) =>
  page.getByRole('status').evaluateHandle((status) => {
    const heard: string[] = [];
    new MutationObserver((records) => {
      for (const { addedNodes, target } of records)
        for (const node of addedNodes.length > 0 ? addedNodes : [target])
          if (node !== status) heard.push(node.textContent ?? '');
    }).observe(status, { characterData: true, childList: true, subtree: true });
    return heard;
  });

/** The pieces that stand in the status now. */
const piecesIn = (page: Page): Promise<string[]> =>
  page.locator('.play > [role="status"] > *').allTextContents();

for (const view of ['text', 'stage'] as const)
  test(`nothing is spoken again while the reader decides, ${view}`, async ({ page }) => {
    await startStory(page, 'en', { view, pace: 'instant' });
    await turn(page, 'asking');
    await expect(page.getByRole('status')).toContainText(told('en', 'cast.nova.name'));
    const lines = await piecesIn(page);
    expect(lines.at(-1)).toBe(
      ui('en', 'play.what-could', { name: told('en', `cast.${story.lead}.name`) }),
    );
    const heard = await listen(page);
    const threads = page.locator('[data-thread]');
    const open = await page.locator('[data-thread][aria-current]').getAttribute('data-thread');
    const others = await threads.evaluateAll((all) =>
      all.map((one) => one.getAttribute('data-thread')),
    );
    expect(others.length).toBeGreaterThan(1);
    // A press on the one that is open shows who it is with.
    for (const id of [...others.filter((one) => one !== open), open])
      await page.locator(`[data-thread="${id}"]`).dispatchEvent('click');
    await page.locator('[data-intent="language"]').selectOption('fr');
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    await page.locator('[data-intent="help"]').first().click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: ui('fr', 'app.close') })
      .click();
    await turn(page, 'asking');
    const spoken = (await heard.jsonValue()).filter((text) => text !== '');
    const [name] = ui('en', 'play.conversation', { name: '\n' }).split('\n');
    expect(spoken.length).toBeGreaterThan(1);
    for (const text of spoken) expect(text).toContain(name);
  });

test('the first turn is spoken: its status stands empty first', async ({ page }) => {
  await page.addInitScript(() => {
    const came: string[] = [];
    Object.assign(window, { came });
    new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes)
          if (node instanceof Element)
            for (const status of [node, ...node.querySelectorAll('*')])
              if (status.matches('.play > [role="status"]')) came.push(status.textContent ?? '');
    }).observe(document, { childList: true, subtree: true });
  });
  await startStory(page, 'en', { view: 'text', pace: 'instant' });
  await expect(page.getByRole('status')).toContainText(told('en', 'cast.nova.name'));
  expect(await page.evaluate(() => (window as unknown as { came: string[] }).came)).toEqual(['']);
});

test('the next turn is spoken once, in the language of that moment', async ({ page }) => {
  await startStory(page, 'en', { view: 'text', pace: 'instant' });
  await turn(page, 'asking');
  await page.locator('[data-intent="language"]').focus();
  await page.locator('[data-intent="language"]').selectOption('fr');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  // The lines of this turn were spoken; focus has gone on since, and they stand there no longer.
  expect(await piecesIn(page)).toEqual([]);
  const heard = await listen(page);
  await page.locator(`[data-choice="${first.choice}"]`).click();
  await page.locator('[data-intent="continue"]').click();
  await turn(page, 'asking');
  await expect(main(page)).toHaveAttribute('data-paused', 'false');
  const spoken = (await heard.jsonValue()).filter((text) => text !== '');
  // Lines one by one, each once, and what is asked last of all.
  expect(spoken.length).toBeGreaterThan(2);
  expect(new Set(spoken).size).toBe(spoken.length);
  expect(spoken.at(-1)).toBe(
    ui('fr', 'play.what-could', { name: told('fr', `cast.${story.lead}.name`) }),
  );
  // What the choice led to, with the name of its card, was spoken before the card; then what follows.
  const now = await piecesIn(page);
  expect(now.length).toBeGreaterThan(1);
  expect(spoken.slice(-now.length)).toEqual(now);
  await expect(page.getByRole('status').locator('[lang="fr"]').first()).toBeAttached();
  await page.locator('[data-choice]').first().focus();
  await expect(page.getByRole('status')).toBeEmpty();
});
