/** The class window: its lesson, the line to its desks, and the shelf of lessons that are kept. */

import type { Id } from '../script/types.ts';
import { freshMessages } from '../session/fresh.ts';
import type { ChatView, Intent } from '../session/view.ts';
import { isInSight, type Over, standingOf } from './desk/leading.ts';
import { type ClassEnd, classEnd, type Line } from './desk/link.ts';
import type { DeskIntent, DeskSnapshot, Keeping } from './desk/protocol.ts';
import { createKeptLessons, type KeptParts } from './kept-lessons.ts';
import { type LeftLesson, leftAt, readLeft } from './lesson/left.ts';
import { createLesson, type Lesson, type LessonIntent, type LessonParts } from './lesson/lesson.ts';
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
  /** How often a desk has said hello: one more, and a desk is there. */
  readonly hellos: number;
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
  let hellos = 0;
  /** Whoever forgets a lesson is not asked whether it may go. */
  let forgotten: Id | null = null;
  let place: ClassWindowPlace = { place: 'library', view: null };
  let over: Over = 'none';
  let end: { id: Id; line: ClassEnd; name: { release(): void } | null } | null = null;

  const snapshot = (): DeskSnapshot => ({
    place: place.place,
    over,
    lesson: lesson.state,
    keeping,
    play: place.view && {
      turn: place.view.turn,
      explains: place.view.explains,
      paused: place.view.paused,
      // A record may know steps that this version of the story no longer has.
      trail: lesson.state.record?.save.trail.slice(0, place.view.made) ?? [],
      said: lastSaid(place.view),
    },
  });

  /**
   * Opens the line under the record's name, or under another one when a twin of this tab has it.
   * Between two stories the line of the last one stays, and the next one takes its desks along.
   */
  const connect = (): void => {
    const { id = null } = lesson.state.record ?? {};
    if (id === null || end?.id === id) return;
    const before = end;
    const { now } = parts;
    const opened = {
      id,
      line: classEnd(parts.openLine(id), { now, snapshot, onIntent, onHello }),
      name: null as { release(): void } | null,
    };
    end = opened;
    // Desks of a twin tab hear the same line, and they are not this window's to move.
    if (before?.name) before.line.move(id);
    before?.line.close();
    before?.name?.release();
    void parts.holdName(id).then((name) => {
      if (end !== opened) return name?.release();
      opened.name = name;
      if (name === null) lesson.rename(parts.newId());
    });
  };

  /** What storage was just found to do; whoever leads is told when that changes. */
  const learn = (found: Partial<Keeping>): void => {
    const next = { ...keeping, ...found };
    if (next.lessons === keeping.lessons && next.reload === keeping.reload) return;
    keeping = next;
    end?.line.tell();
    parts.onChange();
  };

  const shelf = createKeptLessons({
    ...parts,
    onKept: (lessons) => learn({ lessons }),
  });

  const lead = (intent: DeskIntent): void => {
    if (isLessonIntent(intent)) lesson.send(intent);
    else if (intent.type === 'finish') parts.app.finish();
    else if (intent.type === 'close-panel') parts.app.closePanel();
    else if (intent.type === 'replay') parts.app.replay(intent.made);
    else parts.app.send(intent);
  };
  const onIntent = (intent: DeskIntent): void => {
    if (isInSight(intent, standingOf(place.place, over, place.view, lesson.state.record)))
      lead(intent);
  };

  const onHello = (): void => {
    hellos += 1;
    parts.onChange();
  };

  let left = readLeft(parts.left.read(), parts.now());
  const forgetLeft = (): void => {
    left = null;
    parts.left.clear();
  };
  const leftNow = (): LeftLesson | null => {
    if (left !== null && parts.now() >= left.until) forgetLeft();
    return left;
  };
  if (left === null) forgetLeft();

  const tick = (): void => {
    if (lesson.state.record) lesson.touch();
    parts.clock.setTimeout(tick, betweenTicks);
  };
  parts.clock.setTimeout(tick, betweenTicks);

  lesson.subscribe((state) => {
    connect();
    learn({ reload: parts.remember(state) });
    end?.line.tell();
    if (state.record) void shelf.keep(state.record);
    parts.onChange();
  });
  connect();

  return {
    lesson,
    get kept() {
      return shelf.all;
    },
    get left() {
      return leftNow();
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
    get hellos() {
      return hellos;
    },
    tell(next) {
      place = next;
      if (next.place === 'playing') lesson.play();
      // A way that has no end yet may still go on.
      if (next.place === 'debrief' && next.view?.turn === 'ended') lesson.lookBack();
      end?.line.tell();
    },
    shows(next) {
      if (next === over) return;
      over = next;
      end?.line.tell();
    },
    lead,
    takeIn: shelf.takeIn,
    leave() {
      const explaining = place.view?.explains === true;
      left = leftAt(lesson.state, { place: place.place, explaining }, parts.now());
      if (left !== null) parts.left.write(left);
    },
    takeUp() {
      const found = leftNow();
      forgetLeft();
      if (found !== null) lesson.takeUp(found.lesson);
      return found;
    },
    async forget(id) {
      forgotten = id;
      if (lesson.state.record?.id === id) lesson.send({ type: 'name', name: '' });
      await shelf.forget(id);
    },
  };
}

/** Milliseconds between two signs that the lesson goes on, when nobody presses anything. */
const betweenTicks = 20_000;

const lessonIntents = [
  'cover',
  'clock',
  'planned',
  'anew',
  'size',
  'by-talk',
  'name',
  'slips',
] as const;

function isLessonIntent(intent: DeskIntent): intent is LessonIntent {
  return lessonIntents.some((type) => type === intent.type);
}

/** The last messages of this turn, enough for a desk to follow. */
const lastSaid = (view: ChatView): NonNullable<DeskSnapshot['play']>['said'] =>
  freshMessages(view)
    .slice(-4)
    .map((message) => ({ id: message.id, from: speakerOf(message), key: message.key }));
