/** A newer version of the app, in this window: it is told of in the library, and never during a story. */
import { isInUse, type NewerEnd } from '../app/newer.ts';
import type { App, AppState } from '../app/state.ts';
import type { Newer } from '../keep/newer.ts';
import { giveScreens } from '../page/give/late-give.ts';
import { clock, idle, report } from './device.ts';
import { isOneFile } from './one-file.ts';

export interface NewerHere {
  take(): Promise<NewerEnd>;
  /** Once the window stands: what watches comes after everything that somebody waits for. */
  watch(): Promise<void>;
  follow(state: AppState, before: AppState): void;
}

/** Nothing is watched where no copy is kept, nor where windows cannot tell that they are in use. */
export function newerHere(app: () => App, fetchWords: () => Promise<unknown>): NewerHere {
  let newer: Newer | null = null;
  const isKept = import.meta.env.PROD && !isOneFile && 'serviceWorker' in navigator;
  const tell = (): void =>
    void Promise.all([giveScreens.load(), fetchWords()]).then(
      () => app().send({ type: 'newer', now: 'waits' }),
      (reason) => report('A newer version is here, and cannot be told of.', reason),
    );
  return {
    take: async () => newer?.take() ?? 'stayed',
    async watch() {
      if (!isKept || !('locks' in navigator)) return;
      const { serviceWorker: workers, locks } = navigator;
      await idle();
      const { newerVersions } = await import('../keep/newer.ts');
      const reload = (): void => location.reload();
      newer = newerVersions({ workers, locks, clock, onWaits: tell, reload });
      newer.use(isInUse(app().state));
    },
    follow(state, before) {
      const isUsed = isInUse(state);
      newer?.use(isUsed);
      // Whoever comes back to the library may have been away for a lesson.
      if (!isUsed && isInUse(before)) newer?.look();
    },
  };
}
