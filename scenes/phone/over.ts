/** What lies over the conversation: a banner from another thread, and the ways to earlier messages and to the newest. */

import type { Id, Scenario } from '../../src/script/types.ts';
import type { MessageView } from '../../src/session/view.ts';
import type { Rect } from '../../src/view/placement.ts';
import type { Words } from '../../src/view/ports.ts';
import type { Layout } from '../geometry/layout.ts';
import { bottom } from '../geometry/rects.ts';
import type { Picture } from '../pen/picture.ts';
import type { Style } from '../pen/style.ts';
import type { Piece } from '../stage/piece.ts';
import { banner, toEarlier, toNewest } from './banner.ts';

export interface OverSetting {
  readonly scenario: Scenario;
  readonly words: Words;
  readonly style: Style;
  readonly layout: Layout;
  readonly banner: MessageView | null;
  readonly below: number | null;
}

/** A banner, and where it lies: over the header, never over what is being read. */
export interface PlacedBanner extends Rect {
  readonly thread: Id;
  readonly piece: Piece;
}

export function placedBanner(setting: OverSetting): PlacedBanner | null {
  const { layout, style, banner: message } = setting;
  if (message === null) return null;
  const { header, screen } = layout;
  const margin = style.px(6);
  const room = bottom(header) - screen.y;
  const width = screen.width - 2 * margin;
  const picture = banner(message, { ...setting, room: width, high: room - 4 }, style);
  const x = screen.x + margin;
  const middle = screen.y + Math.max(2, Math.round((room - picture.height) / 2));
  // In the large letters of a class it is as high as the header, or higher: then it goes up.
  const y = Math.min(middle, bottom(header) - picture.height);
  const enter = { x: 0, y: -style.px(72) };
  const piece: Piece = { key: `banner:${message.id}`, picture, x, y, layer: 'over', enter };
  return { x, y, width, height: picture.height, thread: message.thread, piece };
}

/** From one edge to the other it does not make its way over the words. */
const earlierKey = (at: Rect, { screen }: Layout): string =>
  at.x + at.width / 2 < screen.x + screen.width / 2 ? 'earlier:left' : 'earlier:right';

/** The ways up to earlier messages and down to the newest. */
export function lookBackPieces({ layout, style, words, below }: OverSetting): Piece[] {
  const { earlier, newest } = layout.placement;
  const count = below ? words.number(below) : null;
  const pieceOf = (key: string, at: Rect, picture: Picture): Piece => ({
    ...{ key, picture, x: at.x, y: at.y },
    layer: 'over',
  });
  return [
    ...(earlier
      ? [pieceOf(earlierKey(earlier, layout), earlier, toEarlier(earlier.width, style))]
      : []),
    ...(newest ? [pieceOf('newest', newest, toNewest(newest.width, count, style))] : []),
  ];
}
