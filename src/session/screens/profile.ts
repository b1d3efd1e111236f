/** An account's profile: what it says about itself, and what of that is worth noticing. */
import { keyOf } from '../../script/keys.ts';
import type { Screen } from './shape.ts';
import { line, named, story, ui } from './words.ts';

/** Ranks: what stands out stays longest, then the rest, then what explains the mark. */
const rank = { odd: 1, ordinary: 20, legend: 40 };

export const profile: Screen = ({ scenario, about }) => {
  const title = named('play.screen.profile', about);
  const shown = about === null ? null : scenario.cast[about]?.profile;
  if (!shown || about === null) return { title };
  const { handle, details } = shown;
  return {
    title,
    lines: [
      ...(handle === null ? [] : [line(story(keyOf.handle(about)), 'below', 0)]),
      ...details.map(({ id, odd }, at) =>
        line(
          story(keyOf.detail(about, id)),
          odd ? 'odd' : 'detail',
          (odd ? rank.odd : rank.ordinary) + at,
        ),
      ),
      ...(details.some(({ odd }) => odd)
        ? [line(ui('play.profile.odd'), 'legend', rank.legend)]
        : []),
    ],
  };
};
