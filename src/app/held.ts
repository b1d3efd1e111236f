/** What the app holds between two intents, and what of it is shown. Only `app.ts` and its handlers see it. */
import type { ClassNow } from '../classroom/stand.ts';
import type { Id, Scenario } from '../script/types.ts';
import type { Debrief } from '../session/debrief.ts';
import type { Explored } from '../session/explored.ts';
import type { Playing } from '../session/playing.ts';
import type { SavedStory } from '../session/save.ts';
import type { Story } from '../session/story.ts';
import type { Theme } from '../view/theme.ts';
import type { WindowRole } from './flags.ts';
import type { GuideBook } from './guide-book.ts';
import { createKeptPlace, type PlaceOnDevice } from './kept-place.ts';
import type { PackCard } from './library.ts';
import { createScreens, isKept, type Place, type Screens, type Trouble } from './machine.ts';
import type { WindowMemory } from './memory.ts';
import type { NewerNow } from './newer.ts';
import type { OpenedPack } from './opened.ts';
import { createPlays, type Plays } from './plays.ts';
import type { SchoolNow } from './school.ts';
import { schoolAtFirst } from './school-card.ts';
import { paceOf, type Settings, type ViewKind } from './settings.ts';
import type { AppParts, AppState, AuthorNote, ClassPort, Classroom, Opening } from './state.ts';

/** A story that is open. */
export interface Opened {
  readonly pack: PackCard;
  readonly scenario: Scenario;
  /** In which order the choices stand, on every try. */
  readonly seed: number;
}

export interface Held {
  readonly parts: AppParts;
  /** Which screen the window shows. */
  readonly screens: Screens;
  readonly plays: Plays;
  readonly kept: PlaceOnDevice;
  role: WindowRole;
  classroom: Classroom | null;
  /** What of it was shown last; null: time has passed for it. */
  classNow: ClassNow | null;
  /** What plays stories; null before the first one was asked for. */
  playing: Playing | null;
  opened: Opened | null;
  hint: Trouble | null;
  /** Whoever leads is asked whether votes may be lost. */
  asking: boolean;
  stageWorks: boolean;
  deviceTheme: Theme;
  /** As they were wished for last; `shown` once their words are there. */
  settings: Settings;
  shown: Settings;
  school: SchoolNow;
  heard: AppState['heard'];
  debrief: { readonly story: Story; readonly explored: Explored; readonly made: Debrief } | null;
  book: GuideBook | null;
  opening: Opening | null;
  report: OpenedPack | null;
  fresh: Id | null;
  map: AppState['map'];
  mapReading: AppState['mapReading'];
  author: AuthorNote | null;
  newer: NewerNow | null;
  voices: readonly string[];
}

/** `onPlay` hears of every change of the play. */
export function createHeld(parts: AppParts, onPlay: () => void): Held {
  const held: Held = {
    parts,
    screens: createScreens(),
    plays: createPlays({
      clock: parts.clock,
      playing: () => held.playing,
      classroom: () => lessonOf(held),
      pace: () => paceNow(held),
      wordsIn: parts.wordsIn,
      onChange: onPlay,
    }),
    kept: createKeptPlace(parts.kept),
    role: 'solo',
    classroom: null,
    classNow: null,
    playing: null,
    opened: null,
    hint: null,
    asking: false,
    stageWorks: true,
    deviceTheme: parts.theme,
    settings: parts.settings,
    shown: parts.settings,
    school: schoolAtFirst(parts.school),
    heard: null,
    debrief: null,
    book: null,
    opening: null,
    report: null,
    fresh: null,
    map: null,
    mapReading: null,
    author: null,
    newer: null,
    voices: [],
  };
  return held;
}

/** The lesson that wraps plays; null for one person. */
export const lessonOf = ({ role, classroom }: Held): ClassPort | null =>
  role === 'class' ? (classroom?.lesson ?? null) : null;

/** A stage that cannot draw is no view. */
const viewKindOf = ({ stageWorks }: Held, settings: Settings): ViewKind =>
  stageWorks ? settings.view : 'text';

/** A class that has set no pace is led message by message, so its clock stands still. */
export const paceNow = (held: Held) =>
  held.role === 'class'
    ? (held.settings.pace ?? 'normal')
    : paceOf(held.settings, viewKindOf(held, held.settings));

/** The same each time, so that nothing seems to have changed. */
const nothingPlayed: readonly string[] = [];

/** A class keeps its lessons elsewhere, under the name of the class. */
const keepsPlace = ({ role, settings }: Held): boolean =>
  role === 'solo' && settings.keepPlace === 'on';

export const nameOf = ({ pack, scenario, seed }: Opened): SavedStory => ({
  pack: pack.id,
  version: pack.version,
  scenario: scenario.id,
  seed,
});

/** What somebody who looks sees now. `beside`: what only `app.ts` knows. */
export function look(held: Held, beside: Pick<AppState, 'isLeaving' | 'isLoading'>): AppState {
  const { parts, plays, kept, opened, shown } = held;
  const { place, chosen, trouble, notice, panel, guide, asked } = held.screens.now;
  return {
    ...{ place, chosen, trouble, notice, panel, asked },
    role: held.role,
    settings: shown,
    school: held.school,
    theme: shown.theme ?? held.deviceTheme,
    viewKind: viewKindOf(held, shown),
    scenario: opened?.scenario ?? null,
    view: plays.play?.view ?? null,
    heard: held.heard,
    debrief: debriefAt(place, held),
    hint: held.hint,
    isAsking: held.asking,
    onward: place === 'library' && keepsPlace(held) ? kept.story : null,
    played: place === 'library' && keepsPlace(held) ? kept.played : nothingPlayed,
    guide: place === 'guide' ? guide : null,
    book: held.book,
    packs: parts.library.packs,
    opening: held.opening,
    report: held.report,
    fresh: held.fresh,
    map: held.map,
    mapReading: held.mapReading,
    author: held.author,
    classroom: classNow(held),
    lms: parts.lms ?? null,
    newer: held.newer,
    voices: held.voices,
    today: parts.today(),
    ...beside,
  };
}

/** The same as before where nothing but the time is new: a page that is drawn again for that is slow. */
function classNow(held: Held): ClassNow | null {
  const now = held.classroom?.now ?? null;
  const before = held.classNow;
  const names = Object.keys(now ?? {}) as (keyof ClassNow)[];
  if (before && now && names.every((name) => name === 'now' || now[name] === before[name]))
    return before;
  held.classNow = now;
  return now;
}

/** Made once for a story that stands still. */
function debriefAt(place: Place, held: Held): Debrief | null {
  const { play, explored } = held.plays;
  const { playing } = held;
  if (place !== 'debrief' || !play || !playing) return null;
  const { story } = play;
  if (held.debrief?.story !== story || held.debrief.explored !== explored)
    held.debrief = { story, explored, made: playing.debriefOf(story, explored, play.unsent) };
  return held.debrief.made;
}

/** Writes down where the window stands, for a reload and for another day. */
export function remember(held: Held, { place }: AppState): void {
  const { opened, plays, parts, kept } = held;
  if (!opened || !isKept(place)) return;
  const { play, explored } = plays;
  if (!play && (place === 'playing' || place === 'debrief')) return;
  const memory: WindowMemory = {
    place,
    save: { ...nameOf(opened), trail: play?.story.trail ?? [] },
    explaining: play?.view.explains === true,
    explored,
  };
  parts.memory.write(memory);
  if (keepsPlace(held)) kept.note(memory);
}

/** The newest sound that is worth words. */
export function hear(held: Held, before: AppState, state: AppState): AppState {
  if (!before.view || !state.view || before.view === state.view) return state;
  const sound = held.parts.heardIn(before.view, state.view, state.scenario);
  if (sound === null) return state;
  held.heard = { sound, count: (held.heard?.count ?? 0) + 1 };
  return { ...state, heard: held.heard };
}
