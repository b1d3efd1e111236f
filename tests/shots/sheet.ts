/** Many small pictures as a few large ones, each with its time. */
import { join } from 'node:path';
import process from 'node:process';
import type { BrowserContext, Page } from '@playwright/test';

export interface Frame {
  /** When it was taken, and for how long nothing else was seen. Milliseconds. */
  readonly at: number;
  stood: number;
  readonly picture: Buffer;
}

interface Place {
  readonly folder: string;
  readonly name: string;
  readonly viewport: { readonly width: number; readonly height: number };
}

/** Wide enough that a line of the play can be read. */
const widths = { upright: 216, wide: 480 } as const;
const columns = { upright: 9, wide: 4 } as const;
const rows = { upright: 4, wide: 6 } as const;
/** A sheet of large pictures on a machine that has more to do. Milliseconds. */
const slowest = 180_000;

export async function saveSheets(
  context: BrowserContext,
  frames: readonly Frame[],
  { folder, name, viewport }: Place,
): Promise<void> {
  const shape = viewport.width > viewport.height ? 'wide' : 'upright';
  const page = await context.newPage();
  await page.setViewportSize({ width: columns[shape] * (widths[shape] + 8) + 8, height: 800 });
  const flashes = await flashesIn(page, frames);
  for (const { at } of flashes) process.stdout.write(`  ${name}: a flash at ${seconds(at)}?\n`);
  const most = columns[shape] * rows[shape];
  for (let first = 0; first < frames.length; first += most) {
    const figures = frames.slice(first, first + most).map((frame) => {
      const mark = flashes.includes(frame) ? ' ⚡' : '';
      const stood = frame.stood > 200 ? ` · ${seconds(frame.stood)}` : '';
      const source = `data:image/png;base64,${frame.picture.toString('base64')}`;
      return `<figure><img width="${widths[shape]}" src="${source}">${seconds(frame.at)}${stood}${mark}</figure>`;
    });
    await page.setContent(
      `<style>body{margin:4px;display:flex;flex-wrap:wrap;background:#888;font:12px sans-serif}
       figure{margin:4px;width:${widths[shape]}px}img{display:block}</style>${figures.join('')}`,
      { timeout: slowest },
    );
    const number = String(first / most + 1).padStart(2, '0');
    await page.screenshot({ path: join(folder, `${name}-${number}.png`), fullPage: true });
  }
  await page.close();
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

const atOnce = 40;

/** Pictures that differ much from both neighbours, which are alike themselves. */
async function flashesIn(page: Page, frames: readonly Frame[]): Promise<Frame[]> {
  const sources = frames.map(({ picture }) => picture.toString('base64'));
  const next: number[] = [];
  const around: number[] = [];
  // All pictures of a long play at once are more than a page can hold.
  for (let first = 0; first < sources.length; first += atOnce) {
    const before = Math.min(2, first);
    const part = sources.slice(first - before, first + atOnce);
    const found = await page.evaluate(differences, part);
    next.push(...found.next.slice(Math.max(0, before - 1)));
    around.push(...found.around.slice(Math.max(0, before - 2)));
  }
  return frames.filter((frame, index) => {
    const least = Math.min(next[index - 1] ?? 0, next[index] ?? 0);
    return frame.stood <= 400 && least > 6 && (around[index - 1] ?? least) < least / 3;
  });
}

interface Differences {
  /** How much each picture differs from the next one, and from the one after that. */
  readonly next: number[];
  readonly around: number[];
}

/** In the page, where pictures can be read. */
async function differences(sources: readonly string[]): Promise<Differences> {
  const [width, height] = [90, 120];
  const pen = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('This browser cannot read its pictures.');
  const seen: Uint8ClampedArray[] = [];
  const found: Differences = { next: [], around: [] };
  for (const [at, source] of sources.entries()) {
    const bytes = Uint8Array.from(atob(source), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    pen.drawImage(image, 0, 0, width, height);
    image.close();
    const now = pen.getImageData(0, 0, width, height).data;
    seen.push(now);
    for (const [back, sums] of [
      [1, found.next],
      [2, found.around],
    ] as const) {
      const before = seen[at - back];
      if (!before) continue;
      let sum = 0;
      for (let index = 0; index < now.length; index += 1)
        sum += Math.abs((now[index] ?? 0) - (before[index] ?? 0));
      sums.push(sum / now.length);
    }
  }
  return found;
}
