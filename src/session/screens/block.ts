/** The sheet that asks whether to block an account, and what blocking does. */
import type { Id } from '../../script/types.ts';
import { isDone } from './done.ts';
import type { Screen, Shown } from './shape.ts';
import { line, named, ui } from './words.ts';

export const block: Screen = (moment) => blockSheet(isDone(moment, 'block'), moment.about);

export function blockSheet(done: boolean, about: Id | null): Shown {
  const quiet = line(ui('play.block.quiet'), 'quiet', 10);
  const stays = line(ui('play.block.stays'), 'stays', 30);
  const untold = line(ui('play.block.untold'), 'untold', 20);
  return {
    place: 'foot',
    done,
    title: named(done ? 'play.block.done' : 'play.screen.block', about),
    lines: done ? [quiet] : [quiet, stays, untold],
  };
}
