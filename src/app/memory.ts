/** What this window remembers over a reload: where it stood. It goes when the window closes. */
import { type Explored, readExplored } from '../session/explored.ts';
import { readSave, type Save } from '../session/save.ts';
import type { Place } from './machine.ts';

export interface WindowMemory {
  readonly place: Place;
  readonly save: Save | null;
  /** The feedback of the last choice was on screen. */
  readonly explaining: boolean;
  /** Other ways through the story that were seen in this window. */
  readonly explored: Explored;
}

/** Reads what a window remembers; null when there is nothing or it is not ours. */
export function readMemory(value: unknown): WindowMemory | null {
  if (typeof value !== 'object' || value === null) return null;
  const { place, save, explaining, explored } = value as Record<string, unknown>;
  const read = readSave(save);
  if (typeof place !== 'string' || !read) return null;
  return {
    place: place as Place,
    save: read,
    explaining: explaining === true,
    explored: readExplored(explored),
  };
}
