/** What each choice leads to is worked out while the reader thinks, where no stage does it by painting ahead. */
import type { App, AppState } from '../app/state.ts';
import { afterFrame } from './after-frame.ts';
import { idle } from './device.ts';

export const thinkAhead = (app: App) => (state: AppState, before: AppState) => {
  if (state.view === before.view || state.view?.turn !== 'asking' || state.viewKind !== 'text')
    return;
  afterFrame(async () => {
    await idle();
    // The reader has gone on meanwhile.
    if (app.state.view === state.view) app.ahead();
  });
};
