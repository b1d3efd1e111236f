/** The locked phone: the hour large on the wallpaper, who has written, and the way in. */

import { icons } from '../../../src/look/icons.ts';
import { keyOf } from '../../../src/script/keys.ts';
import type { ScreenLine } from '../../../src/session/screens/shape.ts';
import { storyInBoth } from '../../../src/view/both.ts';
import { saidIn } from '../../../src/view/said.ts';
import { drawAvatar } from '../../pen/avatar.ts';
import { avatarOf } from '../../pen/chat-shape.ts';
import { fillCard, smallControl } from '../../pen/drawn-buttons.ts';
import { drawIcon } from '../../pen/icon.ts';
import { type Pen, type Picture, roundRect } from '../../pen/picture.ts';
import type { Style } from '../../pen/style.ts';
import { drawText, type Face, type TextBlock } from '../../pen/text-block.ts';
import { partsOf } from '../hour.ts';
import { type Block, stackBlocks } from './blocks.ts';
import type { DeckParts } from './deck-shape.ts';

/** What goes first where there is little room; notices have ranks of their own, below these. */
const ranks = { way: 40, second: 30, day: 20 } as const;

/** Of the room that is left: so much lies over the hour, and so much over the notices. */
const spread = { hour: 0.2, notices: 0.42, way: 1 } as const;

interface Placeable extends Block {
  /** Which part of the room that is left lies over it. */
  readonly part: number;
}

/** As high as the glass under its signs; null where not even the hour finds room. */
export function lockPicture(parts: DeckParts, height: number): Picture | null {
  const { view, style, room: width } = parts;
  const { px } = style;
  const { lines } = view.screen;
  const when = lines.find(({ mark }) => mark === 'when');
  const notices = lines.filter(({ mark }) => mark === 'notice');
  const blocks: Placeable[] = [
    ...(when ? hourBlocks(parts, when) : []),
    ...notices.map((line, at) => noticeBlock(parts, line, at)),
    wayBlock(parts),
  ];
  const pad = { upper: px(28), lower: px(18) };
  const fitted = stackBlocks(blocks, height - pad.upper - pad.lower, 0);
  if (!fitted) return null;
  const spare = height - pad.upper - pad.lower - fitted.height;
  return {
    width,
    height,
    bleed: 0,
    ink: ['lock', width, height, ...lines.map(({ said }) => saidIn(parts.words, said))].join('|'),
    paint(pen) {
      for (const { block, y } of fitted.placed)
        block.draw(pen, pad.upper + y + spare * (block as Placeable).part);
    },
  };
}

function hourBlocks({ words, style, room: width }: DeckParts, { said }: ScreenLine): Placeable[] {
  const { px } = style;
  const room = width - px(40);
  const [day, hour] = partsOf(saidIn(words, said));
  const second = 'story' in said ? storyInBoth(words, said.story).second : null;
  const set = (text: string, face: Face): TextBlock =>
    style.type.set(text, face, room, style.storyDirection, 3);
  const block = (text: TextBlock, rank: number, gap: number): Placeable =>
    textBlock(text, width, rank, gap, style);
  return [
    ...(day === null ? [] : [block(set(day, style.face('large', 600)), ranks.day, 0)]),
    block(largest(hour, style, set), 0, px(2)),
    ...(second ? [block(set(second.text, style.face('chat')), ranks.second, px(4))] : []),
  ];
}

/** Parts of the largest type: in one line if one of them allows it. */
const sizes = [1.25, 1.1, 0.95] as const;

function largest(
  hour: string,
  style: Style,
  set: (text: string, face: Face) => TextBlock,
): TextBlock {
  const face = style.face('poster', 600);
  const faces = sizes.map((part) => ({ ...face, size: Math.round(face.size * part) }));
  const inOne = faces.find((each) => set(hour, each).lines.length === 1);
  return set(hour, inOne ?? face);
}

function textBlock(
  text: TextBlock,
  width: number,
  rank: number,
  gap: number,
  { px, flat, palette }: Style,
): Placeable {
  return {
    height: text.height,
    gap,
    rank,
    part: spread.hour,
    draw(pen, y) {
      const place = { x: px(20), y, width: width - px(40), align: 'centre' as const };
      drawText(pen, text, flat ? palette.ink : '#FFFFFF', { ...place, direction: text.direction });
    },
  };
}

/** A card in the look of the app: portrait and name of whoever writes, and the words. */
function noticeBlock(
  { words, scenario, style, room: width }: DeckParts,
  { said, by, rank }: ScreenLine,
  at: number,
): Placeable {
  const { px, palette } = style;
  const radius = px(20);
  const pad = px(12);
  const lead = pad + 2 * radius + px(14);
  const box = width - px(24);
  const room = box - lead - pad;
  const { storyDirection, direction } = style;
  const from = by === null ? '' : words.story(keyOf.name(by));
  const name = style.type.set(from, style.face('chat', 700), room, storyDirection, 1);
  const text = style.type.set(saidIn(words, said), style.face('chat'), room, storyDirection, 3);
  const both = name.height + text.height;
  const height = Math.max(2 * radius, both) + 2 * px(10);
  const rtl = direction === 'rtl';
  return {
    height,
    gap: at === 0 ? px(20) : px(8),
    rank,
    part: spread.notices,
    draw(pen, y) {
      const left = px(12);
      roundRect(pen, { x: left, y, width: box, height }, px(18));
      fillCard(pen, palette.screenBar, 0.8, style);
      const centre = left + (rtl ? box - pad - radius : pad + radius);
      const corner = style.app.frame === 'square' ? 0.36 : 1;
      const face = by === null ? 'sky' : avatarOf(scenario, by);
      drawAvatar(pen, face, centre, y + height / 2, radius, corner);
      drawApp(pen, centre + (rtl ? -1 : 1) * radius * 0.78, y + height / 2 + radius * 0.72, style);
      const place = {
        x: left + (rtl ? pad : lead),
        width: room,
        align: 'start' as const,
        direction,
      };
      const top = y + (height - both) / 2;
      drawText(pen, name, palette.onBubbleIn, { ...place, y: top });
      drawText(pen, text, palette.inkSoft, { ...place, y: top + name.height });
    },
  };
}

/** The sign of the app, at the portrait. */
function drawApp(pen: Pen, x: number, y: number, { px, palette }: Style): void {
  const radius = px(10);
  roundRect(
    pen,
    { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius },
    radius * 0.6,
  );
  pen.fillStyle = palette.accent;
  pen.fill();
  pen.strokeStyle = palette.screenBar;
  pen.lineWidth = px(2);
  pen.stroke();
  const side = px(12);
  const at = { x: x - side / 2, y: y - side / 2, side };
  drawIcon(pen, icons.reply, at, palette.onAccent, { weight: 2.4 });
}

/** What a press anywhere on the glass does, said once. */
function wayBlock({ words, style, room: width }: DeckParts): Placeable {
  const way = smallControl(
    { text: words.ui('play.lock.open'), on: 'room', room: width - style.px(40) },
    style,
  );
  return {
    height: way.height,
    gap: style.px(16),
    rank: ranks.way,
    part: spread.way,
    draw(pen, y) {
      pen.save();
      pen.translate((width - way.width) / 2, y);
      way.paint(pen);
      pen.restore();
    },
  };
}
