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
const { directory, problems } = read('2026-11-29');
if (!directory) throw new Error(JSON.stringify(problems));

const contacts = (country: string | null, today: string, language = 'en') => {
  const { own, everywhere } = helpFor(directory, country, today, language);
  return [...own, ...everywhere].flatMap((service) => service.contacts.map(linkOf));
};

describe('the directory', () => {
  test('is whole on the day it was checked', () => {
    expect(problems).toEqual([]);
  });

  test('is warned about from six months on, and never refused for its age', () => {
    expect(read('2027-05-21').problems).toEqual([]);
    const old = read('2027-05-29');
    expect(old.directory).not.toBeNull();
    expect(new Set(old.problems.map(({ severity }) => severity))).toEqual(new Set(['warning']));
  });

  test('is refused with a line where an entry is unsure or twice there', () => {
    const unsure = read('2026-11-29', text.replace('    sure: A', '    sure: C'));
    expect(unsure.directory).toBeNull();
    expect(unsure.problems[0]?.line).toBeGreaterThan(1);
    const twice = read('2026-11-29', text.replace('id: inhope', 'id: stopncii'));
    expect(twice.directory).toBeNull();
  });
});

describe('helpFor', () => {
  test('shows no country that nobody has chosen', () => {
    expect(helpFor(directory, null, '2026-11-29', 'en')).toMatchObject({ country: null, own: [] });
    expect(helpFor(directory, 'XX', '2026-11-29', 'en')).toMatchObject({ country: null, own: [] });
    expect(helpFor(directory, elsewhere, '2026-11-29', 'en')).toMatchObject({
      own: [],
      hidden: false,
    });
  });

  test('gives numbers as links', () => {
    expect(contacts('CA', '2026-11-29')).toEqual(
      expect.arrayContaining(['tel:18666589022', 'sms:686868', 'https://needhelpnow.ca']),
    );
  });

  test.each(directory ? Object.keys(directory.countries) : [])(
    '%s: numbers stay for twelve months, then hide',
    (country) => {
      const isNumber = (link: string) => !link.startsWith('https:');
      const days = directory?.countries[country]?.map(({ checkedOn }) => checkedOn).sort() ?? [];
      const [first = '', last = ''] = [days[0], days.at(-1)];
      const before = contacts(country, yearAfter(first, -1)).filter(isNumber);
      expect(contacts(country, last).filter(isNumber)).toEqual(before);
      expect(contacts(country, yearAfter(last, 0)).filter(isNumber)).toEqual([]);
      expect(helpFor(directory, country, yearAfter(last, 0), 'en').hidden).toBe(before.length > 0);
      expect(contacts(country, yearAfter(last, 0))).toContain('https://inhope.org');
    },
  );
});

/** The day a year after another, and so many days later. */
function yearAfter(day: string, later: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCFullYear(date.getUTCFullYear() + 1);
  date.setUTCDate(date.getUTCDate() + later);
  return date.toISOString().slice(0, 10);
}

describe('a service in two languages', () => {
  const names = (country: string, language: string) =>
    helpFor(directory, country, '2026-11-29', language).own.map(({ name }) => name);
  const keywords = (language: string) =>
    helpFor(directory, 'CA', '2026-11-29', language).own.flatMap(({ contacts: ways }) =>
      ways.flatMap((way) => ('text' in way ? [way.text.words] : [])),
    );

  test('has the name, the address and the keyword that are answered in each', () => {
    for (const french of ['fr', 'fr-CA']) {
      expect(names('CA', french)).toEqual([
        'Cyberaide.ca',
        'AidezMoiSVP.ca',
        'Jeunesse, J’écoute',
        '9-8-8',
      ]);
      expect(contacts('CA', '2026-11-29', french)).toEqual(
        expect.arrayContaining(['https://cyberaide.ca', 'https://aidezmoisvp.ca', 'sms:686868']),
      );
      expect(keywords(french)).not.toEqual(keywords('en'));
    }
    expect(names('EG', 'ar')).toEqual(['خط نجدة الطفل']);
  });

  test('has the English ones where it has none in the language of the page', () => {
    expect(names('CA', 'ar')).toEqual(names('CA', 'en'));
    expect(keywords('ar')).toEqual(['CONNECT']);
    expect(contacts(null, '2026-11-29', 'fr-CA')).toContain('https://takeitdown.ncmec.org/fr');
    expect(contacts(null, '2026-11-29', 'de')).toContain('https://takeitdown.ncmec.org');
  });

  test('is refused without the English ones, or with an address that is none', () => {
    const broken = (from: string, to: string) => read('2026-11-29', text.replace(from, to));
    const alone = broken('{ en: Cybertip.ca, fr: Cyberaide.ca }', '{ fr: Cyberaide.ca }');
    expect(alone.directory).toBeNull();
    const wrong = broken('fr: cyberaide.ca }', 'fr: https://cyberaide.ca }');
    expect(wrong.directory).toBeNull();
    expect(wrong.problems[0]?.line).toBeGreaterThan(1);
    const tag = broken('{ en: Cybertip.ca, fr: Cyberaide.ca }', '{ en: Cybertip.ca, French: A }');
    expect(tag.directory).toBeNull();
  });
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
