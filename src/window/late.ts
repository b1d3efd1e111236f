/** What comes when a story or a screen asks for it. */
import { loadHelp } from '../packs/shipped.ts';
import { type LateName, loadScreensWith } from '../page/late.ts';
import type { WordsOwner } from '../words/words.ts';
import { onTheWay } from './device.ts';

export interface Late {
  /** With their words, and with who helps: no screen of a play or of a class is without. */
  readonly loadScreens: (name: LateName) => Promise<unknown>;
  /** Of what only few come to. */
  readonly fetchWords: () => Promise<void>;
}

/** `listen`: settings offer to read aloud where something can. */
export const lateWith = (words: WordsOwner, listen: () => Promise<void>): Late => ({
  loadScreens: (name) =>
    onTheWay(
      loadScreensWith(
        name,
        Promise.all([words.fetchPart('next'), loadHelp(), name === 'beside' && listen()]),
      ),
    ),
  fetchWords: () => words.fetchPart('late'),
});
