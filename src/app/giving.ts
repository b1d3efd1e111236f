/** What a teacher takes away from here: a package for a learning platform, one file for a stick, an address. */
import { escapeMarkup } from '../script/markup.ts';
import type { Id } from '../script/types.ts';
import { isWithAdult, type PackCard } from './library.ts';
import type { Chosen } from './machine.ts';
import { isOpenedId } from './opened.ts';
import type { School } from './school.ts';
import type { ViewKind } from './settings.ts';

/** The two editions of SCORM that a platform may speak. */
export type Standard = '1.2' | '2004';

export interface PackagedStory {
  readonly pack: Id;
  readonly version: string;
  readonly scenario: Id;
  /** In the language of the package. */
  readonly title: string;
}

/** What is made: `stick` is the one file alone. */
export const giftKinds = ['1.2', '2004', 'stick'] as const;
export type GiftKind = (typeof giftKinds)[number];

export interface Gift {
  readonly kind: GiftKind;
  readonly language: string;
  /** Only in a package: the platform hears each choice. */
  readonly decisions: boolean;
  readonly stories: readonly PackagedStory[];
  /** Only on a stick: the school's card goes along. */
  readonly school: School | null;
}

/** `fetching`: bytes of the page that have come; `total` is 0 where nobody says how many there are. */
export type GiveStep =
  | { readonly kind: 'fetching'; readonly done: number; readonly total: number }
  | { readonly kind: 'packing' };

/** `away`: the page's own file did not come. `strange`: something else came in its place. */
export type GiveEnd = 'saved' | 'away' | 'strange' | 'stopped';

/** How many files of the app are on this device, of how many. */
export interface KeepStep {
  readonly done: number;
  readonly total: number;
}

/**
 * `kept-loosely`: the browser may clear them when room is short. `full`: there is no room. `away`:
 * some file did not come. `none`: this browser keeps nothing of the kind, here at least.
 */
export type KeepEnd = 'kept' | 'kept-loosely' | 'full' | 'away' | 'none';

export type Keeping = (onStep: (step: KeepStep) => void) => Promise<KeepEnd>;

export interface Giving {
  /** The words of what is given on are here, in whatever language is spoken. */
  readonly fetchWords: () => Promise<unknown>;
  /** This app without anything that is asked of it; null where nobody else could open it. */
  readonly address: string | null;
  /** Everything onto this device; null in a page that is all of it by itself. */
  readonly keep: Keeping | null;
  make(
    gift: Gift,
    onStep: (step: GiveStep) => void,
  ): { readonly result: Promise<GiveEnd>; readonly stop: () => void };
}

/** A story that can be ticked, or the one reason why it cannot. */
export interface Offered extends PackagedStory {
  readonly withAdult: boolean;
}

/** Every story that comes with the app and is there in this language; packs opened here are no part of it. */
export function offeredIn(packs: readonly PackCard[], language: string): readonly Offered[] {
  return shipped(packs).flatMap(({ id: pack, version, scenarios }) =>
    scenarios.flatMap((story) => {
      const title = story.titles[language]?.title;
      if (title === undefined) return [];
      return [{ pack, version, scenario: story.id, title, withAdult: isWithAdult(story) }];
    }),
  );
}

/** A platform opens a story for one pupil alone; on a stick a class finds them all. */
export const mayBeGiven = (kind: GiftKind, { withAdult }: Offered): boolean =>
  kind === 'stick' || !withAdult;

/** The languages that some story is there in, of those that are spoken here. */
export const languagesOf = (
  packs: readonly PackCard[],
  spoken: readonly string[],
): readonly string[] => spoken.filter((code) => offeredIn(packs, code).length > 0);

const shipped = (packs: readonly PackCard[]): readonly PackCard[] =>
  packs.filter(({ id }) => !isOpenedId(id));

export interface ShareWish {
  readonly chosen: Chosen;
  readonly language: string;
  readonly second: string | null;
  readonly view: ViewKind;
}

/** The address of a story as somebody sees it here. Nothing of a person is in it. */
export function addressOf(app: string, { chosen, language, second, view }: ShareWish): string {
  const asked = [
    ['lang', language],
    ...(second !== null && second !== language ? [['second', second]] : []),
    ['pack', chosen.pack],
    ['scenario', chosen.scenario],
    ...(view === 'text' ? [['view', view]] : []),
  ];
  return `${app}?${asked.map((pair) => pair.map(encodeURIComponent).join('=')).join('&')}`;
}

/** What whoever writes a page puts into it; `around`, that page's own address, hears when a story is over. */
export function snippetOf(address: string, around: string | null): string {
  const source = around === null ? address : `${address}&embed=${encodeURIComponent(around)}`;
  return `<iframe src="${escapeMarkup(source)}" title="Unsent" width="100%" height="720" allow="fullscreen"></iframe>`;
}
