/**
 * The composition root: reads top to bottom, wires everything and holds nothing. Nothing imports it.
 * What it wires is in `src/window/`; everything else receives from here what it needs.
 */
import 'virtual:unsent-tokens.css';
import { preview } from 'virtual:unsent-preview';
import { createApp, settled } from './app/app.ts';
import { onlyGiven, storiesMeta } from './app/given.ts';
import { growingLibrary, type OpenedPack } from './app/opened.ts';
import { scriptAddresses } from './app/script-policy.ts';
import type { App, AppState } from './app/state.ts';
import { offlineScript } from './keep/offline.ts';
import { layOutMap, openPack, readMap, workerAddresses } from './packs/open/browser.ts';
import { shippedGuide, shippedHelp, shippedLibrary } from './packs/shipped.ts';
import { mountPage, type Page } from './page/page.tsx';
import { takeFlags } from './window/address.ts';
import { afterFrame } from './window/after-frame.ts';
import { pageAround } from './window/around.ts';
import { createClassroom } from './window/classroom.ts';
import { clock, newSeed, onTheWay, report, root, today } from './window/device.ts';
import { givingHere } from './window/giving.ts';
import { keptPlaces } from './window/kept.ts';
import { lateWith } from './window/late.ts';
import { lateStory } from './window/late-story.ts';
import { leaveAtOnce } from './window/leave-at-once.ts';
import { newerHere } from './window/newer.ts';
import { stayHere } from './window/offline.ts';
import { fillOlderHere } from './window/older.ts';
import { platformAround } from './window/one-file.ts';
import {
  comeBack,
  guideBefore,
  keepGuide,
  keepOpened,
  keepRole,
  roleBefore,
} from './window/reload.ts';
import { saidHere } from './window/said-here.ts';
import { followSchool, schoolFiles, schoolHere } from './window/school.ts';
import { keepSettings, placeOfDevice, wishedSettings } from './window/settings.ts';
import { deviceTheme, onDeviceTheme } from './window/theme.ts';
import { wordsFor } from './window/words.ts';
import { languages, testLanguages } from './words/bundled.ts';

await fillOlderHere();

// What the address and the device ask for.
const codes = languages.map(({ code }) => code);
/** Those for testing are asked for by the address alone, and gone with the window. */
const spoken = [...codes, ...testLanguages];
const flags = takeFlags(spoken);
const scriptAddress = scriptAddresses(globalThis, [offlineScript, ...workerAddresses], (reason) =>
  report('No script may be started beside this one.', reason),
);
const school = await schoolHere();
const wished = await wishedSettings(flags, codes, spoken, school);
const words = await wordsFor(wished);
const settings = { ...wished, language: words.language };

const library = growingLibrary({
  ...shippedLibrary,
  packs: onlyGiven(shippedLibrary.packs, saidHere(storiesMeta)),
  load: (...story) => onTheWay(shippedLibrary.load(...story)),
  loadGuide: (pack) => onTheWay(shippedGuide(pack)),
});
const story = lateStory({ app: () => app, page: () => page, library, words });
const late = lateWith(words, story.listen);
const classroom = createClassroom({ app: () => app, library, words });

const kept = keptPlaces(settings);
const told = await platformAround({ flags, memory: kept.memory, app: () => app });
const around = pageAround(flags.embed);
const newer = newerHere(() => app, late.fetchWords);

const app: App = createApp({
  library,
  ...{ clock: story.clock, time: clock },
  settings,
  theme: deviceTheme(),
  today,
  newSeed,
  wordsIn: story.wordsIn,
  onStory: story.open,
  onStoryLeft: words.closeStory,
  onTrouble: (reason, missing) =>
    report(`The ${missing} could not be had, and the person here was told.`, reason),
  loadWords: async ({ language, second }) => {
    await words.setSecond(second);
    await words.setLanguage(language);
  },
  ...late,
  loadPlaying: story.loadPlaying,
  loadClassroom: classroom.load,
  layOut: (scenario) => layOutMap(clock, scriptAddress, scenario),
  readMap: (scenario) => readMap(clock, scriptAddress, scenario),
  lookAt: (source, onStep) =>
    openPack(source as FileList | DataTransfer, onStep, {
      ...{ clock, scriptAddress, today },
      onTrouble: (reason) => report('A pack could not be looked at.', reason),
    }),
  heardIn: story.heardIn,
  stage: () => story.stage,
  leave: () => leaveAtOnce({ app, page, story, classroom, words }),
  takeNewer: newer.take,
  ...kept,
  school,
  memory: told?.memory ?? kept.memory,
  lms: told?.now ?? (around && { keeps: 'ended', trouble: null }),
  onRole: keepRole,
  onOpened: keepOpened,
});
const page: Page = mountPage(root(), {
  words,
  clock,
  send: app.send,
  classes: classroom.verbs,
  saveSheet: (sheet, paper) =>
    onTheWay(import('./export/docx.ts')).then(({ saveDocx }) => saveDocx(sheet, paper)),
  giving: givingHere(late.fetchWords, scriptAddress),
  school: schoolFiles,
  ...{ seed: newSeed(), device: placeOfDevice, loadScreens: late.loadScreens },
  afterFrame,
  helpers: shippedHelp,
  isOverLog: (x, y) => story.stage?.isOverLog(x, y) ?? false,
});

function show(state: AppState, before: AppState): void {
  keepGuide(state);
  story.lead(state, before);
  page.show(state);
  classroom.follow(state, before);
  story.show(state, before);
  for (const one of [story, around, newer]) one?.follow(state, before);
  if (state.settings !== before.settings) keepSettings(state.settings);
}

// The way to where this window stood, or to where its address leads; then it shows itself.
const role = flags.role ?? roleBefore();
if (role !== 'solo') app.send({ type: 'role', role, session: flags.session });
await settled(app);
// Somebody writes a pack: the development server tells of every change.
if (preview !== null) {
  await late.loadScreens('packs');
  app.send({ type: 'preview', opened: preview });
  import.meta.hot?.on('unsent:preview', (opened: OpenedPack) =>
    app.send({ type: 'preview', opened }),
  );
}
const before = guideBefore();
app.send({ type: 'begin', flags: told?.goesOn ? { ...flags, pack: null, scenario: null } : flags });
await settled(app);
app.subscribe(show);
show(app.state, app.state);
onDeviceTheme((theme) => app.send({ type: 'device-theme', theme }));
await comeBack(app, flags, before);
around?.ready();
if (settings.language !== wished.language) app.send({ type: 'hint', key: 'trouble.no-language' });
void followSchool(app, stayHere({ late, scriptAddress, library, codes, words }));
newer.watch().catch((reason) => report('No newer version will be told of.', reason));
