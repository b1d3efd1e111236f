/** Translators get a file, return it, and no word is lost on the way. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder, run } from '../support/command-line.ts';

interface Exchanged {
  texts: { file: string; key: string; of: string; state: string; source: string; target: string }[];
}

async function withPack(): Promise<string> {
  const folder = emptyFolder();
  await run(folder, 'new', 'my-pack');
  return folder;
}

const texts = async (folder: string, ...words: string[]) =>
  run(folder, 'texts', 'my-pack', ...words);

const readJson = (...path: string[]) => JSON.parse(readFileSync(join(...path), 'utf8'));

/** Sends everything out as JSON and has it translated. */
async function translated(folder: string, words: (source: string) => string): Promise<Exchanged> {
  await texts(folder, '--to', 'fr', '--format', 'json', '--force');
  const file: Exchanged = readJson(folder, 'my-pack.fr.json');
  for (const text of file.texts) text.target = words(text.source);
  return file;
}

async function bringBack(folder: string, file: Exchanged, ...words: string[]) {
  writeFileSync(join(folder, 'back.json'), JSON.stringify(file));
  return texts(folder, '--from', 'back.json', ...words);
}

describe.each(['json', 'csv', 'xliff'])('%s', (format) => {
  test('goes out, comes back, and the pack is complete in two languages', async () => {
    const folder = await withPack();
    await texts(folder, '--to', 'fr', '--format', 'json');
    const file: Exchanged = readJson(folder, 'my-pack.fr.json');
    // Through the pack itself, so that the format under test carries all words once.
    await bringBack(
      folder,
      { texts: file.texts.map((text) => ({ ...text, target: `« ${text.source} »` })) },
      '--to',
      'fr',
    );
    const ending = format === 'xliff' ? 'xlf' : format;
    await texts(folder, '--to', 'fr', '--format', format, '--out', `out.${ending}`);
    const before = readJson(folder, 'my-pack/locales/fr/what-ben-asked.json');
    for (const name of readdirSync(join(folder, 'my-pack/locales/fr')))
      writeFileSync(join(folder, 'my-pack/locales/fr', name), '{}\n');
    const answer = await texts(folder, '--from', `out.${ending}`, '--to', 'fr', '--json');
    expect(JSON.parse(answer.out)).toMatchObject({
      added: file.texts.length,
      replaced: 0,
      aside: [],
    });
    expect(readJson(folder, 'my-pack/locales/fr/what-ben-asked.json')).toEqual(before);
    const pack = join(folder, 'my-pack', 'pack.yaml');
    writeFileSync(
      pack,
      readFileSync(pack, 'utf8').replace('languages: [en]', 'languages: [en, fr]'),
    );
    const checked = JSON.parse((await run(folder, 'check', 'my-pack', '--json')).out);
    expect(checked.errors, JSON.stringify(checked.packs)).toBe(0);
    expect((await texts(folder)).out).toBe(
      `fr: ${file.texts.length} translated, 0 out of date, 0 missing\n`,
    );
  });
});

describe('what goes out', () => {
  test('covers the pack, its stories and its guide, with a note for each text', async () => {
    const folder = await withPack();
    const { texts: all } = await translated(folder, (source) => source);
    expect(new Set(all.map(({ file }) => file))).toEqual(
      new Set(['pack', 'what-ben-asked', 'guide']),
    );
    const line = all.find(({ key }) => key === 'beats.ben-writes.lines.alone');
    expect(line).toMatchObject({ state: 'new', note: 'Ben (he) to Ada (she): message' });
    expect(all.filter(({ key, source }) => !key || !source)).toEqual([]);
  });

  test('is only what is open, when asked', async () => {
    const folder = await withPack();
    await bringBack(folder, await translated(folder, (source) => `(${source})`), '--to', 'fr');
    const story = join(folder, 'my-pack', 'what-ben-asked.yaml');
    writeFileSync(story, readFileSync(story, 'utf8').replace("I didn't sleep", 'I slept badly'));
    expect((await texts(folder, '--to', 'fr', '--open', '--out', 'open.xlf')).out).toMatch(
      /: 1 text, 1 of them/,
    );
    expect(readFileSync(join(folder, 'open.xlf'), 'utf8')).toMatch(
      /<source>I slept badly<\/source>\s*<target state="needs-translation">\(I didn't sleep\)/,
    );
  });

  test('is not written over a file that is there', async () => {
    const folder = await withPack();
    writeFileSync(join(folder, 'my-pack.fr.xlf'), 'mine');
    expect((await texts(folder, '--to', 'fr')).code).toBe(1);
    expect(readFileSync(join(folder, 'my-pack.fr.xlf'), 'utf8')).toBe('mine');
  });
});

describe('what comes back', () => {
  test('and does not fit stands beside it, with the reason; nothing else is written', async () => {
    const folder = await withPack();
    const file = await translated(folder, () => 'Quelques mots');
    const [first, second] = file.texts;
    if (!first || !second) return expect.fail('there are texts');
    const odd = [
      { ...first, key: 'unheard-of' },
      { ...first, of: '00000000' },
      { ...second, target: '' },
    ];
    const { code, out } = await bringBack(folder, { texts: odd }, '--to', 'fr');
    expect(code).toBe(1);
    expect(out).toMatch(/1 text came back without words/);
    const aside = readJson(folder, 'back.json.aside.json');
    expect(aside.texts.map(({ reason }: { reason: string }) => reason)).toEqual([
      'unknown',
      'stale',
    ]);
    expect(aside.texts[0].target).toBe('Quelques mots');
    expect(existsSync(join(folder, 'my-pack', 'locales'))).toBe(false);
    await bringBack(folder, { texts: odd }, '--to', 'fr');
    expect(readdirSync(folder)).toContain('back.json.aside-2.json');
  });

  test('replaces nothing unasked, and what is replaced on request stands aside', async () => {
    const folder = await withPack();
    await bringBack(folder, await translated(folder, () => 'Premiers mots'), '--to', 'fr');
    const second = await translated(folder, () => 'Autres mots');
    expect((await bringBack(folder, second, '--to', 'fr')).code).toBe(1);
    const title = () => readJson(folder, 'my-pack/locales/fr/pack.json').title.text;
    expect(title()).toBe('Premiers mots');
    expect((await bringBack(folder, second, '--to', 'fr', '--replace')).code).toBe(0);
    expect(title()).toBe('Autres mots');
    const aside = readJson(folder, 'back.json.aside-2.json');
    expect(aside).toMatchObject({ to: 'fr', pack: 'my-pack' });
    expect(aside.texts[0]).toMatchObject({ target: 'Premiers mots', reason: 'replaced' });
  });

  test('changes nothing on a dry run', async () => {
    const folder = await withPack();
    const { code, out } = await bringBack(
      folder,
      await translated(folder, () => 'Mots'),
      '--to',
      'fr',
      '--dry-run',
    );
    expect(code).toBe(0);
    expect(out).toMatch(/added/);
    expect(existsSync(join(folder, 'my-pack', 'locales'))).toBe(false);
  });

  test('never touches a translation file that cannot be read', async () => {
    const folder = await withPack();
    await bringBack(folder, await translated(folder, () => 'Mots'), '--to', 'fr');
    const broken = join(folder, 'my-pack/locales/fr/pack.json');
    writeFileSync(broken, '{ "title": "half of it');
    const { code, said } = await bringBack(
      folder,
      await translated(folder, () => 'Mots'),
      '--to',
      'fr',
    );
    expect([code, said]).toEqual([1, expect.stringMatching(/pack\.json cannot be read/)]);
    expect(readFileSync(broken, 'utf8')).toBe('{ "title": "half of it');
  });

  test('keeps translations whose source is gone', async () => {
    const folder = await withPack();
    await bringBack(folder, await translated(folder, (source) => `(${source})`), '--to', 'fr');
    const story = join(folder, 'my-pack', 'what-ben-asked.yaml');
    const text = readFileSync(story, 'utf8');
    writeFileSync(story, text.replace('id: tired,', 'id: worn-out,'));
    await bringBack(folder, await translated(folder, (source) => `(${source})`), '--to', 'fr');
    const entries = readJson(folder, 'my-pack/locales/fr/what-ben-asked.json');
    expect(entries['beats.what-now.lines.tired'].text).toBe("(I didn't sleep)");
    expect(entries['beats.what-now.lines.worn-out'].text).toBe("(I didn't sleep)");
  });

  test.each([
    [
      'for another pack',
      { pack: 'other', to: 'fr' },
      ['--to', 'fr'],
      1,
      /belongs to the pack "other"/,
    ],
    ['in another language', { to: 'de' }, ['--to', 'fr'], 1, /in de, and --to says fr/],
    ['in the language of the pack', { to: 'en' }, [], 1, /written in en/],
    ['in no language', {}, [], 2, /add --to/],
    ['in a language that leads out', { to: '../../x' }, [], 1, /no language tag/],
  ])('%s is refused', async (_, head, words, code, message) => {
    const folder = await withPack();
    const answer = await bringBack(folder, { ...head, texts: [] }, ...words);
    expect(answer.code).toBe(code);
    expect(answer.said).toMatch(message);
  });
});

test('a pack that cannot be read says why', async () => {
  const folder = await withPack();
  writeFileSync(join(folder, 'my-pack', 'pack.yaml'), 'unsent: 1\nid: my-pack\n');
  const { code, said } = await texts(folder, '--to', 'fr');
  expect(code).toBe(1);
  expect(said).toMatch(/my-pack\/pack\.yaml:1:1 error schema: "version" is missing here/);
});

describe('how far each language is', () => {
  test('is told also of one that is not promised yet', async () => {
    const folder = await withPack();
    const file = await translated(folder, (source) => `(${source})`);
    await bringBack(folder, { texts: file.texts.slice(1) }, '--to', 'fr');
    expect((await texts(folder)).out).toBe(
      `fr: ${file.texts.length - 1} translated, 0 out of date, 1 missing\n  fr is not in "languages" of pack.yaml yet, so nobody can choose it\n  complete are what-ben-asked, guide\n`,
    );
  });

  test('is said once, with the next step, when it was promised too early', async () => {
    const folder = await withPack();
    const pack = join(folder, 'my-pack', 'pack.yaml');
    writeFileSync(pack, readFileSync(pack, 'utf8').replace('[en]', '[en, fr]'));
    const { out } = await run(folder, 'check', 'my-pack');
    expect(out.match(/ error /g)).toHaveLength(1);
    expect(out).toMatch(
      /^my-pack\/pack\.yaml:\d+:17 error translation-missing: nothing is translated into fr yet: .*`npx unsent texts my-pack --to fr`, or take fr out of `languages`/,
    );
  });
});

describe('translations without a source', () => {
  /** A pack with a text that has a new name, and one that is gone. */
  async function withChanges(): Promise<string> {
    const folder = await withPack();
    const file = await translated(folder, (source) => `(${source})`);
    await bringBack(folder, file, '--to', 'fr');
    const story = join(folder, 'my-pack', 'what-ben-asked.yaml');
    const text = readFileSync(story, 'utf8').replace('id: tired,', 'id: worn-out,');
    writeFileSync(story, text.replace(/^.*id: useful,.*\n/m, ''));
    return folder;
  }
  const kept = (folder: string) => readJson(folder, 'my-pack/locales/fr/what-ben-asked.json');

  test('keep their words under a new name, or go into a file beside the pack', async () => {
    const folder = await withChanges();
    expect((await texts(folder)).out).toContain(
      '2 without a source any more (--tidy puts them aside)',
    );
    const { code, out } = await texts(folder, '--tidy');
    expect(code).toBe(0);
    expect(out).toMatch(
      /^fr: 1 under a new name, 1 text put aside in .*my-pack\.fr\.aside\.json\n$/,
    );
    expect(Object.keys(kept(folder))).not.toContain('beats.what-now.lines.tired');
    expect(kept(folder)['beats.what-now.lines.worn-out'].text).toBe("(I didn't sleep)");
    expect(readJson(folder, 'my-pack.fr.aside.json').texts).toMatchObject([
      { key: 'beats.believed.lines.useful', reason: 'left-over' },
    ]);
    expect((await texts(folder)).out).toContain('0 out of date, 0 missing');
    expect((await texts(folder, '--tidy')).out).toBe('fr: 0 under a new name, 0 texts put aside\n');
  });

  test('stay where they are on a dry run', async () => {
    const folder = await withChanges();
    const before = kept(folder);
    expect((await texts(folder, '--tidy', '--dry-run')).out).toMatch(
      /1 under a new name, 1 text put aside/,
    );
    expect(kept(folder)).toEqual(before);
    expect(readdirSync(folder)).not.toContain('my-pack.fr.aside.json');
  });
});

describe('the language of a file', () => {
  test.each(['FR', 'fr_FR', 'fr-FR', 'fr_FR.UTF-8', 'fr-fr'])(
    '%s serves fr, with a word',
    async (to) => {
      const folder = await withPack();
      const file = { ...(await translated(folder, (source) => `(${source})`)), to };
      const { code, out, said } = await bringBack(folder, file, '--to', 'fr');
      expect({ code, said }).toEqual({
        code: 0,
        said: `the file says ${to}; its words are taken for fr\n`,
      });
      expect(out).toMatch(/^fr: \d+ added/);
      expect(readdirSync(join(folder, 'my-pack', 'locales'))).toEqual(['fr']);
      // Once the pack has French, nobody has to say so.
      expect((await bringBack(folder, file)).out).toMatch(/^fr: 0 added, 0 replaced/);
    },
  );

  test.each([
    ['pt-PT', 'pt-BR'],
    ['zh-TW', 'zh-Hans'],
    ['nl', 'fr'],
  ])('%s does not serve %s', async (to, asked) => {
    const folder = await withPack();
    const { code, said } = await bringBack(folder, { to, texts: [] } as never, '--to', asked);
    expect([code, said]).toEqual([1, expect.stringContaining(`in ${to}, and --to says ${asked}`)]);
  });

  test('is sent out under its usual name', async () => {
    const folder = await withPack();
    const { out, said } = await texts(folder, '--to', 'FR', '--format', 'json');
    expect(said).toBe('FR is taken for fr\n');
    expect(out).toMatch(/^my-pack\.fr\.json: /);
    expect((await texts(folder, '--to', '!')).code).toBe(2);
  });
});

describe('the encoding of a file', () => {
  const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');

  test('UTF-16 is read, as spreadsheets save "Unicode text"', async () => {
    const folder = await withPack();
    await texts(folder, '--to', 'fr', '--format', 'json');
    const [first] = (readJson(folder, 'my-pack.fr.json') as Exchanged).texts;
    const rows = [
      ['file', 'key', 'of', 'target'],
      [first?.file, first?.key, first?.of, 'Été'],
    ];
    const text = rows.map((row) => row.join('\t')).join('\r\n');
    writeFileSync(join(folder, 'back.txt'), utf16(text));
    expect((await texts(folder, '--from', 'back.txt', '--to', 'fr')).out).toMatch(/^fr: 1 added/);
    writeFileSync(join(folder, 'big.txt'), utf16(text).swap16());
    expect((await texts(folder, '--from', 'big.txt', '--to', 'fr')).out).toMatch(/^fr: 0 added/);
  });

  test('an XML file is read in the encoding it names', async () => {
    const folder = await withPack();
    await texts(folder, '--to', 'fr');
    const xml = readFileSync(join(folder, 'my-pack.fr.xlf'), 'utf8')
      .replace('UTF-8', 'ISO-8859-1')
      .replace('</source>', '</source><target>Été</target>');
    writeFileSync(join(folder, 'back.xlf'), Buffer.from(xml, 'latin1'));
    expect((await texts(folder, '--from', 'back.xlf')).out).toMatch(/^fr: 1 added/);
    expect(readJson(folder, 'my-pack/locales/fr/pack.json').title.text).toBe('Été');
  });

  test('any other is told with the way to save it', async () => {
    const folder = await withPack();
    writeFileSync(join(folder, 'back.csv'), Buffer.from('file;key;target\nété', 'latin1'));
    expect((await texts(folder, '--from', 'back.csv', '--to', 'fr')).said).toMatch(/"CSV UTF-8"/);
    writeFileSync(join(folder, 'back.xlf'), Buffer.from('<xliff>é', 'latin1'));
    expect((await texts(folder, '--from', 'back.xlf', '--to', 'fr')).said).toMatch(
      /save it as "UTF-8"/,
    );
  });
});

test('a file that comes back as it went out changes nothing', async () => {
  const folder = await withPack();
  await bringBack(folder, await translated(folder, (source) => `(${source})`), '--to', 'fr');
  const story = join(folder, 'my-pack', 'what-ben-asked.yaml');
  writeFileSync(story, readFileSync(story, 'utf8').replace("I didn't sleep", 'I slept badly'));
  const before = readJson(folder, 'my-pack/locales/fr/what-ben-asked.json');
  for (const format of ['json', 'csv', 'xliff']) {
    const file = `out.${format === 'xliff' ? 'xlf' : format}`;
    await texts(folder, '--to', 'fr', '--format', format, '--out', file);
    const { code, out } = await texts(folder, '--from', file, '--to', 'fr');
    expect(code).toBe(0);
    expect(out).toMatch(/1 text came back untouched, and count as open/);
  }
  expect(readJson(folder, 'my-pack/locales/fr/what-ben-asked.json')).toEqual(before);
});
