/** The app machine: which screen the window shows. Plays, words and settings live beside it. */

import { assign, type SnapshotFrom, setup } from 'xstate';
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

interface AppContext {
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

export const appMachine = setup({
  types: { context: {} as AppContext, events: {} as AppEvent },
  actions: {
    forget: assign({
      chosen: null,
      notice: null,
      panel: null,
      asked: false,
      overGuide: false,
    }),
    fromGuide: assign({ overGuide: true }),
    openHelp: assign({ panel: 'help' }),
    openSettings: assign({ panel: 'settings' }),
    closePanel: assign({ panel: null }),
  },
}).createMachine({
  id: 'app',
  initial: 'story',
  context: {
    chosen: null,
    trouble: null,
    notice: null,
    panel: null,
    guide: null,
    overGuide: false,
    asked: false,
  },
  on: {
    library: { target: '.story.library', actions: 'forget' },
    open: {
      target: '.story.briefing',
      actions: ['forget', assign({ chosen: ({ event }) => event.chosen })],
    },
    trouble: { target: '.problem', actions: assign({ trouble: ({ event }) => event.trouble }) },
    notice: {
      target: '.story.library',
      actions: ['forget', assign({ notice: ({ event }) => event.trouble })],
    },
    about: '.about',
    settings: '.settings',
    help: '.help',
    guide: { target: '.guide', actions: assign({ guide: ({ event }) => event.pack }) },
    desk: '.story.desk',
    'pack-report': '.story.pack-report',
    map: {
      target: '.story.map',
      actions: assign({ chosen: ({ event }) => event.chosen, notice: null, panel: null }),
    },
    resume: [
      { guard: ({ event }) => event.place === 'briefing', target: '.story.briefing' },
      { guard: ({ event }) => event.place === 'class-card', target: '.story.class-card' },
      { guard: ({ event }) => event.place === 'before-check', target: '.story.before-check' },
      { guard: ({ event }) => event.place === 'playing', target: '.story.playing' },
      { guard: ({ event }) => event.place === 'debrief', target: '.story.debrief' },
      { guard: ({ event }) => event.place === 'after-check', target: '.story.after-check' },
      { target: '.story.report' },
    ],
    back: [{ guard: ({ context }) => context.overGuide, target: '.guide' }, '.story.past'],
  },
  states: {
    story: {
      initial: 'library',
      states: {
        library: {},
        briefing: { on: { start: 'playing', card: 'class-card', check: 'before-check' } },
        'class-card': { on: { start: 'playing', check: 'before-check' } },
        'before-check': { entry: assign({ asked: true }), on: { start: 'playing' } },
        playing: {
          on: {
            finish: 'debrief',
            help: { actions: 'openHelp' },
            settings: { actions: 'openSettings' },
            'close-panel': { actions: 'closePanel' },
          },
          exit: 'closePanel',
        },
        debrief: { on: { replay: 'playing', check: 'after-check', report: 'report' } },
        'after-check': { on: { report: 'report', debrief: 'debrief' } },
        report: { on: { debrief: 'debrief', check: 'after-check' } },
        desk: {},
        'pack-report': {},
        map: {},
        past: { type: 'history' },
      },
    },
    about: {},
    settings: {},
    help: {},
    guide: {
      entry: assign({ overGuide: false }),
      on: {
        about: { target: 'about', actions: 'fromGuide' },
        settings: { target: 'settings', actions: 'fromGuide' },
        help: { target: 'help', actions: 'fromGuide' },
      },
    },
    problem: { exit: assign({ trouble: null }) },
  },
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

/** Gives the screen of a state of the app machine. */
export function screenNamed(snapshot: SnapshotFrom<typeof appMachine>): Place {
  const { value } = snapshot;
  const name = typeof value === 'string' ? value : value.story;
  const place = places.find((known) => known === name);
  if (!place) throw new Error(`the app machine has no screen "${String(name)}"`);
  return place;
}
