/** The app machine: which screen the window shows. Plays, words and settings live beside it. */
import { assign, type SnapshotFrom, setup } from 'xstate';
import type { Id } from '../script/types.ts';

export interface Chosen {
  readonly pack: Id;
  readonly scenario: Id;
}

/** Something that went wrong for the person at the screen: a key of the interface and its values. */
export interface Trouble {
  readonly key: string;
  readonly values: Readonly<Record<string, string>>;
  /** Lines for an author: file, line and reason. Shown as they are. */
  readonly details: readonly string[];
}

export type Panel = 'help' | 'settings';

export type AppEvent =
  | { type: 'open'; chosen: Chosen }
  | { type: 'start' }
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
}

export const appMachine = setup({
  types: { context: {} as AppContext, events: {} as AppEvent },
  actions: {
    forget: assign({ chosen: null, notice: null, panel: null }),
    openHelp: assign({ panel: 'help' }),
    openSettings: assign({ panel: 'settings' }),
    closePanel: assign({ panel: null }),
  },
}).createMachine({
  id: 'app',
  initial: 'story',
  context: { chosen: null, trouble: null, notice: null, panel: null },
  on: {
    library: { target: '.story.library', actions: 'forget' },
    open: {
      target: '.story.briefing',
      actions: assign({ chosen: ({ event }) => event.chosen, notice: null, panel: null }),
    },
    trouble: { target: '.problem', actions: assign({ trouble: ({ event }) => event.trouble }) },
    notice: {
      target: '.story.library',
      actions: ['forget', assign({ notice: ({ event }) => event.trouble })],
    },
    about: '.about',
    settings: '.settings',
    help: '.help',
    back: '.story.past',
  },
  states: {
    story: {
      initial: 'library',
      states: {
        library: {},
        briefing: { on: { start: 'playing' } },
        playing: {
          on: {
            finish: 'debrief',
            help: { actions: 'openHelp' },
            settings: { actions: 'openSettings' },
            'close-panel': { actions: 'closePanel' },
          },
          exit: 'closePanel',
        },
        debrief: { on: { replay: 'playing' } },
        past: { type: 'history' },
      },
    },
    about: {},
    settings: {},
    help: {},
    problem: { exit: assign({ trouble: null }) },
  },
});

const places = [
  'library',
  'briefing',
  'playing',
  'debrief',
  'about',
  'settings',
  'help',
  'problem',
] as const;

/** The screens by name: what `data-app` says. */
export type Place = (typeof places)[number];

/** Gives the screen of a state of the app machine. */
export function placeOf(snapshot: SnapshotFrom<typeof appMachine>): Place {
  const { value } = snapshot;
  const name = typeof value === 'string' ? value : value.story;
  const place = places.find((known) => known === name);
  if (!place) throw new Error(`the app machine has no screen "${String(name)}"`);
  return place;
}
