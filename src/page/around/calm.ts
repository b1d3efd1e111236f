/** What a class can play at once: a friend who helps, calm, and not the story for two weeks later. */
import type { LibraryPack } from '../page-state.ts';

export const calmStories = (packs: readonly LibraryPack[]) =>
  packs.flatMap((pack) =>
    pack.scenarios
      .filter(({ intensity, role, booster }) => intensity === 1 && role === 'helper' && !booster)
      .map((story) => ({ pack: pack.id, story })),
  );
