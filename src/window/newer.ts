/** A newer version of the app, in this window: it is told of in the library, and never during a story. */
import { isInUse, type NewerEnd } from '../app/newer.ts';
import type { App, AppState } from '../app/state.ts';
import { type Newer, newerVersions } from '../keep/newer.ts';
import { clock } from './device.ts';
import { isOneFile } from './one-file.ts';

export interface NewerHere {
  take(): Promise<NewerEnd>;
  follow(state: AppState, before: AppState): void;
}

export function newerHere(app: () => App): NewerHere {
  const newer = watched(app);
  return {
    take: async () => newer?.take() ?? 'stayed',
    follow(state, before) {
      const isUsed = isInUse(state);
      newer?.use(isUsed);
      // Whoever comes back to the library may have been away for a lesson.
      if (!isUsed && isInUse(before)) newer?.look();
    },
  };
}

/** null where no copy is kept, and where windows cannot tell each other that they are in use. */
function watched(app: () => App): Newer | null {
  const isKept = import.meta.env.PROD && !isOneFile && 'serviceWorker' in navigator;
  if (!isKept || !('locks' in navigator)) return null;
  return newerVersions({
    ...{ workers: navigator.serviceWorker, locks: navigator.locks, clock },
    onWaits: () => app().send({ type: 'newer', now: 'waits' }),
    reload: () => location.reload(),
  });
}
