/** Archives that are hostile, each made here; and one that is not. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { packArchive } from '../../src/export/pack-archive.ts';
import { packLimits } from '../../src/packs/limits.ts';
import { openArchive } from '../../src/packs/open/archive.ts';
import { describeProblem } from '../../src/packs/problem.ts';
import { type Entry, zip } from '../support/zip.ts';

// A bomb that is not stopped takes minutes; a busy machine takes a while.
vi.setConfig({ testTimeout: 20_000 });

const pack: Entry = { name: 'pack.yaml', data: 'unsent: 1\n' };
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);
/** Bytes that cannot be packed: a fixed mix, since chance is passed in. */
const noise = (length: number): Uint8Array => {
  let seed = 1;
  return Uint8Array.from({ length }, () => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return seed >>> 24;
  });
};

function refusal(bytes: Uint8Array): string {
  const { files, problems } = openArchive('some.unsent', bytes);
  expect(files).toBeNull();
  expect(problems.length).toBeGreaterThan(0);
  expect(problems.every(({ severity }) => severity === 'error')).toBe(true);
  return problems.map(describeProblem).join('\n');
}

test('an honest archive gives its files', () => {
  const { files, problems } = openArchive(
    'some.unsent',
    zip([
      pack,
      { name: 'locales/fr/pack.json', data: '{}' },
      { name: 'pictures/board.png', data: png },
      { name: 'pictures/', data: '', says: { method: 0, unixMode: 0x41ed } },
    ]),
  );
  expect(problems).toEqual([]);
  expect([...(files ?? [])].map(([path, { length }]) => [path, length])).toEqual([
    ['pack.yaml', 10],
    ['locales/fr/pack.json', 2],
    ['pictures/board.png', png.length],
  ]);
});

describe('refused by its name', () => {
  test.each([
    ['a path that leads out', '../pack.yaml', /leads out of the pack/],
    ['a path that leads out later', 'locales/../../evil.json', /leads out/],
    ['an absolute path', '/etc/passwd.yaml', /absolute/],
    ['a drive', 'C:/pack.yaml', /absolute/],
    ['a backslash', '..\\pack.yaml', /parted by/],
    ['an empty part', 'locales//pack.json', /leads out|circles/],
    ['a hidden file', '.env.yaml', /hidden/],
    ['a name that turns its end around', 'a\u202Egnp.yaml', /letters a to z/],
    ['a control character', 'a\u0000.yaml', /letters a to z/],
    ['an address', 'https:story.yaml', /letters a to z/],
    ['an endless name', `${'a'.repeat(300)}.yaml`, /at most 120/],
    ['a drawing that can act', 'pictures/x.svg', /scripts/],
    ['a page', 'index.html', /scripts/],
    ['an archive', 'more.zip', /no archive/],
    ['a pack', 'more.unsent', /no pack/],
    ['a program', 'run.exe', /only \.yaml/],
    ['no ending at all', 'README', /only \.yaml/],
    ['a story in a folder', 'more/story.yaml', /beside pack\.yaml/],
    ['a device of Windows', 'con.yaml', /"con\.yaml" is a device on Windows/],
    ['a device in capitals, with two endings', 'AUX.tar.yaml', /device on Windows/],
    ['a picture of a device', 'pictures/com1.png', /device on Windows/],
    ['a language of a device', 'locales/nul/pack.json', /device on Windows/],
    ['a folder with a dot at its end', 'locales/fr./pack.json', /ends in a dot/],
    ['a stray JSON', 'package.json', /locales/],
    ['a stray picture', 'board.png', /folder pictures/],
  ])('%s', (_, name, reason) => {
    const data = name.endsWith('.png') ? png : 'a: 1\n';
    expect(refusal(zip([pack, { name, data }]))).toMatch(reason);
  });

  test.each(['console.yaml', 'auxiliary.yaml', 'com10.yaml', 'a.con.yaml'])(
    '%s is a name like any other',
    (name) => {
      expect(openArchive('x', zip([pack, { name, data: 'a: 1' }])).problems).toEqual([]);
    },
  );

  test('a hostile name is shown without its hostile signs', () => {
    const shown = refusal(zip([pack, { name: 'a\u001b[2J\u202E.yaml', data: '' }]));
    expect(shown).not.toMatch(/\p{Cc}|\p{Cf}/u);
  });

  test('the same name twice, and one that differs in capitals only', () => {
    expect(refusal(zip([pack, pack]))).toMatch(/twice/);
    expect(refusal(zip([pack, { ...pack, name: 'Pack.yaml' }]))).toMatch(/twice/);
  });

  test('two different names for one file', () => {
    expect(refusal(zip([{ ...pack, says: { name: 'pack.json' } }]))).toMatch(/two different names/);
    const longer = { name: 'locales/fr/pack', data: '{}', says: { name: 'locales/fr/pack.json' } };
    expect(refusal(zip([pack, longer]))).toMatch(/two different names/);
  });

  test('a pack in a folder of its own, with the way to mend it', () => {
    expect(refusal(zip([{ ...pack, name: 'my-pack/pack.yaml' }]))).toMatch(
      /the folder "my-pack".*top/,
    );
  });
});

describe('refused by what it is', () => {
  test('a link', () => {
    const link = { name: 'x.yaml', data: '/etc/passwd', says: { unixMode: 0xa1ff } };
    expect(refusal(zip([pack, link]))).toMatch(/link/);
  });

  test('a locked file', () => {
    expect(refusal(zip([{ ...pack, says: { flags: 1 } }]))).toMatch(/password/);
  });

  test('an unknown way of packing', () => {
    expect(refusal(zip([{ ...pack, says: { method: 99 } }]))).toMatch(/not known/);
  });

  test.each([
    ['words', 'no picture at all'],
    ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['an archive', 'PK\u0003\u0004'],
  ])('a picture that is %s', (_, data) => {
    expect(refusal(zip([pack, { name: 'pictures/x.png', data }]))).toMatch(/no picture/);
  });

  test('a sound in the coat of a picture', () => {
    const sound = { name: 'pictures/x.webp', data: 'RIFF\u0004\u0000\u0000\u0000WAVE' };
    expect(refusal(zip([pack, sound]))).toMatch(/no picture/);
    const { problems } = openArchive('x', zip([pack, { ...sound, data: 'RIFF1234WEBP' }]));
    expect(problems).toEqual([]);
  });

  test('a picture of another kind than it says', () => {
    expect(refusal(zip([pack, { name: 'pictures/x.jpg', data: png }]))).toMatch(/is a png/);
  });

  test('a text that is no UTF-8, or holds zeros', () => {
    const latin = new Uint8Array([0x61, 0xe9, 0x62]);
    expect(refusal(zip([pack, { name: 'x.yaml', data: latin }]))).toMatch(/UTF-8/);
    expect(refusal(zip([pack, { name: 'x.yaml', data: 'a\u0000b' }]))).toMatch(/UTF-8/);
  });

  test.each([
    ['little end first', [0xff, 0xfe, 0x61, 0, 0x3a, 0]],
    ['big end first', [0xfe, 0xff, 0, 0x61, 0, 0x3a]],
    ['without a mark', [0x61, 0, 0x3a, 0, 0x20, 0, 0x31, 0]],
  ])('a text in UTF-16, %s, by its name', (_, bytes) => {
    const said = refusal(zip([pack, { name: 'x.yaml', data: new Uint8Array(bytes) }]));
    expect(said).toMatch(/UTF-16, which some programs call "Unicode".*save it as "UTF-8"/);
  });

  test('bytes that are damaged', () => {
    expect(refusal(zip([{ ...pack, says: { crc: 1 } }]))).toMatch(/damaged/);
  });

  test('no archive at all', () => {
    expect(refusal(new Uint8Array())).toMatch(/no zip/);
    expect(refusal(noise(5_000))).toMatch(/no zip/);
    expect(refusal(zip([]))).toMatch(/no pack\.yaml/);
  });
});

describe('bombs', () => {
  test('a file that says how large it is', () => {
    const data = new Uint8Array(packLimits.fileBytes + 1).fill(32);
    expect(refusal(zip([pack, { name: 'x.yaml', data }]))).toMatch(/a file has at most/);
  });

  test('a file that is packed too well', () => {
    const data = new Uint8Array(2_000_000).fill(32);
    expect(refusal(zip([pack, { name: 'x.yaml', data }]))).toMatch(/more than 200 times/);
  });

  test('a file that lies about its size stops where it said it would', () => {
    const data = new Uint8Array(12_000_000);
    const lie = (unpacked: number) => zip([pack, { name: 'x.yaml', data, says: { unpacked } }]);
    expect(refusal(lie(1_000_000))).toMatch(/unpacks to more than the archive says/);
    expect(refusal(lie(9_000_000))).toMatch(/a file has at most/);
  });

  test('a file that is a little larger than it says', () => {
    const data = noise(30_000);
    const entry = { name: 'x.yaml', data, says: { unpacked: 29_000 } };
    expect(refusal(zip([pack, entry]))).toMatch(/unpacks to more than the archive says/);
    expect(refusal(zip([pack, { ...entry, says: { unpacked: 31_000 } }]))).toMatch(/damaged/);
  });

  test('many files that share the same bytes', () => {
    const again = (index: number): Entry => ({
      name: `x${index}.yaml`,
      data: pack.data,
      says: { sameBytesAs: 1 },
    });
    const kernel = { name: 'x0.yaml', data: pack.data };
    expect(refusal(zip([pack, kernel, again(1), again(2)]))).toMatch(/two different names|shares/);
    const same = zip([pack, kernel, { ...kernel, says: { sameBytesAs: 1 } }]);
    expect(refusal(same)).toMatch(/shares its bytes/);
  });

  test('too many files', () => {
    const files = Array.from({ length: packLimits.files }, (_, index) => ({
      name: `x${index}.yaml`,
      data: 'a: 1',
    }));
    expect(refusal(zip([pack, ...files]))).toMatch(/at most 1000 files/);
  });

  test('files that are too much together', () => {
    const small = { ...packLimits, unpackedBytes: 25_000 };
    const files = ['a.yaml', 'b.yaml', 'c.yaml'].map((name) => ({ name, data: 'x'.repeat(9_000) }));
    const { files: opened, problems } = openArchive('x', zip([pack, ...files]), small);
    expect(opened).toBeNull();
    expect(problems[0]?.message).toMatch(/25000 bytes unpacked/);
  });

  test('an archive that is too large to look at', () => {
    const small = { ...packLimits, archiveBytes: 100 };
    expect(openArchive('x', zip([pack, pack]), small).problems[0]?.message).toMatch(/at most 100/);
  });
});

describe('any bytes', () => {
  const honest = zip([pack, { name: 'locales/fr/pack.json', data: '{ "a": 1 }' }]);

  test('are opened or refused, and never thrown at', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      // An honest archive with one byte changed, or cut off.
      fc
        .tuple(fc.nat(honest.length - 1), fc.nat(255))
        .map(([at, byte]) => honest.map((old, index) => (index === at ? byte : old))),
      fc.nat(honest.length).map((length) => honest.slice(0, length)),
    );
    fc.assert(
      fc.property(bytes, (given) => {
        const { files, problems } = openArchive('x', given);
        expect(files === null).toBe(problems.length > 0);
      }),
      { numRuns: 2_000 },
    );
  });

  test('that are packed come out again', () => {
    const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/);
    const text = fc
      .string({ unit: 'grapheme' })
      .filter((words) => !/[\0\uFEFF]|\p{Cs}/u.test(words));
    fc.assert(
      fc.property(fc.dictionary(name, text, { noNullPrototype: true }), (stories) => {
        const files = new Map(
          Object.entries({ pack: 'unsent: 1', ...stories }).map(([id, words]) => [
            `${id}.yaml`,
            new TextEncoder().encode(words),
          ]),
        );
        const opened = openArchive('x', packArchive(files));
        expect(opened.problems).toEqual([]);
        expect(new Map(opened.files)).toEqual(files);
      }),
    );
  });
});

describe('what is written', () => {
  const files = [
    ['pack.yaml', new TextEncoder().encode('unsent: 1')],
    ['a.yaml', new TextEncoder().encode('b: 1')],
  ] as const;

  test('is the same whatever the order, the day and the place', () => {
    const before = packArchive(new Map(files));
    vi.useFakeTimers({ now: Date.UTC(2031, 6, 1) });
    const zone = process.env.TZ;
    process.env.TZ = 'Pacific/Kiritimati';
    const after = packArchive(new Map([...files].reverse()));
    process.env.TZ = zone;
    vi.useRealTimers();
    expect(after).toEqual(before);
  });

  test('changes with one letter', () => {
    const other = new Map([...files, ['c.yaml', new TextEncoder().encode('d: 2')]]);
    expect(packArchive(other)).not.toEqual(packArchive(new Map(files)));
  });
});
