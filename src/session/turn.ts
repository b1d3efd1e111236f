/**
 * The turn machine: delivers the lines of a leg one at a time, asks, explains, and goes on. It
 * waits only through the clock of the actor that runs it, and knows nothing of votes.
 */
import { assign, setup } from 'xstate';
import { gapBefore, typingTime } from './pacing.ts';
import { chooseIn, restingPlace } from './story.ts';
import {
  decide,
  deliverUpTo,
  goBack,
  goOn,
  jumpTo,
  leaveScene,
  showThread,
  type Telling,
} from './telling.ts';
import { arrivalsOf, placeOf } from './transcript.ts';
import type { Intent, Pace } from './view.ts';

export interface TurnContext {
  readonly telling: Telling;
  readonly pace: Pace;
}

const nextArrival = ({ telling }: TurnContext) => arrivalsOf(telling.story)[telling.delivered];

export const turnMachine = setup({
  types: {
    context: {} as TurnContext,
    events: {} as Intent,
    input: {} as TurnContext,
  },
  delays: {
    gap: ({ context }) => gapBefore(context.pace),
    typing: ({ context }) => {
      const next = nextArrival(context);
      if (!next) return 0;
      const { story } = context.telling;
      const from = next.line.from === null ? undefined : story.scenario.cast[next.line.from];
      return typingTime(next, from, placeOf(context.telling).tension, context.pace);
    },
  },
  guards: {
    allSaid: ({ context }) => nextArrival(context) === undefined,
    atEnding: ({ context }) =>
      nextArrival(context) === undefined &&
      restingPlace(context.telling.story).beat.exit.kind === 'ending',
    instant: ({ context }) => context.pace === 'instant',
    explains: ({ context }) => context.telling.ahead !== null,
    mayChoose: ({ context, event }) =>
      event.type === 'choose' && chooseIn(context.telling.story, event.choice) !== null,
    maySkip: ({ context }) => placeOf(context.telling).beat.skip !== null,
    mayGoBack: ({ context: { telling } }) =>
      telling.ahead !== null || telling.story.trail.length > 0,
    mayJump: ({ context, event }) =>
      event.type === 'jump' && event.made >= 0 && event.made <= context.telling.story.trail.length,
    knowsThread: ({ context, event }) =>
      event.type === 'open-thread' &&
      Object.hasOwn(context.telling.story.scenario.threads, event.thread),
  },
  actions: {
    deliver: assign(({ context: { telling } }) => ({
      telling: deliverUpTo(telling, telling.delivered + 1),
    })),
    deliverRest: assign(({ context: { telling } }) => ({
      telling: deliverUpTo(telling, arrivalsOf(telling.story).length),
    })),
    decide: assign(({ context: { telling }, event }) =>
      event.type === 'choose' ? { telling: decide(telling, event.choice) } : {},
    ),
    goOn: assign(({ context: { telling } }) => ({ telling: goOn(telling) })),
    leaveScene: assign(({ context: { telling } }) => ({ telling: leaveScene(telling) })),
    goBack: assign(({ context: { telling } }) => ({ telling: goBack(telling) })),
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
  context: ({ input }) => input,
  initial: 'active',
  on: {
    pace: { actions: 'setPace' },
    'open-thread': { guard: 'knowsThread', actions: 'openThread' },
    back: { guard: 'mayGoBack', target: '.active.delivering', actions: 'goBack' },
    jump: { guard: 'mayJump', target: '.active.delivering', actions: 'jump' },
  },
  states: {
    active: {
      initial: 'entering',
      on: { pause: 'paused' },
      states: {
        entering: {
          always: [{ guard: 'explains', target: 'explaining' }, { target: 'delivering' }],
        },
        delivering: {
          initial: 'gap',
          always: [
            { guard: 'atEnding', target: 'ended' },
            { guard: 'allSaid', target: 'asking' },
            { guard: 'instant', actions: 'deliverRest' },
          ],
          on: {
            'skip-typing': { actions: 'deliverRest' },
            'skip-scene': {
              guard: 'maySkip',
              target: 'delivering',
              reenter: true,
              actions: 'leaveScene',
            },
          },
          states: {
            gap: { after: { gap: 'typing' } },
            typing: { after: { typing: { target: 'gap', actions: 'deliver' } } },
          },
        },
        asking: {
          on: {
            choose: { guard: 'mayChoose', target: 'explaining', actions: 'decide' },
            'skip-scene': { guard: 'maySkip', target: 'delivering', actions: 'leaveScene' },
          },
        },
        explaining: { on: { continue: { target: 'delivering', actions: 'goOn' } } },
        ended: {},
        past: { type: 'history', history: 'deep' },
      },
    },
    paused: { on: { resume: 'active.past' } },
  },
});
