/** A sheet that a school may change before it prints it: what stands on it, and not how it is drawn. */
import type { Direction } from '../script/direction.ts';

/** `row`: two cells of a table; rows that follow each other make one. */
export type SheetBlock =
  | {
      readonly kind: 'heading' | 'text' | 'tick';
      readonly text: string;
      readonly language?: string;
    }
  /** A line to write on; `filled` is what is known already. */
  | { readonly kind: 'blank'; readonly text: string; readonly filled: readonly string[] }
  | { readonly kind: 'row'; readonly cells: readonly [string, string] };

export interface PaperSheet {
  /** Of the file, without its ending; it says nothing of the story. */
  readonly name: string;
  readonly title: string;
  readonly language: string;
  readonly direction: Direction;
  readonly blocks: readonly SheetBlock[];
}

export type Paper = 'A4' | 'Letter';

/** What printers hold in this country; null: nobody has chosen one. */
export const paperIn = (country: string | null): Paper =>
  ['us', 'ca', 'mx'].includes(country?.toLowerCase() ?? '') ? 'Letter' : 'A4';
