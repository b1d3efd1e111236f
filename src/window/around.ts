/**
 * The page that shows this one inside itself, where its address was named: it hears that the app is
 * ready and that a story is over, and nothing else. docs/embedding.md says it to whoever writes it.
 */
import type { AppState } from '../app/state.ts';

export interface Around {
  ready(): void;
  /** Tells once for each play that comes to its debrief. */
  follow(state: AppState, before: AppState): void;
}

/** What is posted; `unsent` is the version of these messages. */
type Message =
  | { readonly unsent: 1; readonly type: 'ready' }
  | { readonly unsent: 1; readonly type: 'ended'; readonly scenario: string };

/** `origin`: who may hear it; the browser keeps it from everybody else. null where nobody was named. */
export function pageAround(origin: string | null): Around | null {
  if (origin === null || window.parent === window) return null;
  const tell = (message: Message): void => window.parent.postMessage(message, origin);
  return {
    ready: () => tell({ unsent: 1, type: 'ready' }),
    follow({ place, chosen, role }, before) {
      if (place !== 'debrief' || before.place !== 'playing' || !chosen || role !== 'solo') return;
      tell({ unsent: 1, type: 'ended', scenario: chosen.scenario });
    },
  };
}
