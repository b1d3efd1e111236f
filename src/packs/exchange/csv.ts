/** Texts for translators as a table (RFC 4180) that opens in every spreadsheet. */
import { fingerprint } from '../../script/fingerprint.ts';
import { guarded, unguarded } from '../formula.ts';
import { type ExchangeFormat, ExchangeRefused, type Returned } from './unit.ts';

const columns = ['file', 'key', 'of', 'state', 'note', 'source', 'target'] as const;

/** A byte order mark: without it, spreadsheets take the text for an older encoding. */
const mark = '\uFEFF';

export const csvFormat: ExchangeFormat = {
  ending: 'csv',
  write({ units }) {
    const rows = units.map((unit) => columns.map((column) => unit[column] ?? ''));
    const lines = [columns, ...rows].map((row) => row.map((text) => cell(text)).join(','));
    return `${mark}${lines.join('\r\n')}\r\n`;
  },
  read(text) {
    const plain = text.startsWith(mark) ? text.slice(1) : text;
    const [head = [], ...rows] = parse(plain, separatorOf(plain));
    const names = head.map((name) => name.trim().toLowerCase());
    const place = (column: string): number => names.indexOf(column);
    for (const column of ['file', 'key', 'target'])
      if (place(column) < 0) throw new ExchangeRefused(`the table has no column "${column}"`);
    const units = rows
      .filter((row) => row.some((text) => text.trim() !== ''))
      .map((row): Returned => {
        const at = (column: string): string | null =>
          place(column) < 0 ? null : plainText(row[place(column)] ?? '');
        const source = at('source');
        return {
          file: at('file') ?? '',
          key: at('key') ?? '',
          // What was in front of the translator counts, whatever the other column says.
          of: source ? fingerprint(source) : at('of') || null,
          target: at('target') ?? '',
        };
      });
    return { pack: null, to: null, units };
  },
};

function cell(text: string): string {
  const safe = guarded(text);
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const plainText = (text: string): string => unguarded(text.replace(/\r\n?/g, '\n'));

/** Spreadsheets in some languages part cells by semicolons or tabs. */
function separatorOf(text: string): string {
  const head = text.slice(0, Math.max(0, text.search(/\r|\n|$/)));
  const count = (sign: string): number => head.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** Throws `ExchangeRefused` where a quotation mark is not closed. */
function parse(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let value = '';
    if (text[at] === '"') {
      for (;;) {
        const end = text.indexOf('"', at + 1);
        if (end < 0) throw new ExchangeRefused(`row ${rows.length + 1}: a quote is not closed`);
        value += text.slice(at + 1, end);
        at = end + 1;
        if (text[at] !== '"') break;
        value += '"';
      }
    }
    const rest = at;
    while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r')
      at += 1;
    row.push(value + text.slice(rest, at));
    const isEnd = text[at] !== separator;
    if (isEnd) {
      rows.push(row);
      row = [];
      if (text[at] === '\r' && text[at + 1] === '\n') at += 1;
    } else if (at + 1 >= text.length) row.push('');
    at += 1;
  }
  if (row.length > 0) rows.push(row);
  return rows;
}
