/** What lies over the conversation: a banner from another thread, and the way to the newest message. */
import type { Words } from '../src/app/ports.ts';
import type { Scenario } from '../src/script/types.ts';
import type { MessageView } from '../src/session/view.ts';
import type { Layout } from './geometry/layout.ts';
import { banner, toNewest } from './parts/banner.ts';
import type { Piece } from './piece.ts';
import type { Style } from './style.ts';

export interface OverSetting {
  readonly scenario: Scenario;
  readonly words: Words;
  readonly style: Style;
  readonly layout: Layout;
  readonly banner: MessageView | null;
  readonly below: number | null;
}

export function overPieces(setting: OverSetting): Piece[] {
  const { layout, style, words, below } = setting;
  const { log, newest } = layout.placement;
  const pieces: Piece[] = [];
  if (newest) {
    const count = below ? words.number(below) : null;
    const picture = toNewest(newest.width, count, style);
    pieces.push({ key: 'newest', picture, x: newest.x, y: newest.y, layer: 'over' });
  }
  if (setting.banner) {
    const margin = style.px(8);
    // Where a screen lies under the header the banner covers that, and not the words below it.
    const { deck } = layout;
    const top = deck && deck.y < log.y ? deck.y : log.y;
    const picture = banner(setting.banner, { ...setting, room: log.width - 2 * margin }, style);
    pieces.push({
      key: `banner:${setting.banner.id}`,
      picture,
      x: log.x + margin,
      y: top + margin,
      layer: 'over',
      enter: { x: 0, y: -style.px(72) },
    });
  }
  return pieces;
}
