/** A visit over a slow line with a slowed processor: from the address to something that can be pressed. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext, CDPSession } from '@playwright/test';

/** A school's line, as browsers' own tools name it: 1.6 Mbit/s and 150 ms. */
const line = {
  offline: false,
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 94_000,
};
const slower = 4;

export interface Visit {
  /** Milliseconds from the start of the page's loading. */
  readonly usable: number;
  /** What the page's own thread has worked until then. */
  readonly worked: number;
  readonly requests: number;
  readonly bytes: number;
}

/**
 * A script for a page: tells when all that is wanted has been painted, after the frame that has it.
 * `onward` is pressed whenever it is there before that, at most once a frame. The page tells by itself:
 * one that is asked is first given a script of whoever asks, 330 kB, while it starts.
 */
export const noteUsable = (wanted: readonly string[], onward = ''): string => `{
  const look = () => {
    if (${JSON.stringify(wanted)}.every((each) => document.querySelector(each)))
      return setTimeout(() => window.tellUsable?.(String(performance.now())));
    if ('${onward}') document.querySelector('${onward}')?.click();
    requestAnimationFrame(look);
  };
  look();
}`;

/** A page of this window is opened, and waited for until it is usable. */
export async function visit(
  context: BrowserContext,
  address: string,
  isSlowLine: boolean,
): Promise<Visit> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: 'tellUsable' });
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  if (isSlowLine) await session.send('Network.emulateNetworkConditions', line);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  let requests = 0;
  let bytes = 0;
  session.on('Network.requestWillBeSent', () => {
    requests += 1;
  });
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  const told = new Promise<number>((resolve) =>
    session.on('Runtime.bindingCalled', ({ payload }) => resolve(Number(payload))),
  );
  const before = await workOf(session);
  await page.goto(address, { waitUntil: 'commit' });
  const usable = await told;
  // What comes in idle time from now on is no part of it.
  const then = { usable, requests, bytes };
  const seen = { ...then, worked: (await workOf(session)) - before };
  await page.close();
  return seen;
}

async function workOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}

/** Late parts stay out of it: in a test nothing is ever idle. */
const busy = 'window.requestIdleCallback = () => 0;';

/** Over the slow line, by somebody who was never here. */
export async function firstVisit(browser: Browser, address: string, watch: string): Promise<Visit> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  await context.addInitScript(busy + watch);
  const seen = await visit(context, address, true);
  await context.close();
  return seen;
}

/** Everything in a built folder, by its address. */
export function filesIn(folder: string): Map<string, Buffer> {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const file = path.join(entry.parentPath, entry.name);
        return [path.relative(folder, file).replaceAll(path.sep, '/'), readFileSync(file)];
      }),
  );
}
