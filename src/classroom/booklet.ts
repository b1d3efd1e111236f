/**
 * A story as a booklet for paper: numbered paragraphs, each with what is said and what could be done
 * next, and "go on at". Every state that is told differently has a paragraph of its own.
 */
import { keyOf, type TextKey } from '../script/texts.ts';
import type { Act, Feedback, HelpNeed, Id, Rating, Scenario } from '../script/types.ts';
import {
  beginStory,
  chooseIn,
  lastLeg,
  openChoices,
  restingPlace,
  type Story,
} from '../session/story.ts';
import { letterOf } from './tally.ts';

export interface BookletLine {
  readonly from: Id | null;
  readonly key: TextKey;
  readonly labelKey: TextKey | null;
}

export interface BookletChoice {
  readonly id: Id;
  readonly letter: string;
  readonly key: TextKey;
  readonly act: Act;
  readonly rating: Rating;
  readonly tactic: Feedback['tactic'];
  readonly happenedKey: TextKey;
  readonly helpsKey: TextKey;
  readonly sayKey: TextKey;
  /** The number of the paragraph at which it goes on. */
  readonly goTo: number;
}

export interface Paragraph {
  readonly number: number;
  readonly beat: Id;
  readonly lines: readonly BookletLine[];
  readonly choices: readonly BookletChoice[];
  readonly ending: {
    readonly titleKey: TextKey;
    readonly textKey: TextKey;
    readonly help: readonly HelpNeed[];
  } | null;
  readonly noteKey: TextKey | null;
  readonly questionKey: TextKey | null;
}

export interface Booklet {
  readonly paragraphs: readonly Paragraph[];
  /** The story has more paragraphs than a class can turn over; the rest is left out. */
  readonly cut: boolean;
}

/** Sixty leaves of paper; far more than any story that fits a lesson needs. */
const mostParagraphs = 400;

/** Gives the booklet of a story: breadth-first, so that the way on is never far away. */
export function bookletOf(scenario: Scenario): Booklet {
  const first = beginStory(scenario);
  const numbers = new Map([[nameOf(first), 1]]);
  const queue: Story[] = [first];
  const paragraphs: Paragraph[] = [];
  let cut = false;
  for (let story = queue.shift(); story; story = queue.shift()) {
    const numberOf = (next: Story): number => {
      const known = numbers.get(nameOf(next));
      if (known !== undefined) return known;
      if (numbers.size >= mostParagraphs) {
        cut = true;
        return 1;
      }
      const number = numbers.size + 1;
      numbers.set(nameOf(next), number);
      queue.push(next);
      return number;
    };
    paragraphs.push(paragraphOf(story, paragraphs.length + 1, numberOf));
  }
  return { paragraphs, cut };
}

/** Two stories go on at one paragraph when they rest alike and were told the same on the way. */
function nameOf(story: Story): string {
  const { beat, snapshot } = restingPlace(story);
  const told = lastLeg(story).visits.flatMap((visit) =>
    visit.arrivals.map(({ line }) => `${visit.beat.id}/${line.id}`),
  );
  return `${beat.id} ${JSON.stringify(snapshot.context)} ${told.join(' ')}`;
}

function paragraphOf(story: Story, number: number, numberOf: (next: Story) => number): Paragraph {
  const { beat } = restingPlace(story);
  const arrivals = lastLeg(story).visits.flatMap((visit) => visit.arrivals);
  return {
    number,
    beat: beat.id,
    lines: arrivals.map(({ beat: at, line }) => ({
      from: line.from,
      key: keyOf.line(at.id, line.id),
      labelKey: line.label === null ? null : keyOf.label(at.id, line.id),
    })),
    choices: openChoices(story).flatMap((choice, index): BookletChoice[] => {
      const next = chooseIn(story, choice.id);
      if (!next) return [];
      return [
        {
          id: choice.id,
          letter: letterOf(index),
          key: keyOf.choice(beat.id, choice.id),
          act: choice.act,
          rating: choice.rating,
          tactic: choice.feedback.tactic,
          happenedKey: keyOf.happened(beat.id, choice.id),
          helpsKey: keyOf.helps(beat.id, choice.id),
          sayKey: keyOf.say(beat.id, choice.id),
          goTo: numberOf(next),
        },
      ];
    }),
    ending:
      beat.exit.kind === 'ending'
        ? {
            titleKey: keyOf.endingTitle(beat.id),
            textKey: keyOf.endingText(beat.id),
            help: beat.exit.ending.help,
          }
        : null,
    noteKey: beat.note === null ? null : keyOf.note(beat.id),
    questionKey: beat.question === null ? null : keyOf.question(beat.id),
  };
}
