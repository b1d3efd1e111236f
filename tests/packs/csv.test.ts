import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cell, csvOf } from '../../src/packs/csv-writer.ts';

/** Reads a CSV file as a spreadsheet does. */
function read(csv: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const text = csv.replace(/^\uFEFF/, '');
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') {
        cell += '"';
        at++;
      } else quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === ',') {
      rows.at(-1)?.push(cell);
      cell = '';
    } else if (sign === '\r' && text[at + 1] === '\n') {
      rows.at(-1)?.push(cell);
      rows.push([]);
      cell = '';
      at++;
    } else cell += sign;
  }
  rows.pop();
  return rows;
}

const anything: fc.Arbitrary<Cell> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.nat(999),
  fc.constantFrom('=1+1', '+33', '-2', '@x', '\t=1', ' =1', 'a "b", c', '\r\n', '＝1', '\u200B=1'),
);

describe('a table as CSV', () => {
  it('is read back as it was, but for the apostrophe before a formula', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(anything, { minLength: 1, maxLength: 5 }), { minLength: 1 }),
        (rows) => {
          const back = read(csvOf(rows, 'en'));
          expect(back).toHaveLength(rows.length);
          rows.forEach((row, r) => {
            row.forEach((cell, c) => {
              const [given, got] = [String(cell), back[r]?.[c]];
              expect([given, `'${given}`]).toContain(got);
            });
          });
        },
      ),
    );
  });

  it('never gives a text that a spreadsheet would run', () => {
    const trick = fc.tuple(
      fc.constantFrom('', ' ', '\t', '\n', '\u00A0', '\u200B', '\u0000'),
      fc.constantFrom('=', '+', '-', '@', '＝', '＋', '－', '＠'),
      fc.string(),
    );
    fc.assert(
      fc.property(trick, ([space, sign, rest]) => {
        const [[cell = ''] = []] = read(csvOf([[space + sign + rest]], 'en'));
        expect(cell.startsWith("'")).toBe(true);
      }),
    );
  });

  it('leaves numbers and ordinary words alone', () => {
    expect(csvOf([['votes', 16, 'ok. tell mr falk']], 'en')).toBe(
      '\uFEFF"votes",16,"ok. tell mr falk"\r\n',
    );
  });

  // What Windows and macOS set as the list separator of these languages.
  it.each([
    ...[
      'de',
      'fr',
      'fr-CA',
      'de-CH',
      'es',
      'it',
      'pt-BR',
      'nl',
      'pl',
      'ru',
      'tr',
      'ar',
      'fa',
      'ur',
    ],
  ])('opens in columns in a spreadsheet in %s', (language) => {
    expect(csvOf([['a', 'b;c']], language)).toBe('\uFEFF"a";"b;c"\r\n');
  });

  it.each(['en', 'en-GB', 'es-MX', 'he', 'ja', 'zh-Hans', 'ko', 'hi', 'th'])(
    'has commas in %s',
    (language) => {
      expect(csvOf([['a', 'b']], language)).toBe('\uFEFF"a","b"\r\n');
    },
  );
});
