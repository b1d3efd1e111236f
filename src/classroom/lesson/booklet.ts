/**
 * A story as a booklet for paper: one numbered paragraph for each beat, breadth-first, so that the
 * way on is never far away. What the story remembers are boxes on its first sheet.
 */

import { exitsOf } from '../../script/exits.ts';
import { keyOf, type TextKey } from '../../script/keys.ts';
import { movesOf } from '../../script/step.ts';
import type { Beat, Id, Rating, Scenario } from '../../script/types.ts';
import { type FeedbackKeys, feedbackKeys } from '../../session/feedback.ts';
import { type Box, type Boxes, boxesOf, type PaperCondition, type Place } from './boxes.ts';
import { paperLetters } from './paper-letters.ts';
import { speakerOf } from './said-by.ts';

export interface BookletLine {
  readonly from: Id | null;
  readonly key: TextKey;
  readonly labelKey: TextKey | null;
  readonly only: PaperCondition;
}

/** Numbers of the boxes to tick, and of those to rub out. */
export interface Ticks {
  readonly tick: readonly number[];
  readonly free: readonly number[];
}

export interface BookletChoice extends Ticks {
  readonly id: Id;
  readonly letter: string;
  readonly key: TextKey;
  readonly rating: Rating;
  /** What is said after it; null for nothing. */
  readonly feedback: FeedbackKeys | null;
  readonly only: PaperCondition;
  readonly goTo: number;
}

/** What stands in it, then the way on, then what is ticked whichever way that is. */
export interface Paragraph extends Ticks {
  readonly number: number;
  readonly beat: Id;
  readonly lines: readonly BookletLine[];
  /** By letter; of those that share one, the class ever has one. */
  readonly choices: readonly BookletChoice[];
  /** Where it goes on without a choice: the first whose condition holds. */
  readonly onward: readonly { readonly only: PaperCondition; readonly goTo: number }[];
  readonly ending: { readonly titleKey: TextKey; readonly textKey: TextKey } | null;
  readonly questionKey: TextKey | null;
}

/** A box as it stands on the first sheet: where it is ticked, and in which words. */
export interface SheetBox extends Pick<Box, 'number' | 'squares' | 'labelKey'> {
  readonly marks: readonly { readonly number: number; readonly letter: string | null }[];
}

export interface Booklet {
  readonly boxes: readonly SheetBox[];
  readonly paragraphs: readonly Paragraph[];
}

export function bookletOf(scenario: Scenario): Booklet {
  const numbers = numbersOf(scenario);
  const boxes = boxesOf(scenario, [...numbers.keys()]);
  const moves = movesOf(scenario);
  const paragraphs = [...numbers.keys()].flatMap((id) => {
    const beat = scenario.beats[id];
    return beat ? [paragraphOf(beat, { numbers, boxes, letters: paperLetters(moves, beat) })] : [];
  });
  return { paragraphs, boxes: boxes.all.map((box) => sheetBox(box, paragraphs, numbers)) };
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

interface Around {
  readonly numbers: ReadonlyMap<Id, number>;
  readonly boxes: Boxes;
  readonly letters: readonly string[];
}

function paragraphOf(beat: Beat, { numbers, boxes, letters }: Around): Paragraph {
  const { exit } = beat;
  const goTo = (to: Id): number => numbers.get(to) ?? 1;
  return {
    number: goTo(beat.id),
    beat: beat.id,
    lines: beat.lines.map((line) => ({
      from: speakerOf(line),
      key: keyOf.line(beat.id, line.id),
      labelKey: line.label === null ? null : keyOf.label(beat.id, line.id),
      only: boxes.condition(line.when),
    })),
    ...ticksAt(boxes, beat.id, null),
    choices:
      exit.kind === 'choices'
        ? exit.choices
            .map((choice, index) => ({
              id: choice.id,
              letter: letters[index] ?? '',
              key: keyOf.choice(beat.id, choice.id),
              rating: choice.rating,
              feedback: feedbackKeys(beat.id, choice),
              only: boxes.condition(choice.when),
              ...ticksAt(boxes, beat.id, choice.id),
              goTo: goTo(choice.to),
            }))
            .sort((a, b) => a.letter.localeCompare(b.letter))
        : [],
    onward:
      exit.kind === 'then'
        ? [{ only: [], goTo: goTo(exit.to) }]
        : exit.kind === 'branch'
          ? exit.arms.map((arm) => ({ only: boxes.condition(arm.when), goTo: goTo(arm.to) }))
          : [],
    ending:
      exit.kind === 'ending'
        ? { titleKey: keyOf.endingTitle(beat.id), textKey: keyOf.endingText(beat.id) }
        : null,
    questionKey: beat.question === null ? null : keyOf.question(beat.id),
  };
}

function ticksAt({ all }: Boxes, beat: Id, choice: Id | null): Ticks {
  const isHere = (place: Place): boolean =>
    place.beat === beat && (place.choice?.id ?? null) === choice;
  return {
    tick: all.flatMap(({ number, ticked }) => (ticked.some(isHere) ? [number] : [])),
    free: all.flatMap(({ number, freed }) => (freed.some(isHere) ? [number] : [])),
  };
}

function sheetBox(
  { number, squares, ticked, labelKey }: Box,
  paragraphs: readonly Paragraph[],
  numbers: ReadonlyMap<Id, number>,
): SheetBox {
  const marks = ticked.map(({ beat, choice }) => {
    const at = numbers.get(beat) ?? 1;
    const own = paragraphs[at - 1]?.choices.find(({ id }) => id === choice?.id);
    return { number: at, letter: own?.letter ?? null };
  });
  return { number, squares, labelKey, marks };
}
