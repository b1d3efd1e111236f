/** The phone itself is operated: its head, its three dots. What is pressed there is in the list too. */
import { expect } from '@playwright/test';
import { main, startLocked, startStory, story, test, told, turn, ui } from './support.ts';

test('a press on the phone chooses, and a look at it lets the story wait', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await startStory(page, 'en', { view: 'stage', motion: 'off', pace: 'instant' });
  await turn(page, 'asking');
  const dots = page.locator('[data-control="more"]');
  await dots.focus();
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('dialog');
  await expect(sheet.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(main(page)).toHaveAttribute('data-paused', 'true');
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await expect(main(page)).toHaveAttribute('data-paused', 'false');
  await expect(dots).toBeFocused();
  const place = await page.locator('[data-control="contact"]').boundingBox();
  if (!place) throw new Error('the head has no place');
  await page.mouse.click(place.x + 80, place.y + place.height / 2);
  await turn(page, 'explaining');
  const chosen = story.beats['first-message']?.exit;
  const look = chosen?.kind === 'choices' ? chosen.choices.find(({ act }) => act === 'look') : null;
  await expect(page.locator('.feedback .chosen')).toContainText(look?.text ?? '');
});

test('what stands beside the phone answers while something on it is looked at', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await startStory(page, 'en', { view: 'stage', motion: 'off', pace: 'instant' });
  await turn(page, 'asking');
  await page.locator('[data-control="more"]').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.locator('[data-choice][data-act="look"]').click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await turn(page, 'explaining');
});

test('a photo fills the glass, in a document too, and the story waits until it is closed', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const view of ['stage', 'text']) {
    await startStory(page, 'en', { view, motion: 'off', pace: 'instant' });
    const photo = page.getByRole('button', { name: /^Open: a photo$/ });
    await expect(photo).toBeVisible();
    const calls = await page.locator('[data-calls]').textContent();
    await photo.focus();
    await page.keyboard.press('Enter');
    const opened = page.getByRole('dialog', { name: 'a photo' });
    await expect(opened.getByRole('heading', { level: 2 })).toBeFocused();
    await expect(main(page)).toHaveAttribute('data-paused', 'true');
    await page.keyboard.press('Escape');
    await expect(photo).toBeFocused();
    // A tap on it closes it, and is no tap for the next line.
    await photo.click();
    await opened.getByText(told('en', 'beats.after-the-park.lines.photo')).click();
    await expect(opened).toHaveCount(0);
    await expect(main(page)).toHaveAttribute('data-paused', 'false');
    await expect(page.locator('[data-calls]')).toHaveText(calls ?? '');
  }
});

test('a play begins on the locked phone, which Enter opens, in a document too', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const view of ['stage', 'text']) {
    await startLocked(page, 'en', { view, motion: 'off', pace: 'calm' });
    const way = page.getByRole('button', { name: ui('en', 'play.lock.open') });
    await expect(way).toBeFocused();
    await expect(way).toHaveAccessibleDescription(
      new RegExp(told('en', 'beats.after-the-park.lines.when')),
    );
    await expect(page.getByRole('log')).toHaveCount(0);
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-message]').first()).toBeAttached();
    await expect(page.locator('[role="log"]:focus, [role="log"] :focus')).toHaveCount(1);
  }
});
