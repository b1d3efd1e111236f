/** An account's profile: portrait, name, handle, what it says; what is worth noticing is marked. */
import { keyOf } from '../../../src/script/keys.ts';
import type { Style } from '../../style.ts';
import { drawAbstract } from '../abstract.ts';
import { drawAvatar } from '../avatar.ts';
import { mix } from '../colour.ts';
import { drawFrame } from '../frame.ts';
import { icons } from '../icon.ts';
import { type Pen, type Picture, roundRect } from '../picture.ts';
import { drawText } from '../text-block.ts';
import { plain, tell } from '../told.ts';
import { type Block, panel, stackBlocks } from './blocks.ts';
import { signLine } from './lines.ts';
import type { DeckParts } from './parts.ts';
import { aboutOf, faceOf, nameOf } from './who.ts';

/** Ranks: what goes first when there is little room. */
const rank = { tiles: 50, legend: 40, ordinary: 20, odd: 1 } as const;

export function profileScreen(parts: DeckParts, room: number): Picture | null {
  const { scenario, words, style, room: width } = parts;
  const { px, palette } = style;
  const about = aboutOf(parts);
  const profile = about === null ? null : (scenario.cast[about]?.profile ?? null);
  const pad = px(14);
  const details = profile?.details ?? [];
  const blocks: Block[] = [
    headBlock(parts, profile?.handle ? words.story(keyOf.handle(about ?? '')) : null, pad),
  ];
  details.forEach(({ id, odd }, at) => {
    blocks.push(
      signLine(
        {
          told: tell(words, keyOf.detail(about ?? '', id)),
          icon: odd ? icons.acts.look : icons.person,
          sign: odd ? palette.unsure : palette.mark,
          ...(odd ? { tint: palette.unsure } : {}),
          rank: (odd ? rank.odd : rank.ordinary) + at,
          gap: px(at === 0 ? 10 : 5),
        },
        width,
        pad,
        style,
      ),
    );
  });
  if (details.some(({ odd }) => odd))
    blocks.push(
      signLine(
        {
          told: plain(words.ui('play.profile.odd'), style.direction),
          icon: icons.acts.look,
          sign: palette.unsure,
          ink: palette.inkSoft,
          step: 'small',
          rank: rank.legend,
        },
        width,
        pad,
        style,
      ),
    );
  blocks.push(tilesBlock(about ?? 'sky', width, pad, style));
  const fitted = stackBlocks(blocks, room, pad);
  if (!fitted) return null;
  const key = `profile|${about}|${details.map(({ id }) => id).join()}`;
  const cover = style.app.frame === 'square';
  const ground = (pen: Pen): void => {
    pen.fillStyle = mix(palette.screenBar, palette.accent, 0.22);
    pen.fillRect(0, 0, width, pad + px(64));
  };
  return panel(
    { key, width, fitted, edge: 'lower', ...(cover && !style.flat ? { ground } : {}) },
    style,
  );
}

function headBlock(parts: DeckParts, handle: string | null, pad: number): Block {
  const { style, room: width } = parts;
  const { px, palette } = style;
  const about = aboutOf(parts);
  const radius = px(27);
  const lead = 2 * radius + px(14);
  const room = width - 2 * pad - lead;
  const name = style.type.set(
    nameOf(parts, about),
    style.face('large', 700),
    room,
    style.storyDirection,
    1,
  );
  const below = handle
    ? style.type.set(handle, style.face('small'), room, style.storyDirection, 1)
    : null;
  const height = 2 * radius + px(4);
  const words = name.height + (below?.height ?? 0);
  const rtl = style.direction === 'rtl';
  return {
    height,
    gap: 0,
    rank: 0,
    draw(pen, y) {
      const centre = rtl ? width - pad - radius : pad + radius;
      drawFrame(pen, centre, y + height / 2, radius, style);
      const corner = style.app.frame === 'square' ? 0.36 : 1;
      drawAvatar(pen, faceOf(parts, about), centre, y + height / 2, radius - px(3), corner);
      const at = { x: rtl ? pad : pad + lead, width: room, align: 'start' as const };
      const top = y + (height - words) / 2;
      const { direction } = style;
      drawText(pen, name, palette.onBubbleIn, { ...at, y: top, direction });
      if (below) drawText(pen, below, palette.inkSoft, { ...at, y: top + name.height, direction });
    },
  };
}

/** Three posts of this account, all of them stand-ins. */
function tilesBlock(seed: string, width: number, pad: number, style: Style): Block {
  const { px } = style;
  const gap = px(4);
  const side = (width - 2 * pad - 2 * gap) / 3;
  const height = Math.round(side * 0.72);
  return {
    height,
    gap: px(10),
    rank: rank.tiles,
    draw(pen, y) {
      for (let at = 0; at < 3; at += 1) {
        const of = { x: pad + at * (side + gap), y, width: side, height };
        pen.save();
        roundRect(pen, of, px(6));
        pen.clip();
        drawAbstract(pen, `${seed}-${at}`, of, style);
        pen.restore();
      }
    },
  };
}
