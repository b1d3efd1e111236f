/** What a rule is. */

import type { OwnText, PackContext, StoryContext } from './context.ts';
import type { Finding, Severity } from './finding.ts';

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
