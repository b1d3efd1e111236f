/** Which stories stand where in the library, and in which order; which of them fit what is looked for. */
import { isWithAdult } from '../../app/library.ts';
import { isOpenedId } from '../../app/opened.ts';
import type { Audience, Id, KindOfApp, Role } from '../../script/types.ts';
import type { LibraryPack, LibraryScenario } from '../page-state.ts';

/** A story and the pack that it is from. */
export interface Shown {
  readonly pack: LibraryPack;
  readonly story: LibraryScenario;
}

export const lengths = { short: 5, middle: 8, long: Number.POSITIVE_INFINITY } as const;
export type Length = keyof typeof lengths;

/** What is looked for; null: whatever it is. */
export interface Wanted {
  readonly length: Length | null;
  readonly role: Role | null;
  readonly app: KindOfApp | null;
  /** Only what is written in the language of the page. */
  readonly ownLanguage: boolean;
}

export const anything: Wanted = { length: null, role: null, app: null, ownLanguage: false };

export function lengthOf({ minutes }: LibraryScenario): Length {
  if (minutes <= lengths.short) return 'short';
  return minutes <= lengths.middle ? 'middle' : 'long';
}

export const fits = (wanted: Wanted, { story }: Shown, language: string): boolean =>
  (wanted.length === null || wanted.length === lengthOf(story)) &&
  (wanted.role === null || wanted.role === story.role) &&
  (wanted.app === null || wanted.app === story.app) &&
  (!wanted.ownLanguage || story.language === language);

export const allIn = (packs: readonly LibraryPack[]): Shown[] =>
  packs.flatMap((pack) => pack.scenarios.map((story) => ({ pack, story })));

/** What was opened here comes first, those for two weeks later last, threats before them; a friend first, calm before hard. */
const placeOf = ({ pack, story }: Shown): number =>
  (isOpenedId(pack.id) ? -1000 : 0) +
  (story.booster ? 100 : 0) +
  (isWithAdult(story) ? 50 : 0) +
  (story.role === 'helper' ? 0 : 10) +
  story.intensity;

const inOrder = (stories: readonly Shown[]): Shown[] =>
  [...stories].sort((a, b) => placeOf(a) - placeOf(b));

/** Nobody alone meets threats here; those are the affair of whoever leads a class. */
export const ofAge = (stories: readonly Shown[], age: Audience, isClass: boolean): Shown[] =>
  inOrder(
    stories.filter(({ story }) => story.audience === age && (isClass || !isWithAdult(story))),
  );

/** `pack/story`, as what was played is kept. */
export const nameOf = ({ pack, story }: Shown): Id => `${pack.id}/${story.id}`;

/** What somebody begins with, or goes on to: in their language, a friend first, calm before hard. */
export function nextOf(
  packs: readonly LibraryPack[],
  language: string,
  played: readonly Id[],
): Shown | null {
  const young = (age: Audience) => ofAge(allIn(packs), age, false);
  const open = [...young('12-14'), ...young('15-18')].filter(
    (shown) => !shown.story.booster && !played.includes(nameOf(shown)),
  );
  return open.find(({ story }) => story.language === language) ?? open[0] ?? null;
}
