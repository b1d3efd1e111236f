/** Who helps in a country on a given day, and the directory that ships. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { elsewhere, helpFor, linkOf } from '../../src/app/help.ts';
import { optionsInOrder } from '../../src/classroom/shuffle.ts';
import { slipItems } from '../../src/classroom/slips.ts';
import { readHelpDirectory } from '../../src/packs/help.ts';

const file = 'assets/help/directory.yaml';
const text = readFileSync(file, 'utf8');
const read = (today: string, yaml = text) => readHelpDirectory(file, yaml, today);
const { directory, problems } = read('2026-11-22');
if (!directory) throw new Error(JSON.stringify(problems));

const contacts = (country: string | null, today: string) => {
  const { own, everywhere } = helpFor(directory, country, today);
  return [...own, ...everywhere].flatMap((service) => service.contacts.map(linkOf));
};

describe('the directory', () => {
  test('is whole on the day it was checked', () => {
    expect(problems).toEqual([]);
  });

  test('is warned about from six months on, and never refused for its age', () => {
    expect(read('2027-05-21').problems).toEqual([]);
    const old = read('2027-05-22');
    expect(old.directory).not.toBeNull();
    expect(new Set(old.problems.map(({ severity }) => severity))).toEqual(new Set(['warning']));
  });

  test('is refused with a line where an entry is unsure or twice there', () => {
    const unsure = read('2026-11-22', text.replace('    sure: A', '    sure: C'));
    expect(unsure.directory).toBeNull();
    expect(unsure.problems[0]?.line).toBeGreaterThan(1);
    const twice = read('2026-11-22', text.replace('id: inhope', 'id: stopncii'));
    expect(twice.directory).toBeNull();
  });
});

describe('helpFor', () => {
  test('shows no country that nobody has chosen', () => {
    expect(helpFor(directory, null, '2026-11-22')).toMatchObject({ country: null, own: [] });
    expect(helpFor(directory, 'XX', '2026-11-22')).toMatchObject({ country: null, own: [] });
    expect(helpFor(directory, elsewhere, '2026-11-22')).toMatchObject({ own: [], hidden: false });
  });

  test('gives numbers as links', () => {
    expect(contacts('CA', '2026-11-22')).toEqual(
      expect.arrayContaining(['tel:18666589022', 'sms:686868', 'https://needhelpnow.ca']),
    );
  });

  test.each(directory ? Object.keys(directory.countries) : [])(
    '%s: numbers stay for twelve months, then hide',
    (country) => {
      const isNumber = (link: string) => !link.startsWith('https:');
      const before = contacts(country, '2027-11-21').filter(isNumber);
      expect(contacts(country, '2026-11-22').filter(isNumber)).toEqual(before);
      expect(contacts(country, '2027-11-22').filter(isNumber)).toEqual([]);
      expect(helpFor(directory, country, '2027-11-22').hidden).toBe(before.length > 0);
      expect(contacts(country, '2027-11-22')).toContain('https://inhope.org');
    },
  );
});

describe('optionsInOrder', () => {
  test('keeps every option, scales as they are, and "not sure" last', () => {
    for (const item of slipItems)
      for (let seed = 0; seed < 50; seed += 1) {
        const options = optionsInOrder(item, seed);
        expect(options).toEqual(optionsInOrder(item, seed));
        expect([...options].sort()).toEqual([...item.options].sort());
        if (item.taught === null) expect(options).toEqual(item.options);
        else expect(options.at(-1)).toBe('not-sure');
      }
  });

  test('does not always begin alike', () => {
    const first = slipItems.find(({ id }) => id === 'first');
    if (!first) throw new Error('the fourth question is gone');
    const starts = new Set(Array.from({ length: 50 }, (_, seed) => optionsInOrder(first, seed)[0]));
    expect(starts.size).toBe(4);
  });
});
