/**
 * Where a teacher stands: the class window or a desk beside it, and everything its page can ask for.
 * Made once per window, when somebody leads a class or opens a desk.
 */
import type { Id, Scenario } from '../script/types.ts';
import type { Clock } from '../session/play.ts';
import type { Save } from '../session/save.ts';
import type { FileFault } from '../session/stored-file.ts';
import type { ChatView } from '../session/view.ts';
import {
  allKept,
  type ClassWindow,
  type ClassWindowParts,
  createClassWindow,
} from './class-window.ts';
import type { DeskWindowState } from './desk/desk-window.ts';
import type { Over } from './desk/leading.ts';
import type { Line } from './desk/link.ts';
import { createOwnDesk } from './desk/own-desk.ts';
import type { DeskIntent, Keeping } from './desk/protocol.ts';
import type { OpenSeat } from './desk/seat.ts';
import type { LeftLesson } from './lesson/left.ts';
import { type Lesson, type LessonIntent, type LessonState, usualLesson } from './lesson/lesson.ts';
import { readLessonText } from './lesson/lesson-file.ts';
import { type Report, reportOf } from './lesson/lesson-report.ts';
import { type PlanWish, readPlan } from './lesson/plan.ts';
import { type ClassRecord, ownWay } from './lesson/record.ts';
import { keptTicks, type Ticks } from './lesson/ticks.ts';

/**
 * What this browser does not have at this address: `https`, a `copy` of the app for use without a
 * network, windows that talk to each other and so a `desk`, a screen that is kept `awake`. From a
 * `disk` some browsers let no window hear of another, and nothing tells beforehand which do.
 */
export type Lack = 'https' | 'copy' | 'desk' | 'awake' | 'disk';

/** What a window remembers over a reload, under one name. */
interface Memory {
  read(): unknown;
  /** False: it is not kept. */
  write(value: unknown): boolean;
}

export interface StandParts {
  readonly clock: Clock;
  now(): number;
  today(): string;
  newId(): Id;
  /** A pace was set, so messages come by themselves. */
  readonly runs: boolean;
  readonly lacks: readonly Lack[];
  readonly memory: { readonly lesson: Memory; readonly desk: Memory; readonly plan: Memory };
  readonly left: ClassWindowParts['left'];
  /** What this device remembers of cards that were ticked. */
  readonly ticks: Memory;
  openLine(session: Id): Line;
  readonly openSeat: OpenSeat;
  holdName(kind: 'class' | 'desk', name: Id): Promise<{ release(): void } | null>;
  /** The classes that windows of this browser have open. */
  sessions(): Promise<readonly Id[]>;
  readonly shelf: ClassWindowParts['shelf'];
  /** Loads a story and its words for the desk. */
  load(pack: Id, scenario: Id): Promise<Scenario | null>;
  readonly app: Omit<ClassWindowParts['app'], 'confirmCard'> & {
    readonly state: {
      readonly scenario: Scenario | null;
      readonly chosen: Pick<Save, 'pack' | 'scenario'> | null;
    };
    check(): void;
    report(): void;
    debrief(): void;
    guide(): void;
    openRecord(
      save: Save,
      at: { readonly place: string; readonly explaining: boolean },
    ): Promise<void>;
  };
  /** Gives the file to the person. */
  saveReport(report: Report): void;
  saveReminders(lessons: readonly ClassRecord[]): void;
  saveLesson(record: ClassRecord): void;
  /** The text of a file that somebody chose; null where it is none, or too large. */
  readText(source: unknown): Promise<string | null>;
  onChange(): void;
}

/** A lesson file that was opened here, or why it is none. */
export type OpenedLesson =
  | { readonly ok: true; readonly id: Id }
  | { readonly ok: false; readonly fault: FileFault };

/** What stands beside the play. */
export interface ClassNow {
  readonly lesson: LessonState;
  /** Lessons kept on this device, the newest first. */
  readonly kept: readonly ClassRecord[];
  readonly keeping: Keeping;
  /** Left in a hurry a moment ago. */
  readonly left: LeftLesson | null;
  /** What the file that was opened last turned out to be; null before. */
  readonly file: OpenedLesson | null;
  readonly lacks: readonly Lack[];
  /** How often a desk has said hello to this class. */
  readonly hellos: number;
  /** A desk is open for this class. */
  readonly hasDesk: boolean;
  /** The name under which desks find this class window. */
  readonly session: Id | null;
  /** What was picked for the next lesson; it outlasts a look at help. */
  readonly plan: PlanWish;
  /** The sheet of keys is open. */
  readonly keys: boolean;
  /** The cards that were ticked this week. */
  readonly ticks: Ticks;
  /** Milliseconds. */
  readonly now: number;
  /** The desk, where this window is one. */
  readonly desk: DeskWindowState | null;
}

/** What the pages of a class and of a desk may ask for. */
export interface ClassVerbs {
  /** From the class window, to its lesson. */
  send(intent: LessonIntent): void;
  /** From the class window: what a key of whoever leads asks for. */
  lead(intent: DeskIntent): void;
  /** The class window has drawn this over its screen. */
  shows(over: Over): void;
  showKeys(on: boolean): void;
  /** The card of a story was ticked. */
  tick(story: Pick<Save, 'pack' | 'scenario'>): void;
  check(): void;
  report(): void;
  debrief(): void;
  guide(): void;
  plan(wish: PlanWish): void;
  openRecord(record: ClassRecord): void;
  /** Goes on with a lesson that was broken off. */
  goOn(record: ClassRecord): void;
  /** Takes up the lesson that was left in a hurry. */
  takeUp(): void;
  saveLesson(record: ClassRecord): void;
  /** A file as the browser gives it. */
  openLesson(source: unknown): void;
  forget(id: Id): void;
  saveReport(): void;
  saveReminders(lessons: readonly ClassRecord[]): void;
  /** From the desk. */
  ask(intent: DeskIntent): void;
  /** The desk lies on the teacher's own screen. */
  show(): void;
  take(): void;
  join(session: Id): void;
  look(): void;
}

export interface Stand extends ClassVerbs {
  readonly now: ClassNow;
  /** The lesson that wraps plays; null at a desk. */
  readonly lesson: Lesson | null;
  /** Becomes the window of a class. */
  begin(): void;
  /** Becomes a desk: of this class, of the one before a reload, or of the only one there is. */
  sit(session: Id | null): Promise<void>;
  /** Going to the library now would lose votes. */
  readonly wouldLose: boolean;
  /** This window is left at once. */
  leave(): void;
  /** Where the app stands, for the desks. */
  tell(place: { readonly place: string; readonly view: ChatView | null }): void;
}

/** How often the discussion clock is drawn. Milliseconds. */
const second = 1000;

export function createStand(parts: StandParts): Stand {
  const { app, memory } = parts;
  let classWindow: ClassWindow | null = null;
  const desk = createOwnDesk(parts);
  let plan = readPlan(memory.plan.read());
  let keys = false;
  const ticks = keptTicks(parts.ticks, parts.today);
  let file: OpenedLesson | null = null;
  const showKeys = (on: boolean): void => {
    keys = on;
    parts.onChange();
  };

  /** The discussion clock is the one thing on a class's screen that moves by itself. */
  const tick = (): void => {
    if (classWindow && classWindow.lesson.state.clockSince !== null) parts.onChange();
    parts.clock.setTimeout(tick, second);
  };

  return {
    get now() {
      return {
        lesson: classWindow?.lesson.state ?? usualLesson,
        kept: classWindow?.kept ?? [],
        keeping: classWindow?.keeping ?? allKept,
        left: classWindow?.left ?? null,
        file,
        lacks: parts.lacks,
        hellos: classWindow?.hellos ?? 0,
        hasDesk: classWindow?.hasDesk ?? false,
        session: classWindow?.session ?? null,
        plan,
        keys,
        ticks: ticks.all,
        now: parts.now(),
        desk: desk.state,
      };
    },
    get lesson() {
      return classWindow?.lesson ?? null;
    },
    begin() {
      if (classWindow) return;
      classWindow = createClassWindow({
        ...parts,
        remembered: memory.lesson.read(),
        remember: memory.lesson.write,
        holdName: (name) => parts.holdName('class', name),
        app: {
          ...app,
          closePanel() {
            showKeys(false);
            app.closePanel();
          },
          confirmCard() {
            if (app.state.chosen) ticks.tick(app.state.chosen);
            app.check();
          },
        },
      });
      tick();
    },
    sit: desk.sit,
    tell: (place) => classWindow?.tell(place),
    send: (intent) => classWindow?.lesson.send(intent),
    lead: (intent) => classWindow?.lead(intent),
    shows: (over) => classWindow?.shows(over),
    showKeys,
    tick: ticks.tick,
    check: app.check,
    report: app.report,
    debrief: app.debrief,
    guide: app.guide,
    plan(wish) {
      plan = wish;
      memory.plan.write(wish);
      classWindow?.lesson.send({ type: 'planned', minutes: wish.length });
      parts.onChange();
    },
    openRecord(record) {
      classWindow?.lesson.restore(record);
      const save = { ...record.save, trail: ownWay(record) };
      void app.openRecord(save, { place: 'report', explaining: false });
    },
    goOn(record) {
      classWindow?.lesson.goOn(record);
      void app.openRecord(record.save, { place: 'playing', explaining: false });
    },
    takeUp() {
      const left = classWindow?.takeUp();
      if (left?.lesson.record) void app.openRecord(left.lesson.record.save, left);
      else parts.onChange();
    },
    saveLesson: parts.saveLesson,
    async openLesson(source) {
      const read = readLessonText(await parts.readText(source));
      if (!read.ok) file = read;
      else if (classWindow) file = { ok: true, id: (await classWindow.takeIn(read.record)).id };
      parts.onChange();
    },
    get wouldLose() {
      return classWindow?.wouldLose ?? false;
    },
    leave: () => classWindow?.leave(),
    forget: (id) => void classWindow?.forget(id),
    saveReport() {
      const record = classWindow?.lesson.state.record;
      if (record && app.state.scenario) parts.saveReport(reportOf(app.state.scenario, record));
    },
    saveReminders: parts.saveReminders,
    ask: desk.ask,
    show: desk.show,
    take: desk.take,
    join: desk.join,
    look: desk.look,
  };
}
