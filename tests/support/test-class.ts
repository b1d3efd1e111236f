/** A class window around the small story: the app, its window, and desks that hear of both. */
import { SimulatedClock } from 'xstate';
import type { Library } from '../../src/app/library.ts';
import type { App } from '../../src/app/state.ts';
import { type ClassWindow, createClassWindow } from '../../src/classroom/class-window.ts';
import { deskView, standingAt } from '../../src/classroom/desk/desk-view.ts';
import { intentFor, type Led, type Over, standingOf } from '../../src/classroom/desk/leading.ts';
import type { DeskIntent, DeskMessage, DeskSnapshot } from '../../src/classroom/desk/protocol.ts';
import type { ClassRecord } from '../../src/classroom/lesson/record.ts';
import type { Intent } from '../../src/session/view.ts';
import { ask, chosen, classroomOf, openApp, type TestWindow } from './small-app.ts';

export interface TestClass {
  readonly app: App;
  readonly classWindow: ClassWindow;
  readonly told: DeskMessage[];
  /** The record of the lesson; throws while there is none. */
  record(): ClassRecord;
  /** Votes for a choice, follows it, and goes on to the next decision or the end. */
  follow(choice: string, votes?: number): void;
  /** Where a key or a desk would find the class. */
  standing(over?: Over): ReturnType<typeof standingOf>;
  /** A desk beside it, that knows what it was told. */
  readonly desk: {
    readonly snapshot: DeskSnapshot;
    ask(intent: DeskIntent): void;
    /** A key at the desk. */
    press(led: Led): void;
  };
}

interface Wishes {
  /** What windows before this one remember; both are written to. */
  readonly window?: TestWindow & { lesson?: unknown };
  readonly library?: Library;
  readonly now?: () => number;
  /** What this device keeps: lessons by their id. */
  readonly shelf?: Map<string, ClassRecord>;
  readonly today?: () => string;
}

/** Nothing moves by itself: messages come by `on`. */
export async function testClass({
  window = { memory: null },
  library,
  now,
  shelf = new Map(),
  today = () => '2026-11-22',
}: Wishes = {}): Promise<TestClass> {
  const told: DeskMessage[] = [];
  let hear: (message: DeskMessage) => void = () => {};
  let ids = 0;
  let app: App | null = null;
  const asked = (): App => {
    if (app === null) throw new Error('asked before the app was there');
    return app;
  };
  const classWindow = createClassWindow({
    clock: new SimulatedClock(),
    runs: false,
    remembered: window.lesson ?? null,
    now: now ?? (() => 0),
    today,
    newId: () => `class-${shelf.size}-${ids++}`,
    openLine: () => ({
      post: (message) => told.push(message),
      listen: (given) => (hear = given),
      close: () => {},
    }),
    holdName: async () => ({ release: () => {} }),
    shelf: {
      all: async () => structuredClone([...shelf.values()]),
      put: async (id, record) => void shelf.set(id, structuredClone(record)),
      forget: async (id) => void shelf.delete(id),
    },
    left: { read: () => null, write: () => true, clear: () => {} },
    remember: (value) => {
      window.lesson = JSON.parse(JSON.stringify(value));
      return true;
    },
    app: {
      send: (intent) => asked().send({ type: 'play', intent }),
      finish: () => asked().send({ type: 'finish' }),
      replay: (made) => asked().send({ type: 'replay', made }),
      closePanel: () => asked().send({ type: 'close-panel' }),
      go: (to) => asked().send({ type: to }),
      open: ({ pack, scenario }) => asked().send({ type: 'open', chosen: { pack, scenario } }),
      confirmCard: () => asked().send({ type: 'check' }),
    },
    onChange: () => {},
  });
  app = openApp(window, {
    loadClassroom: async () => ({
      ...classroomOf(classWindow.lesson),
      get wouldLose() {
        return classWindow.wouldLose;
      },
    }),
    ...(library ? { library } : {}),
  });
  await ask(app, { type: 'role', role: 'class' });
  app.subscribe(({ place, view }) => classWindow.tell({ place, view }));
  const { send, state } = {
    send: (intent: Intent) => asked().send({ type: 'play', intent }),
    state: () => asked().state,
  };
  const readOn = (): void => {
    for (let press = 0; press < 60 && state().view?.turn === 'delivering'; press++)
      send({ type: 'on' });
  };
  const snapshotNow = (): DeskSnapshot => {
    const last = told.findLast((message) => message.to === 'desks' && message.type === 'snapshot');
    if (last?.to !== 'desks' || last.type !== 'snapshot')
      throw new Error('no desk was told anything');
    return last.snapshot;
  };
  const fromDesk = (intent: DeskIntent): void =>
    hear({ to: 'class', type: 'do', desk: 'desk', intent });
  return {
    app,
    classWindow,
    desk: {
      get snapshot() {
        return snapshotNow();
      },
      ask: fromDesk,
      press(led) {
        const { scenario } = state();
        const view = scenario && deskView(scenario, snapshotNow());
        const intent = intentFor(led, standingAt(snapshotNow(), view));
        if (intent !== null) fromDesk(intent);
      },
    },
    told,
    record() {
      const { record } = classWindow.lesson.state;
      if (!record) throw new Error('no lesson is open');
      return record;
    },
    follow(choice, votes = 1) {
      readOn();
      send({ type: 'vote', choice, by: votes });
      send({ type: 'reveal' });
      send({ type: 'follow', choice });
      readOn();
      if (state().view?.turn === 'explaining') send({ type: 'continue' });
      readOn();
    },
    standing: (over = 'none') =>
      standingOf(state().place, over, state().view, classWindow.lesson.state),
  };
}

/** Opens the small story for the class and starts it. */
export async function beginLesson(lesson: TestClass): Promise<void> {
  await ask(lesson.app, { type: 'open', chosen });
  lesson.app.send({ type: 'start' });
}
