/** Both ends of the line between a class window and its desks, over whatever carries the messages. */
import type { Id } from '../../script/types.ts';
import type { Clock } from '../../session/play.ts';
import {
  afterSilence,
  type Desk,
  type DeskIntent,
  type DeskMessage,
  type DeskSnapshot,
  type Holds,
  hearClass,
  hearDesk,
  newDesk,
  quietHub,
  signEvery,
} from './protocol.ts';
import type { Seat, SeatParts } from './seat.ts';

/** What carries messages between windows; never to the window that sent them. */
export interface Line {
  post(message: DeskMessage): void;
  listen(hear: (message: DeskMessage) => void): void;
  close(): void;
}

export interface ClassEnd {
  /** Tells every desk where the class stands now. */
  tell(): void;
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
    /** A desk is there, and gives a sign of it; with the first one it says hello. */
    onSign(isHello: boolean): void;
  },
): ClassEnd {
  let hub = quietHub(parts.now());
  const tell = (): void => line.post({ to: 'desks', type: 'snapshot', snapshot: parts.snapshot() });
  line.listen((message) => {
    if (message.to !== 'class') return;
    const heard = hearDesk(hub, message, parts.now());
    hub = heard.hub;
    if (heard.intent) parts.onIntent(heard.intent);
    parts.onSign(message.type === 'hello');
    if (!heard.reply) return;
    line.post(heard.reply);
    tell();
  });
  tell();
  return {
    tell,
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
    /** This desk steered before; see `SeatParts`. */
    steered: boolean;
    openSeat(seat: SeatParts): Seat | null;
    onChange(desk: Desk): void;
    onMoved(session: Id): void;
  },
): DeskEnd {
  let desk = newDesk(parts.id);
  let timer: unknown = null;
  /** When the last sign was given. */
  let asked = 0;
  let holds: Holds = null;
  const { id } = parts;
  const change = (next: Desk): void => {
    if (next === desk) return;
    desk = next;
    parts.onChange(desk);
  };
  const hello = (take: boolean): void =>
    line.post({ to: 'class', type: 'hello', desk: id, take, holds });
  const sign = (): void =>
    line.post({ to: 'class', type: 'alive', desk: id, steers: desk.steers, holds });
  const tick = (): void => {
    // Only what was asked and not answered is missing: this window may have slept in between.
    const isAnswered = desk.heard >= asked;
    if (!isAnswered) change(afterSilence(desk, parts.now()));
    if (isAnswered) asked = parts.now();
    if (desk.link === 'open') sign();
    else hello(false);
    timer = parts.clock.setTimeout(tick, signEvery);
  };
  line.listen((message) => {
    if (message.to !== 'desks') return;
    const heard = hearClass(desk, message, parts.now());
    change(holds === null ? heard : { ...heard, steers: holds });
    if (message.type === 'moved') parts.onMoved(message.session);
  });
  const seat = parts.openSeat({
    steered: parts.steered,
    onHolds(next) {
      const isFirst = holds === null;
      holds = next;
      if (next !== null && next !== desk.steers) change({ ...desk, steers: next });
      if (isFirst) hello(false);
      else sign();
    },
  });
  // With a seat to ask for, the first word says whether it was had.
  if (!seat) hello(false);
  timer = parts.clock.setTimeout(tick, signEvery);
  return {
    get desk() {
      return desk;
    },
    send(intent) {
      if (desk.steers) line.post({ to: 'class', type: 'do', desk: id, intent });
    },
    take: () => (seat && holds !== null ? seat.take() : hello(true)),
    close() {
      parts.clock.clearTimeout(timer);
      seat?.leave();
      line.close();
    },
  };
}
