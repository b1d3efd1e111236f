/** What a rule is. Rules say where in the story; `packs` knows the file, the line and the column. */
import type { TextKey } from '../script/texts.ts';
import type { OwnText, PackContext, StoryContext } from './context.ts';

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

/** What an author reads about a rule; `docs/writing-packs.md` is made of it. */
export interface RuleWords {
  readonly id: string;
  readonly severity: Severity;
  /** What it looks for. */
  readonly what: string;
  readonly why: string;
  readonly mend: string;
}

export interface StoryRule extends RuleWords {
  check(story: StoryContext): readonly Finding[];
}

export interface PackRule extends RuleWords {
  check(pack: PackContext): readonly Finding[];
}

/** A rule about the words around the stories; it is asked about pack.yaml and about the guide. */
export interface OwnTextRule extends RuleWords {
  check(texts: readonly OwnText[]): readonly Finding[];
}
