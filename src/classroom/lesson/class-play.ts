/** Wraps a play for a class: the same door, with votes before every choice. */
import type { Id } from '../../script/types.ts';
import { isLocked } from '../../session/locked.ts';
import type { SessionPlay } from '../../session/play.ts';
import { forClass } from '../../session/screens/profile.ts';
import { openChoices, replayStory, restingPlace } from '../../session/story.ts';
import type { Trail } from '../../session/trail.ts';
import type { ChatView, Intent, VoteIntent, VoteView } from '../../session/view.ts';
import { saying, stepping } from './by-talk.ts';
import type { HeldClock } from './held-clock.ts';
import { oneRound, voteAgain } from './rounds.ts';
import { addVotes, type Tally, typeVotes } from './tally.ts';
import { type Options, optionsOf, voteView } from './vote-view.ts';

export interface ClassPlayParts {
  readonly play: SessionPlay;
  readonly clock: HeldClock;
  tallyAt(trail: Trail): Tally;
  keepTally(trail: Trail, tally: Tally): void;
  /** Called with every trail that the class stands at, but not where a changed story put it. */
  keepTrail(trail: Trail): void;
}

/** A play that is told when its record changed from elsewhere. */
export interface ClassPlay extends SessionPlay {
  refresh(): void;
}

export function createClassPlay(parts: ClassPlayParts): ClassPlay {
  const { play, clock } = parts;
  const listeners = new Set<(view: ChatView, before: ChatView) => void>();
  const optionsAt = knownOptions(play);
  const look = (): ChatView => {
    const trail = trailBefore(play);
    return forVotes(play.view, voteView(parts.tallyAt(trail), optionsAt(trail)));
  };
  passesGuess(play);
  let view = look();
  const changed = (): void => {
    const before = view;
    view = look();
    for (const listener of [...listeners]) listener(view, before);
  };
  keepTrail(parts);
  play.subscribe(() => {
    keepTrail(parts);
    if (!passesGuess(play)) changed();
  });

  const keep = (change: (tally: Tally) => Tally): void => {
    const trail = trailBefore(play);
    parts.keepTally(trail, change(parts.tallyAt(trail)));
    changed();
  };

  /** The first message answers a press; the rest waits for the teacher. */
  const answerPress = (): void => {
    if (!clock.runs && play.view.turn === 'delivering') deliverOne(play, clock);
  };

  const moveOn = (): void => {
    if (view.paused) return;
    if (view.turn === 'delivering') deliverOne(play, clock);
    else if (view.turn === 'explaining') send({ type: 'continue' });
    else if (isVoting(view)) endVote();
  };

  /**
   * Who presses on while the second round is empty means to go on with it: what the class is about to
   * vote on once more is shown by a reveal that was asked for, and by nothing else.
   */
  const endVote = (): void => {
    if (view.vote?.phase === 'talking') keep(counting);
    else if (view.vote?.again !== 'one-round') send({ type: 'reveal' });
  };

  function send(intent: Intent): void {
    switch (intent.type) {
      case 'vote':
      case 'set-votes':
      case 'say':
      case 'reveal':
      case 'vote-again':
      case 'one-round': {
        const change = isVoting(view) ? countedBy(intent, view.vote) : null;
        if (change !== null) keep(change);
        return;
      }
      case 'reopen':
        if (view.turn === 'asking') keep((tally) => ({ ...tally, revealed: false }));
        return;
      case 'follow':
        if (view.vote?.phase !== 'revealed') return;
        play.send({ type: 'choose', choice: intent.choice });
        answerPress();
        return;
      case 'choose':
        // A class never chooses past its own vote.
        return;
      case 'on':
        moveOn();
        return;
      case 'skip-typing':
        play.send(intent);
        // The question that rises by itself in a play of one person comes with this press.
        clock.step(() => play.view.turn !== 'delivering' || play.view.calling !== null);
        return;
      case 'next':
        if (view.turn === 'delivering') moveOn();
        return;
      case 'continue':
        play.send(intent);
        answerPress();
        return;
      default:
        play.send(intent);
    }
  }

  return {
    get view() {
      return view;
    },
    get story() {
      return play.story;
    },
    get isSaid() {
      return play.isSaid;
    },
    get unsent() {
      return play.unsent;
    },
    get lost() {
      return play.lost;
    },
    send,
    refresh: changed,
    ahead: () => unasked(play.ahead()).map((next) => forVotes(next, view.vote)),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop() {
      listeners.clear();
      play.stop();
    },
  };
}

/** A key adds a vote; where nothing is counted it says one step more, and nobody passes. */
function votedOn(tally: Tally, { choice, by }: Extract<VoteIntent, { type: 'vote' }>): Tally {
  if (tally.said === null) return addVotes(tally, choice, by);
  return choice === null ? tally : { ...tally, said: stepping(tally.said, choice, by) };
}

/** What one person is asked before a card, a teacher asks aloud: the class sees its card. */
function passesGuess(play: SessionPlay): boolean {
  if (play.view.guess === null) return false;
  play.send({ type: 'guess', tactic: null });
  return true;
}

const unasked = (views: readonly ChatView[]): readonly ChatView[] =>
  views.filter(({ guess }) => guess === null);

/**
 * A class talks about every decision: its cards have all their words, and what stands out on a profile
 * is marked once it has voted.
 */
const forVotes = (view: ChatView, vote: ChatView['vote']): ChatView => ({
  ...view,
  screen: forClass(view.screen, vote?.phase === 'revealed'),
  feedback: view.feedback && { ...view.feedback, folded: false },
  vote,
});

const isVoting = ({ turn, paused, vote }: ChatView): boolean =>
  turn === 'asking' && !paused && vote?.phase !== 'revealed';

/** A trail that was cut short is no way the class went: the record keeps its own until it moves on. */
function keepTrail(parts: ClassPlayParts): void {
  const { lost, story } = parts.play;
  if (lost === 0) parts.keepTrail(story.trail);
}

/** The trail before the decision that is voted on, or was just followed. */
const trailBefore = ({ view, story }: SessionPlay): Trail =>
  view.turn === 'explaining' ? story.trail.slice(0, -1) : story.trail;

/** What can be voted on after a trail; worked out once for each. */
function knownOptions(play: SessionPlay): (trail: Trail) => Options {
  let known: { key: string; options: Options } | null = null;
  return (trail) => {
    const { turn } = play.view;
    if (turn !== 'asking' && turn !== 'explaining') return [];
    const key = `${turn} ${trail.join(' ')}`;
    if (known?.key !== key) {
      const { scenario, seed } = play.story;
      const story = turn === 'asking' ? play.story : replayStory(scenario, trail, seed).story;
      known = { key, options: optionsOf(restingPlace(story).beat.id, openChoices(story)) };
    }
    return known.options;
  };
}

/** Whoever counts has done with talking. */
const counting = (tally: Tally): Tally => ({ ...tally, talking: false });

type Counting = Extract<
  Intent,
  { readonly type: 'vote' | 'set-votes' | 'say' | 'reveal' | 'vote-again' | 'one-round' }
>;

/** What becomes of the votes of a decision that is voted on; null where nothing does. */
function countedBy(intent: Counting, vote: VoteView | null): ((tally: Tally) => Tally) | null {
  const isOption = (choice: Id | null): boolean =>
    choice === null || vote?.options.some(({ id }) => id === choice) === true;
  switch (intent.type) {
    case 'vote':
      if (!isOption(intent.choice)) return null;
      return (tally) => votedOn(counting(tally), intent);
    case 'set-votes':
      if (!isOption(intent.choice) || vote?.said !== null) return null;
      return (tally) => typeVotes(counting(tally), intent.choice, intent.count);
    case 'say': {
      const { choice, share } = intent;
      if (!isOption(choice)) return null;
      return (tally) => ({ ...tally, said: tally.said && saying(tally.said, choice, share) });
    }
    case 'reveal':
      return (tally) => ({ ...counting(tally), revealed: true });
    case 'vote-again':
      return vote?.again === 'vote-again' ? voteAgain : null;
    case 'one-round':
      return vote?.again === 'one-round' ? oneRound : null;
  }
}

/** One message more, in whatever conversation it comes, and after the last one the question. */
function deliverOne(play: SessionPlay, clock: HeldClock): void {
  if (isLocked(play.view)) {
    play.send({ type: 'next' });
    return;
  }
  const { fresh } = play.view;
  /** The question comes with the last message; a card waits for a press of its own. */
  const bringsQuestion = (): boolean => play.isSaid && !play.view.explains;
  const isDone = (): boolean => {
    const { turn, calling } = play.view;
    const hasGrown = calling === null && play.view.fresh.length > fresh.length;
    return turn !== 'delivering' || (hasGrown && !bringsQuestion());
  };
  const answer = (): void => {
    if (play.view.calling !== null) play.send({ type: 'next' });
  };
  answer();
  clock.step(() => isDone() || play.view.calling !== null);
  // A class is taken along to the next conversation.
  answer();
  clock.step(isDone);
}
