/** Views for the tests of sound: a quiet one, and small steps away from it. */
import { nothingBeside } from '../../src/session/screens/shape.ts';
import type { ChatView, MessageView, ThreadView } from '../../src/session/view.ts';
import { plainMessage } from '../support/message.ts';

/** The stranger of these tests is called nova; everybody else is somebody else. */
export const isStranger = (cast: string) => cast === 'nova';

export const quiet: ChatView = {
  turn: 'delivering',
  paused: false,
  beat: 'first-message',
  made: 1,
  explains: false,
  cardNext: false,
  screen: nothingBeside,
  threads: [thread('nova', [message('0/first/hey', { from: 'nova' })]), thread('sam', [])],
  open: 'nova',
  typing: null,
  calling: null,
  fresh: [],
  choices: [],
  draft: null,
  guess: null,
  feedback: null,
  ending: null,
  rest: null,
  canSkipScene: false,
  tension: 0,
  lamp: false,
  vote: null,
};

export function thread(id: string, messages: readonly MessageView[]): ThreadView {
  return { id, with: [id], titleKey: `cast.${id}.name`, unread: 0, messages };
}

export function message(id: string, parts: Partial<MessageView> = {}): MessageView {
  return { ...plainMessage, id, key: id, ...parts };
}

/** Gives the view with messages added at the end of their threads, and with other parts changed. */
export function grown(
  view: ChatView,
  arrived: readonly MessageView[],
  parts: Partial<ChatView> = {},
): ChatView {
  const ids = new Set([...view.threads.map(({ id }) => id), ...arrived.map((one) => one.thread)]);
  const threads = [...ids].map((id) => {
    const had = view.threads.find((one) => one.id === id)?.messages ?? [];
    return thread(id, [...had, ...arrived.filter((one) => one.thread === id)]);
  });
  return { ...view, threads, ...parts };
}
