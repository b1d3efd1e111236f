/** What goes out to translators and what comes back, whatever the file format. */
import type { TextKey } from '../../script/texts.ts';

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

/** One text as it came back. */
export interface Returned {
  readonly file: string;
  readonly key: TextKey;
  /** The fingerprint of the source that was translated; null where the file does not say. */
  readonly of: string | null;
  readonly target: string;
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
