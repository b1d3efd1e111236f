/**
 * Which screen the window shows: a table of steps. Plays, words and settings live beside it. Without
 * the library of statecharts that plays stories: this one stands before anything else of the app, and
 * that library is a third of what would have to come first.
 */

import type { Id } from '../script/types.ts';
import type { UiKey } from '../view/ui-key.ts';

export interface Chosen {
  readonly pack: Id;
  readonly scenario: Id;
}

/** Something that went wrong for the person at the screen: a key of the interface and its values. */
export interface Trouble {
  readonly key: UiKey;
  readonly values: Readonly<Record<string, string>>;
  /** Lines for an author: file, line and reason. Shown as they are. */
  readonly details: readonly string[];
}

/** What lies over the screen without leaving it; the play is paused meanwhile. */
export type Panel = 'help' | 'settings';

export type AppEvent =
  | { type: 'open'; chosen: Chosen }
  | { type: 'start' }
  /** A class and a story of pressure or threats: first the card. */
  | { type: 'card' }
  /** To the slips of before or after. */
  | { type: 'check' }
  | { type: 'report' }
  | { type: 'debrief' }
  /** To the guide of a pack; without one, to what whoever leads a class prepares with. */
  | { type: 'guide'; pack: Id | null }
  | { type: 'desk' }
  /** To what was found in a pack, and to the map of a story; both from the library. */
  | { type: 'pack-report' }
  | { type: 'map'; chosen: Chosen }
  /** To where the window stood before a reload; the story is open. */
  | { type: 'resume'; place: KeptPlace }
  | { type: 'finish' }
  | { type: 'replay' }
  | { type: 'library' }
  | { type: 'about' }
  | { type: 'settings' }
  | { type: 'help' }
  | { type: 'close-panel' }
  /** From help, settings and about to where the person was. */
  | { type: 'back' }
  | { type: 'trouble'; trouble: Trouble }
  | { type: 'notice'; trouble: Trouble };

/** Where the window stands. */
export interface Standing {
  readonly place: Place;
  /** The last screen that was none of those beside the stories: they lead back to it. */
  readonly past: Place;
  readonly chosen: Chosen | null;
  /** What the problem screen tells. */
  readonly trouble: Trouble | null;
  /** What the library tells above its stories. */
  readonly notice: Trouble | null;
  /** What lies over the play. */
  readonly panel: Panel | null;
  /** The pack whose guide is open. */
  readonly guide: Id | null;
  /** Help, settings or about were opened from a guide, and lead back to it. */
  readonly overGuide: boolean;
  /** The four questions stood before this play, so they are offered after it too. */
  readonly asked: boolean;
}

const atFirst: Standing = {
  ...{ place: 'library', past: 'library', chosen: null, trouble: null, notice: null },
  ...{ panel: null, guide: null, overGuide: false, asked: false },
};

/** A story that is left takes this along. */
const forgotten = { chosen: null, notice: null, panel: null, asked: false, overGuide: false };

/** Steps that only some screens have. What leads on from anywhere else is nothing there. */
const ways: { readonly [From in Place]?: { readonly [Type in AppEvent['type']]?: Place } } = {
  briefing: { start: 'playing', card: 'class-card', check: 'before-check' },
  'class-card': { start: 'playing', check: 'before-check' },
  'before-check': { start: 'playing' },
  playing: { finish: 'debrief' },
  debrief: { replay: 'playing', check: 'after-check', report: 'report' },
  'after-check': { report: 'report', debrief: 'debrief' },
  report: { debrief: 'debrief', check: 'after-check' },
};

export interface Screens {
  readonly now: Standing;
  send(event: AppEvent): void;
}

export function createScreens(): Screens {
  let now = atFirst;
  return {
    get now() {
      return now;
    },
    send(event) {
      now = stepped(now, event);
    },
  };
}

function stepped(at: Standing, event: AppEvent): Standing {
  const way = ways[at.place]?.[event.type];
  if (way !== undefined) return entered(at, way);
  switch (event.type) {
    case 'library':
      return entered({ ...at, ...forgotten }, 'library');
    case 'open':
      return { ...entered({ ...at, ...forgotten }, 'briefing'), chosen: event.chosen };
    case 'notice':
      return { ...entered({ ...at, ...forgotten }, 'library'), notice: event.trouble };
    case 'trouble':
      return { ...entered(at, 'problem'), trouble: event.trouble };
    case 'guide':
      return { ...entered(at, 'guide'), guide: event.pack };
    case 'map':
      return { ...entered(at, 'map'), chosen: event.chosen, notice: null };
    case 'resume':
      return entered(at, event.place);
    case 'back':
      return entered(at, at.overGuide ? 'guide' : at.past);
    case 'desk':
    case 'pack-report':
      return entered(at, event.type);
    case 'help':
    case 'settings':
      return at.place === 'playing' ? { ...at, panel: event.type } : beside(at, event.type);
    case 'about':
      return beside(at, event.type);
    case 'close-panel':
      return at.place === 'playing' ? { ...at, panel: null } : at;
    default:
      return at;
  }
}

/** A panel goes with its play, and what a problem told with the problem. */
const entered = (at: Standing, place: Place): Standing => ({
  ...at,
  place,
  past: besideStories.has(place) ? at.past : place,
  panel: null,
  trouble: null,
  overGuide: place === 'guide' ? false : at.overGuide,
  asked: at.asked || place === 'before-check',
});

const beside = (at: Standing, place: Place): Standing => ({
  ...entered(at, place),
  overGuide: at.overGuide || at.place === 'guide',
});

/** The screens that a reload comes back to. */
const keptPlaces = [
  'briefing',
  'class-card',
  'before-check',
  'playing',
  'debrief',
  'after-check',
  'report',
] as const;
export type KeptPlace = (typeof keptPlaces)[number];

export const isKept = (place: string): place is KeptPlace =>
  keptPlaces.some((known) => known === place);

export const places = [
  ...keptPlaces,
  'library',
  'pack-report',
  'map',
  'guide',
  'desk',
  'about',
  'settings',
  'help',
  'problem',
] as const;

/** The screens by name: what `data-app` says. */
export type Place = (typeof places)[number];

/** Whether a word is the name of a screen: another window says its own. */
export const isPlace = (name: string): name is Place => places.some((known) => known === name);

/** Over a story they lead back to it. */
const besideStories: ReadonlySet<Place> = new Set([
  'about',
  'settings',
  'help',
  'guide',
  'problem',
]);
