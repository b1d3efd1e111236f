/** Wraps a play for a class: the same door, with votes before every choice. */
import type { Id } from '../../script/types.ts';
import type { SessionPlay } from '../../session/play.ts';
import { isLocked } from '../../session/screens/lock.ts';
import { openChoices, replayStory, restingPlace, type Trail } from '../../session/story.ts';
import type { ChatView, Intent, VoteIntent } from '../../session/view.ts';
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
  let known: { key: string; options: Options } | null = null;

  /** The trail before the decision that is voted on, or was just followed. */
  const trailBefore = (): Trail =>
    play.view.turn === 'explaining' ? play.story.trail.slice(0, -1) : play.story.trail;

  const optionsAt = (trail: Trail): Options => {
    const { turn } = play.view;
    if (turn !== 'asking' && turn !== 'explaining') return [];
    const key = `${turn} ${trail.join(' ')}`;
    if (known?.key !== key) {
      const story =
        turn === 'asking'
          ? play.story
          : replayStory(play.story.scenario, trail, play.story.seed).story;
      known = { key, options: optionsOf(restingPlace(story).beat.id, openChoices(story)) };
    }
    return known.options;
  };

  const look = (): ChatView => {
    const trail = trailBefore();
    return { ...whole(play.view), vote: voteView(parts.tallyAt(trail), optionsAt(trail)) };
  };

  let view = look();
  const changed = (): void => {
    const before = view;
    view = look();
    for (const listener of [...listeners]) listener(view, before);
  };
  /** A trail that was cut short is no way the class went: the record keeps its own until it moves on. */
  const keepTrail = (): void => {
    if (play.lost === 0) parts.keepTrail(play.story.trail);
  };
  keepTrail();
  play.subscribe(() => {
    keepTrail();
    changed();
  });

  const isVoting = (): boolean =>
    view.turn === 'asking' && !view.paused && view.vote?.phase !== 'revealed';
  const keep = (change: (tally: Tally) => Tally): void => {
    const trail = trailBefore();
    parts.keepTally(trail, change(parts.tallyAt(trail)));
    changed();
  };
  /** Whoever counts has done with talking. */
  const count = (change: (tally: Tally) => Tally): void =>
    keep((tally) => change({ ...tally, talking: false }));
  const isOption = (choice: Id | null): boolean =>
    choice === null || view.vote?.options.some(({ id }) => id === choice) === true;

  /** The question comes with the last message; a card waits for a press of its own. */
  const bringsQuestion = (): boolean => play.isSaid && !play.view.explains;

  /** One message more, in whatever conversation it comes, and after the last one the question. */
  const deliverOne = (): void => {
    if (isLocked(play.view)) {
      play.send({ type: 'next' });
      return;
    }
    const { fresh } = play.view;
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
  };

  /** The first message answers a press; the rest waits for the teacher. */
  const answerPress = (): void => {
    if (!clock.runs && play.view.turn === 'delivering') deliverOne();
  };

  const moveOn = (): void => {
    if (view.paused) return;
    if (view.turn === 'delivering') deliverOne();
    else if (view.turn === 'explaining') send({ type: 'continue' });
    else if (isVoting()) endVote();
  };

  /**
   * Who presses on while the second round is empty means to go on with it: what the class is about to
   * vote on once more is shown by a reveal that was asked for, and by nothing else.
   */
  const endVote = (): void => {
    if (view.vote?.phase === 'talking') count((tally) => tally);
    else if (view.vote?.again !== 'one-round') send({ type: 'reveal' });
  };

  function send(intent: Intent): void {
    switch (intent.type) {
      case 'vote':
        if (isVoting() && isOption(intent.choice)) count((tally) => votedOn(tally, intent));
        return;
      case 'set-votes':
        if (isVoting() && isOption(intent.choice) && view.vote?.said === null)
          count((tally) => typeVotes(tally, intent.choice, intent.count));
        return;
      case 'say': {
        const { choice, share } = intent;
        if (isVoting() && isOption(choice))
          keep((tally) => ({ ...tally, said: tally.said && saying(tally.said, choice, share) }));
        return;
      }
      case 'reveal':
        if (isVoting()) count((tally) => ({ ...tally, revealed: true }));
        return;
      case 'vote-again':
        if (isVoting() && view.vote?.again === 'vote-again') keep(voteAgain);
        return;
      case 'one-round':
        if (isVoting() && view.vote?.again === 'one-round') keep(oneRound);
        return;
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
    ahead: () => play.ahead().map((next) => ({ ...whole(next), vote: view.vote })),
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

/** A class talks about every decision: its cards have all their words. */
const whole = (view: ChatView): ChatView => ({
  ...view,
  feedback: view.feedback && { ...view.feedback, folded: false },
});
