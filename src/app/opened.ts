/**
 * Packs that a person opens from a file or a folder. They stand beside the shipped ones under names
 * of their own, so that they can replace none of them, and they go when the window closes.
 */
import type { Id } from '../script/types.ts';
import type { Library, LoadedGuide, LoadedScenario, PackCard } from './library.ts';

/** One thing that is wrong with a pack, with what its author needs to mend it. */
export interface PackProblem {
  readonly file: string;
  /** 1-based; 0 when the whole file is meant. */
  readonly line: number;
  readonly column: number;
  readonly severity: 'error' | 'warning';
  readonly rule: string;
  readonly message: string;
  /** From the rule; null where it has no advice. */
  readonly mend: string | null;
  /** The part of the story it is in. */
  readonly beat: Id | null;
}

/** A pack that may be played. */
export interface PlayablePack {
  readonly card: PackCard;
  /** Each story as the JSON of a `LoadedScenario`: read when it is opened, not all of them at once. */
  readonly stories: Readonly<Record<Id, string>>;
  /** Its guide as the JSON of a `LoadedGuide`, where it has one. */
  readonly guide?: string;
}

/** What came out of looking at a pack. */
export interface OpenedPack {
  /** The name of the file or the folder. */
  readonly name: string;
  readonly problems: readonly PackProblem[];
  /** null when an error stands in the way. */
  readonly pack: PlayablePack | null;
}

const namespace = 'opened:';

/** The id of an opened pack. No id that an author can write has a colon. */
export const openedId = (pack: Id): Id => `${namespace}${pack}`;
export const isOpenedId = (pack: Id): boolean => pack.startsWith(namespace);

export interface GrowingLibrary extends Library {
  /** Adds a pack, or puts it in the place of the one opened before under the same name. */
  add(pack: PlayablePack): void;
  remove(pack: Id): void;
  /** Whether any opened pack stands here. */
  readonly hasOpened: boolean;
}

/** The shipped library with room for opened packs; those come first. */
export function growingLibrary(shipped: Library): GrowingLibrary {
  const opened = new Map<Id, PlayablePack>();
  let packs = shipped.packs;
  const list = (): void => {
    packs = [...[...opened.values()].map(({ card }) => card), ...shipped.packs];
  };
  return {
    get packs() {
      return packs;
    },
    broken: shipped.broken,
    load: async (pack, scenario, languages) => {
      const own = opened.get(pack);
      if (!own) return shipped.load(pack, scenario, languages);
      const json = Object.hasOwn(own.stories, scenario) ? own.stories[scenario] : undefined;
      return json === undefined
        ? { ok: false, problems: [] }
        : (JSON.parse(json) as LoadedScenario);
    },
    loadGuide: async (pack) => {
      const own = opened.get(pack);
      if (!own) return (await shipped.loadGuide?.(pack)) ?? null;
      return own.guide === undefined ? null : (JSON.parse(own.guide) as LoadedGuide);
    },
    add(pack) {
      opened.set(pack.card.id, pack);
      list();
    },
    remove(pack) {
      opened.delete(pack);
      list();
    },
    get hasOpened() {
      return opened.size > 0;
    },
  };
}
