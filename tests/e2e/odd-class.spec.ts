/** A class on what schools have: plain http, windows that cannot talk, a browser that opens none. */
import { type BrowserContext, expect, type Page } from '@playwright/test';
import { calm, openForClass, readOn, showDesk } from './class-support.ts';
import { main, openDoor, test, turn, ui } from './support.ts';

const school = 'http://school.example/';

/** Answers for a server of the school: plain http under a name, so that nothing here is secure. */
async function servePlainly(context: BrowserContext, baseURL: string): Promise<void> {
  await context.route(`${school}**`, async (route) => {
    const response = await route.fetch({ url: route.request().url().replace(school, baseURL) });
    await route.fulfill({ response });
  });
}

const deskLink = (page: Page) => page.locator('a[data-class="desk"]');

test('on plain http a class starts, says what is missing there, and has its desk', async ({
  page,
  context,
  baseURL,
}) => {
  await servePlainly(context, baseURL ?? '');
  await page.goto(`${school}?lang=en`);
  expect(await page.evaluate(() => [isSecureContext, 'locks' in navigator])).toEqual([
    false,
    false,
  ]);
  await openDoor(page);
  await page.locator('[data-class="lead"]').click();
  await page.locator('[data-class="quick"]').first().click();
  await expect(page.getByText(ui('en', 'class.lacks.https'))).toBeVisible();
  await page.getByRole('button', { name: ui('en', 'app.briefing.start'), exact: true }).click();
  await readOn(page);
  await turn(page, 'asking');
  const [desk] = await Promise.all([context.waitForEvent('page'), deskLink(page).click()]);
  await expect(desk.locator('.desk')).toHaveAttribute('data-link', 'open');
  await showDesk(desk);
  // A desk that is opened without its address finds the class, with no locks to ask.
  const second = await context.newPage();
  await second.goto(`${school}?lang=en&role=desk`);
  await expect(second.locator('.desk')).toHaveAttribute('data-link', 'open');
});

for (const how of ['missing', 'refused'] as const)
  test(`where windows cannot talk, a class runs in one window: ${how}`, async ({ page }) => {
    await page.addInitScript((kind) => {
      const refused = class {
        constructor() {
          throw new DOMException('refused', 'SecurityError');
        }
      };
      if (kind === 'missing') Reflect.deleteProperty(window, 'BroadcastChannel');
      else Object.defineProperty(window, 'BroadcastChannel', { value: refused });
    }, how);
    await openForClass(page, calm);
    await expect(page.getByText(ui('en', 'class.lacks.desk'))).toBeVisible();
    await page.getByRole('button', { name: ui('en', 'app.briefing.start'), exact: true }).click();
    await readOn(page);
    await turn(page, 'asking');
    await expect(deskLink(page)).toHaveCount(0);
    await page.keyboard.press('1');
    await expect(page.locator('[data-votes]').first()).toContainText('1');
    // Somebody opens a desk by its address all the same: it says why there is none.
    await page.goto('./?lang=en&role=desk');
    await expect(main(page)).toHaveAttribute('data-app', 'desk');
    await expect(page.getByText(ui('en', 'desk.lacks'))).toBeVisible();
  });

test('a browser that opens no window shows the address of the desk', async ({ page, context }) => {
  await page.addInitScript(() => {
    window.open = () => null;
    Reflect.deleteProperty(Navigator.prototype, 'clipboard');
  });
  await openForClass(page, calm, { view: 'text' });
  await page.getByRole('button', { name: ui('en', 'app.briefing.start'), exact: true }).click();
  await readOn(page);
  await deskLink(page).click();
  const address = page.getByRole('textbox', { name: ui('en', 'class.desk-address.address') });
  await expect(address).toHaveValue(/^http.*role=desk/);
  await page.getByRole('button', { name: ui('en', 'class.desk-address.copy') }).click();
  await expect(page.getByText(ui('en', 'class.desk-address.copied'))).toBeVisible();
  const desk = await context.newPage();
  await desk.goto(await address.inputValue());
  await expect(desk.locator('.desk')).toHaveAttribute('data-link', 'open');
  await expect(address).toHaveCount(0);
});
