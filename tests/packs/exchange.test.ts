/** Texts go out and come back: every word, in every format, whatever tools do to the file. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvFormat } from '../../src/packs/exchange/csv.ts';
import { jsonFormat } from '../../src/packs/exchange/json.ts';
import { mergeReturned } from '../../src/packs/exchange/merge.ts';
import {
  type ExchangeFormat,
  ExchangeRefused,
  type Mark,
  type Returned,
  type Unit,
} from '../../src/packs/exchange/unit.ts';
import type { Entries } from '../../src/packs/exchange/units.ts';
import { xliffFormat } from '../../src/packs/exchange/xliff.ts';
import { fingerprint } from '../../src/script/fingerprint.ts';
import { growthOf } from '../support/growth.ts';

function unit(key: string, source: string, target: string | null = null, of?: string): Unit {
  const own = fingerprint(source);
  const state = target === null ? 'new' : (of ?? own) === own ? 'done' : 'stale';
  return { file: 'story', key, of: own, source, target, state, note: 'a note' };
}

const outgoing = (units: readonly Unit[]) => ({ pack: 'my-pack', from: 'en', to: 'fr', units });
const formats: [string, ExchangeFormat][] = [
  ['JSON', jsonFormat],
  ['XLIFF', xliffFormat],
  ['CSV', csvFormat],
];

/** Words as a pack can have them: anything that can be seen, and line ends. */
const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .filter((text) => text.trim() !== '' && !/[^\P{C}\n\t\p{Cf}\p{Co}\p{Cn}]/u.test(text));
const tricky = fc.constantFrom(
  ...[
    '=1+1',
    '+1',
    '-x',
    '@here',
    "'=1",
    "''-",
    '"',
    '""',
    'a,b',
    'a;b',
    'a\tb',
    'a\nb',
    '<b>',
    ']]>',
  ],
  ...['&amp;', '&#10;', 'é', '🙂', 'مرحبا', ' leading', 'trailing ', "'", '\t', '$t(x)', '{{y}}'],
);
const text = fc.oneof(
  words,
  tricky.filter((sign) => sign.trim() !== ''),
);

describe.each(formats)('%s', (_, format) => {
  test('gives back every target with the fingerprint of its source', () => {
    const pairs = fc.array(fc.tuple(text, text), { maxLength: 8 });
    fc.assert(
      fc.property(pairs, (given) => {
        const units = given.map(([source, target], index) => unit(`key.${index}`, source, target));
        const { units: back } = format.read(format.write(outgoing(units)));
        expect(back.map(({ file, key, of, target }) => ({ file, key, of, target }))).toEqual(
          units.map(({ file, key, of, target }) => ({ file, key, of, target })),
        );
        expect(back.map(({ mark }) => mark)).toEqual(units.map(() => 'done'));
      }),
    );
  });

  test('gives an empty target where there were no words', () => {
    const { units } = format.read(format.write(outgoing([unit('a', 'Hello')])));
    expect(units).toMatchObject([
      { file: 'story', key: 'a', of: fingerprint('Hello'), target: '' },
    ]);
  });

  test('tells what cannot be read', () => {
    for (const broken of [
      '',
      'nonsense',
      '{',
      '<a>',
      '"',
      '[]',
      '<!DOCTYPE x [<!ENTITY a "b">]><x/>',
    ])
      expect(() => format.read(broken), broken).toThrow(ExchangeRefused);
  });

  test('never throws anything else, whatever comes back', () => {
    const honest = format.write(outgoing([unit('a', 'Hello', 'Bonjour'), unit('b', '"x"', 'y')]));
    const bent = fc
      .tuple(
        fc.nat(honest.length),
        fc.nat(6),
        fc.constantFrom('', '<', '"', '>', '&', ',', '\n', '}'),
      )
      .map(([at, cut, sign]) => honest.slice(0, at) + sign + honest.slice(at + cut));
    fc.assert(
      fc.property(fc.oneof(bent, fc.string()), (given) => {
        try {
          format.read(given);
        } catch (error) {
          expect(error).toBeInstanceOf(ExchangeRefused);
        }
      }),
      { numRuns: 500 },
    );
  });
});

const hello = { file: 'story', key: 'a', of: null, source: 'Hello', target: 'Bonjour', mark: null };

describe('CSV from a spreadsheet', () => {
  test('with semicolons, without quotes, with other line ends and columns moved', () => {
    const csv = 'Target;key;file;source\nBonjour;a;story;Hello\n\nAu revoir;b;story;Bye\n';
    expect(csvFormat.read(csv).units).toEqual([
      hello,
      { ...hello, key: 'b', source: 'Bye', target: 'Au revoir' },
    ]);
  });

  test.each([
    ['with tabs', 'file\tkey\tsource\ttarget\nstory\ta\tHello\tBonjour\n'],
    ['with a mark of its bytes', '\uFEFFfile,key,source,target\nstory,a,Hello,Bonjour'],
    ['with sep= before it', 'sep=;\r\nfile;key;source;target\r\nstory;a;Hello;Bonjour\r\n'],
    ['with sep= in quotes', '"sep=,"\nfile,key,source,target\nstory,a,Hello,Bonjour\n'],
    [
      'with a title and who worked on it',
      'My pack, in French;;;\n;;;\nby: somebody, 3 May;;;\nfile;key;source;target\nstory;a;Hello;Bonjour\n',
    ],
    [
      'with titles between the rows',
      'file;key;source;target\nThe first day;;;\nstory;a;Hello;Bonjour\n;;;\n',
    ],
    ['with each row in one cell', '"file,key,source,target"\n"story,a,Hello,""Bonjour"""\n'],
    ['with each row in the first cell', '"file,key,source,target";;\n"story,a,Hello,Bonjour";;\n'],
    ['with some rows in one cell', 'file,key,source,target\n"story,a,""Hello"",Bonjour"\n'],
    ['with capitals and blanks', ' File ; KEY ; Source ; Target \n story ; a ;Hello;Bonjour\n'],
  ])('%s', (_, csv) => {
    expect(csvFormat.read(csv).units).toEqual([hello]);
  });

  test('that took a fingerprint for a number is known by its source', () => {
    const csv = 'file;key;of;source;target\nstory;a;5,4E+12;Hello;Bonjour\n';
    expect(csvFormat.read(csv).units).toEqual([hello]);
  });

  test('never shows a fingerprint that a spreadsheet would take for a number', () => {
    const csv = csvFormat.write(outgoing([unit('tired', `I didn't sleep - "really"...`)]));
    expect(csv).toContain('"#9e563033"');
    expect(csvFormat.read(csv).units[0]?.of).toBe('9e563033');
  });

  test('never goes out as something that a spreadsheet would run', () => {
    const csv = csvFormat.write(
      outgoing([unit('a', '=HYPERLINK("x")', '@x'), unit('b', '-1', '+1')]),
    );
    expect(csv).not.toMatch(/(^|;)"?[=+@-]/m);
    expect(csvFormat.read(csv).units.map(({ target }) => target)).toEqual(['@x', '+1']);
  });

  test('without one of its columns is refused by the name of the column', () => {
    expect(() => csvFormat.read('file,key,source\nstory,a,Hello\n')).toThrow(/"target"/);
  });
});

describe('XLIFF from a translation tool', () => {
  const written = xliffFormat.write(outgoing([unit('a', 'Hello & <you>')]));

  test('with marks around the words, remarks, suggestions and sections', () => {
    const back = written.replace(
      '<note>',
      `<alt-trans><target>Autre</target></alt-trans><!-- x -->
       <target state="translated"><mrk mtype="seg">Bonjour &amp;</mrk><g id="1"> <![CDATA[<toi>]]></g></target><note>`,
    );
    expect(xliffFormat.read(back)).toEqual({
      pack: 'my-pack',
      to: 'fr',
      units: [
        {
          ...{ file: 'story', key: 'a', of: fingerprint('Hello & <you>') },
          ...{ source: 'Hello & <you>', target: 'Bonjour & <toi>', mark: 'done' },
        },
      ],
    });
  });

  test.each([
    ['new', 'open'],
    ['needs-translation', 'stale'],
    ['needs-review-translation', 'open'],
    ['needs-l10n', 'open'],
    ['translated', 'done'],
    ['signed-off', 'done'],
    ['final', 'done'],
    ['x-own', null],
  ])('says that a text is %s', (state, mark) => {
    const back = written.replace('<note>', `<target state="${state}">Bonjour</target><note>`);
    expect(xliffFormat.read(back).units[0]?.mark).toBe(mark);
  });

  test('of version 2, cut into segments by a tool', () => {
    const second = (states: [string, string], last = '<target>Au revoir.</target>') => `
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="fr-FR">
        <file id="f1" original="story"><unit id="u1" name="a">
          <notes><note>a note</note></notes>
          <segment${states[0]}><source>Hello.</source><target>Bonjour.</target></segment>
          <ignorable><source> </source></ignorable>
          <segment${states[1]}><source>Bye.</source>${last}</segment>
        </unit></file></xliff>`;
    const read = (...given: Parameters<typeof second>) => xliffFormat.read(second(...given).trim());
    expect(read([' state="final"', ' state="translated"'])).toEqual({
      pack: null,
      to: 'fr-FR',
      units: [
        {
          ...{ file: 'story', key: 'a', of: null, source: 'Hello. Bye.' },
          ...{ target: 'Bonjour. Au revoir.', mark: 'done' },
        },
      ],
    });
    expect(read(['', '']).units[0]?.mark).toBeNull();
    expect(read([' state="final"', ' state="initial"']).units[0]?.mark).toBe('open');
    expect(read(['', ''], '').units[0]).toMatchObject({ target: 'Bonjour. ', mark: 'open' });
  });

  test('of another version, or in two languages, is refused', () => {
    expect(() => xliffFormat.read(written.replace('"1.2"', '"3.0"'))).toThrow(/no XLIFF 1 or 2/);
    const two = written.replace('</xliff>', '<file target-language="de"/></xliff>');
    expect(() => xliffFormat.read(two)).toThrow(/several languages/);
  });

  test('that would grow without end is refused with its line', () => {
    const laughs = written.replace('<xliff', '<!DOCTYPE lolz [<!ENTITY a "&a;&a;">]>\n<xliff');
    expect(() => xliffFormat.read(laughs)).toThrow(/line 2: a document type/);
    expect(() => xliffFormat.read('<a>'.repeat(10_000))).toThrow(/nested too deeply/);
  });
});

describe('merging', () => {
  const old = fingerprint('Hello of before');
  const units = [
    unit('new', 'New'),
    unit('stale', 'Hello', 'Salut', old),
    unit('done', 'Bye', 'Au revoir'),
  ];
  const entries: Entries = new Map([
    [
      'story',
      new Map([
        ['gone', { of: '00000000', text: 'Adieu' }],
        ['stale', { of: old, text: 'Salut' }],
        ['done', { of: fingerprint('Bye'), text: 'Au revoir' }],
      ]),
    ],
  ]);
  const back = (
    key: string,
    source: string | null,
    target: string,
    mark: Mark = null,
  ): Returned => ({
    ...{ file: 'story', key, source: null, target, mark },
    of: source === null ? null : fingerprint(source),
  });
  const merge = (items: Returned[], replace = false) =>
    mergeReturned(units, entries, items, { replace });
  const storyIn = (merged: ReturnType<typeof merge>) =>
    Object.fromEntries(merged.entries.get('story') ?? []);

  test('adds what was missing, at its place', () => {
    const merged = merge([back('new', 'New', 'Nouveau')]);
    expect(merged).toMatchObject({ added: 1, replaced: 0, unchanged: 0, aside: [] });
    expect(Object.keys(storyIn(merged))).toEqual(['new', 'stale', 'done', 'gone']);
    expect(storyIn(merged).new).toEqual({ of: fingerprint('New'), text: 'Nouveau' });
  });

  test('replaces what was out of date, and gives back the words before', () => {
    const merged = merge([back('stale', 'Hello', 'Bonjour')]);
    expect(storyIn(merged).stale).toEqual({ of: fingerprint('Hello'), text: 'Bonjour' });
    expect(merged.aside).toEqual([
      { file: 'story', key: 'stale', of: old, target: 'Salut', reason: 'replaced' },
    ]);
  });

  test('confirms words that still fit, and has nothing to give back', () => {
    const merged = merge([back('stale', 'Hello', 'Salut', 'done')]);
    expect(merged).toMatchObject({ replaced: 1, aside: [] });
    expect(storyIn(merged).stale).toEqual({ of: fingerprint('Hello'), text: 'Salut' });
  });

  test('does not replace good words unless it is told to', () => {
    const kept = merge([back('done', 'Bye', 'Salut !')]);
    expect(storyIn(kept).done?.text).toBe('Au revoir');
    expect(kept.aside).toMatchObject([{ key: 'done', target: 'Salut !', reason: 'differs' }]);
    const told = merge([back('done', 'Bye', 'Salut !')], true);
    expect(storyIn(told).done?.text).toBe('Salut !');
    expect(told.aside).toMatchObject([{ key: 'done', target: 'Au revoir', reason: 'replaced' }]);
  });

  test.each([
    ['unknown', back('nowhere', 'X', 'Y')],
    ['unknown', { ...back('new', 'New', 'Y'), file: 'other' }],
    ['unknown', back('__proto__', 'X', 'Y')],
    ['stale', back('new', 'An older source', 'Y')],
    ['no-source', back('new', null, 'Y')],
    ['stale', { ...back('new', null, 'Y'), source: 'An older source' }],
    ['other-source', { ...back('new', 'New', 'Y'), source: 'Old' }],
    ['not-done', back('new', 'New', 'Y', 'open')],
    ['not-done', back('new', 'New', 'Y', 'stale')],
    ['not-done', back('stale', 'Hello', 'Bonjour', 'open')],
    ['untouched', back('stale', 'Hello', 'Salut')],
    ['untouched', back('stale', 'Hello', 'Salut', 'stale')],
    ['empty', back('new', 'New', '  ')],
    ['hidden-characters', back('new', 'New', 'a\u202Eb')],
    ['hidden-characters', back('new', 'New', 'a\u0007b')],
    ['hidden-characters', back('new', 'New', 'a\u200Bb')],
    ['too-long', back('new', 'New', 'x'.repeat(201))],
  ])('keeps aside what is %s', (reason, item) => {
    const merged = merge([item]);
    const { mark: _, ...words } = item;
    expect(merged.aside).toEqual([{ ...words, reason }]);
    expect(storyIn(merged)).toEqual(Object.fromEntries(entries.get('story') ?? []));
  });

  test('takes new words where a tool has left the state that went out', () => {
    for (const mark of ['stale', null] as const) {
      const merged = merge([back('stale', 'Hello', 'Bonjour', mark)]);
      expect(storyIn(merged).stale).toEqual({ of: fingerprint('Hello'), text: 'Bonjour' });
    }
    expect(merge([back('new', 'New', 'Nouveau', 'new')])).toMatchObject({ added: 1, aside: [] });
  });

  describe('of a source that a program has changed', () => {
    const long = [unit('say', `I didn't sleep - "really"...  é`)];
    const none: Entries = new Map([['story', new Map()]]);
    const given = (source: string, of: string | null = long[0]?.of ?? null) =>
      mergeReturned(
        long,
        none,
        [{ file: 'story', key: 'say', of, source, target: 'Y', mark: null }],
        { replace: false },
      );

    test.each([
      ['white space', `  I didn't\n sleep\u00A0- "really"... é `],
      ['typographic marks', 'I didn’t sleep – “really”… é'],
      ['guillemets', `I didn't sleep — «\u202Freally\u202F»... é`],
      ['another form of its characters', `I didn't sleep - "really"...  e\u0301`],
    ])('by %s, takes the words', (_, source) => {
      expect(given(source)).toMatchObject({ added: 1, aside: [] });
      expect(given(source, null)).toMatchObject({ added: 1, aside: [] });
    });

    test('in its words, tells which of the two it is', () => {
      const other = 'I did sleep - "really"... é';
      expect(given(other).aside).toMatchObject([{ reason: 'other-source' }]);
      expect(given(other, null).aside).toMatchObject([{ reason: 'stale' }]);
      expect(given(long[0]?.source ?? '', '00000000')).toMatchObject({ added: 1 });
    });
  });

  describe('a copy of the source', () => {
    const names = [
      unit('cast.okoro.name', 'Mr Okoro'),
      unit('beats.a.lines.b', 'ok'),
      unit('beats.a.lines.c', 'See you later'),
    ];
    const none: Entries = new Map([['story', new Map()]]);
    const copies = (mark: Mark, isCopyFine = false) =>
      mergeReturned(
        names,
        none,
        names.map(({ file, key, of, source }) => ({ file, key, of, source, target: source, mark })),
        { replace: false, isCopyFine },
      );

    test('of a sentence was not translated; a name and a word may be the same', () => {
      expect(copies(null)).toMatchObject({
        added: 2,
        aside: [{ key: 'beats.a.lines.c', reason: 'untouched' }],
      });
    });

    test('is taken where the file says that it is done, and between forms of one language', () => {
      expect(copies('done').added).toBe(3);
      expect(copies(null, true).added).toBe(3);
    });
  });

  test('takes words without the blanks around them', () => {
    expect(storyIn(merge([back('new', 'New', ' \n Nouveau ')])).new?.text).toBe('Nouveau');
  });

  test('keeps the second of two that differ', () => {
    const merged = merge([
      back('new', 'New', 'A'),
      back('new', 'New', 'A'),
      back('new', 'New', 'B'),
    ]);
    expect(storyIn(merged).new?.text).toBe('A');
    expect(merged.aside).toMatchObject([{ target: 'B', reason: 'twice' }]);
  });

  test('loses no word, whatever comes back', () => {
    const item = fc.record({
      file: fc.constantFrom('story', 'other'),
      key: fc.constantFrom('new', 'stale', 'done', 'gone', 'nowhere'),
      of: fc.constantFrom(fingerprint('New'), fingerprint('Hello'), fingerprint('Bye'), old, null),
      source: fc.constantFrom('New', 'Hello', null),
      mark: fc.constantFrom<Mark>('done', 'open', 'new', 'stale', null),
      target: fc.constantFrom('', 'A', 'B', 'Salut', 'Au revoir', '\u202E'),
    });
    fc.assert(
      fc.property(fc.array(item, { maxLength: 12 }), fc.boolean(), (items, replace) => {
        const merged = mergeReturned(units, entries, items, { replace });
        const there = [...merged.entries.values()].flatMap((own) => [...own.values()]);
        const kept = new Set([
          ...there.map(({ text: one }) => one),
          ...merged.aside.map(({ target }) => target),
        ]);
        for (const { target } of items) expect(kept).toContain(target);
        for (const { text: one } of entries.get('story')?.values() ?? [])
          expect(kept).toContain(one);
      }),
    );
  });
});

test('a tag without an end to its first word is looked through once', { retry: 2 }, () => {
  const make = (size: number) => `<xliff version="1.2" ${'a'.repeat(size)}></xliff>`;
  const read = (xml: string) => expect(() => xliffFormat.read(xml)).toThrow(ExchangeRefused);
  expect(growthOf(make, 5_000, read)).toBeLessThan(9);
});
