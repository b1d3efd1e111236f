/** What the page of a class is made of, beside the state of every page. */
import type { ComponentChildren } from 'preact';
import type { Placement } from '../../app/placement.ts';
import type { Stand } from '../../classroom/stand.ts';
import type { PageParts, PageState } from '../state.ts';

export interface ClassScreenProps {
  readonly parts: PageParts;
  readonly classes: Stand;
  readonly state: PageState;
  readonly placement: Placement | null;
}

/** Gives the screen of a class or a desk; null where the screen of one person will do. */
export type ClassScreens = (props: ClassScreenProps) => ComponentChildren;

export interface ClassParts {
  /** null while they are not loaded: one person never loads them. */
  screens(): ClassScreens | null;
  stand(): Stand | null;
  /** Enters or leaves class mode. */
  lead(on: boolean): void;
}
