/** What the window hears of a pack while it is being opened. */
import type { OpenedPack } from './opened.ts';

/** How far the look at a pack has come; `total` 0: nobody knows. */
export interface OpeningStep {
  readonly kind: 'reading' | 'unpacking' | 'checking';
  readonly done: number;
  readonly total: number;
}

/** A pack that is being read, unpacked, compiled and checked, aside from the window's own work. */
export interface PackOpening {
  /** The name of the file or the folder. */
  readonly name: string;
  /**
   * null when there was nothing to open, `no-checker` when what looks at packs could not be started.
   * Never rejects.
   */
  readonly result: Promise<OpenedPack | 'no-checker' | null>;
  cancel(): void;
}
