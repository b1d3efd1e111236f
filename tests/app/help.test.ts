/** Who helps in a country on a given day, and the directory that ships. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { atOnce, elsewhere, helpFor, linkOf, writtenContact } from '../../src/app/help.ts';
import { optionsInOrder } from '../../src/classroom/lesson/shuffle.ts';
import { slipItems } from '../../src/classroom/lesson/slips.ts';
import { readHelpDirectory } from '../../src/packs/help.ts';

const file = 'assets/help/directory.yaml';
const text = readFileSync(file, 'utf8');
const read = (today: string, yaml = text) => readHelpDirectory(file, yaml, today);
const { directory, problems } = read('2026-11-30');
if (!directory) throw new Error(JSON.stringify(problems));

const contacts = (country: string | null, today: string, language = 'en') => {
  const { own, everywhere } = helpFor(directory, country, today, language);
  return [...own, ...everywhere].flatMap((service) =>
    service.contacts.map((contact) => linkOf(contact) ?? writtenContact(contact)),
  );
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

  test('a clock that is wrong hides numbers at most, and says so; what can be read stays', () => {
    const behind = helpFor(directory, 'GB', '1970-01-01', 'en');
    expect(behind.hidden).toBe(false);
    expect(behind.own.flatMap((one) => one.contacts)).not.toEqual([]);
    const ahead = helpFor(directory, 'GB', '2106-02-07', 'en');
    expect(ahead.hidden).toBe(true);
    expect(ahead.everywhere.flatMap((one) => one.contacts)).not.toEqual([]);
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

describe('every country', () => {
  const all = Object.entries(directory.countries);
  const found = [...directory.everywhere, ...Object.values(directory.countries).flat()];

  test('has somebody to turn to who does not only take reports', () => {
    const helping = ['talk', 'chat', 'support', 'crisis'];
    const without = all.filter(
      ([, services]) => !services.some((s) => s.for.some((purpose) => helping.includes(purpose))),
    );
    // What Lebanon has besides could not be sourced; docs/facts.md says what to look up.
    expect(without.map(([code]) => code)).toEqual(['LB']);
  });

  test('has an emergency number, but where none could be sourced', () => {
    const without = all.filter(
      ([, services]) => !services.some((s) => s.for.includes('emergency')),
    );
    expect(without.map(([code]) => code).sort()).toEqual(['EG', 'JO', 'LB']);
  });

  test('has a source for each entry, and each of its words in three languages', () => {
    expect(read('2026-11-29', text.replace(/ *source: takeitdown.*\n/, '')).directory).toBeNull();
    const spoken = found.flatMap(({ name, limits }) => [name, limits ?? 'one for all']);
    for (const words of spoken)
      if (typeof words !== 'string' && !Object.hasOwn(words, 'ar'))
        // A service of two languages keeps its English name in Arabic.
        expect(Object.keys(words).sort()).toEqual(['en', 'fr']);
  });

  test('is written to as well as called in most', () => {
    const inWriting = all.filter(([, services]) =>
      services.some((s) =>
        s.contacts.some((way) => 'chat' in way || 'text' in way || 'app' in way),
      ),
    );
    expect(inWriting.length).toBeGreaterThan(all.length * 0.6);
  });
});

describe('atOnce', () => {
  const now = (country: string) => atOnce(helpFor(directory, country, '2026-11-29', 'en'));

  test('sorts each service once: talk, a crisis, danger; the rest is left to the list below', () => {
    for (const country of Object.keys(directory.countries)) {
      const { talk, crisis, danger } = now(country);
      const ids = [...talk, ...crisis, ...danger].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).not.toContain('ceop');
    }
    expect(now('GB').danger.map(({ id }) => id)).toEqual(['emergency-gb']);
    expect(now('GB').talk[0]?.id).toBe('childline-gb');
    expect(now('GB').crisis.map(({ id }) => id)).toContain('shout');
  });

  test('puts those for some after those for everybody', () => {
    const { talk } = now('US');
    expect(talk.map(({ id }) => id)).toEqual(['boys-town', 'childhelp', 'trevor']);
    expect(now('AU').talk.map(({ id }) => id)).toEqual(['kids-helpline', 'qlife']);
  });

  // Whoever is not meant by the first that stands there may think that nobody is there for them.
  test.each(Object.keys(directory.countries))(
    '%s: the first to talk to is there for everybody',
    (country) => {
      expect(now(country).talk[0]?.whom).not.toBe('lgbtq');
    },
  );
});

describe('a messenger and a chat', () => {
  const ways = (today: string) => contacts('ES', today);

  test('stand beside the number; a messenger opens nothing, and hides like a number', () => {
    expect(ways('2026-11-29')).toEqual(
      expect.arrayContaining(['tel:017', 'WhatsApp 900 116 117', 'Telegram @INCIBE017']),
    );
    expect(ways('2027-11-30').some((way) => /WhatsApp|Telegram/.test(way))).toBe(false);
    expect(contacts('NL', '2027-11-30')).toContain('https://113.nl');
  });

  test('hours of two kinds are kept apart', () => {
    const netsafe = directory.countries.NZ?.find(({ id }) => id === 'netsafe');
    expect(netsafe?.hours).toHaveLength(2);
  });

  test('what it has to tell others is said in the language of the page', () => {
    const limits = (language: string) =>
      helpFor(directory, 'FR', '2026-11-29', language).own.find(({ id }) => id === 'fr-119')
        ?.limits;
    expect(limits('ar')).toContain('طفل');
    expect(limits('fr')).toContain('département');
  });
});

describe('a service in two languages', () => {
  const names = (country: string, language: string) =>
    helpFor(directory, country, '2026-11-29', language).own.map(({ name }) => name);
  const keywords = (language: string) =>
    helpFor(directory, 'CA', '2026-11-29', language).own.flatMap(({ contacts: ways }) =>
      ways.flatMap((way) => ('text' in way ? [way.text.words] : [])),
    );

  test('has the name, the address and the keyword that are answered in each', () => {
    for (const french of ['fr', 'fr-CA']) {
      expect(names('CA', french)).toEqual(
        expect.arrayContaining(['Cyberaide.ca', 'AidezMoiSVP.ca', 'Jeunesse, J’écoute', '9-8-8']),
      );
      expect(contacts('CA', '2026-11-29', french)).toEqual(
        expect.arrayContaining(['https://cyberaide.ca', 'https://aidezmoisvp.ca', 'sms:686868']),
      );
      expect(keywords(french)).not.toEqual(keywords('en'));
    }
    expect(names('EG', 'ar')).toContain('خط نجدة الطفل');
  });

  test('has the English ones where it has none in the language of the page', () => {
    expect(names('CA', 'ar')).toEqual(
      expect.arrayContaining(['Kids Help Phone', 'Cybertip.ca', 'NeedHelpNow.ca', '9-8-8']),
    );
    expect(keywords('ar')).toContain('CONNECT');
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
