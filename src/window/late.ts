/** What comes when a story or a screen asks for it. */
import type { AppParts } from '../app/state.ts';
import { loadScreens } from '../page/late.ts';
import { onTheWay } from './device.ts';

export const fetchPlaying = () => import('../session/playing.ts').then(({ playing }) => playing);

export const late: Pick<AppParts, 'loadScreens' | 'loadPlaying'> = {
  loadScreens: (name) => onTheWay(loadScreens(name)),
  loadPlaying: () => onTheWay(fetchPlaying()),
};
