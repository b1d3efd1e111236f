/**
 * One way through the first story by four inputs: by touch on the drawn phone, its list of choices laid
 * aside and never pressed; by keyboard; by two switches; in a document. What the window keeps of it is
 * the same.
 */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { main, openPhone, startLocked, story, turn, ui } from './support.ts';

/** Through the head, the composer with its draft, another conversation, the three dots, what is beside the field. */
const way = [
  ['first-message', 'profile'],
  ['just-between-us', 'homework'],
  ['lio-writes', 'ask-sam'],
  ['thursday', 'deny'],
  ['who-they-follow', 'dana'],
  ['ten-tonight', 'block'],
  ['finding-words', 'short'],
  ['kitchen-table', 'copy'],
  ['friday', 'warn'],
] as const;

const trail = way.map(([beat, choice]) => `${beat}/${choice}`);
const phone = { width: 360, height: 740 };

/** What is kept of a play: nothing else ever is. */
const kept = (page: Page): Promise<unknown> =>
  page.evaluate(() =>
    Object.values(sessionStorage)
      .map((text) => JSON.parse(text))
      .flatMap((value) => value?.save?.trail ?? []),
  );

const draftedAt = (beat: string): boolean => story.beats[beat]?.draft === true;

interface Input {
  /** Presses one of the two controls of what is written, or that of a card. */
  press(control: Locator): Promise<void>;
  /** Makes a choice, up to what is written. */
  choose(choice: string): Promise<void>;
  readonly sendsAtOnce?: boolean;
}

/** Lines come at once; what is pressed for them is the affair of reading.spec.ts. */
async function play(page: Page, { press, choose, sendsAtOnce }: Input): Promise<void> {
  for (const [beat, choice] of way) {
    await turn(page, 'asking');
    await choose(choice);
    const acts = story.beats[beat]?.exit;
    const isReply =
      acts?.kind === 'choices' && acts.choices.find(({ id }) => id === choice)?.act === 'reply';
    if (isReply && draftedAt(beat) && !sendsAtOnce)
      await press(page.locator('[data-intent="send"]'));
    await turn(page, 'asking', 'explaining', 'ended');
    if ((await main(page).getAttribute('data-turn')) === 'explaining')
      await press(page.locator('[data-intent="continue"]'));
  }
  await turn(page, 'ended');
  expect(await kept(page)).toEqual(trail);
}

async function tabTo(page: Page, control: Locator): Promise<void> {
  const isThere = () =>
    control.evaluateAll((all) => all.some((each) => each === document.activeElement));
  for (let presses = 0; presses < 80; presses += 1) {
    if (await isThere()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${control}`);
}

const byTab = (page: Page) => async (control: Locator) => {
  await tabTo(page, control);
  await page.keyboard.press('Enter');
};

test.describe('by touch', () => {
  test.use({ viewport: phone, hasTouch: true, isMobile: true });

  test('everything is on the drawn phone', async ({ page }) => {
    await startLocked(page, 'en', { view: 'stage', motion: 'off', pace: 'instant' });
    /** Where it lies and nowhere else: whatever else lies there would be met. */
    const tap = async (control: Locator): Promise<void> => {
      // A banner goes by itself, and the picture tells its places a moment after the page is drawn.
      await control.click({ trial: true });
      const at = await control.boundingBox();
      if (!at) throw new Error(`${control} has no place`);
      await page.touchscreen.tap(at.x + at.width / 2, at.y + at.height / 2);
    };
    await turn(page, 'asking');
    await tap(page.locator('[data-intent="to-phone"]'));
    const onSheet = (choice: string) => page.locator(`[data-on-sheet="${choice}"]`);
    const control = (id: string) => page.locator(`[data-control="${id}"]`);
    const behind = async (id: string, choice: string) => {
      await tap(control(id));
      await tap(onSheet(choice));
    };
    const ways: Readonly<Record<string, () => Promise<void>>> = {
      profile: () => tap(control('contact')),
      block: () => behind('more', 'block'),
      homework: () => behind('write', 'homework'),
      deny: () => behind('write', 'deny'),
      short: () => behind('write', 'short'),
      // Written where it is read: in the conversation with Sam.
      'ask-sam': async () => {
        await tap(page.locator('[data-thread="sam"]'));
        await behind('write', 'ask-sam');
      },
    };
    await play(page, {
      press: tap,
      async choose(choice) {
        await expect(page.locator('[data-intent="to-list"]')).toBeVisible();
        await expect(page.locator('[data-choice][data-placed="placed"]')).toHaveCount(0);
        await (ways[choice] ?? (() => behind('away', choice)))();
      },
    });
  });
});

test('by keyboard', async ({ page }) => {
  await startLocked(page, 'en', { view: 'stage', motion: 'off', pace: 'instant' });
  const press = byTab(page);
  await play(page, { press, choose: (id) => press(page.locator(`[data-choice="${id}"]`)) });
});

test('by two switches: one goes on, one presses, and nothing is written first', async ({
  page,
}) => {
  await page.setViewportSize(phone);
  await startLocked(page, 'en', { view: 'stage', motion: 'off', pace: 'instant' });
  const press = byTab(page);
  await press(page.locator('[data-intent="settings"]'));
  const once = page
    .getByRole('group', { name: ui('en', 'app.settings.send-at-once') })
    .getByRole('radio', { name: ui('en', 'app.settings.on') });
  await once.check();
  await press(page.locator('[data-intent="close-panel"]'));
  const choose = (id: string) => press(page.locator(`[data-choice="${id}"]`));
  await play(page, { press, choose, sendsAtOnce: true });
});

test('in a document', async ({ page }) => {
  await startLocked(page, 'en', { view: 'text', motion: 'off' });
  await openPhone(page);
  const press = (control: Locator) => control.click();
  await play(page, { press, choose: (id) => press(page.locator(`[data-choice="${id}"]`)) });
});
