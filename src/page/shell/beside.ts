/** Whether a change is one of the person's own way, or only of what stands beside it. */
import type { PageState } from '../page-state.ts';

/**
 * `way`: the person has gone on, or their story has, so focus and scrolling follow. `beside`: it
 * comes and goes by itself, takes no focus and scrolls nothing. `none`: no drawing shows it.
 */
type Change = 'way' | 'beside' | 'none';

const changes: Readonly<Record<keyof PageState, Change>> = {
  role: 'way',
  place: 'way',
  panel: 'way',
  settings: 'way',
  school: 'beside',
  theme: 'beside',
  viewKind: 'way',
  chosen: 'way',
  scenario: 'way',
  view: 'way',
  heard: 'beside',
  debrief: 'way',
  trouble: 'way',
  notice: 'way',
  hint: 'way',
  onward: 'way',
  guide: 'way',
  book: 'beside',
  asked: 'way',
  packs: 'beside',
  opening: 'beside',
  report: 'beside',
  played: 'beside',
  fresh: 'beside',
  map: 'beside',
  mapReading: 'beside',
  author: 'beside',
  classroom: 'beside',
  lms: 'beside',
  voices: 'beside',
  newer: 'beside',
  isAsking: 'beside',
  isLeaving: 'beside',
  today: 'beside',
  isLoading: 'none',
};

/** Of the person's own way nothing is different but what their story shows. */
export const isViewAlone = (before: PageState, state: PageState): boolean =>
  changed(before, state).every((name) => name === 'view' || changes[name] !== 'way');

function changed(before: PageState, state: PageState): (keyof PageState)[] {
  const names = Object.keys(changes) as (keyof PageState)[];
  return names.filter((name) => before[name] !== state[name]);
}

/** The strongest of all that is different. */
export function changeTo(before: PageState, state: PageState): Change {
  const kinds = changed(before, state).map((name) => changes[name]);
  if (kinds.includes('way')) return 'way';
  return kinds.includes('beside') ? 'beside' : 'none';
}
