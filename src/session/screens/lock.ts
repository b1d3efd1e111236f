/** The locked phone: when this is, large as phones show the hour, and who has written. */
import { keyOf } from '../../script/keys.ts';
import type { Lock } from '../lock.ts';
import { nothingBeside, type ScreenView } from './shape.ts';
import { line, story, ui } from './words.ts';

export const lockScreen = ({ when, notices, showsWords }: Lock): ScreenView => ({
  ...nothingBeside,
  kind: 'lock',
  place: 'glass',
  lines: [
    line(story(keyOf.line(when.beat.id, when.line.id)), 'when', 0),
    ...notices.map(({ beat, line: { id, from } }, at) => ({
      ...line(showsWords ? story(keyOf.line(beat.id, id)) : ui('play.lock.new'), 'notice', at + 1),
      by: from,
    })),
  ],
});
