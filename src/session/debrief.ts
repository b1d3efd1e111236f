/** What a play comes to: the way taken, the tricks met, the steps practised. Never a score. */

import { holds } from '../script/condition.ts';
import { keyOf, type TextKey } from '../script/keys.ts';
import type { Id, Rating, Scenario, Step, Tactic, TurnsOut } from '../script/types.ts';
import type { Explored } from './explored.ts';
import type { Story } from './story.ts';
import type { Unsent } from './telling.ts';

export interface DebriefChoice {
  readonly id: Id;
  readonly key: TextKey;
  readonly taken: boolean;
  /** It was taken in this play or in another way that was tried. */
  readonly explored: boolean;
}

export interface DebriefDecision {
  /** How many choices had been made before: where "try another way" jumps to. */
  readonly made: number;
  readonly beat: Id;
  readonly choices: readonly DebriefChoice[];
  readonly rating: Rating;
  readonly tactic: Tactic;
  readonly step: Step;
}

export interface Debrief {
  readonly decisions: readonly DebriefDecision[];
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
  const appeared = new Set(
    story.legs.flatMap((leg) =>
      leg.visits.flatMap((visit) => visit.arrivals.map((arrival) => arrival.line.from)),
    ),
  );
  return {
    decisions,
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
        })),
        rating: taken.rating,
        tactic: taken.feedback?.tactic ?? 'none',
        step: taken.step,
      },
    ];
  });
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
