/**
 * Languages for testing, made from English while the app runs. `en-XA` shows what a longer language
 * does to the layout, and which words never went through translation: those stay plain. `ar-XB`
 * shows the whole app from right to left and can still be read in a mirror. Both tags are the ones
 * that CLDR keeps for this, so numbers, lists and directions follow by themselves.
 */
import type { Texts } from '../app/library.ts';

export type PseudoLanguage = 'en-XA' | 'ar-XB';

/** Each by its own name for itself, as in the language switch. */
export const pseudoLanguages: readonly { readonly code: PseudoLanguage; readonly name: string }[] =
  [
    { code: 'en-XA', name: '[Ļöñĝ]' },
    { code: 'ar-XB', name: '\u200F\u202Ederorrim\u202C' },
  ];

export const isPseudo = (code: string): code is PseudoLanguage =>
  code === 'en-XA' || code === 'ar-XB';

/** What is filled in, and tags of a text, stay as they are. */
const kept = /(\{\{[^{}]*\}\}|<[^<>]*>)/;

const pairs =
  'AÅBƁCÇDÐEÉFƑGĜHĤIÎJĴKĶLĻMṀNÑOÖPÞQǪRŔSŠTŢUÛVṼWŴXẊYÝZŽ' +
  'aåbƀcçdðeéfƒgĝhĥiîjĵkķlļmɱnñoöpþqǫrŕsštţuûvṽwŵxẋyýzž';

const accented: ReadonlyMap<string, string> = new Map(
  pairs.match(/../gu)?.map((pair): [string, string] => [pair.slice(0, 1), pair.slice(1)]),
);

/** A third longer, as German and Finnish are; short words, such as those on buttons, even more. */
const stretch = 3;

/** English with accents, longer words and brackets: `Pause` becomes `[Þåûûšé]`. */
export function pseudo(text: string): string {
  const parts = text.split(kept).map((part, index) => (index % 2 === 1 ? part : lengthen(part)));
  return text.trim() === '' ? text : `[${parts.join('')}]`;
}

function lengthen(text: string): string {
  let letters = 0;
  return text.replace(/[a-z]/gi, (letter) => {
    const accent = accented.get(letter) ?? letter;
    letters += 1;
    return letters % stretch === 0 ? accent + accent.toLowerCase() : accent;
  });
}

/** Each word turned around by the marks that say so; nothing is lost, and it wraps between words. */
export function mirrored(text: string): string {
  return text
    .split(kept)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/\S+/g, turned)))
    .join('');
}

/** Right-to-left mark, override, word, end of override, mark: as CLDR's `ar-XB` does it. */
const turned = (word: string): string => `\u200F\u202E${word}\u202C\u200F`;

/** Arabic asks for six forms where English has two. */
const forms = ['zero', 'two', 'few', 'many'];

/** A whole file of English words in one of the languages. Keys stay; plural forms are all there. */
export function pseudoTexts(code: PseudoLanguage, english: Texts): Texts {
  const change = code === 'en-XA' ? pseudo : mirrored;
  return Object.fromEntries(
    Object.entries(english).flatMap(([key, text]) => {
      const entry = [key, change(text)] as const;
      if (code === 'en-XA' || !key.endsWith('_other')) return [entry];
      const stem = key.slice(0, -'other'.length);
      return [entry, ...forms.map((form) => [`${stem}${form}`, change(text)] as const)];
    }),
  );
}
