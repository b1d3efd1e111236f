/** What goes out to translators and what comes back, whatever the file format. */
import type { TextKey } from '../../script/keys.ts';

/** One text with everything that a translator needs to know about it. */
export interface Unit {
  /** The translation file it stands in, without ending: a story's id, `pack` or `guide`. */
  readonly file: string;
  readonly key: TextKey;
  /** The fingerprint of the source. */
  readonly of: string;
  readonly source: string;
  /** The words so far; for a source that has changed since, those of before. */
  readonly target: string | null;
  readonly state: 'new' | 'stale' | 'done';
  /** Where the words stand and who says them. */
  readonly note: string;
}

export interface Outgoing {
  readonly pack: string;
  readonly from: string;
  readonly to: string;
  readonly units: readonly Unit[];
}

/**
 * What a file says of a text: that it is done or not; or `new` and `stale`, as it went out, which
 * nobody may have touched. null where it says nothing.
 */
export type Mark = 'done' | 'open' | 'new' | 'stale' | null;

/** One text as it came back. */
export interface Returned {
  readonly file: string;
  readonly key: TextKey;
  /** The fingerprint that went out with it; null where the file does not say. */
  readonly of: string | null;
  /** What stood in front of the translator; null where the file does not say. */
  readonly source: string | null;
  readonly target: string;
  readonly mark: Mark;
}

export interface Incoming {
  /** null where the format has no place for it. */
  readonly pack: string | null;
  readonly to: string | null;
  readonly units: readonly Returned[];
}

/** Thrown with a reason that can be shown when a returned file cannot be read. */
export class ExchangeRefused extends Error {}

/** One way to write texts for translators and to read what they return. */
export interface ExchangeFormat {
  readonly ending: string;
  write(outgoing: Outgoing): string;
  /** Throws `ExchangeRefused`. */
  read(text: string): Incoming;
}

/** A fingerprint as it went out, in a table behind a #; null for what is none. */
export const intact = (of: unknown): string | null =>
  (typeof of === 'string' && /^#?([0-9a-f]{8})$/.exec(of.trim())?.[1]) || null;

/** The state as tables and JSON have it. */
export function markOf(state: unknown): Mark {
  const word = typeof state === 'string' ? state.trim().toLowerCase() : '';
  return word === 'new' || word === 'stale' || word === 'done' ? word : null;
}
