/**
 * What the walk proves about the promise of every story: from wherever one can come, an ending and
 * a safe adult are within reach, without skipping. Where that fails, each pair has one cause.
 */
import type { Scenario } from '../../script/types.ts';
import type { Space } from './explore.ts';
import { edgesOf, pairsReached, pairsReaching, tellingMoves } from './reach.ts';
import { forcedFollowersOf } from './setting.ts';
import { tellingIn } from './told-adult.ts';
import type { Unresolved } from './unresolved.ts';

export interface Proof {
  /** Pairs with nowhere to go: every choice closed, or no arm that holds. */
  readonly deadEnds: readonly number[];
  /** Pairs that go round without ever coming to an ending, a dead end or a missing beat. */
  readonly trapped: readonly number[];
  /** Pairs where nobody safe has been told, an ending can come, and telling cannot. */
  readonly untold: readonly number[];
  /** Beats that follow each other in a circle without a decision, whatever the facts are. */
  readonly rounds: readonly (readonly string[])[];
}

export function proofOf(scenario: Scenario, space: Space, unresolved: Unresolved): Proof {
  // Of a walk that was stopped nothing can be proved, and nothing refuted.
  if (!space.complete) return { deadEnds: [], trapped: [], untold: [], rounds: [] };
  const pairs = [...space.beatOf.keys()];
  const rounds = roundsOf(scenario);
  const inRound = new Set(rounds.flat());
  // What is asked of a beat is asked once for it, and not for each of its many pairs.
  const { beats } = space.moves;
  const ends = beats.map(({ exit }) => exit.kind === 'ending');
  const blurred = beats.map((beat) => unresolved.blurs(beat));
  const isEnding = (pair: number): boolean => ends[space.beatOf[pair] ?? 0] ?? false;
  const isBlurred = (pair: number): boolean => blurred[space.beatOf[pair] ?? 0] ?? false;
  const isDeadEnd = (pair: number): boolean =>
    !isEnding(pair) &&
    !isBlurred(pair) &&
    !space.broken.has(pair) &&
    edgesOf(space, pair).every(({ way }) => way.kind === 'skip');
  // What another finding explains already must not be reported again for every pair before it.
  const isExplained = Uint8Array.from(pairs, (pair) =>
    isDeadEnd(pair) ||
    isBlurred(pair) ||
    space.broken.has(pair) ||
    inRound.has(beats[space.beatOf[pair] ?? 0]?.id ?? '')
      ? 1
      : 0,
  );
  const tells = tellingMoves(space, tellingIn(scenario));

  const canStop = pairsReaching(space, (pair) => isEnding(pair) || isExplained[pair] === 1);
  const canEnd = pairsReaching(space, isEnding);
  const canTell = pairsReaching(
    space,
    (pair) => isExplained[pair] === 1 || edgesOf(space, pair).some(tells),
  );
  const notYetTold = pairsReached(space, (edge) => !tells(edge));
  return {
    deadEnds: pairs.filter(isDeadEnd),
    trapped: pairs.filter((pair) => canStop[pair] === 0),
    untold: pairs.filter(
      (pair) => notYetTold[pair] === 1 && canEnd[pair] === 1 && canTell[pair] === 0,
    ),
    rounds,
  };
}

/** Circles that are found. Each may be as long as the story, and there may be as many of them. */
const mostRounds = 100;

/** Circles of `then` and `branch`: nobody decides in them, so nothing can change in them. */
function roundsOf(scenario: Scenario): string[][] {
  const rounds: string[][] = [];
  const state = new Map<string, 'open' | 'done'>();
  for (const first of Object.values(scenario.beats)) {
    if (state.has(first.id)) continue;
    const way = [{ beat: first, next: forcedFollowersOf(scenario, first) }];
    state.set(first.id, 'open');
    for (let top = way.at(-1); top; top = way.at(-1)) {
      const next = top.next.pop();
      if (!next) {
        state.set(top.beat.id, 'done');
        way.pop();
      } else if (state.get(next.id) === 'open') {
        if (rounds.length >= mostRounds) return rounds;
        const from = way.findIndex(({ beat }) => beat.id === next.id);
        rounds.push(way.slice(from).map(({ beat }) => beat.id));
      } else if (!state.has(next.id)) {
        state.set(next.id, 'open');
        way.push({ beat: next, next: forcedFollowersOf(scenario, next) });
      }
    }
  }
  return rounds;
}
