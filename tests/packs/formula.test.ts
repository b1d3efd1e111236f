/** What leaves in a table is never run by the spreadsheet that opens it, and comes back as it was. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvOf } from '../../src/packs/csv-writer.ts';
import { csvFormat } from '../../src/packs/exchange/csv.ts';
import { guarded, unguarded } from '../../src/packs/formula.ts';

const trick = fc
  .tuple(
    fc.constantFrom('', ' ', '\t', '\n', '\u00A0', '\u200B', '\u0000', "'", "' "),
    fc.constantFrom('=', '+', '-', '@', '＝', '＋', '－', '＠'),
    fc.string(),
  )
  .map((parts) => parts.join(''));

describe('a text that a spreadsheet would run', () => {
  test('gets an apostrophe, which goes again', () => {
    fc.assert(
      fc.property(trick, (text) => {
        expect(guarded(text)).toBe(`'${text}`);
        expect(unguarded(guarded(text))).toBe(text);
      }),
    );
  });

  test.each(['=1', ' =1', '\u200B=1', '＝1', '\u00A0@x'])(
    '%j is guarded in both tables',
    (text) => {
      const unit = { file: 's', key: 'k', of: '0', source: 'Hello', target: text, note: '' };
      const outgoing = {
        pack: 'p',
        from: 'en',
        to: 'fr',
        units: [{ ...unit, state: 'done' as const }],
      };
      expect(csvFormat.write(outgoing)).toContain(`'${text}`);
      expect(csvOf([[text]], 'en')).toContain(`'${text}`);
    },
  );
});

test('any text comes back as it was, and ordinary words never change', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(unguarded(guarded(text))).toBe(text);
    }),
  );
  for (const words of ['ok. tell mr falk', "it's late", "'quoted'", '5 - 3', ''])
    expect(guarded(words)).toBe(words);
});
