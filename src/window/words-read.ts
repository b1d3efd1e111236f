import type { TextKey } from '../script/keys.ts';
import { wordCount } from '../script/word-count.ts';
import type { Words } from '../view/ports.ts';

/** Of two languages shown under each other people read the one they need, and it may be the longer. */
export const wordsRead = (words: Words, key: TextKey): number =>
  Math.max(wordCount(words.story(key)), wordCount(words.second?.story(key) ?? ''));
