/** The thinking space: question, notes, feedback and ending in one column. CSS px, left to right. */
import type { Rect } from '../../src/app/placement.ts';
import type { Id } from '../../src/script/types.ts';
import { bottom, rect, type Size } from './rects.ts';

/** Heights of everything that stands in the column; at most one of notes, card and ending is there. */
export interface Column {
  readonly question: number;
  readonly choices: readonly { readonly id: Id; readonly height: number }[];
  /** A card of feedback or of an ending, and the button at its foot. */
  readonly card: { readonly height: number; readonly button: Size } | null;
  readonly gap: number;
  /** Room between the card's edge and what is on it. */
  readonly padding: number;
}

export interface ColumnPlaces {
  readonly question: Rect | null;
  readonly choices: Readonly<Record<Id, Rect>>;
  readonly card: Rect | null;
  readonly button: Rect | null;
  readonly height: number;
}

/** The height that the column needs. */
export function columnHeight(column: Column): number {
  if (column.card) return column.card.height;
  const notes = column.choices.reduce((sum, { height }) => sum + height + column.gap, 0);
  return notes === 0 ? 0 : column.question + notes;
}

/** Stands the column with its top left corner at (x, y). */
export function placeColumn(column: Column, x: number, y: number, width: number): ColumnPlaces {
  if (column.card) return placeCard(column, x, y, width);
  const question = column.choices.length > 0 ? rect(x, y, width, column.question) : null;
  const choices: Record<Id, Rect> = {};
  let next = question ? bottom(question) + column.gap : y;
  for (const { id, height } of column.choices) {
    choices[id] = rect(x, next, width, height);
    next += height + column.gap;
  }
  return { question, choices, card: null, button: null, height: columnHeight(column) };
}

function placeCard(column: Column, x: number, y: number, width: number): ColumnPlaces {
  const { height, button } = column.card ?? { height: 0, button: { width: 0, height: 0 } };
  const card = rect(x, y, width, height);
  const foot = rect(
    x + width - column.padding - button.width,
    bottom(card) - column.padding - button.height,
    button.width,
    button.height,
  );
  return { question: null, choices: {}, card, button: foot, height };
}
