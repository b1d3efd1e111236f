/** What the page needs to open packs, to show maps and to help an author; asked at every drawing. */
import type { AuthorNote } from '../../app/author.ts';
import type { Chosen } from '../../app/machine.ts';
import type { OpenedPack } from '../../app/opened.ts';
import type { Opening } from '../../app/opening.ts';
import type { StoryMap } from '../../check/map.ts';
import type { Id } from '../../script/types.ts';

export interface PackState {
  /** A pack that is being looked at. */
  readonly opening: Opening | null;
  /** What was found in the last one. */
  readonly report: OpenedPack | null;
  /** The pack that was opened last, until something else happens in the library. */
  readonly fresh: Id | null;
  /** null while it is being laid out. */
  readonly map: StoryMap | null;
  readonly author: AuthorNote | null;
}

export type PackScreens = typeof import('./screens.tsx');

export interface PackParts {
  state(): PackState;
  /** Looks at what was chosen or dropped. Has to be called while the event is being told. */
  open(source: FileList | DataTransfer): void;
  cancel(): void;
  /** Puts the pack of the report into the library all the same. */
  accept(): void;
  /** Takes an opened pack out of the library. */
  close(pack: Id): void;
  map(chosen: Chosen): void;
  /** The screens, once they are loaded. */
  screens(): PackScreens | null;
}
