/** Whether a change is one of the person's own way, or only of what stands beside it. */
import type { PageState } from './state.ts';

/** What comes and goes by itself. It takes no focus and scrolls nothing. */
const beside: ReadonlySet<string> = new Set([
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
] satisfies (keyof PageState)[]);

/** The person stands where they stood, and sees what they saw; at most something beside it is new. */
export function isWhereItWas(before: PageState, state: PageState): boolean {
  const names = Object.keys(state) as (keyof PageState)[];
  return names.every((name) => beside.has(name) || before[name] === state[name]);
}
