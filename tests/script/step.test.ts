/** The fast moves must mean exactly what the machine means. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { initialTransition, type SnapshotFrom, transition } from 'xstate';
import { foldMoves, takeWay } from '../../src/check/walk/fold.ts';
import { type StoryMachine, toMachine } from '../../src/script/machine.ts';
import { movesOf, openWays } from '../../src/script/step.ts';
import type { Scenario } from '../../src/script/types.ts';
import { arbitraryStory, comesToRest } from '../support/arbitrary-story.ts';

// Many stories on a busy machine: slow is not wrong.
vi.setConfig({ testTimeout: 120_000 });

type Snapshot = SnapshotFrom<StoryMachine>;

/** What the machine remembers, in the order of the slots. */
function marksIn(scenario: Scenario, { context }: Snapshot): string {
  return movesOf(scenario)
    .slots.map(({ kind, id }) => {
      if (kind === 'counter') return context.counters[id];
      return Number(kind === 'fact' ? context.facts[id] : context.visited[id]);
    })
    .join('');
}

describe('movesOf', () => {
  test('agrees with the machine on every walk', () => {
    fc.assert(
      fc.property(
        arbitraryStory(true).filter(comesToRest),
        fc.array(fc.nat(), { maxLength: 25 }),
        (scenario, walk) => {
          const machine = toMachine(scenario);
          const { moves, fold, settle } = walker(scenario);
          let [snapshot] = initialTransition(machine);
          let here = settle(moves.start, '0'.repeat(fold.slots[moves.start]?.length ?? 0));
          for (const pick of walk) {
            expect(moves.beats[here.beat]?.id).toBe(snapshot.value);
            const all = marksIn(scenario, snapshot);
            expect(here.marks).toBe(fold.slots[here.beat]?.map((slot) => all[slot]).join(''));

            const ways = [...openWays(fold.ways[here.beat] ?? [], here.marks)].map(
              ([, way]) => way,
            );
            const exit = moves.beats[here.beat]?.exit;
            const events = ways.map((way) => {
              if (way.kind === 'skip') return { type: 'skip' } as const;
              if (way.kind === 'then' || exit?.kind !== 'choices') return { type: 'next' } as const;
              return { type: `choose.${exit.choices[way.index]?.id}` } as const;
            });
            const closed = closedEvents(scenario, snapshot, events);
            for (const event of closed)
              expect(machine.getTransitionData(snapshot, event)).toEqual([]);
            const way = ways[pick % Math.max(1, ways.length)];
            const event = events[pick % Math.max(1, events.length)];
            if (!way || !event) return;
            [snapshot] = transition(machine, snapshot, event);
            here = settle(way.to, takeWay(way, here.marks));
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});

/** Follows branches, as the machine does in one step. */
function walker(scenario: Scenario) {
  const moves = movesOf(scenario);
  const fold = foldMoves(moves);
  const settle = (beat: number, marks: string): { beat: number; marks: string } => {
    const isBranch = moves.beats[beat]?.exit.kind === 'branch';
    const [first] = isBranch ? openWays(fold.ways[beat] ?? [], marks) : [];
    return first ? settle(first[1].to, takeWay(first[1], marks)) : { beat, marks };
  };
  return { moves, fold, settle };
}

/** The choices of this beat that the fast moves hold for closed. */
function closedEvents(
  scenario: Scenario,
  snapshot: Snapshot,
  open: readonly { readonly type: string }[],
) {
  const exit = scenario.beats[String(snapshot.value)]?.exit;
  const choices = exit?.kind === 'choices' ? exit.choices : [];
  return choices
    .map(({ id }) => ({ type: `choose.${id}` }) as const)
    .filter(({ type }) => !open.some((event) => event.type === type));
}
