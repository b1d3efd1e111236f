/** The app machine: which screen the window shows. Plays, words and settings live beside it. */
import { assign, setup } from 'xstate';
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

export type AppEvent =
  | { type: 'open'; chosen: Chosen }
  | { type: 'start' }
  | { type: 'finish' }
  | { type: 'replay' }
  | { type: 'library' }
  | { type: 'about' }
  | { type: 'settings' }
  | { type: 'help' }
  | { type: 'trouble'; trouble: Trouble }
  | { type: 'notice'; trouble: Trouble };

export const appMachine = setup({
  types: {
    context: {} as { chosen: Chosen | null; trouble: Trouble | null; notice: Trouble | null },
    events: {} as AppEvent,
  },
}).createMachine({
  id: 'app',
  initial: 'library',
  context: { chosen: null, trouble: null, notice: null },
  on: {
    library: { target: '.library', actions: assign({ chosen: null, notice: null }) },
    about: '.about',
    settings: '.settings',
    help: '.help',
    trouble: { target: '.problem', actions: assign({ trouble: ({ event }) => event.trouble }) },
    notice: { target: '.library', actions: assign({ chosen: null, notice: ({ event }) => event.trouble }) },
    open: { target: '.briefing', actions: assign({ chosen: ({ event }) => event.chosen, notice: null }) },
  },
  states: {
    library: {},
    briefing: { on: { start: 'playing' } },
    playing: { on: { finish: 'debrief' } },
    debrief: { on: { replay: 'playing' } },
    about: {},
    settings: {},
    help: {},
    problem: { exit: assign({ trouble: null }) },
  },
});
