/** Finds the words to avoid in a text, without trying each of them on each text. */
import { contains, plainWords } from './counting.ts';
import type { Avoided, WordList } from './list.ts';

export interface Found {
  readonly avoided: Avoided;
  readonly words: string;
}

const stemLength = 3;

/** Prepares a list; gives for a text at most one find for each entry. */
export function finderOf(list: WordList): (text: string) => Found[] {
  const byStem = new Map<string, Found[]>();
  const always: Found[] = [];
  for (const avoided of list.avoided)
    for (const words of avoided.words) {
      const entry = { avoided, words };
      const stem = words.slice(0, stemLength);
      // One that may begin inside a word, or is very short, has no stem to look up.
      if (stem.includes('*') || stem.includes(' ') || stem.length < stemLength) always.push(entry);
      else byStem.set(stem, [...(byStem.get(stem) ?? []), entry]);
    }
  return (text) => {
    const plain = plainWords(text);
    const tokens = plain.split(' ');
    const candidates = [
      ...always,
      ...new Set(tokens.flatMap((token) => byStem.get(token.slice(0, stemLength)) ?? [])),
    ];
    const found = candidates.filter(
      ({ avoided, words }) =>
        contains(plain, words) && contains(withoutAllowed(plain, avoided), words),
    );
    return found.filter(
      ({ avoided }, index) => found.findIndex((other) => other.avoided === avoided) === index,
    );
  };
}

/** The text without the phrases in which the words are allowed. */
function withoutAllowed(plain: string, { unless = [] }: Avoided): string {
  return unless.reduce((text, allowed) => text.replaceAll(` ${allowed} `, ' ; '), plain);
}
