/** Keeping proof: names, words and times, never the picture. */
import { keyOf } from '../../script/keys.ts';
import type { Screen } from './shape.ts';
import { line, ui } from './words.ts';

export const proof: Screen = ({ about }) => ({
  place: 'foot',
  title: ui('play.screen.proof'),
  // What is kept and what is not belong together: half of it would say the contrary.
  lines: [
    ...(about === null ? [] : [line(ui('play.proof.name', keyOf.name(about)), 'kept', 0)]),
    line(ui('play.proof.words'), 'kept', 0),
    line(ui('play.proof.when'), 'kept', 0),
    line(ui('play.proof.no-picture'), 'never', 0),
  ],
  short: ui('play.proof.short'),
});
