/** From the turn machine's state to the plain view that page, stage and sound read. */
import type { SnapshotFrom } from 'xstate';
import { keyOf, type TextKey } from '../script/keys.ts';
import type { Choice, Id, PressShape } from '../script/types.ts';
import { feedbackKeys, isFolded } from './feedback.ts';
import { lockOf } from './lock.ts';
import { isTyped } from './pacing.ts';
import { screenOf } from './screens/all.ts';
import { lockScreen } from './screens/lock.ts';
import { draftsIn, isAtRest, lastLeg, openChoices, restingPlace, type Story } from './story.ts';
import { guessNow, type Telling } from './telling.ts';
import {
  arrivalsOf,
  isCardNext,
  messageId,
  placeOf,
  sceneOf,
  titleOf,
  transcriptOf,
} from './transcript.ts';
import type { turnMachine } from './turn.ts';
import type {
  ChatView,
  ChoiceView,
  EndingView,
  FeedbackView,
  MessageView,
  ThreadView,
  Turn,
} from './view.ts';

type TurnSnapshot = SnapshotFrom<typeof turnMachine>;

/** `turn` is the one in which the play stands; under a pause the one in which it will go on. */
export function chatView(snapshot: TurnSnapshot, turn: Turn): ChatView {
  return viewOf({
    telling: snapshot.context.telling,
    turn,
    paused: snapshot.matches('paused'),
    typing: snapshot.matches({ active: { delivering: 'typing' } }),
  });
}

/** Where a play stands, as far as a view of it needs to know. */
export interface Standing {
  readonly telling: Telling;
  readonly turn: Turn;
  readonly paused: boolean;
  /** The next line is being typed. */
  readonly typing: boolean;
}

export function viewOf({ telling, turn, paused, typing }: Standing): ChatView {
  const place = placeOf(telling);
  const messages = transcriptOf(telling);
  const { story } = telling;
  const guess = turn === 'explaining' ? guessNow(telling) : null;
  const lock = telling.locked ? lockOf(telling.story) : null;
  return {
    turn,
    paused,
    beat: place.beat.id,
    made: story.trail.length,
    explains: telling.explains,
    cardNext: turn === 'delivering' && isCardNext(telling),
    screen: lock ? lockScreen(lock) : screenOf(telling, telling.open, messages),
    threads: threadsOf(telling, messages),
    open: telling.open,
    typing: typing ? typingOf(telling) : null,
    calling: callingOf(telling),
    fresh: freshOf(telling),
    choices: turn === 'asking' ? choicesOf(telling.story) : [],
    draft:
      turn === 'asking' && telling.draft !== null
        ? { choice: telling.draft, key: keyOf.choice(place.beat.id, telling.draft) }
        : null,
    guess,
    feedback: turn === 'explaining' && guess === null ? feedbackOf(telling) : null,
    ending: turn === 'ended' ? endingOf(telling.story) : null,
    rest: turn === 'ended' && isAtRest(story) ? { textKey: restKey(story) } : null,
    canSkipScene:
      (turn === 'delivering' || turn === 'asking') &&
      !(paused || lock) &&
      sceneOf(telling).beat.skip !== null,
    tension: place.tension,
    lamp: hasTold(story),
    vote: null,
  };
}

export function turnOf(snapshot: TurnSnapshot): Turn {
  if (snapshot.matches({ active: 'asking' })) return 'asking';
  if (snapshot.matches({ active: 'explaining' })) return 'explaining';
  if (snapshot.matches({ active: 'ended' })) return 'ended';
  return 'delivering';
}

/** The conversations in the order in which they began; looked through once, however many there are. */
function threadsOf(telling: Telling, messages: readonly MessageView[]): ThreadView[] {
  const { scenario } = telling.story;
  const talks = new Map<Id, MessageView[]>();
  for (const message of messages) {
    const talk = talks.get(message.thread);
    if (talk) talk.push(message);
    else talks.set(message.thread, [message]);
  }
  for (const id of [telling.open, telling.calling])
    if (id !== null && !talks.has(id)) talks.set(id, []);
  return [...talks].map(([id, own]) => ({
    id,
    with: scenario.threads[id]?.with ?? [],
    titleKey: titleOf(scenario, id),
    unread: id === telling.open ? 0 : unreadIn(telling, id, own),
    messages: own,
  }));
}

function unreadIn(telling: Telling, thread: Id, messages: readonly MessageView[]): number {
  const readBefore = Math.max(telling.readBefore, telling.left[thread] ?? 0);
  let unread = 0;
  for (let at = messages.length - 1; at >= 0; at--) {
    const message = messages[at];
    if (!message || message.at < readBefore) break;
    if (!message.mine) unread += timesOf(message);
  }
  return unread;
}

/** As how many messages a phone counts it: nine that come at once are nine. */
const timesOf = ({ press }: MessageView): number =>
  press && countedShapes.has(press.shape) ? press.count : 1;

const countedShapes: ReadonlySet<PressShape> = new Set(['bars', 'badge', 'missed-call']);

const callingOf = ({ calling, story }: Telling): ChatView['calling'] =>
  calling === null ? null : { thread: calling, titleKey: titleOf(story.scenario, calling) };

function typingOf({ story, delivered }: Telling): ChatView['typing'] {
  const next = arrivalsOf(story)[delivered];
  if (!next || !isTyped(next) || next.line.from === null) return null;
  // A phone never tells its owner that they are typing.
  if (next.line.from === story.scenario.lead) return null;
  return { thread: next.thread, from: next.line.from };
}

/** The messages of this turn: what arrived since the last choice, or since its card. */
function freshOf({ story, freshFrom, delivered }: Telling): string[] {
  const leg = story.legs.length - 1;
  return arrivalsOf(story)
    .slice(freshFrom, delivered)
    .map(({ beat, line }) => messageId(leg, beat.id, line.id));
}

function choicesOf(story: Story): ChoiceView[] {
  const { beat } = restingPlace(story);
  const drafts = draftsIn(story);
  return openChoices(story).map((choice) => ({
    id: choice.id,
    key: keyOf.choice(beat.id, choice.id),
    act: choice.act,
    drafted: drafts.includes(choice),
  }));
}

function feedbackOf({ unfolded, story }: Telling): FeedbackView | null {
  const { choice, chosenAt } = lastLeg(story);
  if (!choice || chosenAt === null) return null;
  const said = feedbackView(chosenAt, choice);
  return said && { ...said, folded: !unfolded && isFolded(story, choice) };
}

/** What is said after a choice of that beat; null for nothing. */
function feedbackView(beat: Id, choice: Choice): Omit<FeedbackView, 'folded'> | null {
  const said = feedbackKeys(beat, choice);
  const { id, rating, step } = choice;
  return said && { beat, choice: id, choiceKey: keyOf.choice(beat, id), rating, step, ...said };
}

function endingOf(story: Story): EndingView | null {
  const { beat } = restingPlace(story);
  if (beat.exit.kind !== 'ending') return null;
  return {
    id: beat.id,
    outcome: beat.exit.ending.outcome,
    titleKey: keyOf.endingTitle(beat.id),
    textKey: keyOf.endingText(beat.id),
    help: beat.exit.ending.help,
  };
}

/** The sentences that bring any place of this story to a good end. */
const restKey = ({ scenario }: Story): TextKey | null =>
  scenario.rest === null ? null : keyOf.rest;

/** The lamp: once somebody safe was told, it stays lit; the rest of a story always tells of that. */
function hasTold(story: Story): boolean {
  return isAtRest(story) || story.legs.some((leg) => leg.choice?.step === 'tell');
}
