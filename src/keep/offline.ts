/** The app itself stays on this device: a service worker keeps every file, so that it opens offline. */

const script = './sw.js';

interface ScriptPolicy {
  createScriptURL(url: string): string;
}
interface TrustedTypes {
  createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy;
}

/**
 * Registers the service worker that the build made. A new version waits until every window of the
 * old one is closed, so that nothing changes in the middle of a lesson. Rejects where service
 * workers are not allowed; without one the app works, but only online.
 */
export async function keepOffline(): Promise<void> {
  if (!('serviceWorker' in navigator)) throw new Error('this browser has no service workers');
  // Under Trusted Types an address of a script needs a named policy; this one knows one address.
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy('unsent', {
    createScriptURL: (url) => {
      if (url !== script) throw new Error(`${url} is not our service worker`);
      return url;
    },
  });
  await navigator.serviceWorker.register(policy?.createScriptURL(script) ?? script);
}
