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

export interface StayParts {
  readonly late: Late;
  readonly scriptAddress: ScriptAddress;
  readonly library: GrowingLibrary;
  readonly codes: readonly string[];
}

/** Resolves when it is known whether the service worker has everything. */
export async function stayHere({ late, scriptAddress, library, codes }: StayParts): Promise<void> {
  // Nobody who presses for help, for settings or for a story waits for what could have come before.
  await idle();
  await late.loadScreens('beside').catch((reason) => report('Help is not here yet.', reason));
  if (!import.meta.env.PROD || isOneFile) return;
  await keepOffline(scriptAddress).catch((reason) => {
    report('Not kept for offline.', reason);
    fetchAhead(lateParts(late, library, codes), idle).catch((gone) =>
      report('Not everything is here.', gone),
    );
  });
}

/** All that is fetched when it is wanted, what is wanted most first. */
function lateParts(
  late: Late,
  library: GrowingLibrary,
  codes: readonly string[],
): readonly (() => Promise<unknown>)[] {
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
    ...[...document.fonts].map((face) => () => face.load()),
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
