/**
 * Files that real tools wrote of one that went out from here (the first line of each names the tool
 * and its version; `libreoffice.csv` was opened and saved by LibreOffice Calc 7.4.7 in French): what
 * somebody has translated is taken, and nothing else is.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { csvFormat } from '../../src/packs/exchange/csv.ts';
import { type Merged, mergeReturned } from '../../src/packs/exchange/merge.ts';
import type { ExchangeFormat, Unit } from '../../src/packs/exchange/unit.ts';
import type { Entries } from '../../src/packs/exchange/units.ts';
import { xliffFormat } from '../../src/packs/exchange/xliff.ts';
import { fingerprint } from '../../src/script/fingerprint.ts';

function unit(
  file: string,
  key: string,
  source: string,
  before?: [string, 'stale' | 'done'],
): Unit {
  const [target = null, state = 'new'] = before ?? [];
  return { file, key, of: fingerprint(source), source, target, state, note: 'a note' };
}

/** What went out. */
const units = [
  unit('pack', 'title', 'Small stories'),
  unit('evening', 'cast.okoro.name', 'Mr Okoro'),
  unit('evening', 'beats.a.lines.tired', `I didn't sleep - "really"...`),
  unit('evening', 'beats.a.lines.later', 'See you later, at the pool'),
  unit('evening', 'beats.a.choices.ask', 'Ask Mr Okoro <now> & here'),
  unit('evening', 'beats.a.choices.wait', 'Wait until Tuesday'),
  unit('evening', 'beats.b.lines.long', 'I slept badly', ['Je n’ai pas dormi', 'stale']),
  unit('evening', 'beats.b.lines.short', 'It is late', ['Il est tôt', 'stale']),
  unit('evening', 'beats.b.lines.bye', 'Good night', ['Bonne nuit', 'done']),
];
const entries: Entries = new Map(
  ['pack', 'evening'].map((file) => [
    file,
    new Map(
      units.flatMap(({ file: own, key, of, target, state }) =>
        own === file && target !== null
          ? [[key, { of: state === 'done' ? of : '00000000', text: target }] as const]
          : [],
      ),
    ),
  ]),
);

function merged(name: string, format: ExchangeFormat, sent = units): Merged {
  const text = readFileSync(new URL(`returned/${name}`, import.meta.url), 'utf8');
  const { units: back } = format.read(text);
  return mergeReturned(sent, entries, back, { replace: false });
}

/** The last part of a key. */
const short = (key: string): string => key.split('.').at(-1) ?? '';

function told({ entries: all, aside }: Merged) {
  const taken = [...all.values()].flatMap((own) =>
    [...own].flatMap(([key, { of, text }]) =>
      units.some((one) => one.key === key && one.of === of && one.state !== 'done')
        ? [`${short(key)}: ${text}`]
        : [],
    ),
  );
  const left = aside
    .filter(({ reason }) => reason !== 'replaced')
    .map(({ key, reason }) => `${short(key)}: ${reason}`);
  return { taken, left };
}

const tired = 'tired: Je n’ai pas dormi, « vraiment »…';
const title = 'title: Petites histoires';
const long = 'long: J’ai mal dormi';

describe('a file of', () => {
  test('Translate Toolkit: what is fuzzy or wants a review is not done, suggestions are nobody’s words', () => {
    expect(told(merged('translate-toolkit.xlf', xliffFormat))).toEqual({
      taken: [title, 'name: M. Okoro', tired, long],
      left: ['later: not-done', 'ask: not-done', 'wait: empty', 'short: untouched'],
    });
  });

  test('OmegaT, which leaves states as they were and untranslated words in the source language', () => {
    expect(told(merged('omegat.xlf', xliffFormat))).toEqual({
      taken: [title, 'name: Mr Okoro', tired, 'ask: Demander à M. Okoro <maintenant> & ici', long],
      left: ['later: untouched', 'wait: untouched', 'short: untouched'],
    });
  });

  test.each(['xliff-npm-1.xlf', 'xliff-npm-2.xlf'])(
    'npm’s xliff, which loses states: %s',
    (name) => {
      expect(told(merged(name, xliffFormat))).toEqual({
        taken: [title, tired, long],
        left: ['name: empty', 'later: empty', 'ask: empty', 'wait: empty', 'short: untouched'],
      });
    },
  );

  test('LibreOffice Calc, with texts over several lines and one that looked like a formula', () => {
    const sent = units.map((one) =>
      short(one.key) === 'ask' ? unit('evening', one.key, '=1+1 <now> & here') : one,
    );
    expect(told(merged('libreoffice.csv', csvFormat, sent))).toEqual({
      taken: [title, 'name: M. Okoro', 'tired: Je n’ai pas dormi,\n« vraiment »; oui…', long],
      left: ['later: empty'],
    });
    const { entries: all } = merged('libreoffice.csv', csvFormat, sent);
    expect(all.get('evening')?.get('beats.a.choices.ask')?.text).toBe('=2+2');
  });
});
