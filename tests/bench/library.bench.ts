/**
 * A library of sixty stories on a device that keeps two hundred lessons: from pressing a chip to the
 * end of the frame with what was looked for, and from opening the list of classes to its frame.
 *
 *   npm run bench -- library
 */
import process from 'node:process';
import type { Page } from '@playwright/test';
import { type ClassRecord, newRecord } from '../../src/classroom/lesson/record.ts';
import { packFoldersIn } from '../../src/packs/disk.ts';
import type { ScenarioSource } from '../../src/script/nouns/scenario.ts';
import { shippedPack, shippedPackIds } from '../support/routes.ts';
import { showFigures } from './figures.ts';
import { machine, openApp, quantile, slow } from './harness.ts';
import { withMadePack } from './peers/made-pack.ts';
import { asScenario } from './peers/made-story.ts';
import { laptop } from './presses.ts';

const stories = 60;
const lessons = 200;
/** Milliseconds, not slowed. */
const most = 50;

/** As many stories as are lacking, of every length and about somebody else. */
const madeStories = (count: number): ScenarioSource[] =>
  Array.from({ length: count }, (_, at) => ({
    ...asScenario(3, 'ends'),
    ...{ id: `made-${at}`, title: `A made story ${at}`, minutes: 2 + (at % 9) },
  }));

/** Forty classes with five lessons each. */
const kept = Array.from({ length: lessons }, (_, at): ClassRecord => {
  const day = new Date(Date.UTC(2026, 8, 1 + (at % 5) * 14)).toISOString().slice(0, 10);
  const save = { pack: 'edited-picture', version: '1.0.0', scenario: 'never-took', seed: at };
  return {
    ...newRecord(`lesson-${at}`, day, { ...save, trail: [] }),
    ...{ name: `Class ${Math.floor(at / 5)}`, size: 24, own: [] },
  };
});

const keepAll = (page: Page): Promise<void> =>
  page.evaluate(
    (records) =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open('unsent-classes', 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore('lessons');
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('lessons', 'readwrite');
          for (const record of records) writing.objectStore('lessons').put(record, record.id);
          writing.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
    kept,
  );

/** Milliseconds from a press to the end of the frame that it leads to. */
const pressed = (page: Page, what: string): Promise<number> =>
  page.evaluate(async (selector) => {
    const from = performance.now();
    document.querySelector<HTMLElement>(selector)?.click();
    await new Promise(requestAnimationFrame);
    await new Promise((done) => setTimeout(done));
    return performance.now() - from;
  }, what);

const known = shippedPackIds.reduce(
  (sum, id) => sum + Object.keys(shippedPack(id).scenarios).length,
  0,
);
const built = await withMadePack(madeStories(stories - known), (made) =>
  openApp([...packFoldersIn('scenarios'), made]),
);
try {
  const rows = [];
  for (const speed of [1, 4]) {
    const page = await built.open('?lang=en', laptop);
    await keepAll(page);
    await page.reload();
    await page.locator('[data-find]').first().waitFor();
    await slow(page, speed);
    const chips = await page
      .locator('[data-find]')
      .evaluateAll((all) =>
        all.map((each) => `[data-find="${(each as HTMLElement).dataset.find}"]`),
      );
    const times: number[] = [];
    // Each on, and off again.
    for (const chip of chips.flatMap((each) => [each, each])) {
      times.push(await pressed(page, chip));
      await page.waitForTimeout(100);
    }
    await page.goto(new URL('?role=class&lang=en', page.url()).href);
    await page.locator('.kept-details').first().waitFor({ state: 'attached' });
    const list = await pressed(page, '.kept-details > summary');
    rows.push({
      slowed: `${speed} ×`,
      'a chip, ms': Math.round(quantile(times, 0.5)),
      '95th, ms': Math.round(quantile(times, 0.95)),
      'list of classes, ms': Math.round(list),
    });
    await page.context().close();
  }
  showFigures('library', rows, `${stories} stories, ${lessons} lessons. ${machine(built)}.`);
  if ((rows[0]?.['a chip, ms'] ?? 0) > most) process.exitCode = 1;
} finally {
  await built.browser.close();
  await built.close();
}
