/** Listening: the play of this window read aloud, while somebody wants it and can see it. */
import { paceOf } from '../app/settings.ts';
import type { App, AppState } from '../app/state.ts';
import type { Clock } from '../session/play.ts';
import type { Reader } from '../sound/reader.ts';
import { languagesOf, type SpeechEngine } from '../sound/voices.ts';
import type { Words } from '../view/ports.ts';

export interface Listening {
  /** Something is being read: a story waits for it. */
  readonly isSpeaking: boolean;
  follow(state: AppState): void;
  /** Silent at once, and for good: somebody leaves. */
  end(): void;
}

interface ListeningParts {
  /** null: nothing speaks here. */
  readonly engine: SpeechEngine | null;
  readonly app: () => App;
  readonly words: Words;
  readonly clock: Clock;
  readonly isHidden: () => boolean;
  /** Calls back whenever the window is hidden or seen again. */
  readonly onSight: (listener: () => void) => void;
  readonly onQuiet: () => void;
  readonly onTrouble: (reason: unknown) => void;
}

export function createListening(parts: ListeningParts): Listening {
  const { engine, app, words, clock, onQuiet } = parts;
  let reader: Reader | null = null;
  /** The story that is read, or whose reader is on its way; null for none. */
  let of: AppState['scenario'] = null;

  async function begin(speaks: SpeechEngine, state: AppState): Promise<void> {
    const { scenario, view } = state;
    if (!scenario) return;
    of = scenario;
    // A play that has just begun is read from its first line on.
    const past = view && (view.made > 0 || view.turn !== 'delivering') ? view : null;
    const { createReader } = await import('../sound/reader.ts');
    if (of !== scenario) return;
    reader = createReader({ engine: speaks, words, scenario, clock, onQuiet }, past);
    follow(app().state);
  }
  function end(): void {
    reader?.hush();
    reader = null;
    of = null;
    onQuiet();
  }
  function follow(state: AppState): void {
    if (engine === null || hasLeft) return;
    watch(engine);
    const { settings, scenario, view, viewKind } = state;
    const isWanted = settings.listen === 'on' && state.place === 'playing' && view !== null;
    if (of !== null && (!isWanted || of !== scenario)) end();
    if (!isWanted) return;
    if (of === null) {
      begin(engine, state).catch(parts.onTrouble);
      return;
    }
    if (!isHeard(state) || parts.isHidden()) reader?.hush();
    else reader?.follow(view, { pace: paceOf(settings, viewKind), volume: settings.volume });
  }
  let hasLeft = false;
  let told = '';
  /** Tells the app which languages are spoken here. */
  const tell = (speaks: SpeechEngine): void => {
    const languages = languagesOf(speaks.voices());
    if (languages.join() === told) return;
    told = languages.join();
    app().send({ type: 'voices', languages });
  };
  let watches = false;
  /** From the first thing that is shown on. */
  function watch(speaks: SpeechEngine): void {
    if (watches) return;
    watches = true;
    speaks.onVoices(() => tell(speaks));
    parts.onSight(() => follow(app().state));
    // Not within the step that is told.
    clock.setTimeout(() => tell(speaks), 0);
  }
  return {
    get isSpeaking() {
      return reader?.isSpeaking ?? false;
    },
    follow,
    end() {
      hasLeft = true;
      end();
    },
  };
}

/** Nothing lies over the play, and sound is wanted at all. */
export function isHeard({
  view,
  panel,
  settings,
  isLeaving,
  isAsking,
  classroom,
}: AppState): boolean {
  if (view?.paused || panel !== null || isLeaving || isAsking) return false;
  return settings.sound === 'on' && (classroom === null || classroom.lesson.cover === 'none');
}
