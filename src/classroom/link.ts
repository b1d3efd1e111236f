/** Both ends of the line between a class window and its desks, over whatever carries the messages. */
import type { Id } from '../script/types.ts';
import type { Clock } from '../session/play.ts';
import {
  afterSilence,
  type Desk,
  type DeskIntent,
  type DeskMessage,
  type DeskSnapshot,
  hearClass,
  hearDesk,
  newDesk,
  quietHub,
  signEvery,
} from './protocol.ts';

/** What carries messages between windows; never to the window that sent them. */
export interface Line {
  post(message: DeskMessage): void;
  listen(hear: (message: DeskMessage) => void): void;
  close(): void;
}

export interface ClassEnd {
  /** Tells every desk where the class stands now. */
  tell(): void;
  /** A desk steers at this moment. */
  readonly steered: boolean;
  /** Sends every desk on to another line, where this class goes on. */
  move(session: Id): void;
  close(): void;
}

export function classEnd(
  line: Line,
  parts: {
    now(): number;
    snapshot(): DeskSnapshot;
    onIntent(intent: DeskIntent): void;
    /** A desk says hello. */
    onHello(): void;
  },
): ClassEnd {
  let hub = quietHub(parts.now());
  const tell = (): void => line.post({ to: 'desks', type: 'snapshot', snapshot: parts.snapshot() });
  line.listen((message) => {
    if (message.to !== 'class') return;
    const heard = hearDesk(hub, message, parts.now());
    hub = heard.hub;
    if (heard.intent) parts.onIntent(heard.intent);
    if (message.type === 'hello') parts.onHello();
    if (!heard.reply) return;
    line.post(heard.reply);
    tell();
  });
  tell();
  return {
    tell,
    get steered() {
      return hub.steering !== null;
    },
    move: (session) => line.post({ to: 'desks', type: 'moved', session }),
    close: () => line.close(),
  };
}

export interface DeskEnd {
  readonly desk: Desk;
  send(intent: DeskIntent): void;
  /** Steers from here, even if another desk does. */
  take(): void;
  close(): void;
}

/**
 * Says hello, gives signs of life, and calls `onChange` whenever the desk knows more, `onMoved` when
 * the class goes on elsewhere.
 */
export function deskEnd(
  line: Line,
  parts: {
    id: Id;
    clock: Clock;
    now(): number;
    onChange(desk: Desk): void;
    onMoved(session: Id): void;
  },
): DeskEnd {
  let desk = newDesk(parts.id);
  let timer: unknown = null;
  const { id } = parts;
  const change = (next: Desk): void => {
    if (next === desk) return;
    desk = next;
    parts.onChange(desk);
  };
  const hello = (take: boolean): void => line.post({ to: 'class', type: 'hello', desk: id, take });
  const tick = (): void => {
    if (desk.link === 'open')
      line.post({ to: 'class', type: 'alive', desk: id, steers: desk.steers });
    else hello(false);
    change(afterSilence(desk, parts.now()));
    timer = parts.clock.setTimeout(tick, signEvery);
  };
  line.listen((message) => {
    if (message.to !== 'desks') return;
    change(hearClass(desk, message, parts.now()));
    if (message.type === 'moved') parts.onMoved(message.session);
  });
  hello(false);
  timer = parts.clock.setTimeout(tick, signEvery);
  return {
    get desk() {
      return desk;
    },
    send(intent) {
      if (desk.steers) line.post({ to: 'class', type: 'do', desk: id, intent });
    },
    take: () => hello(true),
    close() {
      parts.clock.clearTimeout(timer);
      line.close();
    },
  };
}
