/**
 * Signs that nobody sees. A text can hide words in them from a reader, or words to avoid from this
 * checker, and a text of nothing else is a button without a name. Some scripts need a few of them:
 * those pass where that script, or an emoji, stands beside them.
 */

/** All that Unicode lets a screen leave out, and what no text of a pack has a use for. */
const unseen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  /[\p{Default_Ignorable_Code_Point}\p{Cs}\p{Noncharacter_Code_Point}\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2800\uFEFF\uFFF9-\uFFFC]/u;

interface Sign {
  readonly is: RegExp;
  readonly called: string;
  /** Where it is needed; nowhere where it is missing. */
  readonly mayStand?: (before: string, after: string) => boolean;
}

const letter = /[\p{L}\p{M}]/u;
/** Scripts whose letters neither join nor part for want of a sign. */
const apart = /[\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{sc=Hang}\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}]/u;
/** Scripts without blanks between words. */
const unspaced = /[\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}\p{sc=Java}\p{sc=Bali}]/u;
const rightToLeft = /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}\p{sc=Adlm}]/u;
const picture = /\p{Emoji}|\p{Emoji_Modifier}|\uFE0F/u;

const joins = (before: string): boolean => letter.test(before) && !apart.test(before);

/** The first that fits has its say. */
const signs: readonly Sign[] = [
  { is: /\p{Cs}/u, called: 'half of a character' },
  {
    is: /[\u202A-\u202E]/,
    called: 'a sign that cannot be seen and turns the order of the letters around',
  },
  {
    is: /\u200B/,
    called: 'a blank without width',
    mayStand: (before, after) => unspaced.test(before) || unspaced.test(after),
  },
  { is: /\u200C/, called: 'a sign that parts letters', mayStand: joins },
  {
    is: /\u200D/,
    called: 'a sign that joins letters',
    mayStand: (before, after) =>
      joins(before) || (picture.test(before) && /\p{Extended_Pictographic}/u.test(after)),
  },
  {
    is: /[\u200E\u200F\u061C]/,
    called: 'a mark of direction inside a word',
    mayStand: (before, after) =>
      !letter.test(before) ||
      !letter.test(after) ||
      rightToLeft.test(before) !== rightToLeft.test(after),
  },
  // Whether each is closed again is asked about the whole text.
  { is: /[\u2066-\u2069]/, called: 'an isolate', mayStand: () => true },
  {
    is: /[\uFE0E\uFE0F]/,
    called: 'a sign that chooses a form',
    mayStand: (before) => /\p{Emoji}/u.test(before),
  },
  {
    is: /[\uFE00-\uFE0D\u{E0100}-\u{E01EF}]/u,
    called: 'a sign that chooses a form',
    mayStand: (before) => /\p{sc=Hani}/u.test(before),
  },
  {
    is: /[\u180B-\u180D\u180F]/,
    called: 'a sign that chooses a form',
    mayStand: (before) => /\p{sc=Mong}/u.test(before),
  },
  { is: /\u00AD/, called: 'a place to part a word' },
  { is: /[\u115F\u1160\u3164\uFFA0\u2800]/, called: 'a letter that is only blank' },
  { is: /[\u{E0000}-\u{E007F}]/u, called: 'a letter that is only a tag' },
  { is: unseen, called: 'a sign that cannot be seen' },
];

const inTags = (letters: string): string =>
  [...letters].map((one) => String.fromCodePoint(0xe0000 + one.charCodeAt(0))).join('');

/** England, Scotland and Wales: their flags are spelt in tags behind a black one, and no other is. */
const flagsInTags = new RegExp(
  `(?<=\u{1F3F4})(?:${['gbeng', 'gbsct', 'gbwls'].map(inTags).join('|')})\u{E007F}`,
  'gu',
);

/** Gives what is wrong with the first such sign, where it stands, or null. */
export function unseenIn(text: string): string | null {
  if (!unseen.test(text)) return null;
  const characters = [...text.replace(flagsInTags, '')];
  let open = 0;
  for (const [at, character] of characters.entries()) {
    if (character >= '\u2066' && character <= '\u2068') open += 1;
    if (character === '\u2069') open -= 1;
    if (open < 0) return isolate;
    if (!unseen.test(character)) continue;
    const sign = signs.find(({ is }) => is.test(character));
    if (sign?.mayStand?.(characters[at - 1] ?? '', characters[at + 1] ?? '')) continue;
    const where = at === 0 ? 'at its start' : `after "${lastOf(characters.slice(0, at))}"`;
    return `this text holds ${sign?.called} ${where}: ${numberOf(character)}`;
  }
  return open === 0 ? null : isolate;
}

const isolate =
  'a sign that cannot be seen sets part of this text apart (an isolate, U+2066 to U+2068) and is not closed';

const numberOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The last few signs that can be seen. */
const lastOf = (characters: readonly string[]): string =>
  characters
    .filter((character) => !unseen.test(character))
    .slice(-12)
    .join('')
    .trim();

const seenOf = (text: string): string => text.replace(everyUnseen, '');

const everyUnseen = new RegExp(unseen.source, 'gu');

/** True for a text of which nothing can be seen. */
export const isBlank = (text: string): boolean => !/[\p{L}\p{N}\p{P}\p{S}]/u.test(seenOf(text));

/** True for a text in which something can be read aloud: a letter, a number, a picture. */
export const hasWord = (text: string): boolean =>
  /[\p{L}\p{N}\p{Extended_Pictographic}\p{Regional_Indicator}]/u.test(seenOf(text));
