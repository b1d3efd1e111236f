/**
 * What the tab is called: where one is, and never what it is about. Whoever sits beside reads tabs,
 * so no story, no pack and no word of danger stands in one.
 */
import type { Words } from '../../view/ports.ts';
import type { PageState } from '../page-state.ts';

export function documentTitle(words: Words, state: PageState): string {
  if (state.isLeaving) return words.ui('neutral.title');
  const place = words.ui(`app.where.${state.panel ?? state.place}`);
  return words.ui('app.title-at', { name: words.ui('app.name'), place });
}
