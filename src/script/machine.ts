/**
 * Scenario → XState machine. One state per beat, one event per choice, facts in context, final
 * states for endings. No clock, no `after`, no `invoke`: the story only moves when told to.
 * The config is plain data with named guards and actions, so a statechart viewer can open it.
 */
import { assign, setup } from 'xstate';
import { holds, type Memory } from './condition.ts';
import { remembered } from './remembered.ts';
import type { Beat, Choice, Condition, Id, Scenario } from './types.ts';

/** Only what some guard or line reads is remembered: the story's whole memory. */
export type StoryContext = Memory;

export type StoryEvent =
  | { readonly type: `choose.${string}` }
  /** On from a beat that ends in `then`. */
  | { readonly type: 'next' }
  /** Leaves a scene that names where skipping leads. */
  | { readonly type: 'skip' };

interface Change {
  readonly sets: readonly Id[];
  readonly clears: readonly Id[];
  readonly adds: readonly Id[];
}

/**
 * Gives the story machine of a scenario. Throws when a target does not exist (XState names it);
 * the checker finds that earlier and kinder.
 */
export function toMachine(scenario: Scenario) {
  const reads = remembered(scenario);
  const counts = new Set(reads.counters);
  const kept = new Set(reads.facts);
  const marked = new Set(reads.visited);

  const builder = setup({
    types: { context: {} as StoryContext, events: {} as StoryEvent },
    guards: {
      holds: ({ context }, params: { when: Condition }) => holds(params.when, context),
    },
    actions: {
      change: assign(({ context }, params: Change) => ({
        facts: {
          ...context.facts,
          ...fill(
            params.sets.filter((id) => kept.has(id)),
            true,
          ),
          ...fill(
            params.clears.filter((id) => kept.has(id)),
            false,
          ),
        },
        counters: {
          ...context.counters,
          ...Object.fromEntries(
            params.adds
              .filter((id) => counts.has(id))
              .map((id) => [
                id,
                Math.min((context.counters[id] ?? 0) + 1, scenario.counters[id]?.max ?? 1),
              ]),
          ),
        },
      })),
      mark: assign(({ context }, params: { beat: Id }) => ({
        visited: { ...context.visited, [params.beat]: true },
      })),
    },
  });

  const guarded = (when: Condition) =>
    when.length === 0 ? {} : { guard: { type: 'holds' as const, params: { when } } };

  const choiceEvent = (choice: Choice) => ({
    target: choice.to,
    reenter: true,
    ...guarded(choice.when),
    actions: [
      {
        type: 'change' as const,
        params: { sets: choice.sets, clears: choice.clears, adds: choice.adds },
      },
    ],
  });

  const stateOf = (beat: Beat) => {
    const entry = marked.has(beat.id)
      ? { exit: [{ type: 'mark' as const, params: { beat: beat.id } }] }
      : {};
    const skip = beat.skip === null ? {} : { skip: { target: beat.skip } };
    switch (beat.exit.kind) {
      case 'ending':
        return { type: 'final' as const };
      case 'then':
        return { ...entry, on: { next: { target: beat.exit.to }, ...skip } };
      case 'branch':
        return {
          ...entry,
          always: beat.exit.arms.map((arm) => ({ target: arm.to, ...guarded(arm.when) })),
        };
      case 'choices':
        return {
          ...entry,
          on: {
            ...Object.fromEntries(
              beat.exit.choices.map((choice) => [`choose.${choice.id}`, choiceEvent(choice)]),
            ),
            ...skip,
          },
        };
    }
  };

  return builder.createMachine({
    id: scenario.id,
    initial: scenario.start,
    context: {
      facts: fill(reads.facts, false),
      visited: fill(reads.visited, false),
      counters: Object.fromEntries(reads.counters.map((id) => [id, 0])),
    },
    states: Object.fromEntries(
      Object.values(scenario.beats).map((beat) => [beat.id, stateOf(beat)]),
    ),
  });
}

function fill<V>(ids: readonly Id[], value: V): Record<Id, V> {
  return Object.fromEntries(ids.map((id) => [id, value]));
}

export type StoryMachine = ReturnType<typeof toMachine>;
