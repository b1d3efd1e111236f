/** How a play moves: plain functions from one telling to the next. The turn machine says when. */
import type { Id, Tactic } from '../script/types.ts';
import { linesBeforeCard } from './consequence.ts';
import { guessOf } from './guess.ts';
import { lockOf, readOnLock } from './lock.ts';
import {
  type Arrival,
  chooseIn,
  lastLeg,
  replayStory,
  restIn,
  restingPlace,
  type Story,
  skipIn,
} from './story.ts';
import { isRestAtCard } from './trail.ts';
import { arrivalsOf, isCardNext, placeOf, sceneOf, type Told, transcriptOf } from './transcript.ts';
import { passTime, type Unread } from './unread.ts';

export interface Telling extends Told {
  /** The thread that is open on the phone. */
  readonly open: Id;
  /** The thread to which the story led last: the reader may have opened another one meanwhile. */
  readonly led: Id;
  /** For each thread that was left: how many messages stood on the phone at that moment. */
  readonly left: Readonly<Record<Id, number>>;
  /** Messages before this one count as read wherever they stand: after back, jump and load. */
  readonly readBefore: number;
  /** The thread in which the story goes on and that waits to be opened; null: it goes on here. */
  readonly calling: Id | null;
  /** Where it stood when its rest was told, so that it can go back there; forgotten by a load. */
  readonly before: Telling | null;
  /** What stands there and had no time to be read yet, in whatever conversation. */
  readonly backlog: readonly Unread[];
  /** The card of this choice was opened, though it is one line by itself. */
  readonly unfolded: boolean;
  /** How many lines of the last leg stood there when its card was left: what is new comes after them. */
  readonly freshFrom: number;
  /** It was asked which trick that was, and answered or passed. */
  readonly guessed: boolean;
  /** The phone is locked: the play has just begun, and nothing has been told yet. */
  readonly locked: boolean;
  /** The choice whose words stand in the composer; null for none. */
  readonly draft: Id | null;
  /** Drafts that were taken back, or let stand while something else was done; oldest first. */
  readonly unsent: readonly Unsent[];
}

/** A reply that was written and not sent. It is no step of the story, and no save holds it. */
export interface Unsent {
  readonly beat: Id;
  readonly choice: Id;
  /** How many choices had been made before. */
  readonly made: number;
}

const atRest = {
  left: {},
  calling: null,
  before: null,
  backlog: [],
  unfolded: false,
  guessed: false,
  locked: false,
  freshFrom: 0,
  draft: null,
  unsent: [],
} as const;

/** A telling at the start of the story's last leg, nothing of it delivered. */
export function startTelling(story: Story): Telling {
  const told: Told = { story, explains: false, delivered: 0 };
  const open = placeOf(told).thread;
  const locked = lockOf(story) !== null;
  return { ...told, ...atRest, open, led: open, locked, readBefore: transcriptOf(told).length };
}

/** Opens the phone: what was told on it stands there, and its words have been read. */
export function unlock(telling: Telling): Telling {
  const lock = telling.locked ? lockOf(telling.story) : null;
  const opened = { ...telling, locked: false };
  if (!lock) return opened;
  const read = readOnLock(lock);
  const lines = arrivalsOf(telling.story).slice(0, lock.behind);
  const there = withLines(opened, lines);
  return {
    ...there,
    backlog: there.backlog.filter((each) => !('line' in each && read.includes(each))),
  };
}

/** A telling in which everything up to the resting place is there and read. */
export function tellAtOnce(story: Story): Telling {
  const delivered = arrivalsOf(story).length;
  const there = toldUpTo({ story, explains: false, delivered }, restingPlace(story).thread);
  // Its card was read after the first of these lines.
  return lastLeg(story).choice?.feedback ? { ...there, freshFrom: linesBeforeCard(story) } : there;
}

/** A telling in which the card of the last choice is shown, after what came of it. */
export function tellChosen(story: Story): Telling {
  const delivered = linesBeforeCard(story);
  const led = arrivalsOf(story)
    .slice(0, delivered)
    .find(({ leads }) => leads)?.thread;
  const { choice, chosenIn } = lastLeg(story);
  const open = led ?? choice?.in ?? chosenIn ?? restingPlace(story).thread;
  return toldUpTo({ story, explains: true, delivered }, open);
}

const toldUpTo = (told: Told, open: Id): Telling => ({
  ...told,
  ...atRest,
  open,
  led: open,
  readBefore: transcriptOf(told).length,
});

export function showThread(telling: Telling, thread: Id): Telling {
  if (thread === telling.open) return telling;
  const left = { ...telling.left, [telling.open]: transcriptOf(telling).length };
  const answered = telling.calling === thread ? { calling: null, led: thread } : {};
  return { ...telling, open: thread, left, ...answered };
}

/** Every line is there that comes before the next card, question or end. */
export const isSaid = (telling: Telling): boolean =>
  isCardNext(telling) || nextArrival(telling) === undefined;

/** The line that comes next; undefined when everything is said. */
export const nextArrival = ({ story, delivered }: Telling): Arrival | undefined =>
  arrivalsOf(story)[delivered];

/** Where the story goes on, when that is another conversation than the open one. */
export function elsewhere(telling: Telling): Id | null {
  const next = nextArrival(telling);
  if (next && !next.leads) return null;
  const thread = next ? next.thread : restingPlace(telling.story).thread;
  return thread === telling.open ? null : thread;
}

/** The reader has gone to a conversation in which the story does not stand. */
export const isAside = ({ open, led }: Telling): boolean => open !== led;

/** Delivers the next line; those that stand here have had their time. */
export function deliver(telling: Telling): Telling {
  const next = nextArrival(telling);
  if (!next) return telling;
  const led = next.leads ? next.thread : telling.led;
  return withLines({ ...passTime(telling), led }, [next]);
}

/** Delivers what is said in the open conversation, and no line that would open another. */
export function deliverHere(telling: Telling): Telling {
  const { open, delivered } = telling;
  const arrivals = arrivalsOf(telling.story);
  const all = telling.explains ? linesBeforeCard(telling.story) : arrivals.length;
  const end = arrivals.findIndex(
    ({ leads, thread }, at) => at >= delivered && leads && thread !== open,
  );
  const here = arrivals.slice(delivered, end < 0 ? all : Math.min(all, end));
  const led = here.some(({ leads }) => leads) ? open : telling.led;
  return withLines({ ...telling, led }, here);
}

const withLines = (telling: Telling, lines: readonly Arrival[]): Telling => ({
  ...telling,
  delivered: telling.delivered + lines.length,
  backlog: [...telling.backlog, ...lines],
});

/**
 * The story calls from another conversation. Its first line already stands there, unread, with a
 * banner, where it is something that a phone would tell of.
 */
export function call(telling: Telling): Telling {
  const calling = elsewhere(telling);
  const next = nextArrival(telling);
  const rings =
    calling !== null &&
    next !== undefined &&
    next.line.from !== null &&
    next.line.from !== telling.story.scenario.lead;
  return withLines({ ...telling, calling }, rings ? [next] : []);
}

/** Opens the conversation that calls. */
export const answer = (telling: Telling): Telling =>
  telling.calling === null ? telling : showThread(telling, telling.calling);

/** Writes the words of a choice into the composer; what stood there is let unsent. */
export function write(telling: Telling, choice: Id): Telling {
  if (telling.draft === choice) return telling;
  const there = showThread(telling, restingPlace(telling.story).thread);
  return { ...letUnsent(there), draft: choice };
}

/** Empties the composer: what stood there is not sent. */
export function letUnsent(telling: Telling): Telling {
  const { draft, story, unsent } = telling;
  if (draft === null) return telling;
  const { beat } = restingPlace(story);
  return {
    ...telling,
    draft: null,
    unsent: [...unsent, { beat: beat.id, choice: draft, made: story.trail.length }],
  };
}

export function decide(before: Telling, choice: Id): Telling {
  const telling = before.draft === choice ? { ...before, draft: null } : letUnsent(before);
  const story = chooseIn(telling.story, choice);
  if (!story) return telling;
  const { choice: chosen, chosenAt, chosenIn } = lastLeg(story);
  // Whoever writes to somebody does so in that conversation.
  const led = chosen?.in ?? chosenIn ?? telling.open;
  const explains = chosen?.feedback != null;
  const begun = { ...beginLeg(showThread(telling, led), story), explains };
  if (chosen?.say == null || chosenAt === null) return begun;
  return { ...begun, backlog: [...begun.backlog, { beat: chosenAt, choice: chosen, thread: led }] };
}

export const unfold = (telling: Telling): Telling => ({ ...telling, unfolded: true });

/** Whoever has named a trick, right or not, reads all of its card; whoever passes sees it as it is. */
export const guess = (telling: Telling, tactic: Tactic | null): Telling => ({
  ...telling,
  guessed: true,
  unfolded: telling.unfolded || tactic !== null,
});

/** The tricks that are offered now, before the card; null: the card stands there. */
export const guessNow = (telling: Telling): readonly Tactic[] | null =>
  telling.guessed || !isCardNext(telling) ? null : guessOf(telling);

/** After the card: what the choice led to goes on. */
export const goOn = (telling: Telling): Telling => ({
  ...passTime(telling),
  explains: false,
  freshFrom: telling.delivered,
});

/** Leaves the scene in which the telling stands. */
export function leaveScene(before: Telling): Telling {
  const telling = letUnsent(before);
  const next = skipIn(telling.story, sceneOf(telling).beat.id);
  return next ? beginLeg(telling, next) : telling;
}

const beginLeg = (telling: Telling, story: Story): Telling => ({
  ...passTime(telling),
  story,
  explains: false,
  unfolded: false,
  guessed: false,
  locked: false,
  led: telling.open,
  delivered: 0,
  freshFrom: 0,
  calling: null,
});

/** Tells the rest of the story from where it stands; at an ending that one is told, and nothing else. */
export function tellRest(telling: Telling): Telling {
  const { story } = telling;
  const rested = isCardNext(telling)
    ? restIn(story, lastLeg(story).chosenAt ?? '', 'card')
    : restIn(story, sceneOf(telling).beat.id);
  const { unsent } = letUnsent(telling);
  if (!rested) return { ...tellAtOnce(story), unsent };
  return { ...tellAtOnce(rested), before: telling, unsent };
}

/** Back to where the rest was told; to the decision just made. */
export function goBack(telling: Telling): Telling {
  if (telling.before) return passTime(telling.before);
  if (isRestAtCard(telling.story.trail.at(-1))) {
    const { scenario, trail, seed } = telling.story;
    return tellChosen(replayStory(scenario, trail.slice(0, -1), seed).story);
  }
  return jumpTo(telling, telling.story.trail.length - 1);
}

/** Back to where `made` choices had been made. What was not sent before is remembered. */
export function jumpTo(telling: Telling, made: number): Telling {
  const { story, unsent } = letUnsent(telling);
  const there = replayStory(story.scenario, story.trail.slice(0, made), story.seed).story;
  return { ...tellAtOnce(there), unsent: unsent.filter((each) => each.made <= made) };
}
