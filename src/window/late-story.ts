/** Plays, sounds and shows a story: fetched with the first one. Until then there is nothing to hear or to see. */
import type { DrawnStage } from '../../scenes/stage.ts';
import type { Library } from '../app/library.ts';
import type { SeenClock } from '../app/seen-clock.ts';
import { spokenIn } from '../app/speech.ts';
import type { App, AppParts, AppState } from '../app/state.ts';
import type { Page } from '../page/page.tsx';
import type { WordsOwner } from '../words/words.ts';
import { clockWhileSeen, idle, onTheWay, report } from './device.ts';
import type { Listening } from './listening.ts';
import type { Sounds } from './sounds.ts';
import type { StageOfWindow } from './stage.ts';
import type { thinkAhead } from './think-ahead.ts';

export const fetchInStory = () => import('./in-story.ts');
export const fetchSpeech = () => import('./speech.ts');

interface Here {
  readonly sounds: Sounds;
  readonly stages: StageOfWindow;
  readonly think: ReturnType<typeof thinkAhead>;
  readonly wordsIn: AppParts['wordsIn'];
  readonly open: AppParts['onStory'];
}

interface LateStoryParts {
  readonly app: () => App;
  readonly page: () => Page;
  readonly library: Library;
  readonly words: WordsOwner;
}

export interface LateStory extends Pick<AppParts, 'loadPlaying' | 'heardIn' | 'wordsIn'> {
  /** The story's clock: it stands still while nobody sees it, and while it is read aloud. */
  readonly clock: SeenClock;
  /** Its words are there from here on. */
  readonly open: AppParts['onStory'];
  /** From here on the app knows what can be read aloud. */
  listen(): Promise<void>;
  /** The stage on the page; null while there is none. */
  readonly stage: DrawnStage | null;
  /** Call it before the page draws. */
  lead(state: AppState, before: AppState): void;
  /** Call it once the page has drawn. */
  show(state: AppState, before: AppState): void;
  /** What has come between two states is heard. */
  follow(state: AppState, before: AppState): void;
  /** Silent at once, and for good. */
  hush(): void;
}

export function lateStory({ app, page, library, words }: LateStoryParts): LateStory {
  let here: Here | null = null;
  let listening: Listening | null = null;
  let isOver = false;
  const clock = clockWhileSeen(() => listening?.isSpeaking ?? false);
  const listen = async (): Promise<void> => {
    const { listeningHere } = await fetchSpeech();
    if (listening !== null || isOver) return;
    listening = listeningHere(app, words, clock.look);
    listening.follow(app().state);
  };
  /** What sounds comes behind the picture: the line is one. */
  const quiet = async (): Promise<void> => {
    await here?.stages.come;
    await idle();
  };
  return {
    clock,
    listen,
    async loadPlaying() {
      const all = Promise.all([fetchInStory(), listen()]);
      const [{ playing, createSounds, openWords, stageOfWindow, thinkAhead, wordsRead }] =
        await onTheWay(all);
      here ??= {
        sounds: createSounds(app().state.settings, words, quiet),
        stages: stageOfWindow({ app: app(), page, words, clock }),
        think: thinkAhead(app()),
        wordsIn: (key) => wordsRead(words, key),
        open(story, chosen) {
          const spoken = spokenIn(app().state.settings);
          const lacks = openWords(words, library, story, chosen, spoken);
          if (lacks.length === 0) return;
          report(`The story did not come in ${lacks.join()}.`);
          // Once it is open: it goes on in the language that is here.
          queueMicrotask(() => app().send({ type: 'hint', key: 'trouble.no-language' }));
        },
      };
      return playing;
    },
    open: (story, chosen) => here?.open(story, chosen),
    wordsIn: (key) => here?.wordsIn(key) ?? 0,
    heardIn: (before, view, scenario) => here?.sounds.heardIn(before, view, scenario) ?? null,
    get stage() {
      return here?.stages.stage ?? null;
    },
    lead: (state, before) => here?.stages.lead(state, before),
    show: (state, before) => here?.stages.show(state, before),
    follow(state, before) {
      here?.sounds.follow(state, before);
      listening?.follow(state);
      here?.think(state, before);
    },
    hush() {
      isOver = true;
      here?.sounds.destroy();
      listening?.end();
    },
  };
}
