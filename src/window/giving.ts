/** What is taken away from this window; nothing of how it is made is here before somebody asks for it. */
import type { Giving } from '../app/giving.ts';
import type { ScriptAddress } from '../app/script-policy.ts';
import { packageMeta } from '../lms/package.ts';
import { clock } from './device.ts';
import { isOneFile } from './one-file.ts';
import { saidHere } from './said-here.ts';

/** null inside a package for a learning platform: that one is made anew where it came from. */
export function givingHere(
  fetchWords: Giving['fetchWords'],
  scriptAddress: ScriptAddress,
): Giving | null {
  if (isOneFile && saidHere(packageMeta) !== null) return null;
  const { protocol, origin, pathname } = location;
  return {
    fetchWords,
    address: /^https?:$/.test(protocol) ? origin + pathname : null,
    keep: isOneFile
      ? null
      : (onStep) =>
          import('./gift.ts').then(
            ({ keepWhole }) => keepWhole(clock, scriptAddress, onStep),
            () => 'away',
          ),
    make(gift, onStep) {
      const stopping = new AbortController();
      const stopped = () => stopping.signal.aborted;
      const result = import('./gift.ts').then(
        ({ makeGift }) => makeGift(gift, onStep, stopping.signal),
        () => (stopped() ? 'stopped' : 'away'),
      );
      return { result, stop: () => stopping.abort() };
    },
  };
}
