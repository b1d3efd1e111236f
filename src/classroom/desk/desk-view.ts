/** What a desk shows beyond the snapshot: notes, judged choices and where each of them leads. */

import { keyOf, type TextKey } from '../../script/keys.ts';
import type { Act, Choice, Id, Rating, Scenario, Step, Tactic } from '../../script/types.ts';
import { linesBeforeCard } from '../../session/consequence.ts';
import { type FeedbackKeys, feedbackKeys } from '../../session/feedback.ts';
import { guessOf } from '../../session/guess.ts';
import {
  chooseIn,
  openChoices,
  replayStory,
  restingPlace,
  type Story,
} from '../../session/story.ts';
import { isRest } from '../../session/trail.ts';
import type { Again, ChangeView } from '../../session/view.ts';
import { leadersBy } from '../lesson/by-talk.ts';
import { type ClassRecord, tallyAt } from '../lesson/record.ts';
import { againAt, changeOf, roundOf, roundsOf, type ShownRounds } from '../lesson/rounds.ts';
import { speakerOf } from '../lesson/said-by.ts';
import { leadersOf, letterOf, type Tally, totalOf } from '../lesson/tally.ts';
import { hasSaid, isTry, type Standing } from './leading.ts';
import type { DeskSnapshot } from './protocol.ts';

/** Where a choice leads: the next decision, or an ending. */
export interface LeadsTo {
  readonly beat: Id;
  /** The last thing that is said there, or the title of the ending. */
  readonly key: TextKey | null;
  readonly isEnding: boolean;
  readonly options: readonly {
    readonly id: Id;
    readonly key: TextKey;
    readonly rating: Rating;
    readonly leadsTo: LeadsTo | null;
  }[];
}

/** One line of the story, and who says it; null: nobody. */
export interface SaidLine {
  readonly from: Id | null;
  readonly key: TextKey;
}

export interface DeskOption {
  readonly id: Id;
  readonly letter: string;
  readonly key: TextKey;
  readonly act: Act;
  readonly rating: Rating;
  readonly step: Step;
  /** What is said after it; null for nothing. */
  readonly feedback: FeedbackKeys | null;
  readonly leadsTo: LeadsTo | null;
}

export interface DeskView {
  readonly beat: Id;
  readonly noteKey: TextKey | null;
  readonly questionKey: TextKey | null;
  readonly options: readonly DeskOption[];
  readonly tally: Tally;
  /** Of the vote that is counted; what is revealed may be the first of two. */
  readonly total: number;
  readonly rounds: ShownRounds;
  readonly round: 1 | 2;
  readonly again: Again | null;
  readonly change: ChangeView | null;
  readonly leading: readonly Id[];
  /** The choice whose feedback is on screen. */
  readonly chosen: DeskOption | null;
  /** What the next press brings to the class; null where it is no message. */
  readonly next: SaidLine | null;
  /** Before a card: of which tricks a teacher may ask aloud which one that was; null: of none. */
  readonly guess: readonly Tactic[] | null;
  /** The decisions so far, for jumping back; `key` is the choice that was followed. */
  readonly past: readonly { readonly made: number; readonly key: TextKey | null }[];
}

/** Gives what the desk shows; null when no play is open. */
export function deskView(scenario: Scenario, snapshot: DeskSnapshot): DeskView | null {
  const { play, lesson } = snapshot;
  if (!play || !lesson.record) return null;
  const explaining = play.turn === 'explaining';
  const trail = explaining ? play.trail.slice(0, -1) : play.trail;
  const { story } = replayStory(scenario, trail, lesson.record.save.seed);
  const { beat } = restingPlace(story);
  const options = openChoices(story).map((choice, index) => optionOf(story, choice, index));
  const tally = tallyAt(lesson.record as ClassRecord, trail);
  const ids = options.map(({ id }) => id);
  const rounds = roundsOf(tally, ids);
  return {
    beat: beat.id,
    noteKey: beat.note === null ? null : keyOf.note(beat.id),
    questionKey: beat.question === null ? null : keyOf.question(beat.id),
    options,
    tally,
    total: totalOf(tally.revealed ? rounds.last : tally, ids),
    rounds,
    round: roundOf(tally),
    again: againAt(tally, ids),
    change: changeOf(rounds, ids),
    leading: tally.said === null ? leadersOf(rounds.last, ids) : leadersBy(tally.said, ids),
    chosen: explaining
      ? (options.find(({ id }) => play.trail.at(-1)?.endsWith(`/${id}`)) ?? null)
      : null,
    next:
      play.turn === 'delivering' && !play.cardNext ? nextLine(story, play.said.at(-1)?.key) : null,
    guess: play.explains && !explaining ? guessAt(story) : null,
    past: play.trail.flatMap((step, made) =>
      isRest(step) ? [] : [{ made, key: keyOfStep(step) }],
    ),
  };
}

/** The message after the one that came last; where none of this turn has come, its first one. */
function nextLine(story: Story, last: TextKey | undefined): SaidLine | null {
  const lines = story.legs.at(-1)?.visits.flatMap((visit) => visit.arrivals) ?? [];
  const keys = lines.map(({ beat, line }) => keyOf.line(beat.id, line.id));
  const at = last === undefined ? 0 : keys.lastIndexOf(last) + 1;
  const [next, key] = [lines[at], keys[at]];
  return next && key !== undefined ? { from: speakerOf(next.line), key } : null;
}

const guessAt = (story: Story): DeskView['guess'] =>
  guessOf({ story, explains: true, delivered: linesBeforeCard(story) });

/** Where the class stands, as a desk knows it. */
export const standingAt = (snapshot: DeskSnapshot, view: DeskView | null): Standing => ({
  place: snapshot.place,
  over: snapshot.over,
  said: hasSaid(snapshot.lesson.rehearsal),
  play: snapshot.play && {
    turn: snapshot.play.turn,
    paused: snapshot.play.paused,
    revealed: view?.tally.revealed ?? false,
    trying: isTry(snapshot.lesson.record),
    round: view?.round ?? 1,
    again: view?.again ?? null,
    options: view?.options.map(({ id }) => id) ?? [],
  },
});

function keyOfStep(step: string): TextKey | null {
  const [beat = '', choice = ''] = step.split('/');
  return choice.startsWith(':') ? null : keyOf.choice(beat, choice);
}

function optionOf(story: Story, choice: Choice, index: number): DeskOption {
  const beat = restingPlace(story).beat.id;
  return {
    id: choice.id,
    letter: letterOf(index),
    key: keyOf.choice(beat, choice.id),
    act: choice.act,
    rating: choice.rating,
    step: choice.step,
    feedback: feedbackKeys(beat, choice),
    leadsTo: leadsTo(story, choice.id, 2),
  };
}

/** Looks so many decisions ahead. */
function leadsTo(story: Story, choice: Id, levels: number): LeadsTo | null {
  const next = levels > 0 ? chooseIn(story, choice) : null;
  if (!next) return null;
  const place = restingPlace(next);
  const isEnding = place.beat.exit.kind === 'ending';
  const last = next.legs
    .at(-1)
    ?.visits.flatMap((visit) => visit.arrivals)
    .at(-1);
  const said = last ? keyOf.line(last.beat.id, last.line.id) : null;
  return {
    beat: place.beat.id,
    key: isEnding ? keyOf.endingTitle(place.beat.id) : said,
    isEnding,
    options: openChoices(next).map(({ id, rating }) => ({
      id,
      key: keyOf.choice(place.beat.id, id),
      rating,
      leadsTo: leadsTo(next, id, levels - 1),
    })),
  };
}
