/** The words of a screen of the phone, the same in both views. */
import type { Said } from '../session/screens/shape.ts';
import type { Words } from './ports.ts';

export const saidIn = (words: Words, said: Said): string =>
  'story' in said
    ? words.story(said.story)
    : words.ui(said.ui, said.name === null ? {} : { name: words.story(said.name) });
