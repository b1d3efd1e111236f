/** The frame for a class: what is said and what can be done are read from the last row. CSS px. */
import type { Frame } from './frame.ts';
import { rect, type Size } from './rects.ts';

/** The smallest type is this part of the screen's height. */
const leastPart = 1 / 28;
/** The chat text of a phone in the hand. */
const chat = 17;
/** Room around the words grows less than the words do. */
const roomPart = 0.62;

/** `screen`: the height of everything the projector shows, of which the host is only a part. */
export function classFrame(size: Size, covered: number, screen: number): Frame {
  const least = screen * leastPart;
  const scale = (least / chat) * roomPart;
  const edge = Math.round(14 * scale);
  const margin = Math.round(size.width * 0.018);
  const width = Math.round(size.width * 0.38);
  const phone = rect(margin, covered + edge, width, size.height - covered - 2 * edge);
  const bezel = Math.round(8 * scale);
  const glass = rect(
    phone.x + bezel,
    phone.y + bezel,
    phone.width - 2 * bezel,
    phone.height - 2 * bezel,
  );
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
    // The header is painted to the edge, so the glass has hardly a corner.
    corner: Math.round(3 * scale),
    status: null,
    header: rect(glass.x, glass.y, glass.width, Math.round(66 * scale)),
    thinking: rect(
      left,
      covered + edge,
      size.width - left - margin,
      size.height - covered - 2 * edge,
    ),
  };
}
