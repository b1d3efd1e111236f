/**
 * The frame for a class: what is said and what can be done are read from the last row. The phone is
 * seen from close by, so that its lower end is out of sight: whole, its words would be too small.
 * CSS px.
 */
import { type Frame, frameOf } from './frame.ts';
import { rect, type Size } from './rects.ts';

/** The smallest type is this part of the screen's height. */
const leastPart = 1 / 28;
/** The chat text of a phone in the hand. */
const chat = 17;
/** Projectors are no higher than this part of their width; what is held upright would get words too wide for it. */
const highest = 3 / 4;
/** Under this width one person holds the class's screen in a hand, to prepare. */
const handUnder = 700;
/** Room around the words grows less than the words do. */
const roomPart = 0.62;

/** `screen`: the height of everything the projector shows, of which the host is only a part. */
export function classFrame(size: Size, covered: number, screen: number): Frame {
  if (size.width < handUnder) return frameOf(size, covered);
  const least = Math.min(screen, size.width * highest) * leastPart;
  const scale = (least / chat) * roomPart;
  const edge = Math.round(14 * scale);
  const margin = Math.round(size.width * 0.018);
  const width = Math.round(size.width * 0.38);
  const bezel = Math.round(9 * scale);
  const top = covered + edge;
  const glass = rect(margin + bezel, top + bezel, width - 2 * bezel, size.height - top - bezel);
  const status = rect(
    glass.x,
    glass.y,
    glass.width,
    Math.round(Math.max(28 * scale, least * 1.45)),
  );
  // The body goes on under the edge as far as its shadow reaches.
  const phone = rect(margin, top, width, size.height - top + Math.round(80 * scale));
  const left = phone.x + phone.width + Math.round(size.width * 0.025);
  return {
    shape: 'wide',
    size,
    covered,
    scale,
    letters: 1 / roomPart,
    least,
    phone,
    screen: glass,
    whole: false,
    corner: Math.round(30 * scale),
    status,
    header: rect(glass.x, status.y + status.height, glass.width, Math.round(62 * scale)),
    thinking: rect(
      left,
      covered + edge,
      size.width - left - margin,
      size.height - covered - 2 * edge,
    ),
  };
}
