/** What the page needs to show the guide of a pack; asked at every drawing. */
import type { GuideBook } from '../../app/guide-desk.ts';
import type { Id } from '../../script/types.ts';

export type GuideScreens = typeof import('./guide.tsx');

export interface GuideParts {
  book(): GuideBook | null;
  open(pack: Id): void;
  /** The screen, once it is loaded. */
  screens(): GuideScreens | null;
}
