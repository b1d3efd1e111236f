/** Leading a class, and the desk beside it: fetched when somebody wants to, made once. */

import { isKept } from '../app/machine.ts';
import type { GrowingLibrary } from '../app/opened.ts';
import type { App, AppState } from '../app/state.ts';
import type { ClassVerbs, Stand, StandParts } from '../classroom/stand.ts';
import { lateVerbs } from '../classroom/verbs.ts';
import { lastingStore, windowStore } from '../keep/window.ts';
import { loadHelp } from '../packs/shipped.ts';
import { loadScreens } from '../page/late.ts';
import { soon } from '../page/shell/soon.ts';
import type { WordsOwner } from '../words/words.ts';
import { clock, newId, now, onTheWay, today } from './device.ts';
import { isOneFile } from './one-file.ts';

export interface ClassroomParts {
  readonly app: () => App;
  readonly library: GrowingLibrary;
  readonly words: WordsOwner;
}

export interface LateClassroom {
  /** Rejects where its parts do not come; asking again tries again. */
  load(): Promise<Stand>;
  /** What its pages may ask for. */
  readonly verbs: ClassVerbs;
  /** This window is left at once. */
  leave(): void;
  /** Where the app stands, for the desks and for the pace of the lesson. */
  follow(state: AppState, before: AppState): void;
}

export const fetchClassroom = () =>
  Promise.all([
    import('../classroom/stand.ts'),
    import('../keep/channels.ts'),
    import('../keep/held-names.ts'),
    import('../keep/seat.ts'),
    import('../keep/lacks.ts'),
    import('../keep/classes.ts'),
    import('../export/lesson-files.ts'),
    loadScreens('class'),
  ]);

/** A lesson that was left in a hurry: gone with the next start of the app after its time is over. */
const left = lastingStore('unsent-left', () => {});

/** Bytes of a file that may be a lesson; a larger one is not even read. */
const largestFile = 4_000_000;

const readText = async (source: unknown): Promise<string | null> =>
  source instanceof Blob && source.size <= largestFile ? source.text().catch(() => null) : null;

export function createClassroom(parts: ClassroomParts): LateClassroom {
  const { until = 0 } = (left.read() as { until?: number } | null) ?? {};
  if (!(until > now())) left.clear();
  let making: Promise<Stand> | null = null;
  let stand: Stand | null = null;
  const make = async (): Promise<Stand> => {
    // What only a class says comes with it.
    const [fetched] = await onTheWay(
      Promise.all([fetchClassroom(), parts.words.fetchPart('late'), loadHelp()]),
    );
    stand = standFrom(parts, fetched);
    return stand;
  };
  return {
    load() {
      making ??= make().catch((reason: unknown) => {
        making = null;
        throw reason;
      });
      return making;
    },
    verbs: lateVerbs(() => stand),
    leave: () => stand?.leave(),
    follow({ place, view, settings }, before) {
      stand?.tell({ place, view });
      if (settings !== before.settings) stand?.lesson?.run(settings.pace !== null);
    },
  };
}

function standFrom(
  { app, library, words }: ClassroomParts,
  fetched: Awaited<ReturnType<typeof fetchClassroom>>,
): Stand {
  const [classroom, lines, names, seats, lacks, shelf, files] = fetched;
  const held = names.namesHere({ clock, me: newId() });
  const changed = soon(() => app().send({ type: 'look-again' }));
  return classroom.createStand({
    ...{ clock, now, today, newId },
    runs: app().state.settings.pace !== null,
    memory: {
      lesson: windowStore('unsent-class', () => {}),
      desk: windowStore('unsent-desk', () => {}),
      plan: windowStore('unsent-plan', () => {}),
    },
    left,
    ticks: lastingStore('unsent-ticks', () => {}),
    openLine: lines.openLine,
    openSeat: seats.seatsHere(clock),
    holdName: held.hold,
    sessions: held.classes,
    lacks: lacks.lacksHere(isOneFile),
    shelf: shelf.classShelf(clock),
    load: async (pack, scenario) => {
      const loaded = await library.load(pack, scenario);
      if (loaded.ok) words.openStory(loaded.source, loaded.texts);
      return loaded.ok ? loaded.scenario : null;
    },
    app: handsOn(app),
    saveReport: (lesson) => files.saveReport(lesson, words),
    saveReminders: (lessons) => files.saveReminders(lessons, words),
    saveLesson: files.saveLesson,
    readText,
    onChange: changed.ask,
  });
}

/** What a class may ask of the app. */
const handsOn = (app: () => App): StandParts['app'] => ({
  get state() {
    return app().state;
  },
  send: (intent) => app().send({ type: 'play', intent }),
  finish: () => app().send({ type: 'finish' }),
  replay: (made) => app().send({ type: 'replay', made }),
  closePanel: () => app().send({ type: 'close-panel' }),
  go: (to) => app().send({ type: to }),
  open: ({ pack, scenario }) => app().send({ type: 'open', chosen: { pack, scenario } }),
  check: () => app().send({ type: 'check' }),
  report: () => app().send({ type: 'report' }),
  debrief: () => app().send({ type: 'debrief' }),
  guide: () => app().send({ type: 'guide', pack: null }),
  openRecord: async (save, { place, explaining }) =>
    app().send({ type: 'open-record', save, explaining, place: isKept(place) ? place : 'playing' }),
});
