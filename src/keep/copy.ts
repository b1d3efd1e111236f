/**
 * The whole copy of the app on this device, looked at file by file: what the service worker wants
 * kept stands in the worker itself, and what of it is here in its store.
 */
import type { KeepEnd, KeepStep } from '../app/giving.ts';
import type { ScriptAddress } from '../app/script-policy.ts';
import type { Clock } from '../session/play.ts';
import { offlineScript } from './offline.ts';
import { typeAddresses, typeStore } from './type.ts';

/** How often it is looked how many have come, in ms. */
const glance = 200;

/** Fetches whatever is not here yet, and says how it ended. */
export async function keepWhole(
  clock: Clock,
  scriptAddress: ScriptAddress,
  onStep: (step: KeepStep) => void,
): Promise<KeepEnd> {
  if (!('serviceWorker' in navigator) || !('caches' in globalThis)) return 'none';
  try {
    const { serviceWorker } = navigator;
    const register = () => serviceWorker.register(scriptAddress(offlineScript));
    const registration = await register();
    const files = await wantedFiles();
    const wanted = [...new Set([...files, ...typeAddresses()])];
    const store = await caches.open(`workbox-precache-v2-${registration.scope}`);
    const type = await caches.open(typeStore);
    const missing = async () => {
      const kept = [...(await store.keys()), ...(await type.keys())];
      const here = new Set(kept.map(({ url }) => url));
      const rest = wanted.filter((url) => !here.has(url));
      onStep({ done: wanted.length - rest.length, total: wanted.length });
      return rest;
    };
    // A worker that is being installed fetches them itself.
    while (registration.installing) {
      await missing();
      await new Promise<void>((resolve) => void clock.setTimeout(resolve, glance));
    }
    for (const url of await missing()) {
      await (files.includes(url) ? store : type).put(url, await whole(url));
      await missing();
    }
    // One that was given up for a file that did not come finds it now.
    if (!registration.active) await register();
    await serviceWorker.ready;
    return (await navigator.storage?.persist?.()) === true ? 'kept' : 'kept-loosely';
  } catch (reason) {
    if (nameOf(reason) === 'QuotaExceededError') return 'full';
    return nameOf(reason) === 'SecurityError' && !isOurs(reason) ? 'none' : 'away';
  }
}

const nameOf = (reason: unknown): string => (reason instanceof Error ? reason.name : '');

/** A worker that a filter answered for is refused as unsafe, too. */
const isOurs = (reason: unknown): boolean =>
  reason instanceof Error && /MIME/i.test(reason.message);

/** As the worker's store names them: with the fingerprint of those whose name does not change. */
async function wantedFiles(): Promise<readonly string[]> {
  const answer = await fetch(offlineScript, { cache: 'no-cache' });
  const text = answer.ok ? await answer.text() : '';
  const rows = [...text.matchAll(/\{url:"([^"]+)",revision:(?:null|"([^"]+)")\}/g)];
  if (rows.length === 0) throw new Error(`${offlineScript} lists no files`);
  return rows.map(([, url = '', revision]) => {
    const file = new URL(url, location.href);
    if (revision) file.searchParams.set('__WB_REVISION__', revision);
    return file.href;
  });
}

/** The file itself: a page of a filter comes in the name of a script, too. */
async function whole(url: string): Promise<Response> {
  const answer = await fetch(url, { cache: 'no-cache' });
  const isPage = answer.headers.get('content-type')?.includes('text/html') === true;
  if (!answer.ok || answer.redirected || isPage !== /\.html(\?|$)/.test(url))
    throw new Error(`${url} did not come`);
  return answer;
}
