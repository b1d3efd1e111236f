/** Leading a class, and the desk beside it: fetched when somebody wants to, made once. */

import type { GrowingLibrary } from '../app/opened.ts';
import type { App, AppState } from '../app/state.ts';
import type { ClassVerbs, Stand } from '../classroom/stand.ts';
import { lateVerbs } from '../classroom/verbs.ts';
import { lastingStore } from '../keep/window.ts';
import { loadHelp } from '../packs/shipped.ts';
import { loadScreens } from '../page/late.ts';
import type { WordsOwner } from '../words/words.ts';
import { now, onTheWay } from './device.ts';

export interface ClassroomParts {
  readonly app: () => App;
  readonly library: GrowingLibrary;
  readonly words: WordsOwner;
}

export interface LateClassroom {
  /** Rejects where its parts do not come; asking again tries again. */
  load(): Promise<Stand>;
  /** What its pages may ask for. */
  readonly verbs: ClassVerbs;
  /** This window is left at once. */
  leave(): void;
  /** Where the app stands, for the desks and for the pace of the lesson. */
  follow(state: AppState, before: AppState): void;
}

export const fetchClassroom = () =>
  Promise.all([import('./stand-here.ts'), loadScreens('class')]).then(([stand]) => stand);

/** A lesson that was left in a hurry: gone with the next start of the app after its time is over. */
const left = lastingStore('unsent-left', () => {});

export function createClassroom(parts: ClassroomParts): LateClassroom {
  const { until = 0 } = (left.read() as { until?: number } | null) ?? {};
  if (!(until > now())) left.clear();
  let making: Promise<Stand> | null = null;
  let stand: Stand | null = null;
  const make = async (): Promise<Stand> => {
    // What only a class says comes with it.
    const [{ standHere }] = await onTheWay(
      Promise.all([fetchClassroom(), parts.words.fetchPart('late'), loadHelp()]),
    );
    stand = standHere(parts, left);
    return stand;
  };
  return {
    load() {
      making ??= make().catch((reason: unknown) => {
        making = null;
        throw reason;
      });
      return making;
    },
    verbs: lateVerbs(() => stand),
    leave: () => stand?.leave(),
    follow({ place, view, settings }, before) {
      stand?.tell({ place, view });
      if (settings !== before.settings) stand?.lesson?.run(settings.pace !== null);
    },
  };
}
