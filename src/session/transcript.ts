/** Everything that stands on the phone, oldest first: a function of the story and how far it is told. */
import { keyOf, type TextKey } from '../script/texts.ts';
import type { Choice, Id, Scenario } from '../script/types.ts';
import { type Arrival, type Leg, lastLeg, restingPlace, type Story } from './story.ts';
import type { MessageView } from './view.ts';

export interface Told {
  readonly story: Story;
  /** While explaining: the story as it goes on after `continue`; its choice already stands there. */
  readonly ahead: Story | null;
  /** How many lines of the last leg have arrived. */
  readonly delivered: number;
}

/** A message before its place in the order of time is known. */
export type Untimed = Omit<MessageView, 'at'>;

/** The lines of the last leg, in the order of arrival. */
export function arrivalsOf(story: Story): readonly Arrival[] {
  return linesOf(lastLeg(story));
}

export function transcriptOf({ story, ahead, delivered }: Told): readonly MessageView[] {
  const { scenario, legs } = story;
  const messages = legs.flatMap((leg, index) => {
    const lines = linesOf(leg);
    const arrived = index === legs.length - 1 ? lines.slice(0, delivered) : lines;
    return [
      ...chosenIn(scenario, leg, index),
      ...arrived.map((arrival) => messageOf(scenario, arrival, index)),
    ];
  });
  const all = ahead ? [...messages, ...chosenIn(scenario, lastLeg(ahead), legs.length)] : messages;
  return all.map((message, at) => ({ ...message, at }));
}

const linesOf = (leg: Leg): Arrival[] => leg.visits.flatMap((visit) => visit.arrivals);

/** The message that a line becomes; `leg` is how many choices were made before it. */
export function messageOf(
  scenario: Scenario,
  { beat, line, thread }: Pick<Arrival, 'beat' | 'line' | 'thread'>,
  leg: number,
): Untimed {
  return {
    id: `${leg}/${beat.id}/${line.id}`,
    thread,
    kind: line.kind,
    act: null,
    from: line.from,
    mine: line.from === scenario.lead,
    key: keyOf.line(beat.id, line.id),
    labelKey: line.label === null ? null : keyOf.label(beat.id, line.id),
    picture: line.picture,
    sign: line.sign,
  };
}

function chosenIn(scenario: Scenario, leg: Leg, index: number): Untimed[] {
  if (leg.choice === null || leg.chosenAt === null || leg.chosenIn === null) return [];
  return [choiceMessage(scenario, leg.choice, leg.chosenAt, leg.chosenIn, index)];
}

/** A reply is a bubble of the lead; everything else is something the lead does. */
export function choiceMessage(
  scenario: Scenario,
  choice: Choice,
  beat: Id,
  thread: Id,
  leg: number,
): Untimed {
  return {
    id: `${leg}/${beat}/${choice.id}`,
    thread,
    kind: choice.act === 'reply' ? 'reply' : 'deed',
    act: choice.act,
    from: scenario.lead,
    mine: true,
    key: keyOf.choice(beat, choice.id),
    labelKey: null,
    picture: null,
    sign: null,
  };
}

/** The key of a thread's title: its own, or the name of its only contact. */
export function titleOf({ threads }: Scenario, id: Id): TextKey {
  const thread = threads[id];
  if (!thread || thread.title !== null) return keyOf.thread(id);
  return keyOf.name(thread.with[0] ?? id);
}

/** Where the telling stands: the beat of the line that arrives next, else the resting place. */
export function placeOf({ story, delivered }: Told) {
  let left = delivered;
  for (const visit of lastLeg(story).visits) {
    if (left < visit.arrivals.length) return visit;
    left -= visit.arrivals.length;
  }
  return restingPlace(story);
}
