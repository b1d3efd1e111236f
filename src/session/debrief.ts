/** What a play comes to: the way taken, the tricks met, the steps practised. Never a score. */

import { holds } from '../script/condition.ts';
import { keyOf, type TextKey } from '../script/keys.ts';
import type { Id, Rating, Scenario, Step, Tactic, TurnsOut } from '../script/types.ts';
import type { Explored } from './explored.ts';
import { chooseIn, lastLeg, type Story } from './story.ts';
import type { Unsent } from './telling.ts';

export interface DebriefChoice {
  readonly id: Id;
  readonly key: TextKey;
  readonly taken: boolean;
  /** It was taken in this play or in another way that was tried. */
  readonly explored: boolean;
  /** What comes of it, or would have: the first lines, in the order in which they come. */
  readonly after: readonly TextKey[];
}

export interface DebriefDecision {
  /** How many choices had been made before: where "try another way" jumps to. */
  readonly made: number;
  readonly beat: Id;
  readonly choices: readonly DebriefChoice[];
  readonly rating: Rating;
  readonly tactic: Tactic;
  readonly step: Step;
  /** Somebody was told. */
  readonly tells: boolean;
  /** There was something to say about it; harmless talk has no card. */
  readonly weighs: boolean;
}

export interface Debrief {
  readonly decisions: readonly DebriefDecision[];
  /** The decision that turned it, by `made`; null where none was made. */
  readonly turned: number | null;
  /** Words to keep from there; null where the story has none. */
  readonly keep: TextKey | null;
  /** In the order in which they were met; "none" is left out. */
  readonly tactics: readonly Tactic[];
  readonly steps: readonly Step[];
  /** What was written and never sent, in the order in which it was let be; each once. */
  readonly unsent: readonly { readonly beat: Id; readonly choice: Id; readonly key: TextKey }[];
  readonly revealed: readonly {
    readonly cast: Id;
    readonly nameKey: TextKey;
    /** null where the story only has words of its own. */
    readonly turnsOut: TurnsOut | null;
    /** Key of the story's own words for it; null for the sentence that fits what they were after. */
    readonly ownKey: TextKey | null;
  }[];
}

/**
 * Gives the debrief of a play; `explored` are the trails seen before, this one need not be among them;
 * `unsent` is what was written on the way and let be.
 */
export function debriefOf(
  story: Story,
  explored: Explored,
  unsent: readonly Unsent[] = [],
): Debrief {
  const decisions = decisionsOf(story, explored);
  const turned = turnedAt(decisions);
  const appeared = new Set(
    story.legs.flatMap((leg) =>
      leg.visits.flatMap((visit) => visit.arrivals.map((arrival) => arrival.line.from)),
    ),
  );
  return {
    decisions,
    turned,
    keep: wordsToKeep(story, turned),
    tactics: unique(decisions.map((decision) => decision.tactic)).filter((id) => id !== 'none'),
    steps: unique(decisions.map((decision) => decision.step)).filter((id) => id !== 'none'),
    unsent: neverSent(story, unsent),
    revealed: revealedIn(story.scenario).filter((entry) => appeared.has(entry.cast)),
  };
}

function decisionsOf(story: Story, explored: Explored): DebriefDecision[] {
  const seen = new Set(explored.flat());
  return story.legs.flatMap((leg, index): DebriefDecision[] => {
    const place = story.legs[index - 1]?.visits.at(-1);
    const taken = leg.choice;
    if (!taken || place?.beat.exit.kind !== 'choices') return [];
    const { context } = place.snapshot;
    const before = {
      ...story,
      trail: story.trail.slice(0, index - 1),
      legs: story.legs.slice(0, index),
    };
    const open = place.beat.exit.choices.filter((choice) => holds(choice.when, context));
    return [
      {
        made: index - 1,
        beat: place.beat.id,
        choices: open.map((choice) => ({
          id: choice.id,
          key: keyOf.choice(place.beat.id, choice.id),
          taken: choice.id === taken.id,
          explored: choice.id === taken.id || seen.has(`${place.beat.id}/${choice.id}`),
          after: linesAfter(before, choice.id),
        })),
        rating: taken.rating,
        tactic: taken.feedback?.tactic ?? 'none',
        step: taken.step,
        tells: taken.act === 'tell' || taken.step === 'tell',
        weighs: taken.feedback !== null,
      },
    ];
  });
}

/** So many lines stand for a future: enough to see how it goes on, and no second play. */
const linesOfFuture = 3;

function linesAfter(before: Story, choice: Id): TextKey[] {
  const after = chooseIn(before, choice);
  const visits = after ? lastLeg(after).visits : [];
  return visits
    .flatMap(({ arrivals }) => arrivals)
    .filter(({ line }) => line.kind !== 'time')
    .slice(0, linesOfFuture)
    .map(({ beat, line }) => keyOf.line(beat.id, line.id));
}

/**
 * Where somebody was told, and of several the last; else where the play last gave room; else the last
 * decision that weighs anything, or the last of all. The weather turns no story.
 */
function turnedAt(decisions: readonly DebriefDecision[]): number | null {
  const told = decisions.findLast(({ tells }) => tells);
  const gaveRoom = decisions.findLast(({ rating, weighs }) => weighs && rating === 'safe');
  const weighed = decisions.findLast(({ weighs }) => weighs);
  return (told ?? gaveRoom ?? weighed ?? decisions.at(-1))?.made ?? null;
}

/** What the card of that choice gives to say, or of the next one that has a card, or of the last. */
function wordsToKeep({ legs }: Story, turned: number | null): TextKey | null {
  const said = legs.flatMap(({ choice, chosenAt }, index) =>
    choice?.feedback && chosenAt ? [{ index, key: keyOf.say(chosenAt, choice.id) }] : [],
  );
  const from = turned === null ? 0 : turned + 1;
  return (said.find(({ index }) => index >= from) ?? said.at(-1))?.key ?? null;
}

/** What was taken back and sent after all was sent. */
function neverSent({ trail }: Story, unsent: readonly Unsent[]): Debrief['unsent'] {
  const left = new Map(unsent.map(({ beat, choice }) => [`${beat}/${choice}`, { beat, choice }]));
  for (const step of trail) left.delete(step);
  return [...left.values()].map(({ beat, choice }) => ({
    beat,
    choice,
    key: keyOf.choice(beat, choice),
  }));
}

function revealedIn(scenario: Scenario): Debrief['revealed'] {
  return Object.values(scenario.cast).flatMap((member) =>
    member.turnsOut === null && member.revealed === null
      ? []
      : [
          {
            cast: member.id,
            nameKey: keyOf.name(member.id),
            turnsOut: member.turnsOut,
            ownKey: member.revealed === null ? null : keyOf.revealed(member.id),
          },
        ],
  );
}

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];
