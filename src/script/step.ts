/**
 * The story's moves without XState: where each beat can lead and what is remembered on the way.
 * `toMachine` stays the story's meaning; this says the same in a form that can be walked a million
 * times. It never throws: a target that does not exist is a way to `nowhere`.
 */
import { type WayOut, waysOutOf } from './exits.ts';
import { remembered } from './remembered.ts';
import type { Beat, Choice, Condition, Id, Scenario, Test } from './types.ts';

/** Everything remembered, one character per slot: '0' or '1' for facts and visits, a digit for counters. */
export type Marks = string;

export interface Slot {
  readonly kind: 'fact' | 'visited' | 'counter';
  readonly id: Id;
}

export const nowhere = -1;

/** The slot of what can have no other value yet than its first. */
export const unwritten = -1;

/** A condition with its names replaced by slots. */
export type Guard = readonly (readonly { slot: number; least: number; is: boolean }[])[];

/** One way out of a beat. */
export interface Way extends Pick<WayOut, 'kind' | 'index'> {
  /** The position of the target in `Moves.beats`, or `nowhere`. */
  readonly to: number;
  readonly guard: Guard;
  /** What taking this way does to the marks. */
  readonly changes: readonly Change[];
}

interface Change {
  readonly slot: number;
  /** The new value; null adds one, up to `most`. */
  readonly value: '0' | '1' | null;
  readonly most: number;
}

export interface Moves {
  readonly beats: readonly Beat[];
  readonly positions: ReadonlyMap<Id, number>;
  readonly slots: readonly Slot[];
  readonly start: number;
  readonly blank: Marks;
  /** Every way out of each beat, open or not, in the order of the beats. */
  readonly ways: readonly (readonly Way[])[];
  /** For each beat, when its lines show. */
  readonly lines: readonly (readonly Guard[])[];
}

/** Prepares the moves of a scenario. */
export function movesOf(scenario: Scenario): Moves {
  const beats = Object.values(scenario.beats);
  const positions = new Map(beats.map((beat, position) => [beat.id, position]));
  const reads = remembered(scenario);
  const slots: Slot[] = [
    ...reads.facts.map((id): Slot => ({ kind: 'fact', id })),
    ...reads.visited.map((id): Slot => ({ kind: 'visited', id })),
    ...reads.counters.map((id): Slot => ({ kind: 'counter', id })),
  ];
  const slotOf = new Map(slots.map((slot, position) => [`${slot.kind} ${slot.id}`, position]));
  const draft: Draft = { scenario, positions, slotOf };
  return {
    beats,
    positions,
    slots,
    start: positions.get(scenario.start) ?? nowhere,
    blank: '0'.repeat(slots.length),
    ways: beats.map((beat) => waysOf(draft, beat)),
    lines: beats.map((beat) => beat.lines.map((line) => guardOf(draft, line.when))),
  };
}

/** The ways that are open with these marks, and their positions; of a branch only the first that holds. */
export function* openWays<W extends Way>(
  ways: readonly W[],
  marks: Marks,
): Generator<readonly [number, W]> {
  for (const [position, way] of ways.entries()) {
    if (!passes(way.guard, marks)) continue;
    yield [position, way];
    if (way.kind === 'branch') return;
  }
}

interface Draft {
  readonly scenario: Scenario;
  readonly positions: ReadonlyMap<Id, number>;
  readonly slotOf: ReadonlyMap<string, number>;
}

function waysOf(draft: Draft, beat: Beat): Way[] {
  const visited = draft.slotOf.get(`visited ${beat.id}`);
  const mark: Change[] = visited === undefined ? [] : [{ slot: visited, value: '1', most: 1 }];
  return waysOutOf(beat).map(({ kind, index, to, when, choice }) => ({
    kind,
    index,
    to: draft.positions.get(to) ?? nowhere,
    guard: guardOf(draft, when),
    // A beat that leads to itself without a choice is never left, so it is not marked.
    changes:
      choice === null && to === beat.id
        ? []
        : [...mark, ...(choice === null ? [] : changesOf(draft, choice))],
  }));
}

/** In the order of the machine: what is set, then what is cleared, then what is counted. */
function changesOf({ scenario, slotOf }: Draft, choice: Choice): Change[] {
  const slots = (kind: Slot['kind'], ids: readonly Id[]): number[] =>
    [...new Set(ids)].flatMap((id) => slotOf.get(`${kind} ${id}`) ?? []);
  const most = (id: Id): number =>
    Object.hasOwn(scenario.counters, id) ? (scenario.counters[id]?.max ?? 1) : 1;
  return [
    ...slots('fact', choice.sets).map((slot): Change => ({ slot, value: '1', most: 1 })),
    ...slots('fact', choice.clears).map((slot): Change => ({ slot, value: '0', most: 1 })),
    ...[...new Set(choice.adds)].flatMap((id) =>
      slots('counter', [id]).map((slot): Change => ({ slot, value: null, most: most(id) })),
    ),
  ];
}

function guardOf({ slotOf }: Draft, when: Condition): Guard {
  return when.map((group) =>
    group.map((test) => ({
      slot: slotOf.get(nameOf(test)) ?? 0,
      least: 'counter' in test ? test.atLeast : 1,
      is: test.is,
    })),
  );
}

function nameOf(test: Test): string {
  if ('fact' in test) return `fact ${test.fact}`;
  return 'visited' in test ? `visited ${test.visited}` : `counter ${test.counter}`;
}

const digitZero = 48;

/** True when the marks satisfy the guard. Asked a million times by one walk, so it makes nothing. */
export function passes(guard: Guard, marks: Marks): boolean {
  for (let at = 0; at < guard.length; at++) if (!holds(guard[at] ?? [], marks)) return false;
  return true;
}

function holds(group: Guard[number], marks: Marks): boolean {
  for (let at = 0; at < group.length; at++) {
    const test = group[at];
    if (test && valueAt(marks, test.slot) >= test.least === test.is) return true;
  }
  return false;
}

function valueAt(marks: Marks, slot: number): number {
  return slot === unwritten ? 0 : marks.charCodeAt(slot) - digitZero;
}
