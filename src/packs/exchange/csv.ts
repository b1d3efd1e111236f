/** Texts for translators as a table that opens in every spreadsheet. */
import { csvOf } from '../csv-writer.ts';
import { unguarded } from '../formula.ts';
import { tableIn } from './table.ts';
import { type ExchangeFormat, intact, markOf, type Returned } from './unit.ts';

const columns = ['file', 'key', 'of', 'state', 'note', 'source', 'target'] as const;

export const csvFormat: ExchangeFormat = {
  ending: 'csv',
  write({ to, units }) {
    const rows = units.map((unit) =>
      // Without a sign before it, a spreadsheet takes 9e563033 for a number beyond all bounds.
      columns.map((name) => (name === 'of' ? `#${unit.of}` : (unit[name] ?? ''))),
    );
    return csvOf([columns, ...rows], to);
  },
  read(text) {
    const { has, rows } = tableIn(text, ['file', 'key', 'target']);
    const units = rows.flatMap((cells): Returned[] => {
      const at = (column: string): string => plainText(cells[column] ?? '');
      const [key, target, source] = [at('key'), at('target'), at('source')];
      // A title between the rows, or an empty one.
      if (key.trim() === '' && target.trim() === '') return [];
      return [
        {
          ...{ file: at('file').trim(), key: key.trim(), target },
          of: intact(at('of')),
          source: has('source') && source !== '' ? source : null,
          mark: markOf(at('state')),
        },
      ];
    });
    return { pack: null, to: null, units };
  },
};

const plainText = (text: string): string => unguarded(text.replace(/\r\n?/g, '\n'));
