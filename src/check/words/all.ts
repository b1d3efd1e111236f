import { arabic } from './ar.ts';
import { english } from './en.ts';
import { french } from './fr.ts';
import type { WordList } from './list.ts';

const lists: readonly WordList[] = [english, french, arabic];

/** The list for a language such as `fr-CA`; null where nobody has written one yet. */
export function wordListFor(language: string): WordList | null {
  const [main] = language.toLowerCase().split('-');
  return lists.find((list) => list.language === main) ?? null;
}
