/**
 * What a small group came to by talking. Under ten people a count is a name, so nothing is counted:
 * either all agree on one answer, or for an answer stand most, some or nobody.
 */
import type { Id } from '../../script/types.ts';
import type { SaidShare } from '../../session/view.ts';
import type { Tally } from './tally.ts';

/** Who stands for an answer; `agreed` is everybody, and then there is no other. */
export type Share = SaidShare;
export const shares: readonly Share[] = ['nobody', 'some', 'most', 'agreed'];

/** By choice; what nothing was said of is missing, and is not "nobody". */
export type Said = Readonly<Record<Id, Share>>;

/** From this size of a group on counts give nobody away by themselves. */
const safeToCount = 10;

/** By talk fits a group of this size; null: nobody has said how many there are. */
export const suggestsTalk = (size: number | null): boolean => size !== null && size < safeToCount;

export const shareOf = (said: Said, choice: Id): Share | null =>
  Object.hasOwn(said, choice) ? (said[choice] ?? null) : null;

/** Says who stands for a choice; null takes it back. There is one agreed answer, and one "most". */
export function saying(said: Said, choice: Id, share: Share | null): Said {
  if (share === 'agreed') return { [choice]: share };
  const others = Object.entries(said).flatMap(([id, each]): [Id, Share][] => {
    if (id === choice || each === 'agreed') return [];
    return [[id, share === 'most' && each === 'most' ? 'some' : each]];
  });
  return Object.fromEntries(share === null ? others : [...others, [choice, share]]);
}

const ladder: readonly (Share | null)[] = ['nobody', null, 'some', 'most', 'agreed'];

/** One step more or fewer who stand for a choice, as a key asks for it. */
export function stepping(said: Said, choice: Id, by: number): Said {
  const at = ladder.indexOf(shareOf(said, choice)) + Math.sign(by);
  return saying(said, choice, ladder[Math.max(0, Math.min(ladder.length - 1, at))] ?? null);
}

/** The agreed answer; else that of most; else all that some stand for. None: nobody said anything. */
export function leadersBy(said: Said, choices: readonly Id[]): readonly Id[] {
  const standing = (share: Share): readonly Id[] =>
    choices.filter((choice) => shareOf(said, choice) === share);
  const found = (['agreed', 'most', 'some'] as const).map(standing);
  return found.find((each) => each.length > 0) ?? [];
}

/** Something was said of a choice. */
export const isSaid = ({ said }: Pick<Tally, 'said'>): boolean =>
  said !== null && Object.keys(said).length > 0;
