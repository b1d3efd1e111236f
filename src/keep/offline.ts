/** The app itself stays on this device: a service worker keeps every file, so that it opens offline. */
import type { ScriptAddress } from '../app/script-policy.ts';

/** The address of the service worker that the build makes, for the policy that lets it pass. */
export const offlineScript = './sw.js';

/**
 * Registers the service worker that the build made. A new version waits until every window of the
 * old one is closed, so that nothing changes in the middle of a lesson. Rejects where service
 * workers are not allowed; without one the app works, but only online.
 */
export async function keepOffline(scriptAddress: ScriptAddress): Promise<void> {
  if (!('serviceWorker' in navigator)) throw new Error('this browser has no service workers');
  await navigator.serviceWorker.register(scriptAddress(offlineScript));
}
