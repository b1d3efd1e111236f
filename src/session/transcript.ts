/** Everything that stands on the phone, oldest first: a function of the story and how far it is told. */
import { keyOf, type TextKey } from '../script/keys.ts';
import { oncePer } from '../script/once-per.ts';
import type { Choice, Id, Scenario } from '../script/types.ts';
import { linesBeforeCard } from './consequence.ts';
import { type Arrival, type Leg, lastLeg, restingPlace, type Story, type Visit } from './story.ts';
import type { MessageView } from './view.ts';

export interface Told {
  readonly story: Story;
  /** The card of the choice that led to the last leg was not read to its end: it comes after the first lines. */
  readonly explains: boolean;
  /** How many lines of the last leg have arrived. */
  readonly delivered: number;
}

/** The lines of the last leg, in the order of arrival. */
export const arrivalsOf = (story: Story): readonly Arrival[] => linesOf(lastLeg(story));

export function transcriptOf({ story, delivered }: Told): readonly MessageView[] {
  const whole = wholeOf(story);
  return whole.slice(0, whole.length - arrivalsOf(story).length + delivered);
}

/**
 * All that stands on the phone once the last leg is told to its end. Made once for a story, since
 * every line that arrives asks for it anew.
 */
const wholeOf = oncePer(({ scenario, legs }: Story): readonly MessageView[] => {
  const messages = [...historyOf(scenario)];
  for (const [index, leg] of legs.entries())
    messages.push(...messagesOf(scenario, leg, index, messages.length));
  return messages;
});

/** What each leg said. It always stands behind the same legs, so that never changes. */
const madeFor = new WeakMap<Leg, readonly MessageView[]>();

/** `before`: how many messages stood there when the leg began. */
function messagesOf(
  scenario: Scenario,
  leg: Leg,
  index: number,
  before: number,
): readonly MessageView[] {
  const known = madeFor.get(leg);
  if (known) return known;
  const said = chosenIn(scenario, leg, index, before);
  for (const arrival of linesOf(leg))
    said.push(messageOf(scenario, arrival, index, before + said.length));
  madeFor.set(leg, said);
  return said;
}

/** What stood on the phone before the story. */
const historyOf = oncePer((scenario: Scenario): readonly MessageView[] =>
  Object.values(scenario.threads)
    .flatMap(({ id: thread, history }) => history.map((line) => ({ thread, ...line })))
    .map(({ thread, id, from }, at) => ({
      id: `:history/${thread}/${id}`,
      beat: null,
      made: 0,
      at,
      thread,
      kind: 'message',
      act: null,
      from,
      mine: from === scenario.lead,
      key: keyOf.history(thread, id),
      labelKey: null,
      picture: null,
      photo: null,
      closed: false,
      sign: null,
      press: null,
    })),
);

const linesOf = oncePer((leg: Leg): readonly Arrival[] =>
  leg.visits.flatMap((visit) => visit.arrivals),
);

/** Names a message: how many choices were made before it, its beat, and its line or choice. */
export const messageId = (made: number, beat: Id, id: Id): string => `${made}/${beat}/${id}`;

/**
 * The message that a line becomes; `leg` is how many choices were made before it, `at` how many
 * messages. Written out, as the others are: every step makes some, and copying takes longer.
 */
function messageOf(
  scenario: Scenario,
  { beat, line, thread }: Pick<Arrival, 'beat' | 'line' | 'thread'>,
  leg: number,
  at: number,
): MessageView {
  return {
    id: messageId(leg, beat.id, line.id),
    beat: beat.id,
    made: leg,
    at,
    thread,
    kind: line.kind,
    act: null,
    from: line.from,
    mine: line.from === scenario.lead,
    key: keyOf.line(beat.id, line.id),
    labelKey: line.label === null ? null : keyOf.label(beat.id, line.id),
    picture: line.picture,
    photo: line.photo,
    closed: line.closed,
    sign: line.sign,
    press: line.shape && { shape: line.shape, count: line.count ?? 1 },
  };
}

function chosenIn(scenario: Scenario, leg: Leg, index: number, at: number): MessageView[] {
  if (leg.choice === null || leg.chosenAt === null || leg.chosenIn === null) return [];
  return [
    choiceMessage(scenario, leg.choice, { beat: leg.chosenAt, thread: leg.chosenIn, index, at }),
  ];
}

/** Where a choice was made. */
interface ChosenAt {
  readonly beat: Id;
  readonly thread: Id;
  /** How many choices had been made, this one included. */
  readonly index: number;
  readonly at: number;
}

/**
 * A reply is a bubble of the lead, and so are the words that a deed writes to somebody, there where
 * it writes them; everything else is something the lead does.
 */
function choiceMessage(
  scenario: Scenario,
  choice: Choice,
  { beat, thread, index, at }: ChosenAt,
): MessageView {
  const isSent = choice.say !== null;
  return {
    id: messageId(index, beat, choice.id),
    beat,
    made: index,
    at,
    thread: choice.in ?? thread,
    kind: choice.act === 'reply' || isSent ? 'reply' : 'deed',
    act: choice.act,
    from: scenario.lead,
    mine: true,
    key: isSent ? keyOf.sent(beat, choice.id) : keyOf.choice(beat, choice.id),
    labelKey: null,
    picture: null,
    photo: null,
    closed: false,
    sign: null,
    press: null,
  };
}

/** The key of a thread's title: its own, or the name of its only contact. */
export function titleOf({ threads }: Scenario, id: Id): TextKey {
  const thread = threads[id];
  if (!thread || thread.title !== null) return keyOf.thread(id);
  return keyOf.name(thread.with[0] ?? id);
}

/** The scene in which the story goes on: the beat of the line that arrives next, else the resting place. */
export const sceneOf = ({ story, delivered }: Told): Visit =>
  visitOfLine(story, delivered) ?? restingPlace(story);

/** The story goes on only after the card of the last choice. */
export const isCardNext = ({ story, explains, delivered }: Told): boolean =>
  explains && delivered >= linesBeforeCard(story);

/**
 * What the phone shows: the scene in which the story goes on. While nothing has come of a choice it
 * shows what was chosen, and at a card what has come of it, not yet what comes then.
 */
export function placeOf(told: Told): Visit {
  const { story, delivered } = told;
  if (isJustChosen(told)) return story.legs.at(-2)?.visits.at(-1) ?? sceneOf(told);
  const here = isCardNext(told) ? visitOfLine(story, delivered - 1) : undefined;
  return here ?? sceneOf(told);
}

/** Nothing has come yet of a choice that has a card. */
export const isJustChosen = ({ explains, delivered }: Told): boolean => explains && delivered === 0;

function visitOfLine(story: Story, at: number): Visit | undefined {
  let left = at;
  for (const visit of lastLeg(story).visits) {
    if (left < visit.arrivals.length) return visit;
    left -= visit.arrivals.length;
  }
}
