/** What a rule has found. It says where in the story; `packs` knows the file, the line and the column. */
import type { TextKey } from '../script/keys.ts';

/** A broken promise or a broken structure is an error; a matter of style is a warning. */
export type Severity = 'error' | 'warning';

export type Path = readonly (string | number)[];

export interface Finding {
  /** Where in the story's file, or for a rule about the pack in `pack.yaml`. */
  readonly path: Path;
  readonly message: string;
  /** For a translated text: its language and key. */
  readonly translated?: { readonly language: string; readonly key: TextKey };
  /** For another file of the pack, its path inside it. */
  readonly file?: string;
}
