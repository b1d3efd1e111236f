/**
 * The frame: what depends on the size of the host alone and not on what is said. Everything is
 * reckoned left to right, in CSS px; `layout.ts` mirrors the result.
 */

import { space } from '../../src/look/tokens.ts';
import type { Rect } from '../../src/view/placement.ts';
import { clamp, rect, type Size } from './rects.ts';

/** Height of the page's own toolbar, which may lie over the top of the host. */
export const toolbarHeight = 56;
/** Under this width the phone is the screen. */
const wideFrom = 700;
/** Under this height a whole phone would be too small to read, so its glass fills one half. */
const wholePhoneFrom = 500;
/** From this width on, a host that is no higher than the next one has room for two halves. */
const halvesFrom = 560;
const halvesUnder = 360;
/** A glass that is the whole window has its upper signs from this height on. */
const statusFrom = 600;
/** Under this height there is no room for a phone, whatever is on it. */
const leastHeight = 260;
/** Width to height of the phone's body. */
const phoneProportion = 9 / 18.6;
/** The phone takes no more of the width than this: on a tablet held upright words need the rest. */
const phoneShare = 0.44;

export interface Frame {
  /** How much of the host's top the toolbar covers. */
  readonly covered: number;
  readonly shape: 'narrow' | 'wide';
  readonly size: Size;
  /** 1 is a phone in the hand; projected stages are larger, so that the back row can read. */
  readonly scale: number;
  /** Words are this much larger than the room around them; 1 unless a class reads along. */
  readonly letters?: number;
  /** No word is smaller than this, CSS px. */
  readonly least?: number;
  /** The phone's body; on narrow screens the same as its glass. */
  readonly phone: Rect;
  readonly screen: Rect;
  /** The body is in sight from end to end; otherwise the glass goes on to the edge of the host. */
  readonly whole: boolean;
  /** Radius of the glass; 0 when it fills the screen. */
  readonly corner: number;
  /** The signs at the upper end of the glass; null where it is too low for them. */
  readonly status: Rect | null;
  readonly header: Rect;
  /** Where the choices, the feedback and the ending stand; on narrow screens their sheet. */
  readonly thinking: Rect;
}

export function frameOf(size: Size, covered: number = toolbarHeight): Frame {
  const height = size.height - covered;
  const hasHalves = size.width >= halvesFrom && height < halvesUnder;
  if (size.width < wideFrom && !hasHalves) return narrowFrame(size, covered);
  if (height < wholePhoneFrom) return lowFrame(size, covered);
  return wideFrame(size, covered);
}

/** The glass fills the window or its half: what is read is a phone in the hand. */
export const inHand = ({ shape, status, least }: Frame): boolean =>
  shape === 'narrow' || (status === null && least === undefined);

/** Radius of the lower corners of the glass: none where they are out of sight. */
export const footCorner = ({ whole, corner }: Frame): number => (whole ? corner : 0);

/** Whether anything can be drawn in a frame at all, as on a page that is magnified very much. */
export const isEnough = ({ screen }: Frame): boolean => screen.height >= leastHeight;

function narrowFrame(size: Size, covered: number): Frame {
  const screen = rect(0, covered, size.width, Math.max(0, size.height - covered));
  const status = screen.height < statusFrom ? null : rect(0, covered, size.width, 18);
  const top = screen.y + (status?.height ?? 0);
  return {
    shape: 'narrow',
    size,
    covered,
    scale: 1,
    phone: screen,
    screen,
    whole: false,
    corner: 0,
    status,
    // Under the signs it gives some of its height to them.
    header: rect(0, top, size.width, status ? 44 : 60),
    thinking: screen,
  };
}

/** A phone held sideways: its glass takes one half, the thinking space the other. */
function lowFrame(size: Size, covered: number): Frame {
  const width = Math.round(size.width * 0.46);
  const screen = rect(0, covered, width, size.height - covered);
  const left = width + space.l;
  return {
    shape: 'wide',
    size,
    covered,
    scale: 0.94,
    phone: screen,
    screen,
    whole: false,
    corner: 0,
    status: null,
    header: rect(0, screen.y, width, 52),
    thinking: rect(left, screen.y, size.width - left - space.l, screen.height),
  };
}

function wideFrame(size: Size, covered: number): Frame {
  const widest = size.width * phoneShare;
  const scale = clamp(
    Math.min((size.height + toolbarHeight - covered) / 768, widest / 332),
    0.85,
    2.4,
  );
  const edge = Math.round(space.l * scale);
  const free = Math.round(size.height - covered - 1.6 * edge);
  const height = Math.min(free, Math.round(widest / phoneProportion));
  const bodyWidth = Math.round(height * phoneProportion);
  const margin = clamp(Math.round(size.width * 0.05), space.l, Math.round(120 * scale));
  const top = covered + Math.round(edge * 0.6 + (free - height) / 2);
  const phone = rect(margin, top, bodyWidth, height);
  const bezel = Math.round(9 * scale);
  const screen = rect(
    phone.x + bezel,
    phone.y + bezel,
    phone.width - 2 * bezel,
    phone.height - 2 * bezel,
  );
  const status = rect(screen.x, screen.y, screen.width, Math.round(34 * scale));
  const gap = clamp(Math.round(size.width * 0.045), Math.round(28 * scale), Math.round(88 * scale));
  const left = phone.x + phone.width + gap;
  const room = size.width - left - Math.round(32 * scale);
  return {
    shape: 'wide',
    size,
    covered,
    scale,
    phone,
    screen,
    whole: true,
    corner: Math.round(34 * scale),
    status,
    header: rect(screen.x, status.y + status.height, screen.width, Math.round(58 * scale)),
    thinking: rect(
      left,
      covered + edge,
      Math.min(room, Math.round(620 * scale)),
      size.height - covered - 2 * edge,
    ),
  };
}
