/** Where a beat leads: the one place that knows the four ways in which a beat can end. */
import type { Beat, Choice, Condition, Id } from './types.ts';

export interface WayOut {
  readonly kind: 'choice' | 'then' | 'branch' | 'skip';
  /** The position of the choice or arm in its beat; 0 where there is only one. */
  readonly index: number;
  /** The beat that follows; there need not be one of that name. */
  readonly to: Id;
  /** Empty: always. */
  readonly when: Condition;
  /** null for the other kinds. */
  readonly choice: Choice | null;
}

/** The ways by which a beat goes on, in the order in which they are written; none at an ending. */
export function exitsOf({ exit }: Beat): WayOut[] {
  switch (exit.kind) {
    case 'choices':
      return exit.choices.map((choice, index) => ({
        ...{ kind: 'choice', index, to: choice.to, when: choice.when, choice },
      }));
    case 'then':
      return [{ kind: 'then', index: 0, to: exit.to, when: [], choice: null }];
    case 'branch':
      return exit.arms.map(({ to, when }, index) => ({
        ...{ kind: 'branch', index, to, when, choice: null },
      }));
    case 'ending':
      return [];
  }
}

/**
 * The same, and last where skipping leads. Nothing can be skipped at an ending, nor on a branch,
 * which goes on by itself at once.
 */
export function waysOutOf(beat: Beat): WayOut[] {
  const { skip, exit } = beat;
  const isIdle = skip === null || exit.kind === 'ending' || exit.kind === 'branch';
  if (isIdle) return exitsOf(beat);
  return [...exitsOf(beat), { kind: 'skip', index: 0, to: skip, when: [], choice: null }];
}
