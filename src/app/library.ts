/** The library: what can be opened, and how it is loaded. Shipped packs arrive compiled. */
import type { GuideSource } from '../script/nouns/guide.ts';
import type { Audience, Id, KindOfApp, Role, Scenario } from '../script/types.ts';

/** Words by text key. */
export type Texts = Readonly<Record<string, string>>;

export interface ScenarioCard {
  readonly id: Id;
  readonly audience: Audience;
  readonly role: Role;
  readonly intensity: 1 | 2 | 3;
  readonly minutes: number;
  readonly app: KindOfApp;
  /** The story for two weeks later. */
  readonly booster: boolean;
  /** By language: every language the story is complete in. */
  readonly titles: Readonly<Record<string, { readonly title: string; readonly summary: string }>>;
}

/** Threats are played in class, with an adult; nobody meets them alone. */
export const isWithAdult = (story: Pick<ScenarioCard, 'intensity' | 'audience'>): boolean =>
  story.intensity === 3 && story.audience !== 'adults';

export interface PackCard {
  readonly id: Id;
  readonly version: string;
  readonly source: string;
  readonly languages: readonly string[];
  readonly reviewed: boolean;
  /** The pack has a facilitator's guide. */
  readonly guide?: boolean;
  readonly titles: Readonly<Record<string, { readonly title: string; readonly summary: string }>>;
  readonly scenarios: readonly ScenarioCard[];
}

/** Whether a story is the one for two weeks later; a story that is not here is none. */
export const isBoosterAmong = (
  packs: readonly PackCard[],
  { pack, scenario }: { readonly pack: Id; readonly scenario: Id },
): boolean =>
  packs.find(({ id }) => id === pack)?.scenarios.find(({ id }) => id === scenario)?.booster ??
  false;

/** One story with its words, ready to play. */
export interface PlayableStory {
  readonly ok: true;
  readonly scenario: Scenario;
  readonly source: string;
  /** Every language it is told in. */
  readonly languages: readonly string[];
  /** In the language it was written in, and in those that were asked for and came. */
  readonly texts: Readonly<Record<string, Texts>>;
}

/** A story, or the lines that say why it is none. */
export type LoadedScenario =
  | PlayableStory
  | { readonly ok: false; readonly problems: readonly string[] };

/** The facilitator's guide of a pack, with its words in every language it has. */
export interface LoadedGuide {
  readonly guide: GuideSource;
  readonly source: string;
  readonly texts: Readonly<Record<string, Texts>>;
}

export interface Library {
  readonly packs: readonly PackCard[];
  /** Problems of packs that could not be compiled at all; only while developing. */
  readonly broken: readonly string[];
  /** `languages`: in which its words are wanted beside the one it was written in; left out: in all. */
  load(pack: Id, scenario: Id, languages?: readonly string[]): Promise<LoadedScenario>;
  /** null where the pack has no guide. */
  loadGuide?(pack: Id): Promise<LoadedGuide | null>;
}
