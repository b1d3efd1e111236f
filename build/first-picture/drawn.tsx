/**
 * The library as the app draws it first for somebody who was never here: its own state, components and
 * words, written down as text. Loaded while the site is built, and by nothing that ships.
 */
import { options } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { createApp } from '../../src/app/app.ts';
import { readFlags } from '../../src/app/flags.ts';
import { growingLibrary } from '../../src/app/opened.ts';
import { settingsFrom } from '../../src/app/settings.ts';
import type { AppParts, AppState } from '../../src/app/state.ts';
import { lateVerbs } from '../../src/classroom/verbs.ts';
import { shippedHelp, shippedLibrary } from '../../src/packs/shipped.ts';
import { App } from '../../src/page/app.tsx';
import type { PageParts } from '../../src/page/page-state.ts';
import { documentTitle } from '../../src/page/shell/title.ts';
import type { Direction, Words } from '../../src/view/ports.ts';
import { languages, loadLanguage, writtenIn } from '../../src/words/bundled.ts';
import { createWords } from '../../src/words/words.ts';

export interface Drawn {
  readonly language: string;
  /** All that are offered. */
  readonly languages: readonly string[];
  readonly direction: Direction;
  /** Of the document. */
  readonly title: string;
  /** Markup. */
  readonly picture: string;
  /** What quick exit says from this picture: a title and lines. */
  readonly neutral: readonly string[];
}

async function drawIn(code: string): Promise<Drawn> {
  const onMissing = (key: string): never => {
    throw new Error(`the first picture lacks ${key} in ${code}`);
  };
  const words = await createWords({ languages, loadLanguage, onMissing }, code);
  const state = firstState(code);
  return {
    language: code,
    languages: languages.map((each) => each.code),
    direction: words.direction,
    title: documentTitle(words, state),
    picture: markupOf(words, state),
    neutral: (['title', 'text', 'history'] as const).map((name) => words.ui(`neutral.${name}`)),
  };
}

function markupOf(words: Words, state: AppState): string {
  const before = options.vnode;
  // In a document that is a property, which says `no`; as text it would be left out.
  options.vnode = (node) => {
    const props = node.props as { translate?: unknown } | null;
    if (props?.translate === false) props.translate = 'no';
    before?.(node);
  };
  try {
    return renderToString(
      <App parts={partsWith(words)} state={state} placement={null} isPaper={false} onlySeen />,
    );
  } finally {
    if (before) options.vnode = before;
    else delete options.vnode;
  }
}

const nothing = (): void => {};
const noTime = { setTimeout: () => 0, clearTimeout: nothing };

const partsWith = (words: Words): PageParts => ({
  ...{ words, clock: noTime, send: nothing, helpers: shippedHelp },
  classes: lateVerbs(() => null),
  loadScreens: async () => {},
  isOverLog: () => false,
});

/** Of a window that nothing was asked of, on a device that keeps nothing. */
function firstState(code: string): AppState {
  const codes = languages.map((each) => each.code);
  const flags = readFlags(new Map(), codes);
  const device = { languages: [code], reducedMotion: false, forcedColors: false };
  const app = createApp({
    ...unasked,
    library: growingLibrary(shippedLibrary),
    settings: settingsFrom(flags, {}, device, codes),
  });
  app.send({ type: 'begin', flags });
  return app.state;
}

const nobody = async (): Promise<never> => {
  throw new Error('the first picture asks for nothing');
};

const unasked: Omit<AppParts, 'library' | 'settings'> = {
  ...{ clock: noTime, time: noTime, theme: 'light', today: () => '', newSeed: () => 0 },
  ...{
    wordsIn: () => 0,
    onStory: nothing,
    onStoryLeft: nothing,
    onTrouble: nothing,
    stage: () => null,
    leave: nothing,
  },
  ...{ loadWords: nobody, loadScreens: nobody, loadPlaying: nobody, loadClassroom: nobody },
  ...{ layOut: nobody, readMap: () => ({ answer: nobody(), end: nothing }) },
  lookAt: () => ({ name: '', result: nobody(), cancel: nothing }),
  ...{ heardIn: () => null, takeNewer: nobody, onRole: nothing, onOpened: nothing },
  kept: { found: null, keep: nothing, played: [], keepPlayed: nothing },
  school: { kept: null, placed: null, keep: () => false },
  memory: { read: () => null, write: () => false, clear: nothing },
};

/** It is drawn as this is loaded: what loads it brings nothing late. */
export const drawn: Drawn = await drawIn(writtenIn);
