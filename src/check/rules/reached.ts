/** Nothing is written in vain. */
import { type Guard, openWays, passes } from '../../script/step.ts';
import type { Beat, Id, Scenario } from '../../script/types.ts';
import type { Finding } from '../finding.ts';
import type { StoryRule } from '../rule.ts';
import { beatNamed, followersOf } from '../walk/setting.ts';
import { someOf } from '../walk/situation.ts';

export const unreachableBeat: StoryRule = {
  id: 'unreachable-beat',
  severity: 'error',
  what: 'Every beat can be come to.',
  why: 'It was written for somebody, and nobody will ever see or review it in play.',
  mend: 'Let something lead to it, or remove it.',
  check({ scenario, space, unresolved }) {
    // Without a start, or with a walk that was stopped, nothing is known about the rest.
    if (!space.complete || space.beatOf.length === 0) return [];
    const reached = new Set(space.beatOf);
    const lost = Object.values(scenario.beats).filter(
      ({ id }) =>
        !reached.has(space.moves.positions.get(id) ?? -1) && !unresolved.mayFollow.has(id),
    );
    return firstOfEach(scenario, lost).map(([{ id }, after]): Finding => {
      const many = after.length === 1 ? '1 beat' : `${after.length} beats`;
      const more = after.length === 0 ? '' : `, and so not to ${many} behind it: ${someOf(after)}`;
      return { path: ['beats', id], message: `nothing leads to the beat "${id}"${more}` };
    });
  },
};

/** The beats to which nothing leads, each with those that would be reached from it. */
function firstOfEach(scenario: Scenario, lost: readonly Beat[]): [Beat, Id[]][] {
  const isLost = new Set(lost);
  const ledTo = new Set(
    lost.flatMap((beat) => followersOf(scenario, beat).filter((next) => next !== beat)),
  );
  const told = new Set<Beat>();
  // In a circle each is led to; then the first of it stands for all.
  const inOrder = [...lost.filter((beat) => !ledTo.has(beat)), ...lost];
  return inOrder.flatMap((first): [Beat, Id[]][] => {
    if (told.has(first)) return [];
    told.add(first);
    const after: Id[] = [];
    const waiting = [first];
    for (let beat = waiting.pop(); beat; beat = waiting.pop())
      for (const next of followersOf(scenario, beat))
        if (isLost.has(next) && !told.has(next)) {
          told.add(next);
          after.push(next.id);
          waiting.push(next);
        }
    return [[first, after]];
  });
}

export const neverShown: StoryRule = {
  id: 'never-shown',
  severity: 'warning',
  what: 'Every line, choice and arm with a `when` can come up.',
  why: 'What never shows is usually a slip in its condition, or in that of an arm before it.',
  mend: 'Correct the `when`, or remove what it stands on.',
  check({ scenario, space, unresolved }) {
    if (!space.complete) return [];
    const { moves, fold } = space;
    const isBlurred = (beat: Beat, kind: string, index: number): boolean => {
      if (kind === 'lines') return unresolved.asks(beat.lines[index]?.when ?? []);
      if (kind === 'choices' && beat.exit.kind === 'choices')
        return unresolved.asks(beat.exit.choices[index]?.when ?? []);
      // Of a branch the arms before it count too.
      return unresolved.blurs(beat);
    };
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
      const named = beatNamed(scenario, id);
      return [...lines, ...ways].flatMap(([, , kind = '', index = 0]): Finding[] =>
        named && !isBlurred(named, String(kind), Number(index))
          ? [
              {
                path: ['beats', id, kind, index],
                message: neverBecause(String(kind), named, Number(index)),
              },
            ]
          : [],
      );
    });
  },
};

const whats: Readonly<Record<string, string>> = {
  lines: 'this line never shows',
  choices: 'this choice is never open',
  branch: 'this arm is never taken',
};

/** A part without a condition of its own is shut out by what stands before it. */
function neverBecause(kind: string, { exit }: Beat, index: number): string {
  const isOtherwise = exit.kind === 'branch' && (exit.arms[index]?.when ?? []).length === 0;
  const why =
    kind === 'branch' && isOtherwise
      ? 'an arm before it always holds'
      : 'on no way to this beat does its `when` hold';
  return `${whats[kind] ?? 'this never comes up'}: ${why}`;
}

/** A test that nobody can read leaves an empty group, and is reported for itself. */
const isUnreadable = (guard: Guard): boolean => guard.some((group) => group.length === 0);
