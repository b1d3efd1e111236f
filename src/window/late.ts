/** What comes when a story or a screen asks for it. */
import type { AppParts } from '../app/state.ts';
import { loadHelp } from '../packs/shipped.ts';
import { type LateName, loadScreensWith } from '../page/late.ts';
import type { WordsOwner } from '../words/words.ts';
import { onTheWay } from './device.ts';

export const fetchPlaying = () => import('../session/playing.ts').then(({ playing }) => playing);

export interface Late extends Pick<AppParts, 'loadPlaying'> {
  /** With their words, and with who helps: no screen of a play or of a class is without. */
  readonly loadScreens: (name: LateName) => Promise<unknown>;
  /** Of what only few come to. */
  readonly fetchWords: () => Promise<void>;
}

export const lateWith = (words: WordsOwner): Late => ({
  loadScreens: (name) =>
    onTheWay(loadScreensWith(name, Promise.all([words.fetchPart('next'), loadHelp()]))),
  loadPlaying: () => onTheWay(fetchPlaying()),
  fetchWords: () => words.fetchPart('late'),
});
