/** A file that is taken away: where the page in it comes from, and what becomes of it. */
import type { Gift, GiveEnd, GiveStep } from '../app/giving.ts';
import { frameMeta, isWholePage, wholePage } from '../app/whole-page.ts';
import { giftBytes, saveGift } from '../export/gift.ts';
import { clock, report } from './device.ts';

export { keepWhole } from '../keep/copy.ts';

import { isOneFile } from './one-file.ts';
import { saidHere } from './said-here.ts';

/** The one file beside the site; build/one-file/beside.ts puts it there. */
const beside = 'unsent.html';

export async function makeGift(
  gift: Gift,
  onStep: (step: GiveStep) => void,
  signal: AbortSignal,
): Promise<GiveEnd> {
  try {
    onStep({ kind: 'fetching', done: 0, total: 0 });
    const page = isOneFile ? pageHere() : await fetchPage(onStep, signal);
    if (!isWholePage(page)) return 'strange';
    onStep({ kind: 'packing' });
    // Packing takes a moment in which nothing is drawn: what it says is drawn before.
    await new Promise<void>((resolve) => void clock.setTimeout(resolve, 50));
    if (signal.aborted) return 'stopped';
    saveGift(gift.kind, giftBytes(gift, page));
    return 'saved';
  } catch (reason) {
    if (signal.aborted) return 'stopped';
    report('The page could not be had to give it on.', reason);
    return 'away';
  }
}

/** This page as it was written, out of what stands in it. */
function pageHere(): string {
  const frame = saidHere(frameMeta);
  if (frame === null) throw new Error('this page does not hold its frame');
  return wholePage({ frame, style: longest('style'), script: longest('script[type="module"]') });
}

/** Beside the page's own style stand the few lines for a page that has not started. */
const longest = (selector: string): string =>
  [...document.querySelectorAll(selector)]
    .map(({ textContent }) => textContent ?? '')
    .reduce((one, other) => (other.length > one.length ? other : one), '');

async function fetchPage(onStep: (step: GiveStep) => void, signal: AbortSignal): Promise<string> {
  const answer = await fetch(beside, { signal, cache: 'no-cache' });
  if (!answer.ok || !answer.body) throw new Error(`${beside} was answered with ${answer.status}`);
  // A page that was packed on its way counts fewer bytes than it has.
  const isPacked = answer.headers.has('content-encoding');
  const total = isPacked ? 0 : Number(answer.headers.get('content-length') ?? 0);
  const reader = answer.body.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let done = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value);
    done += part.value.length;
    onStep({ kind: 'fetching', done, total });
  }
  return new Blob(parts).text();
}
