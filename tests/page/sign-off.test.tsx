/** The sheet that somebody signs for a story, and what is told of the changes since. */
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { readSigned, type Signed, signedText } from '../../src/classroom/lesson/signed-file.ts';
import { SheetToPrint } from '../../src/page/class/paper/sheet-print.tsx';
import { shownMark, signSheet } from '../../src/page/class/paper/sign-sheet.ts';
import { SignedSince } from '../../src/page/class/paper/signed-since.tsx';
import { type Piece, piecesOf } from '../../src/script/signed.ts';
import { textsOf } from '../../src/script/texts.ts';
import { realWords } from '../support/real-words.ts';
import { shippedPack } from '../support/routes.ts';

const pieces: readonly Piece[] = [
  { kind: 'story', name: 'story', words: 'The picture', mark: '00000001' },
  { kind: 'passage', name: 'hello', words: 'hey, great trick', mark: '00000002' },
  { kind: 'choice', name: 'hello/wait', words: 'not now', mark: '00000003' },
  { kind: 'card', name: 'hello/wait', words: 'not now', mark: '00000004' },
];
const signed: Signed = {
  pack: 'a-pack',
  version: '1.2.0',
  story: 'a-story',
  title: 'The picture he never took',
  language: 'en',
  pieces,
};
const change = (name: string, patch: Partial<Piece>): Signed => ({
  ...signed,
  version: '1.3.0',
  pieces: pieces.map((piece) =>
    `${piece.kind} ${piece.name}` === name ? { ...piece, ...patch, mark: 'ffffffff' } : piece,
  ),
});
const all = await Promise.all(
  ['en', 'fr', 'ar'].map((code) => realWords(code, 'edited-picture', 'never-took')),
);

describe.each(all.map((words) => [words.language, words] as const))('in %s', (_, words) => {
  const since = (before: Parameters<typeof SignedSince>[0]['before'], now = signed) =>
    renderToString(<SignedSince words={words} before={before} now={now} />);

  it('the sheet names story, version and mark, and has room for who signs', () => {
    const sheet = renderToString(
      <SheetToPrint sheet={signSheet(words, signed)} print="sign-off" />,
    );
    for (const known of [signed.title, 'a-pack 1.2.0', shownMark(signed)])
      expect(sheet).toContain(known);
    for (const key of ['who', 'as', 'day', 'signature', 'remarks', 'only'] as const)
      expect(sheet).toContain(words.ui(`sign.${key}`));
    // Who, in which role, where, when, three lines of remarks, and the signature.
    expect(sheet.split('class="blank"')).toHaveLength(9);
    expect(sheet.split('sheet-tick')).toHaveLength(14);
  });

  it('a list from here has the marks that the command line gives', () => {
    const { scenarios, texts } = shippedPack('edited-picture');
    const story = scenarios['never-took'];
    if (!story) throw new Error('no such story');
    const own = texts[words.storyLanguage]?.['never-took'] ?? {};
    const source = textsOf(story);
    const given = piecesOf(story, (key) => own[key] ?? source.get(key) ?? '');
    expect(piecesOf(story, (key) => words.story(key))).toEqual(given);
  });

  it('nothing has changed', () => {
    expect(since(signed)).toContain('data-since="same"');
    // Also where the file has been saved and opened.
    const opened = readSigned(signedText(signed));
    expect(opened).toEqual(signed);
    expect(since(opened)).toContain('data-since="same"');
  });

  it('tells what changed in both wordings, and what came and went', () => {
    const html = since(signed, change('choice hello/wait', { words: 'later' }));
    expect(html).toContain('data-since="differs"');
    expect(html).toContain(words.ui('sign.changed'));
    expect(html).toContain('later');
    expect(html).toContain(
      words.ui('sign.before', { words: words.ui('play.quoted', { words: 'not now' }) }),
    );
    expect(html).not.toContain(words.ui('sign.added'));
    const fewer: Signed = { ...signed, pieces: pieces.slice(0, 3) };
    const card = words.ui('sign.piece.card', {
      words: words.ui('play.quoted', { words: 'not now' }),
    });
    expect(since(signed, fewer)).toContain(words.ui('sign.removed'));
    expect(since(signed, fewer)).toContain(card);
    expect(since(fewer, signed)).toContain(words.ui('sign.added'));
  });

  it('says why a list cannot be compared', () => {
    for (const fault of ['other', 'newer', 'damaged'] as const)
      expect(since(fault)).toContain(words.ui(`sign.fault.${fault}`));
    expect(since({ ...signed, story: 'another' })).toContain(
      words.ui('sign.fault.story', { story: signed.title }),
    );
    expect(since({ ...signed, language: 'fr' })).toContain('Français');
  });
});

describe('a list of what was read', () => {
  const file = (patch: object) =>
    JSON.stringify({ unsent: 'signed', schema: 1, signed: { ...signed, ...patch } });

  it.each([
    [null, 'other'],
    ['', 'other'],
    ['{"unsent":"school","schema":1}', 'other'],
    [JSON.stringify({ unsent: 'signed', schema: 2, signed }), 'newer'],
    [signedText(signed).slice(0, 200), 'damaged'],
    [file({ pieces: [] }), 'damaged'],
    [file({ pieces: [{ kind: 'secret', name: 'a', words: 'b', mark: 'c' }] }), 'damaged'],
    [file({ pieces: [...pieces, null] }), 'damaged'],
    [file({ title: 7 }), 'damaged'],
    [file({ pieces: 'many' }), 'damaged'],
  ])('%j is none: %s', (text, fault) => expect(readSigned(text)).toBe(fault));
});
