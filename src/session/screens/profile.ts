/**
 * An account's profile: what it says about itself. What of that is worth noticing is not marked: a
 * reader finds it, or a class talks about it first.
 */
import { keyOf } from '../../script/keys.ts';
import type { Screen, ScreenView } from './shape.ts';
import { line, named, story, ui } from './words.ts';

/** Ranks: the way to look closer and what stands out stay longest, then the rest. */
const rank = { hint: 1, odd: 2, ordinary: 20 };

export const profile: Screen = ({ scenario, about }) => {
  const title = named('play.screen.profile', about);
  const shown = about === null ? null : scenario.cast[about]?.profile;
  if (!shown || about === null) return { title };
  const { handle, details } = shown;
  return {
    title,
    lines: [
      ...(handle === null ? [] : [line(story(keyOf.handle(about)), 'below', 0)]),
      ...details.map(({ id, odd }, at) => ({
        ...line(story(keyOf.detail(about, id)), 'detail', (odd ? rank.odd : rank.ordinary) + at),
        odd,
      })),
      ...(details.some(({ odd }) => odd) ? [line(ui('play.profile.hint'), 'hint', rank.hint)] : []),
    ],
  };
};

/** There is something on it to be found: a profile, or a call. */
export const isToNotice = ({ lines }: ScreenView): boolean =>
  lines.some(({ odd, mark }) => odd || mark === 'hint');

/** The screen for a class, which presses nothing on it: what stands out is marked, or is not yet. */
export function forClass(screen: ScreenView, marked: boolean): ScreenView {
  if (!isToNotice(screen)) return screen;
  const lines = screen.lines.filter(({ mark }) => mark !== 'hint');
  if (!marked || screen.kind !== 'profile') return { ...screen, lines };
  return {
    ...screen,
    lines: [
      ...lines.map((each) => (each.odd ? { ...each, mark: 'odd' as const } : each)),
      line(ui('play.profile.odd'), 'legend', 40),
    ],
  };
}
