/** What this window remembers over a reload: where it stood. It goes when the window closes. */
import { type Explored, readExplored } from '../session/explored.ts';
import { type Save, storedSave } from '../session/save.ts';
import { fields, flag, oneOf, or, type Stored, text } from '../session/stored.ts';
import { type Place, places } from './machine.ts';

export interface WindowMemory {
  readonly place: Place;
  readonly save: Save | null;
  /** The feedback of the last choice was on screen. */
  readonly explaining: boolean;
  /** Other ways through the story that were seen in this window. */
  readonly explored: Explored;
}

const stored: Stored<WindowMemory> = fields({
  // A screen that this version does not have keeps the rest all the same.
  place: (value) => oneOf(places)(value) ?? (text(value) === undefined ? undefined : 'library'),
  save: storedSave,
  explaining: or(flag, false),
  explored: readExplored,
});

/** Reads what a window remembers; null when there is nothing or it is not ours. */
export const readMemory = or(stored, null);
