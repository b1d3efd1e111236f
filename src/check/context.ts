/** What the rules look at: a story, walked once, and the pack it belongs to. */

import type { TextKey } from '../script/keys.ts';
import type { ScenarioSource } from '../script/nouns/scenario.ts';
import { passagesOf } from '../script/nouns/scenario.ts';
import type { Passage } from '../script/passage.ts';
import { movesOf } from '../script/step.ts';
import type { Id, Pack, Scenario } from '../script/types.ts';
import type { Finding, Path } from './finding.ts';
import { defaultLimit, explore, type Space } from './walk/explore.ts';
import { type Proof, proofOf } from './walk/proven.ts';
import { type Setting, settingsOf } from './walk/setting.ts';
import { type Unresolved, unresolvedIn } from './walk/unresolved.ts';

/** The words of a story in one language. */
export interface Wording {
  readonly language: string;
  /** True for the language the story was written in. */
  readonly isSource: boolean;
  readonly passages: readonly Passage[];
}

/** A picture of the pack, by what its bytes are and not by what its name says. */
export interface PictureFile {
  /** Inside the pack, such as `pictures/board.png`. */
  readonly path: string;
  /** The file name without its ending. */
  readonly name: Id;
  /** null: no kind of picture that the app shows. */
  readonly kind: 'png' | 'jpeg' | 'webp' | null;
  readonly bytes: number;
}

export interface StoryContext {
  readonly scenario: Scenario;
  /** As the author wrote it, for what normalising fills in or leaves out. */
  readonly source: ScenarioSource;
  readonly space: Space;
  readonly proof: Proof;
  /** Names that lead nowhere, and what cannot be judged because of them. */
  readonly unresolved: Unresolved;
  readonly settings: ReadonlyMap<Id, Setting>;
  /** The source language first. */
  readonly wordings: readonly Wording[];
  /** null: nobody looked, so nothing can be said about pictures. */
  readonly pictures: readonly PictureFile[] | null;
}

export interface PackContext {
  readonly pack: Pack;
  readonly scenarios: readonly Scenario[];
  readonly pictures: readonly PictureFile[] | null;
  /** As `2026-11-22`; passed in, so that a check in ten years says the same about the same day. */
  readonly today: string | null;
}

/** A text of the pack itself or of its guide, in one language. */
export interface OwnText {
  readonly name: 'pack' | 'guide';
  readonly key: TextKey;
  readonly text: string;
  readonly language: string;
  readonly isSource: boolean;
  /** Where it stands in pack.yaml or guide.yaml. */
  readonly path: Path;
}

export interface StoryParts {
  readonly scenario: Scenario;
  readonly source: ScenarioSource;
  readonly language: string;
  /** Words by key, by language, without the source language. */
  readonly translations?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly pictures?: readonly PictureFile[] | null;
  /** How many pairs to walk at most. */
  readonly limit?: number;
}

/** Prepares a story for its rules. */
export function storyContext(parts: StoryParts): StoryContext {
  const { scenario, source, language, translations = {}, pictures = null } = parts;
  const space = explore(movesOf(scenario), parts.limit ?? defaultLimit);
  const passages = passagesOf(scenario);
  const unresolved = unresolvedIn(scenario);
  return {
    scenario,
    source,
    space,
    proof: proofOf(scenario, space, unresolved),
    unresolved,
    settings: settingsOf(scenario),
    wordings: [
      { language, isSource: true, passages },
      ...Object.entries(translations).map(([other, texts]) => ({
        language: other,
        isSource: false,
        passages: translated(passages, texts),
      })),
    ],
    pictures,
  };
}

function translated(passages: readonly Passage[], texts: Readonly<Record<string, string>>) {
  return passages.flatMap((passage) => {
    const text = Object.hasOwn(texts, passage.key) ? texts[passage.key] : undefined;
    return text === undefined ? [] : [{ ...passage, text }];
  });
}

/** A finding about one passage, in the file where its words stand. */
export function findingAt(wording: Wording, passage: Passage, message: string): Finding {
  const { path, key } = passage;
  if (wording.isSource) return { path, message };
  return { path, message, translated: { language: wording.language, key } };
}
