/** What lies behind everything: the room on wide screens, its light alone behind a narrow sheet. */

import { palettes, motion as times } from '../../src/look/tokens.ts';
import type { Scenario } from '../../src/script/types.ts';
import type { ChatView } from '../../src/session/view.ts';
import type { Words } from '../../src/view/ports.ts';
import type { Theme } from '../../src/view/theme.ts';
import type { Frame } from '../geometry/frame.ts';
import { deskOf, type Layout } from '../geometry/layout.ts';
import { mirrored } from '../geometry/rects.ts';
import type { Picture } from '../pen/picture.ts';
import { groundPiece, type Piece } from '../stage/piece.ts';
import { moonAt, moonPicture } from './evening-window.ts';
import { type RoomParts, room, sizeOf } from './room.ts';

export interface BackdropParts {
  readonly frame: Frame;
  readonly layout: Layout;
  readonly scenario: Scenario;
  readonly words: Words;
  readonly theme: Theme;
  readonly ratio: number;
  readonly faceDown: boolean;
}

/** The room is soft; its texture need not be larger than this many pixels. */
const pixelsEnough = 3_200_000;

export function backdrop(view: ChatView, parts: BackdropParts): Piece[] {
  const { frame, theme, ratio, layout } = parts;
  const { width, height } = frame.size;
  if (theme === 'contrast')
    return [still(plain(width, height, palettes.contrast.paper), times.light)];
  const ended = view.turn === 'ended';
  const painted: RoomParts = {
    width,
    height,
    phone: frame.phone,
    desk: deskOf(frame, layout),
    mood: { tension: view.tension, lamp: view.lamp, ended },
    direction: parts.words.direction,
    lampAt: lampAt(parts),
    story: parts.scenario.id,
    things: frame.shape === 'wide' || parts.faceDown,
  };
  const detail = Math.min(1, Math.sqrt(pixelsEnough / (width * height * ratio * ratio)));
  // A deadline that passes breaks nothing: the moon has moved on, the room holds, warmth is slow.
  const fade = view.lamp || ended ? times.relief : times.light;
  const walls = { ...still(room(painted), fade), detail };
  return painted.things ? [walls, moonPiece(painted, hoursOf(view))] : [walls];
}

/** Hours of a story until the moon has crossed the window, and another night begins. */
const nightLong = 8;

/** A piece of its own, which goes where it has to: one that faded with the room would be two meanwhile. */
function moonPiece(parts: RoomParts, hours: number): Piece {
  const size = sizeOf(parts);
  const { x, y } = mirrored(
    moonAt(size, (hours % nightLong) / (nightLong - 1)),
    parts.width,
    parts.direction,
  );
  // Another night has another moon: none runs back across the window.
  const key = `moon:${Math.floor(hours / nightLong)}`;
  return groundPiece(key, moonPicture(size.unit, parts.direction), { x, y });
}

/** At the far side; where a card reaches that far, in the place that the phone has left. */
function lampAt({ frame, faceDown }: BackdropParts): number {
  const { thinking, size, shape } = frame;
  const isHidden = shape === 'wide' && thinking.x + thinking.width > size.width * 0.9;
  return faceDown && isHidden ? 0.31 : 0.9;
}

/** How often the story has told that time went by. */
const hoursOf = ({ threads }: ChatView): number =>
  threads.flatMap(({ messages }) => messages).filter(({ kind }) => kind === 'time').length;

const still = (picture: Picture, fade: number): Piece => ({
  key: 'room',
  picture,
  x: 0,
  y: 0,
  layer: 'ground',
  fade,
});

const plain = (width: number, height: number, colour: string): Picture => ({
  width,
  height,
  bleed: 0,
  ink: `plain|${width}|${height}|${colour}`,
  paint(pen) {
    pen.fillStyle = colour;
    pen.fillRect(0, 0, width, height);
  },
});
