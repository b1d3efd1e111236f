/**
 * A place that stays on this device after the window is closed, for whoever has asked for that:
 * one story of one person. Where nobody asked, nothing is kept and what was kept goes.
 */
import type { Chosen } from './machine.ts';
import type { WindowMemory } from './memory.ts';
import { isOpenedId } from './opened.ts';

export interface KeptPlaceParts {
  /** What was found on the device at the beginning; null for nothing. */
  readonly found: WindowMemory | null;
  /** Keeps it on the device; null forgets it there. */
  readonly keep: (memory: WindowMemory | null) => void;
  /** `pack/story` of what was played to its end; null forgets it. */
  readonly played: readonly string[];
  readonly keepPlayed: (played: readonly string[] | null) => void;
}

export interface PlaceOnDevice {
  /** The story that can be gone on with. */
  readonly story: Chosen | null;
  readonly memory: WindowMemory | null;
  readonly played: readonly string[];
  /** A play stands here now. A story that is over is no place to go on from. */
  note(memory: WindowMemory): void;
  forget(): void;
}

export function createKeptPlace(parts: KeptPlaceParts): PlaceOnDevice {
  const { found, keep, keepPlayed } = parts;
  let { played } = parts;
  let memory = found;
  let story = storyOf(found);
  const take = (next: WindowMemory | null): void => {
    if (next === memory) return;
    memory = next;
    story = storyOf(next);
    keep(next);
  };
  return {
    get memory() {
      return memory;
    },
    get story() {
      return story;
    },
    get played() {
      return played;
    },
    note(next) {
      // An opened pack goes with its window, so there would be nothing to go on with.
      if (!next.save || isOpenedId(next.save.pack)) return;
      if (next.place === 'playing') take(next.save.trail.length > 0 ? next : memory);
      else if (next.place === 'debrief') {
        take(null);
        const { pack, scenario } = next.save;
        const name = `${pack}/${scenario}`;
        if (played.includes(name)) return;
        played = [...played, name];
        keepPlayed(played);
      }
    },
    forget() {
      take(null);
      if (played.length === 0) return;
      played = [];
      keepPlayed(null);
    },
  };
}

const storyOf = (memory: WindowMemory | null): Chosen | null =>
  memory?.save ? { pack: memory.save.pack, scenario: memory.save.scenario } : null;
