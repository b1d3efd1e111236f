/** What is given on from a web address: an address of a story, and a story inside somebody else's page. */
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { expect, type Page } from '@playwright/test';
import { axeFindingsInBoth, main, openDoor, routes, story, test, turn, ui } from './support.ts';

/** What a camera reads on the screen: the code as it is drawn, by a reader that knows nothing of it. */
async function readCode(page: Page): Promise<string | undefined> {
  const drawn = page.getByRole('img', { name: ui('en', 'give.share.code') });
  const picture = `data:image/png;base64,${(await drawn.screenshot()).toString('base64')}`;
  const reader = await page.context().newPage();
  await reader.addScriptTag({ path: createRequire(import.meta.url).resolve('jsqr') });
  const read = await reader.evaluate(async (url) => {
    const image = new Image();
    image.src = url;
    await image.decode();
    const { width, height } = image;
    const pen = new OffscreenCanvas(width, height).getContext('2d');
    pen?.drawImage(image, 0, 0);
    const { data } = pen?.getImageData(0, 0, width, height) ?? {};
    type Read = (data: unknown, width: number, height: number) => { data: string } | null;
    return (window as unknown as { jsQR: Read }).jsQR(data, width, height)?.data;
  }, picture);
  await reader.close();
  return read;
}

test('what a filter answers is not saved; an address that was shared opens the story, and is cleaned', async ({
  page,
}) => {
  const saved: string[] = [];
  page.on('download', (download) => saved.push(download.suggestedFilename()));
  await page.goto('./?lang=en&second=fr&view=text');
  await openDoor(page);
  await page.locator('[data-give="take"] > summary').click();
  const take = page.locator('[data-intent="take"]');
  await page.route(/\/unsent\.html/, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Blocked</title>' }),
  );
  await take.click();
  await expect(page.getByText(ui('en', 'give.take.strange'))).toBeVisible();
  await page.route(/\/unsent\.html/, (route) => route.abort());
  await take.click();
  await expect(page.getByText(ui('en', 'give.take.away'))).toBeVisible();
  expect(saved).toEqual([]);

  await page.locator(`[data-intent="open"][data-scenario="${story.id}"]`).first().click();
  await page.locator('[data-give="share"] > summary').click();
  await page.locator('[data-give="embed"] > summary').click();
  await expect(page.getByRole('img', { name: ui('en', 'give.share.code') })).toBeVisible();
  expect(await axeFindingsInBoth(page)).toEqual([]);
  const address = await page
    .getByLabel(ui('en', 'give.share.address'), { exact: true })
    .inputValue();
  expect(await readCode(page)).toBe(address);
  const bare = page.url();
  expect(bare).not.toContain('?');
  await page.goto('about:blank');
  await page.goto(address);
  await expect(main(page)).toHaveAttribute('data-app', 'briefing');
  expect(page.url()).toBe(bare);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('inside a page of another origin: playable without storage, heard by nobody but whom its address names', async ({
  page,
  context,
  baseURL,
}) => {
  await context.addInitScript(() => {
    // As a browser does that keeps nothing for frames of others.
    const refuse = () => {
      throw new DOMException('no storage here', 'SecurityError');
    };
    if (window.parent !== window)
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
        Object.defineProperty(window, name, { get: refuse });
    else {
      const heard: unknown[] = [];
      Object.assign(window, { heard });
      addEventListener('message', ({ data }) => heard.push(data));
    }
  });
  const frameOf = (named: string) => {
    const asked = { pack: 'edited-picture', scenario: story.id, lang: 'en', view: 'text' };
    const query = new URLSearchParams({ ...asked, embed: named });
    return `<iframe src="${baseURL}?${query}" width="900" height="700"></iframe>`;
  };
  const school = createServer(({ headers }, answer) => {
    // The second one names somebody else.
    const frames = frameOf(`http://${headers.host}`) + frameOf('http://other.example');
    answer.setHeader('Content-Type', 'text/html').end(`<!doctype html>${frames}`);
  });
  await new Promise<void>((done) => void school.listen(0, '127.0.0.1', done));
  const { port } = school.address() as AddressInfo;
  await page.goto(`http://127.0.0.1:${port}/lesson`);
  const [frame, silent] = [0, 1].map((at) => page.frameLocator('iframe').nth(at));
  if (!frame || !silent) throw new Error('there are two frames');
  const heard = () => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
  for (const each of [frame, silent])
    await expect(each.getByText(ui('en', 'app.lms.ended'))).toBeVisible();
  await expect.poll(heard).toEqual([{ unsent: 1, type: 'ready' }]);
  await frame.locator('[data-intent="start"]').click();
  const [route] = routes;
  for (const { choice } of route?.steps ?? []) {
    await turn(frame, 'asking');
    await frame.locator(`[data-choice="${choice}"]`).click();
    await turn(frame, 'explaining');
    await frame.locator('[data-intent="continue"]').click();
  }
  await turn(frame, 'ended');
  await frame.locator('[data-intent="debrief"]').click();
  await expect.poll(heard).toEqual([
    { unsent: 1, type: 'ready' },
    { unsent: 1, type: 'ended', scenario: story.id },
  ]);
});
