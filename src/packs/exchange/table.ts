/** Reads a table as spreadsheets and people leave it: parted by what they like, with titles above it. */
import papa from 'papaparse';
import { ExchangeRefused } from './unit.ts';

export interface Table {
  has(column: string): boolean;
  /** Cells by the name of their column, in small letters. */
  readonly rows: readonly Readonly<Record<string, string>>[];
}

const separators = [',', ';', '\t', '|'] as const;
/** Rows above the names of the columns: `sep=;`, a title, who has worked on it. */
const mostAbove = 20;

/** Gives the table under the first row that names all the columns. Throws `ExchangeRefused`. */
export function tableIn(text: string, columns: readonly string[]): Table {
  const plain = text.replace(/^\uFEFF/, '');
  const tables = separators.map((separator) => ({
    separator,
    ...papa.parse<string[]>(plain, { delimiter: separator }),
  }));
  /** Tables as they are; and then those of which a whole row stands in one cell. */
  const readings = [
    ...tables.map((table) => ({ ...table, inner: table.separator, isHeadWhole: true })),
    ...tables.flatMap((table) =>
      separators.map((inner) => ({ ...table, inner, isHeadWhole: false })),
    ),
  ];
  let missing = columns;
  for (const { data, errors, inner, isHeadWhole } of readings) {
    const rows = data.map((row) => opened(row, inner));
    const heads = (isHeadWhole ? data : rows).slice(0, mostAbove);
    const lacks = heads.map((row) => lackingIn(row, columns));
    const head = lacks.findIndex(({ length }) => length === 0);
    if (head >= 0) {
      refuseOpenQuote(errors);
      return under(rows[head] ?? [], rows.slice(head + 1));
    }
    missing = lacks.reduce((least, own) => (own.length < least.length ? own : least), missing);
  }
  throw new ExchangeRefused(`the table has no column "${missing[0]}"`);
}

/** A spreadsheet that looked for another separator has left a whole row in its first cell. */
function opened(row: string[], separator: string): string[] {
  const [first = '', ...others] = row;
  if (!first.includes(separator) || others.some((cell) => cell.trim() !== '')) return row;
  return papa.parse<string[]>(first, { delimiter: separator }).data[0] ?? row;
}

const nameOf = (cell: string): string => cell.trim().toLowerCase();

function lackingIn(row: readonly string[], columns: readonly string[]): readonly string[] {
  const names = row.map(nameOf);
  return columns.filter((column) => !names.includes(column));
}

function under(head: readonly string[], rows: readonly string[][]): Table {
  const names = head.map(nameOf);
  return {
    has: (column) => names.includes(column),
    rows: rows.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at] ?? '']))),
  };
}

/** From such a quotation mark on, everything would be one cell. */
function refuseOpenQuote(errors: readonly papa.ParseError[]): void {
  const open = errors.find(({ code }) => code === 'MissingQuotes');
  if (open) throw new ExchangeRefused(`row ${(open.row ?? 0) + 1}: a quote is not closed`);
}
