/** The normalised scenario: every default filled in. This is what the machines and views read. */
import type {
  acts,
  audiences,
  castRoles,
  helpNeeds,
  kindsOfApp,
  lineKinds,
  outcomes,
  pronouns,
  ratings,
  roles,
  screens,
  signs,
  steps,
  tactics,
} from './schema.ts';

type OneOf<T extends readonly string[]> = T[number];
export type Id = string;
export type Tactic = OneOf<typeof tactics>;
export type Rating = OneOf<typeof ratings>;
export type Step = OneOf<typeof steps>;
export type Act = OneOf<typeof acts>;
export type LineKind = OneOf<typeof lineKinds>;
export type ScreenKind = OneOf<typeof screens>;
export type HelpNeed = OneOf<typeof helpNeeds>;
export type KindOfApp = OneOf<typeof kindsOfApp>;
export type CastRole = OneOf<typeof castRoles>;
export type Outcome = OneOf<typeof outcomes>;
export type Audience = OneOf<typeof audiences>;
export type Role = OneOf<typeof roles>;
export type Pronoun = OneOf<typeof pronouns>;
export type Tempo = 'slow' | 'even' | 'quick';
export type TurnsOut = 'harmless' | 'money' | 'pictures' | 'known';
export type Sign = OneOf<typeof signs>;
export type Tension = 0 | 1 | 2 | 3;

/** One test of what the story remembers. */
export type Test =
  | { readonly fact: Id; readonly is: boolean }
  | { readonly visited: Id; readonly is: boolean }
  | { readonly counter: Id; readonly atLeast: number; readonly is: boolean };

/** All of the groups must hold; a group holds when any of its tests does. Empty: always. */
export type Condition = readonly (readonly Test[])[];

export interface ProfileDetail {
  readonly id: Id;
  readonly text: string;
  readonly odd: boolean;
}

export interface CastMember {
  readonly id: Id;
  readonly name: string;
  readonly as: CastRole;
  /** For translators; null: nobody has said. */
  readonly they: Pronoun | null;
  readonly turnsOut: TurnsOut | null;
  /** What the debrief says in place of the sentence for `turnsOut`; null: that one. */
  readonly revealed: string | null;
  readonly avatar: Id;
  readonly tempo: Tempo;
  readonly profile: {
    readonly handle: string | null;
    readonly details: readonly ProfileDetail[];
  } | null;
}

export interface Thread {
  readonly id: Id;
  readonly with: readonly Id[];
  /** null: the name of the only contact. */
  readonly title: string | null;
}

export interface Line {
  readonly id: Id;
  readonly from: Id | null;
  readonly kind: LineKind;
  readonly text: string;
  readonly label: string | null;
  /** On a reaction alone; null where its text names none. */
  readonly sign: Sign | null;
  readonly picture: Id | null;
  /** null: the thread of its beat. */
  readonly thread: Id | null;
  readonly when: Condition;
}

export interface Feedback {
  readonly tactic: Tactic;
  readonly happened: string;
  readonly helps: string;
  readonly say: string;
}

export interface Choice {
  readonly id: Id;
  readonly text: string;
  readonly act: Act;
  readonly rating: Rating;
  readonly step: Step;
  readonly feedback: Feedback;
  readonly sets: readonly Id[];
  readonly clears: readonly Id[];
  readonly adds: readonly Id[];
  readonly when: Condition;
  readonly to: Id;
}

export interface Ending {
  readonly outcome: Outcome;
  readonly title: string;
  readonly text: string;
  readonly help: readonly HelpNeed[];
}

export type Exit =
  | { readonly kind: 'choices'; readonly choices: readonly Choice[] }
  | { readonly kind: 'then'; readonly to: Id }
  | {
      readonly kind: 'branch';
      readonly arms: readonly { readonly when: Condition; readonly to: Id }[];
    }
  | { readonly kind: 'ending'; readonly ending: Ending };

export interface Beat {
  readonly id: Id;
  /** null: the thread of the beat before. */
  readonly thread: Id | null;
  readonly screen: ScreenKind;
  readonly about: Id | null;
  /** null: as before. */
  readonly tension: Tension | null;
  readonly skip: Id | null;
  readonly lines: readonly Line[];
  readonly exit: Exit;
  readonly note: string | null;
  readonly question: string | null;
}

export interface Scenario {
  readonly id: Id;
  readonly title: string;
  readonly summary: string;
  readonly briefing: string;
  readonly audience: Audience;
  readonly role: Role;
  readonly lead: Id;
  readonly intensity: 1 | 2 | 3;
  readonly minutes: number;
  readonly app: KindOfApp;
  /** Languages beyond the pack's in which this story is complete. */
  readonly languages: readonly string[];
  readonly cast: Readonly<Record<Id, CastMember>>;
  readonly threads: Readonly<Record<Id, Thread>>;
  readonly facts: readonly Id[];
  readonly counters: Readonly<Record<Id, { readonly max: number }>>;
  readonly start: Id;
  readonly beats: Readonly<Record<Id, Beat>>;
}

export interface Pack {
  readonly id: Id;
  readonly version: string;
  readonly title: string;
  readonly summary: string;
  readonly source: string;
  readonly languages: readonly string[];
  readonly scenarios: readonly Id[];
  /** A story for two weeks later. */
  readonly booster: Id | null;
  readonly licence: string;
  readonly reviewedBy: readonly {
    readonly name: string;
    readonly as: string;
    readonly on: string;
  }[];
}
