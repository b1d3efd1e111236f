/** A first guess of the country, from the clock and the languages of the device alone. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { guessedCountry } from '../../src/app/guessed-country.ts';
import { helpFor } from '../../src/app/help.ts';
import { readHelpDirectory } from '../../src/packs/help.ts';

const file = 'assets/help/directory.yaml';
const { directory } = readHelpDirectory(file, readFileSync(file, 'utf8'), '2026-11-29');
if (!directory) throw new Error('no directory');

it.each([
  ['Europe/Berlin', ['en-US'], 'DE'],
  ['America/Toronto', ['fr-FR', 'fr'], 'CA'],
  ['America/Indiana/Knox', ['en'], 'US'],
  ['Australia/Hobart', [], 'AU'],
  // A place without services here is no reason to take those of a language.
  ['Europe/Warsaw', ['en-US'], null],
  ['UTC', ['pl', 'ar-EG', 'fr-FR'], 'EG'],
  ['Etc/UTC', ['de'], null],
  ['', [], null],
])('%s with %j is %s', (zone, languages, country) => {
  expect(guessedCountry({ timeZone: zone, languages })).toBe(country);
});

it('knows a zone of every country that has services', () => {
  const here = (code: string) => guessedCountry({ timeZone: 'UTC', languages: [`en-${code}`] });
  const { countries } = helpFor(directory, null, '2026-11-29', 'en');
  expect(countries.map(here)).toEqual(countries);
});

it('is shown as a guess until somebody chooses', () => {
  const shown = (chosen: string | null) => helpFor(directory, chosen, '2026-11-29', 'en', 'DE');
  expect(shown(null)).toMatchObject({ country: 'DE', isGuess: true });
  expect(shown(null).own.map(({ id }) => id)).toContain('nummer-gegen-kummer');
  expect(shown('FR')).toMatchObject({ country: 'FR', isGuess: false });
  expect(shown('elsewhere')).toMatchObject({ country: 'elsewhere', isGuess: false, own: [] });
});
