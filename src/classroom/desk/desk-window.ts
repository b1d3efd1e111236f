/** The desk's window: which class it belongs to, the line to it, and the story it reads along. */
import type { Id, Scenario } from '../../script/types.ts';
import type { Clock } from '../../session/play.ts';
import { type DeskEnd, deskEnd, type Line } from './link.ts';
import type { Desk, DeskIntent } from './protocol.ts';
import type { OpenSeat, SeatParts } from './seat.ts';

export interface DeskWindowState {
  /** The classes that are open in this browser; null while nobody has looked. */
  readonly sessions: readonly Id[] | null;
  /** null: this window belongs to no class yet. */
  readonly desk: Desk | null;
  /** The story of the class; null while it is loaded. */
  readonly scenario: Scenario | null;
  /** The name of the story, where it could not be loaded. */
  readonly notLoaded: Id | null;
  /** Milliseconds; moves on once a second, for the time spent. */
  readonly now: number;
  /** This window was no desk before, so it may still lie on the projector. */
  readonly fresh: boolean;
}

export interface DeskWindowParts {
  readonly id: Id;
  readonly fresh: boolean;
  readonly clock: Clock;
  now(): number;
  sessions(): Promise<readonly Id[]>;
  openLine(session: Id): Line;
  readonly openSeat: OpenSeat;
  /** This desk steered before a reload. */
  readonly steered: boolean;
  /** Loads a story and its words; null when this version of the app does not have it. May reject. */
  load(pack: Id, scenario: Id): Promise<Scenario | null>;
  onChange(): void;
  /** Which class this window belongs to and whether it steers it, so that a reload comes back to it. */
  remember(session: Id, steers: boolean): void;
}

export interface DeskWindow {
  readonly state: DeskWindowState;
  join(session: Id): void;
  /** Somebody says that only a teacher sees this window. */
  show(): void;
  /** Looks for classes again; joins when there is exactly one. */
  look(): Promise<void>;
  send(intent: DeskIntent): void;
  take(): void;
}

export function createDeskWindow(parts: DeskWindowParts): DeskWindow {
  let state: DeskWindowState = {
    sessions: null,
    desk: null,
    scenario: null,
    notLoaded: null,
    now: parts.now(),
    fresh: parts.fresh,
  };
  let end: DeskEnd | null = null;
  let wanted = '';
  let { steered } = parts;

  const change = (patch: Partial<DeskWindowState>): void => {
    state = { ...state, ...patch };
    parts.onChange();
  };

  const loadStory = async (desk: Desk): Promise<void> => {
    const save = desk.snapshot?.lesson.record?.save;
    if (!save) return;
    const name = `${save.pack}/${save.scenario}`;
    if (name === wanted) return;
    wanted = name;
    // What is tried again keeps saying so, or it would be announced at every try.
    if (state.notLoaded !== save.scenario) change({ scenario: null, notLoaded: null });
    const loaded = await parts.load(save.pack, save.scenario).then(
      (scenario) => ({ scenario }),
      () => null,
    );
    if (wanted !== name) return;
    // Without a connection for a moment: the next sign of the class tries again.
    if (loaded === null) wanted = '';
    const scenario = loaded?.scenario ?? null;
    change({ scenario, notLoaded: scenario === null ? save.scenario : null });
  };

  const join = (session: Id): void => {
    end?.close();
    parts.remember(session, steered);
    const onChange = (desk: Desk): void => {
      if (desk.link === 'open' && desk.steers !== steered) {
        steered = desk.steers;
        parts.remember(session, steered);
      }
      change({ desk });
      void loadStory(desk);
    };
    const { id, clock, now } = parts;
    const openSeat = (seat: SeatParts) => parts.openSeat(session, seat);
    const line = parts.openLine(session);
    end = deskEnd(line, { id, clock, now, steered, openSeat, onChange, onMoved: join });
    change({ desk: end.desk });
  };

  const tick = (): void => {
    change({ now: parts.now() });
    parts.clock.setTimeout(tick, 1000);
  };
  parts.clock.setTimeout(tick, 1000);

  return {
    get state() {
      return state;
    },
    join,
    show: () => change({ fresh: false }),
    async look() {
      const sessions = await parts.sessions();
      change({ sessions });
      if (sessions.length === 1 && sessions[0] !== undefined) join(sessions[0]);
    },
    send: (intent) => end?.send(intent),
    take: () => end?.take(),
  };
}
