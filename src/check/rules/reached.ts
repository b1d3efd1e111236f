/** Nothing is written in vain. */
import { type Guard, openWays, passes } from '../../script/step.ts';
import type { Finding, StoryRule } from '../rule.ts';

export const unreachableBeat: StoryRule = {
  id: 'unreachable-beat',
  severity: 'error',
  what: 'Every beat can be come to.',
  why: 'It was written for somebody, and nobody will ever see or review it in play.',
  mend: 'Let something lead to it, or remove it.',
  check({ scenario, space }) {
    // Without a start, or with a walk that was stopped, nothing is known about the rest.
    if (!space.complete || space.beatOf.length === 0) return [];
    const reached = new Set(space.beatOf);
    return Object.keys(scenario.beats).flatMap((id): Finding[] =>
      reached.has(space.moves.positions.get(id) ?? -1)
        ? []
        : [{ path: ['beats', id], message: `nothing leads to the beat "${id}"` }],
    );
  },
};

export const neverShown: StoryRule = {
  id: 'never-shown',
  severity: 'warning',
  what: 'Every line, choice and arm with a `when` can come up.',
  why: 'What never shows is usually a slip in its condition, or in that of an arm before it.',
  mend: 'Correct the `when`, or remove what it stands on.',
  check({ space }) {
    if (!space.complete) return [];
    const { moves, fold } = space;
    const shown = moves.beats.map(() => new Set<number>());
    const taken = moves.beats.map(() => new Set<number>());
    for (const [pair, beat] of space.beatOf.entries()) {
      const marks = space.marksOf[pair] ?? '';
      for (const [line, guard] of (fold.lines[beat] ?? []).entries())
        if (passes(guard, marks)) shown[beat]?.add(line);
      for (const [way] of openWays(fold.ways[beat] ?? [], marks)) taken[beat]?.add(way);
    }
    return [...new Set(space.beatOf)].flatMap((beat) => {
      const id = moves.beats[beat]?.id ?? '';
      const lines = (fold.lines[beat] ?? []).flatMap((guard, index) =>
        shown[beat]?.has(index) || isUnreadable(guard) ? [] : [['beats', id, 'lines', index]],
      );
      const ways = (fold.ways[beat] ?? []).flatMap(({ kind, index, guard }, way) =>
        taken[beat]?.has(way) || isUnreadable(guard) || (kind !== 'choice' && kind !== 'branch')
          ? []
          : [['beats', id, kind === 'choice' ? 'choices' : kind, index]],
      );
      return [...lines, ...ways].map(
        (path): Finding => ({ path, message: 'this can never come up where it stands' }),
      );
    });
  },
};

/** A test that nobody can read leaves an empty group, and is reported for itself. */
const isUnreadable = (guard: Guard): boolean => guard.some((group) => group.length === 0);
