/** Tables as CSV that every spreadsheet opens and none of them runs. */

import { guarded } from '../packs/formula.ts';

export type Cell = string | number;

/**
 * Gives the text of a CSV file: quoted, with CRLF, and with a mark that tells spreadsheets it is
 * UTF-8. A text that a spreadsheet would take for a formula gets an apostrophe before it.
 */
export function csvOf(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`;
}

function quoted(cell: Cell): string {
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  return `"${guarded(cell).replaceAll('"', '""')}"`;
}
