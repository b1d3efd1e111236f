/** The network may go: the service worker has everything, and a window without it what it may need. */
import type { GrowingLibrary } from '../app/opened.ts';
import type { ScriptAddress } from '../app/script-policy.ts';
import { fetchAhead, keepOffline } from '../keep/offline.ts';
import { shippedLibrary } from '../packs/shipped.ts';
import { licences } from '../page/around/late-licences.ts';
import { giveScreens } from '../page/give/late-give.ts';
import { loadLanguage } from '../words/bundled.ts';
import { fetchClassroom } from './classroom.ts';
import { idle, report } from './device.ts';
import type { Late } from './late.ts';
import { fetchInStory, fetchSpeech } from './late-story.ts';
import { isOneFile } from './one-file.ts';
import { placeOfDevice } from './settings.ts';
import type { ReadWords } from './type.ts';

export interface StayParts {
  readonly late: Late;
  readonly scriptAddress: ScriptAddress;
  readonly library: GrowingLibrary;
  readonly codes: readonly string[];
  readonly words: ReadWords;
}

/** Resolves when it is known whether the service worker has everything. */
export async function stayHere(parts: StayParts): Promise<void> {
  const { late, scriptAddress, words } = parts;
  // Nobody who presses for help, for settings or for a story waits for what could have come before.
  await idle();
  await late.loadScreens('beside').catch((reason) => report('Help is not here yet.', reason));
  placeOfDevice();
  if (!import.meta.env.PROD || isOneFile) return;
  words.subscribe(() => void idle().then(() => withType(({ fetchTypeOf }) => fetchTypeOf(words))));
  await keepOffline(scriptAddress).then(
    () => void withType(({ keepTypeOf }) => keepTypeOf(words)),
    (reason) => {
      report('Not kept for offline.', reason);
      fetchAhead(lateParts(parts), idle).catch((gone) => report('Not everything is here.', gone));
    },
  );
}

/** What looks after type comes when it is needed. */
async function withType(use: (type: typeof import('./type.ts')) => Promise<void>): Promise<void> {
  await import('./type.ts').then(use, (reason) => report('No type is looked after.', reason));
}

/** All that is fetched when it is wanted, what is wanted most first. */
function lateParts({
  late,
  library,
  codes,
  words,
}: StayParts): readonly (() => Promise<unknown>)[] {
  return [
    () => late.loadScreens('beside'),
    () => late.loadScreens('play'),
    fetchInStory,
    fetchSpeech,
    () => import('../../scenes/stage.ts'),
    ...library.packs.flatMap(({ id, scenarios }) => [
      ...scenarios.map((story) => () => library.load(id, story.id)),
      () => shippedLibrary.loadGuide?.(id) ?? Promise.resolve(),
    ]),
    () => withType(({ fetchTypeOf }) => fetchTypeOf(words)),
    fetchClassroom,
    () => import('../sound/speaker.ts'),
    () => import('../sound/reader.ts'),
    () => late.loadScreens('guide'),
    () => late.loadScreens('packs'),
    ...codes.flatMap((code) => [
      () => loadLanguage(code, 'first'),
      () => loadLanguage(code, 'next'),
    ]),
    giveScreens.load,
    () => import('./gift.ts'),
    () => import('./school-files.ts'),
    () => import('../export/docx.ts'),
    () => import('../page/class/paper/sign-off.tsx'),
    ...codes.map((code) => () => loadLanguage(code, 'late')),
    licences.load,
  ];
}
