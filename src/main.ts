/**
 * The composition root: reads top to bottom and wires everything. Nothing imports it. Everything
 * else receives what it needs from here: time, words, storage, sound, the stage.
 */

import { preview } from 'virtual:unsent-preview';
import licences from '../assets/licences.json';
import type { DrawnStage } from '../scenes/stage.ts';
import { createApp } from './app/app.ts';
import { createAuthor } from './app/author.ts';
import { dayOf } from './app/day.ts';
import { flagNames, readFlags, readRole, type WindowRole } from './app/flags.ts';
import { createGuideDesk } from './app/guide-desk.ts';
import { inTime, onItsWay } from './app/in-time.ts';
import { createLeaving } from './app/leaving.ts';
import { isKept } from './app/machine.ts';
import { readMemory } from './app/memory.ts';
import { fillOlder } from './app/older.ts';
import { growingLibrary, type OpenedPack } from './app/opened.ts';
import { createPackDesk } from './app/pack-desk.ts';
import { scriptAddresses } from './app/script-policy.ts';
import { seenClock } from './app/seen-clock.ts';
import {
  type Motion,
  readSettings,
  type Settings,
  settingsFrom,
  type Theme,
} from './app/settings.ts';
import { createStageKeeper } from './app/stage-keeper.ts';
import type { AppState } from './app/state.ts';
import type { Stand } from './classroom/stand.ts';
import { lateVerbs } from './classroom/verbs.ts';
import { deviceStore } from './keep/device.ts';
import { fetchAhead, keepOffline, offlineScript } from './keep/offline.ts';
import { lastingStore, windowStore } from './keep/window.ts';
import { layOutMap, openPack, workerAddresses } from './packs/browser.ts';
import { shippedGuide, shippedHelp, shippedLibrary } from './packs/shipped.ts';
import { type LateName, loadScreens } from './page/late.ts';
import { goNeutral } from './page/neutral.ts';
import { fillOlderPage } from './page/older.ts';
import { mountPage } from './page/page.tsx';
import type { PageState } from './page/state.ts';
import { wordCount } from './script/word-count.ts';
import type { Clock } from './session/play.ts';
import { createSoundBoard, fetchSpeaker } from './sound/board.ts';
import { captionOf } from './sound/captions.ts';
import { type Cue, cuesFor } from './sound/cues.ts';
import type { Side } from './sound/mix.ts';
import { languages, loadLanguage, testLanguages } from './words/bundled.ts';
import { createWords } from './words/words.ts';

fillOlder();
fillOlderPage();

const clock: Clock = {
  setTimeout: (callback, delay) => window.setTimeout(callback, delay),
  clearTimeout: (id) => window.clearTimeout(id),
};
/** A part of the app on its way here; rejects when it never comes. */
const onTheWay = <T>(part: Promise<T>): Promise<T> => inTime(clock, onItsWay, part);

/** For whoever looks into the console: nothing here stops anybody. */
const report = (message: string, reason?: unknown): void => {
  // biome-ignore lint/suspicious/noConsole: the one place where the app speaks to developers.
  console.warn(message, ...(reason === undefined ? [] : [reason]));
};

// What the address and the device ask for.
const address = new URL(location.href);
const codes = languages.map(({ code }) => code);
/** Those for testing are asked for by the address alone, and gone with the window. */
const spoken = [...codes, ...testLanguages];
const flags = readFlags(new Map(address.searchParams), spoken);
for (const name of flagNames) address.searchParams.delete(name);
try {
  history.replaceState(null, '', address);
} catch (reason) {
  report('The address keeps what it asks for.', reason);
}

const prefersDark = matchMedia('(prefers-color-scheme: dark)');
const prefersContrast = matchMedia('(prefers-contrast: more)');
const prefersStill = matchMedia('(prefers-reduced-motion: reduce)');
const deviceTheme = (): Theme => {
  if (prefersContrast.matches) return 'contrast';
  return prefersDark.matches ? 'dark' : 'light';
};

// The scripts that may be started beside this one.
const scriptAddress = scriptAddresses(globalThis, [offlineScript, ...workerAddresses], (reason) =>
  report('No script may be started beside this one.', reason),
);

// What this device and this window keep.
const device = deviceStore(clock, (reason) => report('Settings will not be kept.', reason));
const place = windowStore('unsent', (reason) => report('A reload will start anew.', reason));
const lasting = lastingStore('unsent-place', (reason) => report('No place is kept.', reason));
const style = windowStore('unsent-settings', () => {});
const openedHere = windowStore('unsent-opened', () => {});

const wished = settingsFrom(
  flags,
  {
    ...readSettings(await device.readSettings(), codes),
    ...readSettings(style.read(), spoken),
  },
  { languages: navigator.languages, reducedMotion: prefersStill.matches },
  codes,
);
style.write(wished);

const wordsIn = (language: string) =>
  createWords(
    {
      languages,
      loadLanguage: (code) => onTheWay(loadLanguage(code)),
      onMissing: (key, code) => report(`No text for ${key} in ${code}`),
    },
    language,
  );
/** Of a language that does not come the first one takes the place: better than no word at all. */
const words = await wordsIn(wished.language).catch((reason) => {
  if (wished.language === languages[0].code) throw reason;
  report(`No words in ${wished.language}.`, reason);
  return wordsIn(languages[0].code);
});
const settings: Settings = { ...wished, language: words.language };
await words.setSecond(settings.second);

const wide = matchMedia('(min-width: 700px)');
/** The phone stands where reading begins; held in the hand it is all there is. */
const phoneSide = (): Side => {
  if (!wide.matches) return 'middle';
  return words.direction === 'rtl' ? 'right' : 'left';
};
const board = createSoundBoard({
  on: settings.sound === 'on',
  volume: settings.volume,
  phone: phoneSide,
});

/** A story goes on only where somebody can see it. A class has a clock of its own. */
const storyClock = seenClock(clock, () => !document.hidden);
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) storyClock.look();
});
const library = growingLibrary({
  ...shippedLibrary,
  load: (pack, scenario) => onTheWay(shippedLibrary.load(pack, scenario)),
  loadGuide: (pack) => onTheWay(shippedGuide(pack)),
});
const newSeed = (): number => Math.floor(Math.random() * 2 ** 32);
const app = createApp({
  library,
  clock: storyClock,
  settings,
  newSeed,
  // Of two languages shown under each other people read the one they need, and it may be the longer.
  wordsIn: (key) =>
    Math.max(wordCount(words.story(key)), wordCount(words.second?.story(key) ?? '')),
  onTrouble: (reason) => report('Something went wrong and was told to the person here.', reason),
  onStory: ({ source, texts }) => words.openStory(source, texts),
  loadWords: async ({ language, second }) => {
    await words.setSecond(second);
    await words.setLanguage(language);
  },
  classroom: () => stand?.lesson ?? null,
  kept: {
    found: settings.keepPlace === 'on' ? readMemory(lasting.read()) : null,
    keep: (memory) => (memory === null ? lasting.clear() : lasting.write(memory)),
  },
  memory: place,
});

/**
 * Quick exit: neutral words at once, then this play is forgotten, then the neutral page in the place
 * of this one. Nothing that goes wrong on the way brings anything back.
 */
const leaveForGood = (): void => {
  page.leave();
  board.destroy();
  try {
    app.forget();
  } finally {
    openedHere.clear();
    goNeutral(words).catch((reason) => report('The neutral page is out of reach.', reason));
  }
};

const leaving = createLeaving({
  clock,
  canTakeBack: () => app.state.role !== 'solo',
  leave: leaveForGood,
  onChange: showBeside,
});

// Packs that somebody opens, and maps.
const noPack = (reason: unknown): void => report('A pack could not be looked at.', reason);
const today = (): string => dayOf(new Date());
const author = createAuthor({ app, library, onChange: showBeside });
const screens = (name: LateName): Promise<void> => onTheWay(loadScreens(name));
const packDesk = createPackDesk({
  app,
  library,
  layOut: (scenario) => layOutMap(clock, scriptAddress, scenario),
  loadScreens: () => screens('packs'),
  onChange: showBeside,
  onOpened: (any) => (any ? openedHere.write(true) : openedHere.clear()),
  onTrouble: noPack,
});

// Leading a class, and the desk beside it: loaded when somebody wants to.
const roleMemory = windowStore('unsent-role', () => {});
let stand: Stand | null = null;

/** A name that nobody else has. A page on plain http has no `randomUUID`. */
const newId = (): string =>
  crypto.randomUUID?.() ??
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(36)).join('');

const fetchClassroom = () =>
  Promise.all([
    import('./classroom/stand.ts'),
    loadScreens('class'),
    import('./keep/lines.ts'),
    import('./keep/names.ts'),
    import('./keep/lacks.ts'),
    import('./keep/classes.ts'),
    import('./export/lesson-files.ts'),
  ]);
const loadClassroom = async (): Promise<Stand> => {
  const [classroom, , lines, names, lacks, shelf, files] = await fetchClassroom();
  const held = names.namesHere({ clock, me: newId() });
  return classroom.createStand({
    clock,
    now: () => Date.now(),
    today,
    newId,
    runs: app.state.settings.pace !== null,
    memory: {
      lesson: windowStore('unsent-class', () => {}),
      desk: windowStore('unsent-desk', () => {}),
      plan: windowStore('unsent-plan', () => {}),
    },
    openLine: lines.openLine,
    holdName: held.hold,
    sessions: held.classes,
    lacks: lacks.lacksHere(),
    shelf: shelf.classShelf(clock),
    load: async (pack, scenario) => {
      const loaded = await library.load(pack, scenario);
      if (loaded.ok) words.openStory(loaded.source, loaded.texts);
      return loaded.ok ? loaded.scenario : null;
    },
    app,
    saveReport: (lesson) => files.saveReport(lesson, words),
    saveReminder: (lesson) => files.saveReminder(lesson, words),
    onChange: showBeside,
  });
};

/** A role whose parts cannot be loaded is not taken: the window stays what it was, and says so. */
const takeRole = async (wanted: WindowRole): Promise<void> => {
  try {
    if (wanted !== 'solo') stand ??= await onTheWay(loadClassroom());
  } catch (reason) {
    report('A class cannot be led.', reason);
    return app.hint('trouble.part-not-loaded');
  }
  if (wanted === 'class') stand?.begin();
  roleMemory.write(wanted);
  app.setRole(wanted);
  if (wanted === 'desk') await stand?.sit(flags.session);
};

// Guides of packs, for adults: loaded when somebody wants one.
const guideDesk = createGuideDesk({
  app,
  library,
  layOut: (scenario) => layOutMap(clock, scriptAddress, scenario),
  loadScreens: () => screens('guide'),
  onChange: showBeside,
  onTrouble: (reason) => report('A guide could not be shown whole.', reason),
});

/** A guide is read for an hour; a reload comes back to it. */
const guidePlace = windowStore('unsent-guide', () => {});
const guideBefore = guidePlace.read() as { pack: unknown } | null;
const openGuideAgain = async (pack: unknown): Promise<void> => {
  if (pack === null) return app.state.role === 'class' ? stand?.guide() : undefined;
  const card = library.packs.find(({ id }) => id === pack);
  if (card) await guideDesk.open(card.id);
};

const page = mountPage(root(), {
  words,
  clock,
  licences,
  classes: lateVerbs(() => stand),
  guides: { open: (pack) => void guideDesk.open(pack) },
  seed: newSeed(),
  packs: {
    open: (source) =>
      void packDesk.open((onStep) =>
        openPack(source, onStep, { clock, scriptAddress, today, onTrouble: noPack }),
      ),
    cancel: packDesk.cancel,
    accept: packDesk.accept,
    close: packDesk.close,
    map: (chosen) => void packDesk.map(chosen),
  },
  helpers: shippedHelp,
  isOverLog: (x, y) => stages.stage?.isOverLog(x, y) ?? false,
  intents: {
    open: (chosen) => void app.open(chosen),
    start: app.start,
    send: app.send,
    finish: app.finish,
    goOn: () => void app.goOn(),
    forgetPlace: app.forgetPlace,
    replay: app.replay,
    check: app.check,
    debrief: app.debrief,
    library: app.library,
    about: app.about,
    settings: app.showSettings,
    help: app.help,
    closePanel: app.closePanel,
    back: app.back,
    set: (patch) => void app.set(patch),
    lead: (on) => void takeRole(on ? 'class' : 'solo'),
    leave: leaving.ask,
    takeBack: leaving.takeBack,
    scroll: (distance, rest) => stages.stage?.scroll(distance, rest),
    scrollCard: (top) => stages.stage?.scrollCard(top),
  },
});

// The stage: loaded while the briefing is read, and only where it is wanted.
const fetchStage = () => import('../scenes/stage.ts');
const stages = createStageKeeper<HTMLElement, DrawnStage>({
  make: async (state) => {
    const { createStage } = await onTheWay(fetchStage());
    return createStage({
      scenario: state.scenario,
      words,
      ...styleOf(state),
      onPlaced: page.place,
      ahead: app.ahead,
      clock: storyClock,
      onFailed: stageFailed,
    });
  },
  host: () => page.stageHost,
  style: styleOf,
  onEnded: () => page.place(null),
  onFailed: stageFailed,
});

function stageFailed(reason: unknown): void {
  report('The stage cannot draw; the story goes on as text.', reason);
  stages.end();
  app.stageFailed();
}

function styleOf(state: AppState): { readonly theme: Theme; readonly motion: Motion } {
  return { theme: themeOf(state), motion: state.settings.motion };
}

function themeOf(state: AppState): Theme {
  return state.settings.theme ?? deviceTheme();
}

const isStranger = (state: AppState) => (cast: string) =>
  state.scenario?.cast[cast]?.as === 'stranger';

let heard: PageState['heard'] = null;
/** The newest sound that is worth words. */
const note = (cues: readonly Cue[]): void => {
  const sound = captionOf(cues);
  if (sound) heard = { sound, count: (heard?.count ?? 0) + 1 };
};

/** What stands outside the views and follows the settings, what stays on the device among it. */
const obey = (wanted: Settings): void => {
  board.setOn(wanted.sound === 'on');
  board.setVolume(wanted.volume);
  stand?.lesson?.run(wanted.pace !== null);
  style.write(wanted);
  void device.writeSettings(wanted);
};

/** The state of the app with what stands beside it. */
const withBeside = (state: AppState): PageState => ({
  ...state,
  ...packDesk.state,
  theme: themeOf(state),
  heard,
  packs: library.packs,
  today: today(),
  isLeaving: leaving.isDue,
  author: author.note,
  book: guideDesk.book,
  classroom: stand?.now ?? null,
});

let isShown = false;
/** Something beside the app has changed. */
function showBeside(): void {
  if (isShown) page.show(withBeside(app.state));
}

const show = (state: AppState, before: AppState): void => {
  if (state.place === 'guide') guidePlace.write({ pack: state.guide });
  // Help or settings over a guide lead back to it, so only these leave it.
  else if (state.place === 'library' || isKept(state.place)) guidePlace.clear();
  const cues =
    state.view && before.view && state.view !== before.view
      ? cuesFor(before.view, state.view, isStranger(state))
      : [];
  note(cues);
  isShown = true;
  page.show(withBeside(state));
  stand?.tell({ place: state.place, view: state.view });
  stages.show(state, before);
  if (state.settings !== before.settings) obey(state.settings);
  board.play(cues);
};

app.subscribe(show);
const restyle = (): void => show(app.state, { ...app.state, settings: { ...app.state.settings } });
for (const wish of [prefersDark, prefersContrast]) wish.addEventListener('change', restyle);

const role = flags.role ?? readRole(roleMemory.read()) ?? 'solo';
if (role !== 'solo') await takeRole(role);
// Somebody writes a pack: the development server tells of every change.
if (preview !== null) {
  await screens('packs');
  await author.take(preview);
  import.meta.hot?.on('unsent:preview', (opened: OpenedPack) => void author.take(opened));
}

await app.begin(flags);
if (guideBefore && flags.pack === null && app.state.place === 'library' && !app.state.notice)
  await openGuideAgain(guideBefore.pack);
if (openedHere.read() === true && app.state.place === 'library' && !app.state.notice)
  app.tell('trouble.opened-gone', {});
openedHere.clear();
if (settings.language !== wished.language) app.hint('trouble.no-language');
// The network may go: the service worker has everything, and a window without it what it may need.
if (import.meta.env.PROD)
  keepOffline(scriptAddress).catch((reason) => {
    report('Not kept for offline.', reason);
    fetchAhead(lateParts(), idle).catch((gone) => report('Not everything is here.', gone));
  });

/** All that is fetched when it is wanted, what is wanted most first. */
function lateParts(): (() => Promise<unknown>)[] {
  return [
    fetchStage,
    ...library.packs.flatMap(({ id, scenarios }) => [
      ...scenarios.map((story) => () => library.load(id, story.id)),
      () => shippedLibrary.loadGuide?.(id) ?? Promise.resolve(),
    ]),
    ...[...document.fonts].map((face) => () => face.load()),
    fetchClassroom,
    fetchSpeaker,
    () => loadScreens('guide'),
    () => loadScreens('packs'),
    ...codes.map((code) => () => loadLanguage(code)),
  ];
}

/** Resolves when nothing else happens; Safari does not tell, and has a second to itself. */
function idle(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve());
    else window.setTimeout(resolve, 1000);
  });
}

function root(): HTMLElement {
  const element = document.getElementById('app');
  if (!element) throw new Error('index.html has no #app');
  return element;
}
