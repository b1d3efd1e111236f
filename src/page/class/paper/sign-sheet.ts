/** What stands on the sheet that somebody signs for a story: to print, and as a file to change. */
import type { PaperSheet, SheetBlock } from '../../../app/paper-sheet.ts';
import type { Signed } from '../../../classroom/lesson/signed-file.ts';
import { markOf } from '../../../script/signed.ts';
import type { Words } from '../../../view/ports.ts';
import type { KeyIn } from '../../../view/ui-key.ts';

const known = ['story', 'version', 'language', 'mark'] as const;
const byHand = ['who', 'as', 'place', 'day'] as const;
const read = ['ways', 'cards', 'endings', 'staff'] as const;
const checked = ['blame', 'safe', 'age', 'help', 'lead', 'out'] as const;
const results = ['yes', 'with', 'no'] as const;

export function signSheet(words: Words, signed: Signed): PaperSheet {
  const ui = (key: KeyIn<'sign'>): string => words.ui(`sign.${key}`);
  const filled: Record<(typeof known)[number], string> = {
    story: signed.title,
    version: `${signed.pack} ${signed.version}`,
    language: languageName(words, signed.language),
    mark: shownMark(signed),
  };
  const blank = (key: KeyIn<'sign'>, known: readonly string[] = []): SheetBlock => ({
    kind: 'blank',
    text: ui(key),
    filled: known,
  });
  const heading = (key: KeyIn<'sign'>): SheetBlock => ({ kind: 'heading', text: ui(key) });
  const tick = (key: KeyIn<'sign'>): SheetBlock => ({ kind: 'tick', text: ui(key) });
  return {
    name: 'sign-off',
    title: ui('title'),
    language: words.language,
    direction: words.direction,
    blocks: [
      ...known.map((key) => blank(key, [filled[key]])),
      ...byHand.map((key) => blank(key)),
      heading('read'),
      ...read.map((key) => tick(`read.${key}`)),
      heading('checked'),
      ...checked.map((key) => tick(`checked.${key}`)),
      heading('remarks'),
      ...[0, 1, 2].map((): SheetBlock => ({ kind: 'blank', text: '', filled: [] })),
      heading('result'),
      ...results.map((key) => tick(`result.${key}`)),
      blank('signature'),
      { kind: 'text', text: ui('only') },
    ],
  };
}

/** Two groups of four are read out and compared without a slip. */
export function shownMark({ pieces }: Pick<Signed, 'pieces'>): string {
  const mark = markOf(pieces);
  return `${mark.slice(0, 4)} ${mark.slice(4)}`;
}

export const languageName = (words: Words, code: string): string =>
  words.languages.find((each) => each.code === code)?.name ?? code;
