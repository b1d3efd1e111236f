/**
 * A story as a booklet for paper: one numbered paragraph for each beat, breadth-first, so that the
 * way on is never far away. What the story remembers becomes "only if you chose 4 C": the choices
 * that set a fact stand for the fact. (A fact that a later choice takes back is left to the teacher.)
 */

import { exitsOf } from '../../script/exits.ts';
import { keyOf, type TextKey } from '../../script/keys.ts';
import type { Beat, Choice, Condition, Id, Rating, Scenario, Test } from '../../script/types.ts';
import { type FeedbackKeys, feedbackKeys } from '../../session/feedback.ts';
import { speakerOf } from './said-by.ts';
import { letterOf } from './tally.ts';

/** One test as a reader can answer it. */
export interface PaperTest {
  /** Paragraphs that were read, or choices that were taken, any of them. */
  readonly any: readonly { readonly number: number; readonly letter: string | null }[];
  /** How often, for what is counted; else 1. */
  readonly times: number;
  /** False: only if it was not so. */
  readonly is: boolean;
}

/** All groups must hold; a group holds when any of its tests does. Empty: always. */
export type PaperCondition = readonly (readonly PaperTest[])[];

export interface BookletLine {
  readonly from: Id | null;
  readonly key: TextKey;
  readonly labelKey: TextKey | null;
  readonly only: PaperCondition;
}

export interface BookletChoice {
  readonly id: Id;
  readonly letter: string;
  readonly key: TextKey;
  readonly rating: Rating;
  /** What is said after it; null for nothing. */
  readonly feedback: FeedbackKeys | null;
  readonly only: PaperCondition;
  readonly goTo: number;
}

export interface Paragraph {
  readonly number: number;
  readonly beat: Id;
  readonly lines: readonly BookletLine[];
  readonly choices: readonly BookletChoice[];
  /** Where it goes on without a choice: the first whose condition holds. */
  readonly onward: readonly { readonly only: PaperCondition; readonly goTo: number }[];
  readonly ending: { readonly titleKey: TextKey; readonly textKey: TextKey } | null;
  readonly questionKey: TextKey | null;
}

export function bookletOf(scenario: Scenario): readonly Paragraph[] {
  const numbers = numbersOf(scenario);
  const tests = testsOf(scenario, numbers);
  return [...numbers.keys()].flatMap((id) => {
    const beat = scenario.beats[id];
    return beat ? [paragraphOf(beat, numbers, tests)] : [];
  });
}

/**
 * Beats by number, in the order in which they are reached. Skips are left out on purpose: on paper a
 * reader leaves a scene by turning the page.
 */
function numbersOf(scenario: Scenario): ReadonlyMap<Id, number> {
  const numbers = new Map([[scenario.start, 1]]);
  // A map goes on over what is added while it is walked.
  for (const id of numbers.keys()) {
    const beat = scenario.beats[id];
    for (const { to } of beat ? exitsOf(beat) : [])
      if (!numbers.has(to)) numbers.set(to, numbers.size + 1);
  }
  return numbers;
}

type Tests = (condition: Condition) => PaperCondition;

function testsOf(scenario: Scenario, numbers: ReadonlyMap<Id, number>): Tests {
  const makers = (makes: (choice: Choice) => boolean): PaperTest['any'] =>
    [...numbers].flatMap(([id, number]) => {
      const exit = scenario.beats[id]?.exit;
      if (exit?.kind !== 'choices') return [];
      return exit.choices.flatMap((choice, index) =>
        makes(choice) ? [{ number, letter: letterOf(index) }] : [],
      );
    });
  const paper = (test: Test): PaperTest => {
    const { is } = test;
    if ('visited' in test) {
      const number = numbers.get(test.visited);
      return { any: number === undefined ? [] : [{ number, letter: null }], times: 1, is };
    }
    if ('counter' in test) {
      const any = makers(({ adds }) => adds.includes(test.counter));
      return { any, times: test.atLeast, is };
    }
    return { any: makers(({ sets }) => sets.includes(test.fact)), times: 1, is };
  };
  return (condition) => condition.map((group) => group.map(paper));
}

function paragraphOf(beat: Beat, numbers: ReadonlyMap<Id, number>, tests: Tests): Paragraph {
  const { exit } = beat;
  const goTo = (to: Id): number => numbers.get(to) ?? 1;
  return {
    number: goTo(beat.id),
    beat: beat.id,
    lines: beat.lines.map((line) => ({
      from: speakerOf(line),
      key: keyOf.line(beat.id, line.id),
      labelKey: line.label === null ? null : keyOf.label(beat.id, line.id),
      only: tests(line.when),
    })),
    choices:
      exit.kind === 'choices'
        ? exit.choices.map((choice, index) => ({
            id: choice.id,
            letter: letterOf(index),
            key: keyOf.choice(beat.id, choice.id),
            rating: choice.rating,
            feedback: feedbackKeys(beat.id, choice),
            only: tests(choice.when),
            goTo: goTo(choice.to),
          }))
        : [],
    onward:
      exit.kind === 'then'
        ? [{ only: [], goTo: goTo(exit.to) }]
        : exit.kind === 'branch'
          ? exit.arms.map((arm) => ({ only: tests(arm.when), goTo: goTo(arm.to) }))
          : [],
    ending:
      exit.kind === 'ending'
        ? { titleKey: keyOf.endingTitle(beat.id), textKey: keyOf.endingText(beat.id) }
        : null,
    questionKey: beat.question === null ? null : keyOf.question(beat.id),
  };
}
