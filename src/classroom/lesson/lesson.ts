/** One lesson: the record of the class and what lies over the screen. Wraps every play of its story. */
import type { Id } from '../../script/types.ts';
import type { Clock, SessionPlay } from '../../session/play.ts';
import type { SavedStory } from '../../session/save.ts';
import { fields, flag, number, oneOf, or, type Stored } from '../../session/stored.ts';
import type { Trail } from '../../session/trail.ts';
import { type ClassName, storedClassName } from './class-list.ts';
import { type ClassPlay, createClassPlay } from './class-play.ts';
import { heldClock } from './held-clock.ts';
import {
  type ClassRecord,
  isNote,
  lookingBack,
  minutesBetween,
  type Note,
  newRecord,
  noted,
  readRecord,
  tallyAt,
  withMinutes,
  withTally,
  withTrail,
} from './record.ts';
import { type Rehearsal, rehearsalOf, stepped, storedRehearsal } from './rehearsal.ts';
import type { Tally } from './tally.ts';

/** `calm` hides the story too, and gives the class something quiet to do. */
export type Cover = 'none' | 'blank' | 'calm';

export interface LessonState {
  readonly record: ClassRecord | null;
  readonly cover: Cover;
  /** When the discussion clock began to count, in ms; null while it is not shown. */
  readonly clockSince: number | null;
  /** Minutes that the lesson may take. */
  readonly planned: number;
  /** Minutes that it has taken: card, slips and every story of it. */
  readonly spent: number;
  /** How many of them had passed when the story at hand was begun; null before. */
  readonly storyAt: number | null;
  /** Time counts; not while a record of another day is looked at. */
  readonly counting: boolean;
  /** The class that the next story is for; it is taken once, so that no other class has its name. */
  readonly next: ClassName | null;
  /** Where the class is in saying the words it met; null while it says none. */
  readonly rehearsal: Rehearsal | null;
}

export type LessonIntent =
  | { readonly type: 'cover'; readonly cover: Cover }
  | { readonly type: 'clock'; readonly on: boolean }
  | { readonly type: 'planned'; readonly minutes: number }
  /** Another lesson begins: its time counts from here. */
  | { readonly type: 'anew' }
  | { readonly type: 'for-class'; readonly next: ClassName | null }
  /** The words that the class met are said, so many; null: it leaves them. */
  | { readonly type: 'rehearse'; readonly lines: number | null }
  /** On to the other role or to the next words, and back. */
  | { readonly type: 'next-words'; readonly by: 1 | -1 }
  /** The group finds its answers by talk, or votes are counted. */
  | { readonly type: 'by-talk'; readonly on: boolean }
  | Note;

export interface LessonParts {
  readonly clock: Clock;
  /** A pace was set, so messages come by themselves. */
  readonly runs: boolean;
  /** What this window remembered over a reload; anything may stand there. */
  readonly remembered: unknown;
  /** Milliseconds. */
  now(): number;
  /** ISO day. */
  today(): string;
  newId(): Id;
}

export interface Lesson {
  readonly state: LessonState;
  readonly clock: Clock;
  /** The way that the class has looked back on; null while it is still on it. */
  readonly own: Trail | null;
  /** A pace was set, or taken back; what is covered waits all the same. */
  run(runs: boolean): void;
  subscribe(listener: (state: LessonState) => void): () => void;
  /** A story opens: goes on with the record of this story, or begins one. Gives its seed. */
  open(story: SavedStory): number;
  /** Shows a record that was kept. */
  restore(record: ClassRecord): void;
  /** Goes on with a record that was kept, in another lesson of the same class. */
  goOn(record: ClassRecord): void;
  /** Takes a lesson up where it was left a moment ago. */
  takeUp(left: LessonState): void;
  wrap(play: SessionPlay): SessionPlay;
  send(intent: LessonIntent): void;
  /** The story is on the screen. */
  play(): void;
  /** The class looks back on where it stands. */
  lookBack(): void;
  /** Takes a name of its own, when another window has the same one. */
  rename(id: Id): void;
  /** Time goes on, and nothing else. */
  touch(): void;
  /** The story is left; the next one begins a new record. */
  close(): void;
}

export function createLesson(parts: LessonParts): Lesson {
  const listeners = new Set<(state: LessonState) => void>();
  const clock = heldClock(parts.clock, parts.runs);
  let state = readLesson(parts.remembered);
  let last = parts.now();
  let { runs } = parts;
  let wrapped: ClassPlay | null = null;
  /** A group goes on by talk in its next story. */
  let byTalk = state.record?.byTalk ?? false;

  /** Under a cover no message comes: nobody would see it. */
  const keepTime = (): void => clock.run(runs && state.cover === 'none');
  keepTime();

  const change = (patch: Partial<LessonState>): void => {
    const now = parts.now();
    state = withTime({ ...state, ...patch }, last, now);
    last = now;
    keepTime();
    for (const listener of [...listeners]) listener(state);
  };
  const update = (from: (record: ClassRecord) => ClassRecord): void => {
    if (state.record) change({ record: from(state.record) });
  };

  const keepTally = (trail: Trail, tally: Tally): void => {
    const { record, clockSince } = state;
    if (record === null) return;
    const begins = tally.talking && !tallyAt(record, trail).talking;
    // A clock that was left on by an earlier talk counts this one.
    const since = begins && clockSince !== null ? parts.now() : clockSince;
    change({ record: withTally(record, trail, tally), clockSince: since });
  };

  return {
    get state() {
      return state;
    },
    get own() {
      return state.record?.own ?? null;
    },
    clock,
    run(on) {
      runs = on;
      keepTime();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open(story) {
      const { record } = state;
      const gap = minutesBetween(last, parts.now());
      const isSoon = gap > 0 || last === parts.now();
      last = parts.now();
      if (record?.save.pack === story.pack && record.save.scenario === story.scenario)
        return record.save.seed;
      const save = { ...story, trail: [] };
      change({
        record: { ...newRecord(parts.newId(), parts.today(), save), byTalk, ...state.next },
        next: null,
        rehearsal: null,
        counting: true,
        // The next story of a lesson; after a break it is the next lesson.
        spent: isSoon && state.spent > 0 ? state.spent + gap : 0,
        storyAt: null,
      });
      return story.seed;
    },
    restore: (record) => change({ record, counting: false, rehearsal: null }),
    goOn(record) {
      last = parts.now();
      byTalk = record.byTalk;
      // From here on it is a lesson of today, and its booster is due two weeks after it.
      const today = { ...record, day: parts.today() };
      change({
        ...{ ...inSight, record: today, next: null, rehearsal: null },
        ...{ counting: true, spent: 0, storyAt: 0 },
      });
    },
    takeUp(left) {
      last = parts.now();
      byTalk = left.record?.byTalk ?? false;
      change({ ...left, ...inSight });
    },
    wrap(play) {
      wrapped = createClassPlay({
        play,
        clock,
        tallyAt: (trail) => tallyAt(state.record ?? nobody, trail),
        keepTally,
        keepTrail: (trail) => update((record) => withTrail(record, trail)),
      });
      return wrapped;
    },
    send(intent) {
      if (intent.type === 'by-talk') {
        byTalk = intent.on;
        update((record) => ({ ...record, byTalk }));
        return wrapped?.refresh();
      }
      const { record } = state;
      if (!isNote(intent)) change(asked(state, intent, parts.now()));
      else if (record) change({ record: noted(record, intent) });
    },
    play() {
      if (state.record && state.storyAt === null) change({ storyAt: state.spent });
    },
    lookBack() {
      if (state.record?.own === null) update(lookingBack);
    },
    rename: (id) => update((record) => ({ ...record, id })),
    touch: () => change({}),
    close: () => change({ ...inSight, record: null, rehearsal: null }),
  };
}

/** With the time that has passed in it, where the lesson counts. */
function withTime(next: LessonState, last: number, now: number): LessonState {
  const { record } = next;
  if (record === null || !next.counting) return next;
  const spent = next.spent + minutesBetween(last, now);
  return { ...next, record: withMinutes(record, last, now), spent };
}

/** What is asked beside the record; `now` in ms. */
function asked(
  { storyAt, rehearsal }: LessonState,
  intent: Exclude<LessonIntent, Note | { readonly type: 'by-talk' }>,
  now: number,
): Partial<LessonState> {
  switch (intent.type) {
    case 'cover':
      return { cover: intent.cover };
    case 'clock':
      return { clockSince: intent.on ? now : null };
    case 'anew':
      return { spent: 0, storyAt: storyAt === null ? null : 0 };
    case 'planned':
      return { planned: Math.max(5, Math.min(240, Math.round(intent.minutes))) };
    case 'for-class':
      return { next: intent.next };
    case 'rehearse':
      return { rehearsal: rehearsalOf(intent.lines) };
    case 'next-words':
      return { rehearsal: stepped(rehearsal, intent.by) };
  }
}

/** Nothing lies over the screen, and no clock is shown. */
const inSight = { cover: 'none', clockSince: null } as const;

/** Votes before any record is open: there are none. */
const nobody = newRecord('', '', { pack: '', version: '', scenario: '', seed: 0, trail: [] });

/** Before any story is open. */
export const usualLesson: LessonState = {
  record: null,
  cover: 'none',
  clockSince: null,
  planned: 45,
  spent: 0,
  storyAt: null,
  counting: true,
  next: null,
  rehearsal: null,
};

/** What a lesson is, from what a window remembers or another window says. */
export const storedLesson: Stored<LessonState> = (value) => {
  const read = storedParts(value);
  return read && { ...read, spent: read.spent ?? read.record?.minutes ?? 0 };
};
const storedParts = fields({
  record: readRecord,
  cover: or(oneOf<Cover>(['blank', 'calm']), 'none'),
  clockSince: or(number(), null),
  planned: or(number(1), usualLesson.planned),
  spent: or(number(0), null),
  storyAt: or(number(0), null),
  counting: or(flag, true),
  next: or(storedClassName, null),
  rehearsal: or(storedRehearsal, null),
});
const readLesson = or(storedLesson, usualLesson);
