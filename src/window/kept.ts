/** Where a play stands: over a reload of this window, and for whoever asked on this device too. */
import { readMemory } from '../app/memory.ts';
import type { Settings } from '../app/settings.ts';
import type { AppParts } from '../app/state.ts';
import { lastingStore, windowStore } from '../keep/window.ts';
import { listOf, or, text } from '../session/stored.ts';
import { report } from './device.ts';

const place = windowStore('unsent', (reason) => report('A reload will start anew.', reason));
const lasting = lastingStore('unsent-place', (reason) => report('No place is kept.', reason));

const played = lastingStore('unsent-played', (reason) =>
  report('What was played is not kept.', reason),
);
const storedPlayed = or(listOf(text), []);

export const keptPlaces = ({ keepPlace }: Settings): Pick<AppParts, 'kept' | 'memory'> => ({
  kept: {
    found: keepPlace === 'on' ? readMemory(lasting.read()) : null,
    keep: (memory) => (memory === null ? lasting.clear() : lasting.write(memory)),
    played: keepPlace === 'on' ? storedPlayed(played.read()) : [],
    keepPlayed: (names) => (names === null ? played.clear() : played.write(names)),
  },
  memory: place,
});
