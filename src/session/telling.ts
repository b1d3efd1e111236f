/** How a play moves: plain functions from one telling to the next. The turn machine says when. */
import type { Id } from '../script/types.ts';
import { chooseIn, replayStory, restingPlace, type Story, skipIn } from './story.ts';
import { arrivalsOf, placeOf, type Told, transcriptOf } from './transcript.ts';

export interface Telling extends Told {
  /** The thread that is open on the phone. */
  readonly open: Id;
  /** For each thread that was left: how many messages stood on the phone at that moment. */
  readonly left: Readonly<Record<Id, number>>;
  /** Messages before this one count as read wherever they stand: after back, jump and load. */
  readonly readBefore: number;
}

/** A telling at the start of the story's last leg, nothing of it delivered. */
export function startTelling(story: Story): Telling {
  const told: Told = { story, ahead: null, delivered: 0 };
  const open = placeOf(told).thread;
  return { ...told, open, left: {}, readBefore: 0 };
}

/** A telling in which everything up to the resting place is there and read. */
export function tellAtOnce(story: Story): Telling {
  const told: Told = { story, ahead: null, delivered: arrivalsOf(story).length };
  return {
    ...told,
    open: restingPlace(story).thread,
    left: {},
    readBefore: transcriptOf(told).length,
  };
}

/** A telling in which the last choice was just made and its feedback is shown. */
export function tellChosen(story: Story): Telling {
  const before = replayStory(story.scenario, story.trail.slice(0, -1)).story;
  return { ...tellAtOnce(before), ahead: story };
}

export function showThread(telling: Telling, thread: Id): Telling {
  if (thread === telling.open) return telling;
  const left = { ...telling.left, [telling.open]: transcriptOf(telling).length };
  return { ...telling, open: thread, left };
}

/** Delivers lines up to that number; the phone shows the thread in which the story goes on. */
export function deliverUpTo(telling: Telling, delivered: number): Telling {
  const shown = followStory(telling);
  return followStory({ ...shown, delivered });
}

function followStory(telling: Telling): Telling {
  const next = arrivalsOf(telling.story)[telling.delivered];
  if (!next) return showThread(telling, restingPlace(telling.story).thread);
  return next.leads ? showThread(telling, next.thread) : telling;
}

export function decide(telling: Telling, choice: Id): Telling {
  const shown = showThread(telling, restingPlace(telling.story).thread);
  return { ...shown, ahead: chooseIn(telling.story, choice) };
}

/** After the feedback: the next leg begins. */
export function goOn(telling: Telling): Telling {
  return telling.ahead ? beginLeg(telling, telling.ahead) : telling;
}

/** Leaves the scene in which the telling stands. */
export function leaveScene(telling: Telling): Telling {
  const next = skipIn(telling.story, placeOf(telling).beat.id);
  return next ? beginLeg(telling, next) : telling;
}

const beginLeg = (telling: Telling, story: Story): Telling =>
  followStory({ ...telling, story, ahead: null, delivered: 0 });

/** Back to the decision before; while explaining, back to the decision just made. */
export function goBack(telling: Telling): Telling {
  if (telling.ahead) return tellAtOnce(telling.story);
  return jumpTo(telling, telling.story.trail.length - 1);
}

/** Back to where `made` choices had been made. */
export function jumpTo({ story }: Telling, made: number): Telling {
  return tellAtOnce(replayStory(story.scenario, story.trail.slice(0, made)).story);
}
