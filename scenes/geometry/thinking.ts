/** The thinking space: question, notes, feedback and ending in one column. CSS px, left to right. */

import type { Id } from '../../src/script/types.ts';
import type { Rect } from '../../src/view/placement.ts';
import { bottom, rect, type Size } from './rects.ts';

/** What lays the list aside is as wide and high as this. CSS px. */
export const layAsideSide = 44;

/** Heights of everything that stands in the column; at most one of notes, card and ending is there. */
export interface Column {
  readonly question: number;
  readonly choices: readonly { readonly id: Id; readonly height: number }[];
  /** A card of feedback or of an ending, the button at its foot, and all that stays there with it. */
  readonly card: { readonly height: number; readonly button: Size; readonly foot: number } | null;
  /** The list can be laid aside. */
  readonly lays?: boolean;
  readonly gap: number;
  /** Room between the card's edge and what is on it. */
  readonly padding: number;
}

export interface ColumnPlaces {
  readonly question: Rect | null;
  readonly choices: Readonly<Record<Id, Rect>>;
  readonly card: Rect | null;
  readonly button: Rect | null;
  /** The part of a card in which its words are scrolled; null where all of them have room. */
  readonly window: Rect | null;
}

/** The height that the column needs. */
export function columnHeight(column: Column): number {
  if (column.card) return column.card.height;
  const notes = column.choices.reduce((sum, { height }) => sum + height + column.gap, 0);
  return notes === 0 ? 0 : column.question + notes;
}

/** Stands the column in an area, from its top; a card is no higher than that. */
export function placeColumn(column: Column, area: Rect): ColumnPlaces {
  const { x, y, width } = area;
  if (column.card) return placeCard(column.card, column.padding, area);
  const asked = width - (column.lays ? layAsideSide : 0);
  const question = column.choices.length > 0 ? rect(x, y, asked, column.question) : null;
  const choices: Record<Id, Rect> = {};
  let next = question ? bottom(question) + column.gap : y;
  for (const { id, height } of column.choices) {
    choices[id] = rect(x, next, width, height);
    next += height + column.gap;
  }
  return { question, choices, card: null, button: null, window: null };
}

function placeCard(
  { height, button, foot }: NonNullable<Column['card']>,
  padding: number,
  area: Rect,
): ColumnPlaces {
  const { x, y, width } = area;
  const card = rect(x, y, width, Math.min(height, area.height));
  const go = rect(
    x + width - padding - button.width,
    bottom(card) - padding - button.height,
    button.width,
    button.height,
  );
  const isCut = card.height < height;
  const window = isCut ? rect(x, y, width, Math.max(0, card.height - foot)) : null;
  return { question: null, choices: {}, card, button: go, window };
}
