/** Texts for translators as JSON: for people with scripts of their own, and for what was kept aside. */
import { jsonSlip } from '../explain/json-slip.ts';
import {
  type ExchangeFormat,
  ExchangeRefused,
  type Incoming,
  intact,
  markOf,
  type Returned,
} from './unit.ts';

export const jsonFormat: ExchangeFormat = {
  ending: 'json',
  write({ pack, from, to, units }) {
    const texts = units.map(({ file, key, of, state, note, source, target }) => ({
      ...{ file, key, of, state, note, source },
      target: target ?? '',
    }));
    return `${JSON.stringify({ unsent: 1, pack, from, to, texts }, null, 2)}\n`;
  },
  read(text) {
    let value: unknown;
    try {
      value = JSON.parse(text.replace(/^\uFEFF/, ''));
    } catch {
      const { offset, message } = jsonSlip(text);
      const line = text.slice(0, offset).split('\n').length;
      throw new ExchangeRefused(`line ${line}: ${message}`);
    }
    const { pack, to, texts } = (value ?? {}) as Record<string, unknown>;
    if (!Array.isArray(texts)) throw new ExchangeRefused('there is no list "texts" in this JSON');
    return { pack: word(pack), to: word(to), units: texts.map(returned) } satisfies Incoming;
  },
};

const word = (entry: unknown): string | null => (typeof entry === 'string' ? entry : null);

function returned(entry: unknown, index: number): Returned {
  const { file, key, of, source, target, state } = (entry ?? {}) as Record<string, unknown>;
  if (typeof file !== 'string' || typeof key !== 'string')
    throw new ExchangeRefused(`text ${index + 1} needs a "file" and a "key"`);
  const meant = intact(of);
  return {
    // Programs copy a fingerprint as it is; the source only counts where there is none.
    ...{ file, key, of: meant, source: meant === null ? word(source) : null },
    target: word(target) ?? '',
    mark: markOf(state),
  };
}
