/** Words of screens, by their keys. */
import { keyOf, type TextKey } from '../../script/keys.ts';
import type { Id } from '../../script/types.ts';
import type { Mark, Said, ScreenLine, ScreenWords } from './shape.ts';

/** Those that have a form without a name. */
type NamedWords =
  | `play.screen.${'profile' | 'block' | 'report'}`
  | `play.${'block' | 'report'}.done`;

export const story = (key: TextKey): Said => ({ story: key });

export const ui = (key: ScreenWords, name: TextKey | null = null): Said => ({ ui: key, name });

/** With the name of whom it is about; where nobody is named, words that need none. */
export const named = (key: NamedWords, about: Id | null): Said =>
  about === null ? ui(`${key}-alone`) : ui(key, keyOf.name(about));

export const line = (said: Said, mark: Mark, rank: number): ScreenLine => ({
  said,
  mark,
  rank,
  by: null,
});
