/** The phone itself is operated: its head, its three dots. What is pressed there is in the list too. */
import { expect } from '@playwright/test';
import { main, startStory, story, test, turn } from './support.ts';

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
