/**
 * The turn machine: delivers the lines of a leg one at a time, explains what led to it once the first
 * of them stand there, asks, and goes on. It
 * waits only through the clock of the actor that runs it, and knows nothing of votes.
 */
import { and, assign, not, setup } from 'xstate';
import type { Id } from '../script/types.ts';
import { lockOf, readOnLock } from './lock.ts';
import {
  afterTap,
  afterWait,
  breathTime,
  callTime,
  gapTime,
  type Haste,
  type Rhythm,
  readingTime,
  typingTime,
} from './pacing.ts';
import { draftsIn, isAtRest, openChoices, restingPlace } from './story.ts';
import {
  answer,
  call,
  decide,
  deliver,
  deliverHere,
  elsewhere,
  goBack,
  goOn,
  guess,
  guessNow,
  isAside,
  jumpTo,
  leaveScene,
  letUnsent,
  nextArrival,
  showThread,
  type Telling,
  tellRest,
  unfold,
  unlock,
  write,
} from './telling.ts';
import { isCardNext, sceneOf } from './transcript.ts';
import { passTime, toBeRead, type Unread } from './unread.ts';
import type { Intent, Pace } from './view.ts';

export interface TurnContext {
  readonly telling: Telling;
  readonly pace: Pace;
  readonly haste: Haste;
  /** How many words of it the reader sees, in the language that is shown. */
  readonly wordsIn: (unread: Unread) => number;
}

const rhythmOf = ({ pace, haste }: TurnContext): Rhythm => ({ pace, haste });

/** The time that what stands there and is not read yet still needs. */
const toRead = (context: TurnContext): number =>
  readingTime(toBeRead(context.telling).map(context.wordsIn), rhythmOf(context));

const toReadOnLock = (context: TurnContext): number => {
  const lock = lockOf(context.telling.story);
  return readingTime((lock ? readOnLock(lock) : []).map(context.wordsIn), rhythmOf(context));
};

const toType = (context: TurnContext): number => {
  const { telling } = context;
  const next = nextArrival(telling);
  if (!next) return 0;
  const { cast } = telling.story.scenario;
  const from = next.line.from === null ? undefined : cast[next.line.from];
  return typingTime(next, from, sceneOf(telling).tension, rhythmOf(context));
};

/** The choice that is made by this: chosen at once, or sent from the composer. */
function chosenBy({ telling }: TurnContext, event: Intent): Id | null {
  if (event.type === 'choose') return event.choice;
  return event.type === 'send' ? telling.draft : null;
}

/** What an action assigns. */
const by =
  (act: (telling: Telling) => Telling) =>
  ({ context }: { context: TurnContext }) => ({ telling: act(context.telling) });

/** While a line is on its way. */
const broughtSooner = {
  next: { target: 'between', actions: ['hasten', 'deliver'] },
  'skip-typing': { target: 'skipped', actions: 'deliverHere' },
} as const;

export const turnMachine = setup({
  types: {
    context: {} as TurnContext,
    events: {} as Intent,
    input: {} as Omit<TurnContext, 'haste'>,
  },
  delays: {
    /** What stands there is read while the next line is typed, and before. */
    read: ({ context }) => Math.max(gapTime(rhythmOf(context)), toRead(context) - toType(context)),
    typed: ({ context }) => toType(context),
    unlocked: ({ context }) => Math.max(breathTime(rhythmOf(context)), toReadOnLock(context)),
    left: ({ context }) => Math.max(gapTime(rhythmOf(context)), toRead(context)),
    called: ({ context }) => toRead(context) + callTime(rhythmOf(context)),
    breathed: ({ context }) => breathTime(rhythmOf(context)),
    settled: ({ context }) => Math.max(breathTime(rhythmOf(context)), toRead(context)),
  },
  guards: {
    isLocked: ({ context }) => context.telling.locked,
    /** A card, the question or the end comes next. */
    comesToRest: ({ context: { telling } }) =>
      isCardNext(telling) || (nextArrival(telling) === undefined && elsewhere(telling) === null),
    /** After a load, a step back, or where nothing was said. */
    allRead: ({ context: { telling } }) =>
      telling.backlog.every(({ thread }) => thread !== telling.open),
    goesOnElsewhere: ({ context: { telling } }) => elsewhere(telling) !== null,
    atEnding: ({ context: { telling } }) =>
      isAtRest(telling.story) || restingPlace(telling.story).beat.exit.kind === 'ending',
    answered: ({ context }) => context.telling.calling === null,
    isAside: ({ context }) => isAside(context.telling),
    instant: ({ context }) => context.pace === 'instant',
    asksTrick: ({ context }) => guessNow(context.telling) !== null,
    isCardNext: ({ context }) => isCardNext(context.telling),
    mayChoose: ({ context, event }) =>
      event.type === 'choose' &&
      openChoices(context.telling.story).some(({ id }) => id === event.choice),
    mayWrite: ({ context, event }) =>
      event.type === 'write' &&
      draftsIn(context.telling.story).some(({ id }) => id === event.choice),
    hasDraft: ({ context }) => context.telling.draft !== null,
    maySkip: ({ context }) => sceneOf(context.telling).beat.skip !== null,
    mayGoBack: ({ context: { telling } }) => telling.story.trail.length > 0,
    mayJump: ({ context, event }) =>
      event.type === 'jump' && event.made >= 0 && event.made <= context.telling.story.trail.length,
    knowsThread: ({ context, event }) =>
      event.type === 'open-thread' &&
      Object.hasOwn(context.telling.story.scenario.threads, event.thread),
  },
  actions: {
    deliver: assign(by(deliver)),
    deliverHere: assign(by(deliverHere)),
    passTime: assign(by(passTime)),
    unlock: assign(by(unlock)),
    call: assign(by(call)),
    answer: assign(by(answer)),
    hasten: assign(({ context }) => ({ haste: afterTap(context.haste) })),
    ease: assign(({ context }) => ({ haste: afterWait(context.haste) })),
    decide: assign(({ context, event }) => {
      const choice = chosenBy(context, event);
      return choice === null ? {} : { telling: decide(context.telling, choice) };
    }),
    write: assign(({ context: { telling }, event }) =>
      event.type === 'write' ? { telling: write(telling, event.choice) } : {},
    ),
    letUnsent: assign(by(letUnsent)),
    goOn: assign(by(goOn)),
    unfold: assign(by(unfold)),
    passGuess: assign(by((telling) => guess(telling, null))),
    guess: assign(({ context: { telling }, event }) =>
      event.type === 'guess' ? { telling: guess(telling, event.tactic) } : {},
    ),
    tellRest: assign(by(tellRest)),
    leaveScene: assign(by(leaveScene)),
    goBack: assign(by(goBack)),
    jump: assign(({ context: { telling }, event }) =>
      event.type === 'jump' ? { telling: jumpTo(telling, event.made) } : {},
    ),
    openThread: assign(({ context: { telling }, event }) =>
      event.type === 'open-thread' ? { telling: showThread(telling, event.thread) } : {},
    ),
    setPace: assign(({ event }) => (event.type === 'pace' ? { pace: event.pace } : {})),
  },
}).createMachine({
  id: 'turn',
  context: ({ input }) => ({ ...input, haste: 1 }),
  initial: 'active',
  on: {
    pace: { actions: 'setPace' },
    'open-thread': { guard: 'knowsThread', actions: 'openThread' },
    back: { guard: 'mayGoBack', target: '.active.delivering', actions: 'goBack' },
    jump: { guard: 'mayJump', target: '.active.delivering', actions: 'jump' },
  },
  states: {
    active: {
      initial: 'delivering',
      on: { pause: 'paused', rest: { target: '.delivering', actions: 'tellRest' } },
      states: {
        delivering: {
          initial: 'between',
          on: {
            'skip-scene': {
              guard: 'maySkip',
              target: 'delivering',
              reenter: true,
              actions: 'leaveScene',
            },
          },
          states: {
            between: {
              always: [
                { guard: 'isLocked', target: 'locked' },
                { guard: not('answered'), target: 'calling' },
                { guard: and(['comesToRest', 'instant']), target: 'said' },
                { guard: and(['comesToRest', 'allRead']), target: 'said' },
                { guard: 'comesToRest', target: 'settling' },
                { guard: and(['goesOnElsewhere', 'instant']), target: 'calling', actions: 'call' },
                { guard: 'goesOnElsewhere', target: 'leaving' },
                { guard: 'instant', actions: ['deliverHere', 'passTime'] },
                { target: 'reading' },
              ],
            },
            /** The phone lies there locked until somebody opens it, or by itself once it is read. */
            locked: {
              always: { guard: 'instant', target: 'between', actions: 'unlock' },
              after: { unlocked: { target: 'between', actions: 'unlock' } },
              on: {
                next: { target: 'between', actions: 'unlock' },
                'skip-typing': { target: 'skipped', actions: ['unlock', 'deliverHere'] },
              },
            },
            /** What stands there is being read. */
            reading: {
              always: [
                { guard: 'instant', target: 'between' },
                { guard: 'goesOnElsewhere', target: 'between' },
              ],
              after: { read: 'typing' },
              on: broughtSooner,
            },
            typing: {
              always: [
                { guard: 'instant', target: 'between' },
                { guard: 'goesOnElsewhere', target: 'between' },
              ],
              after: { typed: { target: 'between', actions: ['ease', 'deliver'] } },
              on: broughtSooner,
            },
            /** The rest was wished for at once: it stands there, and the way on is in sight. */
            skipped: {
              always: [
                { guard: 'comesToRest', target: 'breathing' },
                { target: 'calling', actions: 'call' },
              ],
            },
            /** The last line here is read before another conversation calls. */
            leaving: {
              always: [
                { guard: not('goesOnElsewhere'), target: 'between' },
                { guard: 'instant', target: 'between' },
              ],
              after: { left: { target: 'calling', actions: ['passTime', 'call'] } },
              on: {
                next: { target: 'calling', actions: ['hasten', 'passTime', 'call'] },
                // It calls at once, and what stands here is still read before the phone goes there.
                'skip-typing': { target: 'calling', actions: 'call' },
              },
            },
            calling: {
              always: { guard: 'answered', target: 'between' },
              after: {
                called: {
                  guard: and([not('isAside'), not('instant')]),
                  actions: 'answer',
                },
              },
              on: { next: { actions: 'answer' }, 'skip-typing': { actions: 'answer' } },
            },
            /** The last line is read, and a breath passes. */
            settling: {
              always: { guard: 'instant', target: 'said' },
              after: { settled: 'said' },
              on: { next: 'breathing', 'skip-typing': 'breathing' },
            },
            /** Whoever taps fast must not press a choice that rises under the finger. */
            breathing: {
              always: { guard: 'instant', target: 'said' },
              after: { breathed: 'said' },
            },
            said: {
              always: [
                { guard: 'isCardNext', target: '#turn.active.explaining' },
                { guard: 'atEnding', target: '#turn.active.ended' },
                { target: '#turn.active.asking' },
              ],
            },
          },
        },
        asking: {
          on: {
            choose: { guard: 'mayChoose', target: 'delivering', actions: 'decide' },
            // Nothing is told to anybody while it only stands in the composer.
            write: { guard: 'mayWrite', actions: 'write' },
            'take-back': { guard: 'hasDraft', actions: 'letUnsent' },
            send: { guard: 'hasDraft', target: 'delivering', actions: 'decide' },
            'skip-scene': { guard: 'maySkip', target: 'delivering', actions: 'leaveScene' },
          },
        },
        explaining: {
          on: {
            continue: [
              { guard: 'asksTrick', actions: 'passGuess' },
              { target: 'delivering', actions: 'goOn' },
            ],
            guess: { guard: 'asksTrick', actions: 'guess' },
            unfold: { actions: 'unfold' },
          },
        },
        /** Nothing but back leads on. */
        ended: { on: { rest: {} } },
        past: { type: 'history', history: 'deep' },
      },
    },
    paused: {
      on: {
        resume: 'active.past',
        rest: { target: 'active.delivering', actions: 'tellRest' },
      },
    },
  },
});
