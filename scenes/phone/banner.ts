/** A banner that drops in for another thread, and the round controls that lead up and down a conversation. */

import { icons } from '../../src/look/icons.ts';
import { keyOf } from '../../src/script/keys.ts';
import type { Scenario } from '../../src/script/types.ts';
import type { MessageView } from '../../src/session/view.ts';
import type { Words } from '../../src/view/ports.ts';
import { drawAvatar } from '../pen/avatar.ts';
import { badge } from '../pen/badge.ts';
import { avatarOf } from '../pen/chat-shape.ts';
import { drawIcon } from '../pen/icon.ts';
import { fillLifted, type Picture, roundRect } from '../pen/picture.ts';
import type { Style } from '../pen/style.ts';
import { drawText, type TextBlock } from '../pen/text-block.ts';

export interface BannerParts {
  readonly scenario: Scenario;
  readonly words: Words;
  /** Width of the banner, CSS px. */
  readonly room: number;
  /** It is at most so high, CSS px, unless a name and one line of words need more. */
  readonly high: number;
}

export function banner(
  message: MessageView,
  { scenario, words, room: width, high }: BannerParts,
  style: Style,
): Picture {
  const { px, palette } = style;
  const thread = scenario.threads[message.thread];
  const from = message.from ?? thread?.with[0] ?? message.thread;
  const radius = px(17);
  const pad = px(11);
  const lead = pad + 2 * radius + px(10);
  const room = width - lead - pad;
  const { storyDirection } = style;
  const title = thread?.title
    ? words.story(keyOf.thread(message.thread))
    : words.story(keyOf.name(from));
  const name = style.type.set(title, style.face('small', 700), room, storyDirection, 1);
  const said = words.story(message.key);
  const set = (lines: number) =>
    style.type.set(said, style.face('small'), room, storyDirection, lines);
  const heightOf = (text: TextBlock): number =>
    Math.max(2 * radius, name.height + text.height) + 2 * px(6);
  const whole = set(2);
  const text = heightOf(whole) > high ? set(1) : whole;
  const height = heightOf(text);
  const rtl = style.direction === 'rtl';
  return {
    width,
    height,
    bleed: px(24),
    ink: `banner|${message.id}|${width}`,
    paint(pen) {
      roundRect(pen, { x: 0, y: 0, width, height }, px(16));
      fillLifted(pen, palette.bubbleIn, 'floats', style.scale * 0.5);
      pen.strokeStyle = palette.line;
      pen.lineWidth = style.flat ? 2 : 1;
      pen.stroke();
      const x = rtl ? width - pad - radius : pad + radius;
      drawAvatar(pen, avatarOf(scenario, from), x, height / 2, radius);
      const place = { x: rtl ? pad : lead, width: room, align: 'start' as const };
      const top = (height - name.height - text.height) / 2;
      const { direction } = style;
      drawText(pen, name, palette.onBubbleIn, { ...place, y: top, direction });
      drawText(pen, text, palette.inkSoft, { ...place, y: top + name.height, direction });
    },
  };
}

/** `count`: how many came while the reader looked back; null for none. */
export function toNewest(side: number, count: string | null, style: Style): Picture {
  const { px } = style;
  const picture = disc(side, 'down', px(3), style);
  return {
    ...picture,
    ink: `newest|${side}|${count}`,
    paint(pen) {
      picture.paint(pen);
      if (count !== null) badge(pen, count, side / 2, px(3), style);
    },
  };
}

/** Always there where something stands above, so it takes less of the eye than its fellow. */
export const toEarlier = (side: number, style: Style): Picture =>
  disc(side, 'up', style.px(8), style);

/** A round control with an arrow in it; `inset`: how much smaller it looks than what answers a press. */
function disc(side: number, icon: 'up' | 'down', inset: number, style: Style): Picture {
  const { px, palette } = style;
  return {
    width: side,
    height: side,
    bleed: px(12),
    ink: `${icon}|${side}`,
    paint(pen) {
      const radius = side / 2 - inset;
      pen.beginPath();
      pen.arc(side / 2, side / 2, radius, 0, Math.PI * 2);
      fillLifted(pen, palette.screenBar, 'stands', style.scale * 0.6);
      pen.strokeStyle = palette.line;
      pen.lineWidth = style.flat ? 2 : 1;
      pen.stroke();
      const sign = radius;
      const at = { x: (side - sign) / 2, y: (side - sign) / 2, side: sign };
      drawIcon(pen, icons[icon], at, palette.accent, { weight: 2.4 });
    },
  };
}
