/**
 * What a story remembers, as boxes that a reader of paper ticks: each says at which choices, or on
 * leaving which paragraphs, it is ticked, and a condition asks for its number. What is remembered at
 * the same places is one box, whatever the story calls it.
 */
import { exitsOf } from '../../script/exits.ts';
import { keyOf, type TextKey } from '../../script/keys.ts';
import type { Beat, Choice, Condition, Id, Scenario, Test } from '../../script/types.ts';

/** A choice; without one, whatever one leaves the paragraph by. */
export interface Place {
  readonly beat: Id;
  readonly choice: Choice | null;
}

export interface Box {
  readonly number: number;
  /** How often it may be asked to be ticked: once, or up to what is counted. */
  readonly squares: number;
  readonly ticked: readonly Place[];
  /** Choices that take the tick back. */
  readonly freed: readonly Place[];
  /** A choice that ticks it, in its own words; null where a paragraph does. */
  readonly labelKey: TextKey | null;
}

/** One test as a reader can answer it: has this box that many ticks? False: has it fewer? */
export interface PaperTest {
  readonly box: number;
  readonly times: number;
  readonly is: boolean;
}

/** All groups must hold; a group holds when any of its tests does. Empty: always. */
export type PaperCondition = readonly (readonly PaperTest[])[];

export interface Boxes {
  readonly all: readonly Box[];
  condition(when: Condition): PaperCondition;
}

type Draft = Omit<Box, 'number' | 'labelKey'>;

/** The boxes of a story whose paragraphs stand in this order, numbered as they come to be ticked. */
export function boxesOf(scenario: Scenario, order: readonly Id[]): Boxes {
  const beats = order.flatMap((id) => scenario.beats[id] ?? []);
  const drafts = new Map<string, Draft>();
  const nameOfTest = new Map<string, string>();
  for (const test of beats.flatMap(testsIn)) {
    const { ticked, freed } = placesOf(test, beats);
    const name = JSON.stringify([ticked, freed].map((places) => places.map(nameOfPlace)));
    nameOfTest.set(subjectOf(test), name);
    const squares = Math.max(timesOf(test), drafts.get(name)?.squares ?? 1);
    drafts.set(name, { squares, ticked, freed });
  }
  const numbered = [...drafts]
    .map(([name, draft]) => ({ name, draft, first: firstPlace(draft, beats) }))
    .sort((a, b) => a.first - b.first)
    .map(({ name, draft }, at) => ({
      name,
      box: { ...draft, number: at + 1, labelKey: labelOf(draft.ticked) },
    }));
  const numberOf = new Map(numbered.map(({ name, box }) => [name, box.number]));
  const paper = (test: Test): PaperTest => ({
    box: numberOf.get(nameOfTest.get(subjectOf(test)) ?? '') ?? 0,
    times: timesOf(test),
    is: test.is,
  });
  return {
    all: numbered.map(({ box }) => box),
    condition: (when) => when.map((group) => group.map(paper)),
  };
}

/** Everything that a beat asks of the past. */
function testsIn(beat: Beat): Test[] {
  return [...beat.lines, ...exitsOf(beat)].flatMap(({ when }) => when.flat());
}

const timesOf = (test: Test): number => ('counter' in test ? test.atLeast : 1);

/** What is tested, whichever way. */
function subjectOf(test: Test): string {
  if ('fact' in test) return `fact ${test.fact}`;
  return 'visited' in test ? `visited ${test.visited}` : `counter ${test.counter}`;
}

function placesOf(test: Test, beats: readonly Beat[]): Pick<Draft, 'ticked' | 'freed'> {
  const where = (does: (choice: Choice) => boolean): Place[] =>
    beats.flatMap((beat) => choicesOf(beat).filter(({ choice }) => does(choice)));
  if ('visited' in test) return { ticked: visitsOf(test.visited, beats), freed: [] };
  if ('counter' in test)
    return { ticked: where(({ adds }) => adds.includes(test.counter)), freed: [] };
  const { fact } = test;
  // What is set and taken back by one choice is not there afterwards.
  return {
    ticked: where(({ sets, clears }) => sets.includes(fact) && !clears.includes(fact)),
    freed: where(({ clears }) => clears.includes(fact)),
  };
}

/**
 * Where it is ticked that a beat was there: at the choices that lead to it, if nothing else does; else
 * on leaving it, as a beat that asks about itself must not find the tick of this very time.
 */
function visitsOf(id: Id, beats: readonly Beat[]): Place[] {
  const at = beats.findIndex((beat) => beat.id === id);
  const own = beats[at];
  if (own === undefined) return [];
  const asksItself = testsIn(own).some((test) => 'visited' in test && test.visited === id);
  const into = beats.flatMap((beat) =>
    exitsOf(beat).flatMap(({ to, choice }) => (to === id ? [{ beat: beat.id, choice }] : [])),
  );
  const isByChoice = at > 0 && !asksItself && into.every(({ choice }) => choice !== null);
  return isByChoice ? into : [{ beat: id, choice: null }];
}

function choicesOf({ id, exit }: Beat): { beat: Id; choice: Choice }[] {
  return exit.kind === 'choices' ? exit.choices.map((choice) => ({ beat: id, choice })) : [];
}

const nameOfPlace = ({ beat, choice }: Place): string => `${beat}/${choice?.id ?? ''}`;

/** In the order of reading; a box that nothing ticks comes last. */
function firstPlace({ ticked }: Draft, beats: readonly Beat[]): number {
  const places = beats.flatMap((beat) => [...choicesOf(beat), { beat: beat.id, choice: null }]);
  const names = places.map(nameOfPlace);
  return ticked.length === 0
    ? names.length
    : Math.min(...ticked.map((at) => names.indexOf(nameOfPlace(at))));
}

/** The shortest words among the choices, which all say the same in other ways. */
function labelOf(places: readonly Place[]): TextKey | null {
  const [shortest] = places
    .flatMap(({ beat, choice }) => (choice === null ? [] : [{ beat, choice }]))
    .sort((a, b) => a.choice.text.length - b.choice.text.length);
  return shortest ? keyOf.choice(shortest.beat, shortest.choice.id) : null;
}
