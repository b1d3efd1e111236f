/** Whether a change is one of the person's own way, or only of what stands beside it. */
import type { PageState } from './state.ts';

type Name = keyof PageState;

/** No drawing shows it. */
const unseen: ReadonlySet<Name> = new Set(['isLoading']);

/** What comes and goes by itself. It takes no focus and scrolls nothing. */
const beside: ReadonlySet<Name> = new Set([
  'theme',
  'heard',
  'packs',
  'today',
  'isLeaving',
  'opening',
  'report',
  'fresh',
  'map',
  'author',
  'book',
  'classroom',
]);

/** `way`: the person has gone on, or their story has; `beside`: they stand and see where they did. */
export function changeTo(before: PageState, state: PageState): 'way' | 'beside' | 'none' {
  const changed = (Object.keys(state) as Name[]).filter(
    (name) => before[name] !== state[name] && !unseen.has(name),
  );
  if (changed.length === 0) return 'none';
  return changed.every((name) => beside.has(name)) ? 'beside' : 'way';
}
