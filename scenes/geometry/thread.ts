/** The conversation: rows from the oldest to the newest, and how far one may scroll. CSS px. */
import type { Rect } from '../../src/view/placement.ts';
import { bottom, clamp, rect } from './rects.ts';

export interface Row {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** `start` is where others speak, `end` where the lead does. */
  readonly side: 'start' | 'end' | 'centre';
  /** Room above the row. */
  readonly gap: number;
}

export interface Stack {
  /** Left to right, from the top left corner of the whole conversation. */
  readonly rects: Readonly<Record<string, Rect>>;
  readonly height: number;
}

export function stackRows(rows: readonly Row[], width: number, margin: number): Stack {
  const rects: Record<string, Rect> = {};
  let y = margin;
  for (const row of rows) {
    y += row.gap;
    rects[row.id] = rect(leftOf(row, width, margin), y, row.width, row.height);
    y += row.height;
  }
  return { rects, height: y + margin };
}

function leftOf(row: Row, width: number, margin: number): number {
  if (row.side === 'start') return margin;
  if (row.side === 'end') return width - margin - row.width;
  return (width - row.width) / 2;
}

/** `back` is how far the reader has looked back from the newest message: 0 is the newest. */
export function clampBack(back: number, content: number, view: number): number {
  return clamp(back, 0, Math.max(0, content - view));
}

/**
 * Where the reader stands after the conversation has changed its height: at the newest message
 * if that is where they were, and otherwise still at the words they were reading.
 */
export function backAfter(back: number, before: number, after: number, slack: number): number {
  return back <= slack ? 0 : Math.max(0, back + after - before);
}

/** The part of the conversation that shows at the top of the view; negative while it is short. */
export const topOf = (back: number, content: number, view: number): number => content - view - back;

/** A place in a conversation that outlives a change of its heights. */
export interface Spot {
  readonly row: string;
  /** Which part of the row lies above the place; below 0 in the gap over the row. */
  readonly part: number;
}

/** The spot at a height of the conversation; null beneath the last row. */
export function spotAt({ rects }: Stack, top: number): Spot | null {
  const found = Object.entries(rects).find(([, of]) => bottom(of) > top);
  if (!found) return null;
  const [row, { y, height }] = found;
  return { row, part: (top - y) / height };
}

/** The height of a spot; null where its row is no longer there. */
export function topAt({ rects }: Stack, { row, part }: Spot): number | null {
  const of = rects[row];
  return of ? of.y + of.height * part : null;
}
