/** Asks for what comes late as soon as it is wanted, and draws again once it is there. */
import { useLayoutEffect, useState } from 'preact/hooks';

/** Gives whether it could not be had; wanting it anew asks again. */
export function useLate(load: () => Promise<unknown>, isWanted: boolean): boolean {
  const [came, setCame] = useState<'here' | 'missing' | null>(null);
  useLayoutEffect(() => {
    if (isWanted)
      load().then(
        () => setCame('here'),
        () => setCame('missing'),
      );
  }, [isWanted]);
  return came === 'missing';
}
