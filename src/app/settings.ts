/** What a person may set, and what stands when nothing is set. Places and answers are not here. */
import type { Pace } from '../session/view.ts';

export type Motion = 'on' | 'off';
export type Theme = 'light' | 'dark' | 'contrast';
export type ViewKind = 'stage' | 'text';

export interface Settings {
  readonly language: string;
  /** A second language under the first, for pupils new to the school's language; null for none. */
  readonly second: string | null;
  readonly view: ViewKind;
  readonly motion: Motion;
  readonly sound: 'on' | 'off';
  /** 0 to 1. */
  readonly volume: number;
  /** null: calm on the stage, instant in text view. */
  readonly pace: Pace | null;
  /** null: as the device asks. */
  readonly theme: Theme | null;
}
