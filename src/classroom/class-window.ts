/** The class window: its lesson, the line to its desks, and the shelf of lessons that are kept. */

import type { Id } from '../script/types.ts';
import { freshMessages } from '../session/fresh.ts';
import type { ChatView, Intent } from '../session/view.ts';
import { isInSight, isLessonIntent, type Onward, type Over, standingOf } from './desk/leading.ts';
import { type ClassEnd, classEnd, type Line } from './desk/link.ts';
import type { DeskIntent, DeskSnapshot, Keeping } from './desk/protocol.ts';
import { deskSigns } from './desk/signs.ts';
import { createKeptLessons, type KeptParts } from './kept-lessons.ts';
import { type LeftLesson, leftAt, readLeft } from './lesson/left.ts';
import { createLesson, type Lesson, type LessonParts, type LessonState } from './lesson/lesson.ts';
import { hasVotes } from './lesson/lesson-file.ts';
import type { ClassRecord } from './lesson/record.ts';
import { speakerOf } from './lesson/said-by.ts';

export interface ClassWindowParts extends LessonParts {
  openLine(session: Id): Line;
  /** Holds a name in the whole browser; null when another window has it. */
  holdName(name: Id): Promise<{ release(): void } | null>;
  readonly shelf: KeptParts['shelf'];
  /** What this device remembers of a lesson that was left in a hurry. */
  readonly left: { read(): unknown; write(value: unknown): boolean; clear(): void };
  /** What this window remembers over a reload; false where it cannot. */
  remember(value: unknown): boolean;
  /** What a desk may ask of the app. */
  readonly app: {
    send(intent: Intent): void;
    finish(): void;
    replay(made: number): void;
    closePanel(): void;
    go(to: Onward): void;
    open(chosen: { readonly pack: Id; readonly scenario: Id }): void;
    /** The card of the story is ticked, and the lesson goes on. */
    confirmCard(): void;
  };
  onChange(): void;
}

/** Where the app stands, as far as desks want to know. */
export interface ClassWindowPlace {
  readonly place: string;
  readonly view: ChatView | null;
}

export interface ClassWindow {
  readonly lesson: Lesson;
  /** The lessons that this device keeps, the newest first. */
  readonly kept: readonly ClassRecord[];
  readonly keeping: Keeping;
  /** Left in a hurry a moment ago. */
  readonly left: LeftLesson | null;
  /** Votes or slips are kept nowhere, and leaving the story would lose them. */
  readonly wouldLose: boolean;
  /** The name under which desks find this window; null before its line is open. */
  readonly session: Id | null;
  /** How often a desk has said hello: one more, and a desk is there. */
  readonly hellos: number;
  /** A desk is open: what is for whoever leads alone stands there. */
  readonly hasDesk: boolean;
  /** Tells the desks where the app stands. */
  tell(place: ClassWindowPlace): void;
  /** The window has drawn this over its screen; the desks hear of it. */
  shows(over: Over): void;
  /** Does what somebody asks for in this window. */
  lead(intent: DeskIntent): void;
  /** A lesson from a file; gives it as it stands here. */
  takeIn(record: ClassRecord): Promise<ClassRecord>;
  /** This window is left at once; for a while its lesson can be taken up again. */
  leave(): void;
  /** Takes that lesson up; null where there is none any more. */
  takeUp(): LeftLesson | null;
  forget(id: Id): Promise<void>;
}

export const allKept: Keeping = { lessons: true, reload: true };

export function createClassWindow(parts: ClassWindowParts): ClassWindow {
  const lesson = createLesson(parts);
  let keeping = allKept;
  /** Whoever forgets a lesson is not asked whether it may go. */
  let forgotten: Id | null = null;
  let place: ClassWindowPlace = { place: 'library', view: null };
  let over: Over = 'none';

  const snapshot = (): DeskSnapshot => ({
    place: place.place,
    over,
    lesson: lesson.state,
    keeping,
    play: playAt(place, lesson.state),
  });

  /** What storage was just found to do; whoever leads is told when that changes. */
  const learn = (found: Partial<Keeping>): void => {
    const next = { ...keeping, ...found };
    if (next.lessons === keeping.lessons && next.reload === keeping.reload) return;
    keeping = next;
    line.tell();
    parts.onChange();
  };

  const lead = (intent: DeskIntent): void => {
    const { record } = lesson.state;
    if (intent.type !== 'forget-lesson') ledBy(intent, lesson, parts.app);
    else if (record) void forget(record.id);
  };
  const onIntent = (intent: DeskIntent): void => {
    if (isInSight(intent, standingOf(place.place, over, place.view, lesson.state))) lead(intent);
  };

  const signs = deskSigns(parts.now, parts.onChange);
  const line = deskLine(parts, lesson, { now: parts.now, snapshot, onIntent, onSign: signs.hear });

  const shelf = createKeptLessons({
    ...parts,
    onKept: (lessons) => learn({ lessons }),
  });

  const forget = (id: Id): Promise<void> => {
    forgotten = id;
    return shelf.forget(id, () => {
      if (lesson.state.record?.id === id) lesson.send({ type: 'name', name: '' });
    });
  };

  const left = leftHere(parts);

  const tick = (): void => {
    if (lesson.state.record) lesson.touch();
    signs.look();
    parts.clock.setTimeout(tick, betweenTicks);
  };
  parts.clock.setTimeout(tick, betweenTicks);

  lesson.subscribe((state) => {
    line.connect();
    learn({ reload: parts.remember(state) });
    line.tell();
    if (state.record) void shelf.keep(state.record);
    parts.onChange();
  });
  line.connect();

  return {
    lesson,
    get kept() {
      return shelf.all;
    },
    get left() {
      return left.now();
    },
    get wouldLose() {
      const { record, counting } = lesson.state;
      const isKept = record?.name !== '' && keeping.lessons;
      const isAsked = record?.id !== forgotten;
      return record !== null && isAsked && counting && !isKept && hasVotes(record);
    },
    get keeping() {
      return keeping;
    },
    get session() {
      return line.session;
    },
    get hellos() {
      return signs.hellos;
    },
    get hasDesk() {
      return signs.hasDesk;
    },
    tell(next) {
      place = next;
      if (next.place === 'playing') lesson.play();
      // A way that has no end yet may still go on.
      if (next.place === 'debrief' && next.view?.turn === 'ended') lesson.lookBack();
      line.tell();
    },
    shows(next) {
      if (next === over) return;
      over = next;
      line.tell();
    },
    lead,
    takeIn: shelf.takeIn,
    leave() {
      const explaining = place.view?.explains === true;
      left.keep(leftAt(lesson.state, { place: place.place, explaining }, parts.now()));
    },
    takeUp() {
      const found = left.now();
      left.forget();
      if (found !== null) lesson.takeUp(found.lesson);
      return found;
    },
    forget,
  };
}

/** Milliseconds between two signs that the lesson goes on, when nobody presses anything. */
const betweenTicks = 20_000;

/**
 * The line to the desks, under the record's name, or under another one when a twin of this tab has it.
 * Before the first story it has a name of its own: a desk may be there first.
 * Between two stories the line of the last one stays, and the next one takes its desks along.
 */
function deskLine(
  { openLine, holdName, newId }: Pick<ClassWindowParts, 'openLine' | 'holdName' | 'newId'>,
  lesson: Lesson,
  heard: Parameters<typeof classEnd>[1],
) {
  let end: { id: Id; line: ClassEnd; name: { release(): void } | null } | null = null;
  return {
    get session(): Id | null {
      return end?.id ?? null;
    },
    tell: (): void => end?.line.tell(),
    connect(): void {
      const id = lesson.state.record?.id ?? end?.id ?? newId();
      if (end?.id === id) return;
      const before = end;
      const opened = {
        id,
        line: classEnd(openLine(id), heard),
        name: null as { release(): void } | null,
      };
      end = opened;
      // Desks of a twin tab hear the same line, and they are not this window's to move.
      if (before?.name) before.line.move(id);
      before?.line.close();
      before?.name?.release();
      void holdName(id).then((name) => {
        if (end !== opened) return name?.release();
        opened.name = name;
        if (name === null) lesson.rename(newId());
      });
    },
  };
}

/** The lesson that was left in a hurry, for as long as it can be taken up again. */
function leftHere({ left: shelf, now }: Pick<ClassWindowParts, 'left' | 'now'>) {
  let left = readLeft(shelf.read(), now());
  const forget = (): void => {
    left = null;
    shelf.clear();
  };
  if (left === null) forget();
  return {
    forget,
    now(): LeftLesson | null {
      if (left !== null && now() >= left.until) forget();
      return left;
    },
    keep(lesson: LeftLesson | null): void {
      left = lesson;
      if (lesson !== null) shelf.write(lesson);
    },
  };
}

/** What a desk hears of the play. */
const playAt = ({ view }: ClassWindowPlace, { record }: LessonState): DeskSnapshot['play'] =>
  view && {
    turn: view.turn,
    explains: view.explains,
    cardNext: view.cardNext,
    canSkip: view.canSkipScene,
    paused: view.paused,
    // A record may know steps that this version of the story no longer has.
    trail: record?.save.trail.slice(0, view.made) ?? [],
    said: lastSaid(view),
  };

/** Does what somebody asks for: of the lesson, or of the app around it. */
function ledBy(
  intent: Exclude<DeskIntent, { readonly type: 'forget-lesson' }>,
  lesson: Lesson,
  app: ClassWindowParts['app'],
): void {
  if (isLessonIntent(intent)) lesson.send(intent);
  else if (intent.type === 'finish') app.finish();
  else if (intent.type === 'close-panel') app.closePanel();
  else if (intent.type === 'replay') app.replay(intent.made);
  else if (intent.type === 'go') app.go(intent.to);
  else if (intent.type === 'open-story') app.open(intent);
  else if (intent.type === 'confirm-card') app.confirmCard();
  else app.send(intent);
}

/** The last messages of this turn, enough for a desk to follow. */
const lastSaid = (view: ChatView): NonNullable<DeskSnapshot['play']>['said'] =>
  freshMessages(view)
    .slice(-4)
    .map((message) => ({ id: message.id, from: speakerOf(message), key: message.key }));
