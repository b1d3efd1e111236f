/** Telling a safe adult: the warmest screen there is. */
import { keyOf } from '../../script/keys.ts';
import type { Id } from '../../script/types.ts';
import type { Moment, Screen } from './shape.ts';
import { line, ui } from './words.ts';

export const tell: Screen = (moment) => {
  const who = adultIn(moment);
  return {
    about: who,
    title: who === null ? ui('play.screen.tell') : ui('play.tell.to', keyOf.name(who)),
    lines: [line(ui('play.tell.words'), 'below', 10)],
  };
};

/** Whom the beat names, else the safe adult whose conversation it is. */
function adultIn({ scenario, beat, about }: Moment): Id | null {
  const members = beat.thread === null ? [] : (scenario.threads[beat.thread]?.with ?? []);
  const isSafe = (id: Id | null): boolean => id !== null && scenario.cast[id]?.as === 'safe-adult';
  return [about, ...members].find(isSafe) ?? about;
}
