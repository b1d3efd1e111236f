/**
 * What a person wants last counts. One thing at a time is on its way; a newer wish takes the place of
 * the one before, and going elsewhere ends it: whatever of it comes after that is nobody's any more.
 */
import { assign, createActor, emit, fromCallback, setup } from 'xstate';

export interface NewestParts<Wish, Got> {
  /** Called at once. `onLeft` takes what is to be done when the wait is over, however it ends. */
  readonly load: (wish: Wish, onLeft: (end: () => void) => void) => Promise<Got>;
  readonly onCome: (got: Got, wish: Wish) => void;
  readonly onFailed: (reason: unknown, wish: Wish) => void;
}

export interface Newest<Wish> {
  /** What is on its way; null for nothing. */
  readonly wish: Wish | null;
  want(wish: Wish): void;
  leave(): void;
}

type Ended<Wish, Got> =
  | { readonly type: 'come'; readonly wish: Wish; readonly got: Got }
  | { readonly type: 'failed'; readonly wish: Wish; readonly reason: unknown };
type Event<Wish, Got> = { type: 'want'; wish: Wish } | { type: 'leave' } | Ended<Wish, Got>;

export function createNewest<Wish extends object, Got>(
  parts: NewestParts<Wish, Got>,
): Newest<Wish> {
  const load = fromCallback<{ type: 'none' }, { wish: Wish | null }>(({ input, sendBack }) => {
    const { wish } = input;
    if (!wish) return;
    let end = (): void => {};
    parts
      .load(wish, (given) => {
        end = given;
      })
      .then(
        (got) => sendBack({ type: 'come', wish, got }),
        (reason: unknown) => sendBack({ type: 'failed', wish, reason }),
      );
    return () => end();
  });
  const machine = setup({
    types: {
      context: {} as { readonly wish: Wish | null },
      events: {} as Event<Wish, Got>,
      emitted: {} as Ended<Wish, Got>,
    },
    actors: { load },
  }).createMachine({
    id: 'newest',
    initial: 'idle',
    context: { wish: null },
    on: {
      want: { target: '.waiting', actions: assign({ wish: ({ event }) => event.wish }) },
      leave: '.idle',
    },
    states: {
      idle: { entry: assign({ wish: null }) },
      waiting: {
        invoke: { src: 'load', input: ({ context }) => ({ wish: context.wish }) },
        on: {
          come: { target: 'idle', actions: emit(({ event }) => event) },
          failed: { target: 'idle', actions: emit(({ event }) => event) },
        },
      },
    },
  });
  const actor = createActor(machine).start();
  actor.on('come', ({ got, wish }) => parts.onCome(got, wish));
  actor.on('failed', ({ reason, wish }) => parts.onFailed(reason, wish));
  return {
    get wish() {
      return actor.getSnapshot().context.wish;
    },
    want: (wish) => actor.send({ type: 'want', wish }),
    leave: () => actor.send({ type: 'leave' }),
  };
}
