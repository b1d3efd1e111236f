/** The one writer of tables (RFC 4180): they open in columns in a spreadsheet, and none of them is run. */
import { guarded } from './formula.ts';

export type Cell = string | number;

/** Tells spreadsheets that a text is UTF-8; without it they take it for an older encoding. */
const mark = '\uFEFF';

/**
 * Gives the text of a CSV file for somebody whose spreadsheet speaks a language: marked as UTF-8,
 * quoted, with CRLF. A text that a spreadsheet would take for a formula gets an apostrophe.
 */
export function csvOf(rows: readonly (readonly Cell[])[], language: string): string {
  const separator = separatorFor(language);
  return `${mark}${rows.map((row) => row.map(quoted).join(separator)).join('\r\n')}\r\n`;
}

/** Languages of countries where numbers have a comma, so that lists are parted by semicolons. */
const bySemicolon =
  'af ar az be bg bs ca cs da de el es et eu fa fi fo fr gl hr hu hy id is it ka kk ky lt lv mk mn nb nl nn no pl pt ro ru sk sl sq sr sv tg tk tr uk ur uz vi'.split(
    ' ',
  );
const exceptions = ['es-419', 'es-DO', 'es-GT', 'es-MX', 'es-PA', 'es-PE', 'es-PR', 'es-US'];

/**
 * What parts cells where the language is spoken. No line `sep=;` says so in the file: spreadsheets
 * that know it take the rest of the file for an older encoding, whatever its mark says.
 */
function separatorFor(language: string): ',' | ';' {
  const [primary = ''] = language.split('-');
  return bySemicolon.includes(primary) && !exceptions.includes(language) ? ';' : ',';
}

function quoted(cell: Cell): string {
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  return `"${guarded(cell).replaceAll('"', '""')}"`;
}
