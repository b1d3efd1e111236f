/**
 * Reads a play aloud, with the voices of this device. Loaded when somebody wants to listen. One thing
 * is spoken at a time; the play waits for it, and whoever goes on sooner ends it.
 */
import { keyOf } from '../script/keys.ts';
import type { Id, Scenario } from '../script/types.ts';
import type { Clock } from '../session/play.ts';
import type { ChatView, Pace } from '../session/view.ts';
import type { Words } from '../view/ports.ts';
import { type Aloud, isElsewhere, isPast, linesAloud, type Phrase, turnAloud } from './aloud.ts';
import { type SpeechEngine, voiceFor } from './voices.ts';

export interface ReaderParts {
  readonly engine: SpeechEngine;
  readonly words: Words;
  readonly scenario: Scenario;
  /** Guards against a voice that never says that it has ended. */
  readonly clock: Clock;
  /** Nothing is spoken any more, and nothing waits to be. */
  readonly onQuiet: () => void;
}

export interface Manner {
  readonly pace: Pace;
  /** 0 to 1. */
  readonly volume: number;
}

export interface Reader {
  readonly isSpeaking: boolean;
  /** Reads what has come. */
  follow(view: ChatView, manner: Manner): void;
  /** Is silent; what was cut off is read from its beginning with the next view. */
  hush(): void;
}

const rates: Readonly<Record<Pace, number>> = { auto: 1, normal: 1, calm: 0.8, instant: 1 };
/** No voice takes so long for what it has to say, milliseconds. */
const longest = { start: 6000, perLetter: 200 } as const;

/** Reads what comes after this view; of a play that has just begun, all of it. */
export function createReader(parts: ReaderParts, now: ChatView | null): Reader {
  const { engine, clock } = parts;
  const known = new Set<string>();
  let before = now;
  let queue: readonly Aloud[] = [];
  let manner: Manner = { pace: 'auto', volume: 1 };
  /** Counts what was begun: the end of something that was cut off is none. */
  let begun = 0;
  let isSpeaking = false;
  let guard: unknown = null;
  /** Who spoke last. */
  let spoke: Id | null = null;
  const know = (view: ChatView): void => {
    for (const { messages } of view.threads) for (const { id } of messages) known.add(id);
  };
  if (now) know(now);

  const cut = (): void => {
    begun += 1;
    clock.clearTimeout(guard);
    if (isSpeaking) engine.cancel();
    isSpeaking = false;
  };
  const next = (): void => {
    const [first] = queue;
    if (!first) {
      parts.onQuiet();
      return;
    }
    const utterance = utteranceOf(first, spoke, parts, manner);
    spoke = first.by;
    if (!utterance) {
      ended(begun);
      return;
    }
    isSpeaking = true;
    begun += 1;
    const mine = begun;
    const { start, perLetter } = longest;
    const most = start + utterance.text.length * perLetter;
    guard = clock.setTimeout(() => {
      engine.cancel();
      ended(mine);
    }, most);
    engine.speak(utterance, () => ended(mine));
  };
  function ended(which: number): void {
    if (which !== begun) return;
    clock.clearTimeout(guard);
    isSpeaking = false;
    queue = queue.slice(1);
    next();
  }

  return {
    get isSpeaking() {
      return isSpeaking;
    },
    follow(view, how) {
      manner = how;
      if (isElsewhere(before, view)) know(view);
      const lines = linesAloud(view, parts.scenario, known);
      const turn = turnAloud(before, view, parts.scenario);
      if ((before && isPast(before, view)) || lines.length > 0) {
        cut();
        queue = [];
      }
      for (const { id } of view.threads.find(({ id }) => id === view.open)?.messages ?? [])
        known.add(id);
      before = view;
      queue = [...queue, ...lines, ...turn];
      if (!isSpeaking && queue.length > 0) next();
      // Not within the step that is told: what waits would be told before it.
      else if (queue.length === 0) clock.setTimeout(parts.onQuiet, 0);
    },
    hush: cut,
  };
}

/** null where no voice of the device reads that language. */
function utteranceOf(
  { by, phrase }: Aloud,
  spoke: Id | null,
  { engine, words, scenario }: ReaderParts,
  { pace, volume }: Manner,
) {
  const language = 'story' in phrase ? words.storyLanguage : words.language;
  const voices = engine.voices();
  const voice = voiceFor(by, language, scenario, voices);
  // Where one voice reads for everybody, it says whose words these are.
  const isNamed =
    by !== null && by !== spoke && voice === voiceFor(null, language, scenario, voices);
  const name = isNamed ? `${words.ui('play.says', { name: words.story(keyOf.name(by)) })} ` : '';
  const text = `${name}${textOf(phrase, words)}`.trim();
  if (voice === null || text === '') return null;
  return { text, voice: voice.id, language: voice.language, rate: rates[pace], volume };
}

function textOf(phrase: Phrase, words: Words): string {
  if ('story' in phrase) return words.story(phrase.story);
  return words.ui(phrase.ui, phrase.name ? { name: words.story(phrase.name) } : {});
}
