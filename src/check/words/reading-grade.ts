/**
 * How hard English is to read: the Flesch–Kincaid grade (Kincaid, Fishburne, Rogers and Chissom,
 * "Derivation of new readability formulas", Research Branch Report 8-75, 1975).
 */
import { wordsOf } from '../../script/word-count.ts';

export interface Reading {
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
  /** The school grade; 0 where there is nothing to read. */
  readonly grade: number;
}

/** Measures texts together; the end of a text is the end of a sentence. */
export function readingOf(texts: readonly string[]): Reading {
  let words = 0;
  let sentences = 0;
  let syllables = 0;
  const known = new Map<string, number>();
  for (const text of texts) {
    for (const sentence of text.split(/[.!?…:;]+(?:\s|$)/)) {
      const found = wordsOf(sentence);
      if (found.length > 0) sentences += 1;
      words += found.length;
      for (const word of found) {
        const count = known.get(word) ?? syllablesIn(word);
        known.set(word, count);
        syllables += count;
      }
    }
  }
  if (words === 0) return { words, sentences, syllables, grade: 0 };
  const grade = 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
  return { words, sentences, syllables, grade: Math.round(grade * 10) / 10 };
}

/** Endings that are written with a vowel and spoken without. */
const silent = /(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/;
const spokenEnding = /(?:[sxz]|ch|sh|[cg])es$/;

/** "Someone", "homework", "lifetime": the first part keeps its silent ending. */
const silentInside = /^(som|hom|lif|tim|wher|ther|her)e(?=[bcfghkmotuw])/;

/** Counts the syllables of an English word: groups of vowels, less the silent ones. A rule of thumb. */
export function syllablesIn(word: string): number {
  const letters = word
    .toLowerCase()
    .replace(/['’]\p{L}+$/u, '')
    .replace(/[^a-z]/g, '')
    .replace(silentInside, '$1');
  if (letters.length === 0) return 1;
  const trimmed =
    letters.length > 3 && silent.test(letters) && !spokenEnding.test(letters)
      ? letters.replace(/e[sd]?$/, '')
      : letters;
  const groups = trimmed.match(/[aeiouy]+/g)?.length ?? 0;
  // "i-o", "i-a" and their kind are two syllables, except in "-tion", "-cial" and their kind.
  // Looking back inside an expression came to Safari in 2023, and one such keeps a whole file out.
  const count = (letters: RegExp): number => trimmed.match(letters)?.length ?? 0;
  const split = count(/i[ao]|ua|uo|ying/g) - count(/[tcsgx]i[ao]/g) + count(/[aeiouy][a-z]ea$/g);
  return Math.max(1, groups + split);
}
