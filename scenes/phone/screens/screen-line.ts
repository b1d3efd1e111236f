/** The lines of a screen, each with the sign and the colours of what it is. */

import { icons } from '../../../src/look/icons.ts';
import type { Mark, Said, ScreenLine } from '../../../src/session/screens/shape.ts';
import { storyInBoth } from '../../../src/view/both.ts';
import { saidIn } from '../../../src/view/said.ts';
import { plain, type Told } from '../../pen/both-languages.ts';
import type { Style } from '../../pen/style.ts';
import type { Block } from './blocks.ts';
import type { DeckParts } from './deck-shape.ts';
import { type SignLine, signLine } from './sign-line.ts';

/** Words of the story have their second language, those of the interface have none. */
export const toldOf = ({ words, style }: Pick<DeckParts, 'words' | 'style'>, said: Said): Told =>
  'story' in said ? storyInBoth(words, said.story) : plain(saidIn(words, said), style.direction);

type Look = (style: Style) => Omit<SignLine, 'told' | 'rank' | 'gap'>;

const soft: Look = ({ palette }) => ({
  icon: icons.words,
  sign: palette.mark,
  ink: palette.inkSoft,
  step: 'small',
});

const marked =
  (icon: string): Look =>
  ({ palette }) => ({ icon, sign: palette.mark });

const looks: Readonly<Record<Mark, Look>> = {
  below: soft,
  detail: marked(icons.person),
  odd: ({ palette }) => ({ icon: icons.look, sign: palette.unsure, tint: palette.unsure }),
  legend: ({ palette }) => ({
    icon: icons.look,
    sign: palette.unsure,
    ink: palette.inkSoft,
    step: 'small',
  }),
  hint: ({ palette }) => ({ icon: icons.look, sign: palette.accent, ink: palette.accent }),
  kept: ({ palette }) => ({ icon: icons.tick, sign: palette.safe }),
  never: marked(icons.cross),
  quiet: marked(icons.block),
  stays: marked(icons.file),
  untold: marked(icons.person),
  question: soft,
  reason: marked(icons.words),
  chosen: ({ palette }) => ({ icon: icons.tick, sign: palette.accent }),
  member: marked(icons.person),
  camera: marked(icons.video),
  when: soft,
  notice: soft,
};

export function lineBlock(
  parts: DeckParts,
  { said, mark, rank }: ScreenLine,
  pad: number,
  gap: number,
): Block {
  const { style, room } = parts;
  const line = { ...looks[mark](style), told: toldOf(parts, said), rank, gap };
  return signLine(line, room, pad, style);
}
