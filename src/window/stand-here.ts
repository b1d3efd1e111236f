/** Leading a class in this window: what it is made of here. Comes with the first class. */
import { isKept } from '../app/machine.ts';
import { spokenIn } from '../app/speech.ts';
import type { App } from '../app/state.ts';
import { createStand, type Stand, type StandParts } from '../classroom/stand.ts';
import { saveLesson, saveReminders, saveReport } from '../export/lesson-files.ts';
import { openLine } from '../keep/channels.ts';
import { classShelf } from '../keep/classes.ts';
import { namesHere } from '../keep/held-names.ts';
import { lacksHere } from '../keep/lacks.ts';
import { seatsHere } from '../keep/seat.ts';
import { lastingStore, type WindowStore, windowStore } from '../keep/window.ts';
import { soon } from '../page/shell/soon.ts';
import type { ClassroomParts } from './classroom.ts';
import { clock, newId, now, today } from './device.ts';
import { isOneFile } from './one-file.ts';
import { openWords } from './open-words.ts';

/** Bytes of a file that may be a lesson; a larger one is not even read. */
const largestFile = 4_000_000;

const readText = async (source: unknown): Promise<string | null> =>
  source instanceof Blob && source.size <= largestFile ? source.text().catch(() => null) : null;

/** `left`: a lesson that was left in a hurry. */
export function standHere({ app, library, words }: ClassroomParts, left: WindowStore): Stand {
  const held = namesHere({ clock, me: newId() });
  const changed = soon(() => app().send({ type: 'look-again' }));
  return createStand({
    ...{ clock, now, today, newId },
    runs: app().state.settings.pace !== null,
    memory: {
      lesson: windowStore('unsent-class', () => {}),
      desk: windowStore('unsent-desk', () => {}),
      plan: windowStore('unsent-plan', () => {}),
    },
    left,
    ticks: lastingStore('unsent-ticks', () => {}),
    openLine,
    openSeat: seatsHere(clock),
    holdName: held.hold,
    sessions: held.classes,
    lacks: lacksHere(isOneFile),
    shelf: classShelf(clock),
    load: async (pack, scenario) => {
      const spoken = spokenIn(app().state.settings);
      const loaded = await library.load(pack, scenario, spoken);
      if (loaded.ok) openWords(words, library, loaded, { pack, scenario }, spoken);
      return loaded.ok ? loaded.scenario : null;
    },
    app: handsOn(app),
    saveReport: (lesson) => saveReport(lesson, words),
    saveReminders: (lessons) => saveReminders(lessons, words),
    saveLesson,
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
