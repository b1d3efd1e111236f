/** The app itself stays on this device: a service worker keeps every file, so that it opens offline. */
import type { ScriptAddress } from '../app/script-policy.ts';

/** The address of the service worker that the build makes, for the policy that lets it pass. */
export const offlineScript = './sw.js';

/**
 * Registers the service worker that the build made, and resolves when it serves this window: already
 * the first one of a device, with every file. A new version waits, so that nothing changes in the
 * middle of a lesson (newer.ts). Rejects where this window will not be
 * served: service workers are not allowed, or a file did not come, or the reload went past it.
 */
export async function keepOffline(scriptAddress: ScriptAddress): Promise<void> {
  if (!('serviceWorker' in navigator)) throw new Error('this browser has no service workers');
  const { serviceWorker } = navigator;
  const { installing } = await serviceWorker.register(scriptAddress(offlineScript));
  if (serviceWorker.controller) return;
  if (!installing) throw new Error('this window was loaded past the service worker');
  await new Promise<void>((resolve, reject) => {
    serviceWorker.addEventListener('controllerchange', () => resolve());
    installing.addEventListener('statechange', () => {
      if (installing.state === 'redundant') reject(new Error('not every file could be kept'));
    });
  });
}

/**
 * For a window that is not served so: what it may still need is fetched now, one after the other and
 * each only when nothing else happens. The first that does not come ends it, for the network is gone.
 */
export async function fetchAhead(
  parts: readonly (() => Promise<unknown>)[],
  idle: () => Promise<void>,
): Promise<void> {
  for (const fetchPart of parts) {
    await idle();
    await fetchPart();
  }
}
