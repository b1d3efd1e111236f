/** Which of the device's voices reads for whom. Only voices that are on the device itself are known. */
import type { Id, Scenario } from '../script/types.ts';

/** A voice as the device tells of it. */
export interface Voice {
  /** What the device knows it by. */
  readonly id: string;
  /** As devices write it: `en-GB`, `en_GB`, `ar`. */
  readonly language: string;
  /** False for a voice of somebody's server: what it reads would leave the device. */
  readonly isLocal: boolean;
}

export interface Utterance {
  readonly text: string;
  readonly voice: Id;
  readonly language: string;
  /** 1 is as the voice speaks by itself. */
  readonly rate: number;
  /** 0 to 1. */
  readonly volume: number;
}

/** What speaks on this device; a test passes a made one. */
export interface SpeechEngine {
  /** All that are there now: some devices tell of them late, or of none. */
  voices(): readonly Voice[];
  onVoices(listener: () => void): void;
  /** `onEnd` is called once, also where it could not be spoken. */
  speak(said: Utterance, onEnd: () => void): void;
  /** Ends what is spoken, in the middle of a word. */
  cancel(): void;
}

/** The part of a tag that decides who understands it. */
const tongue = (tag: string): string => tag.split(/[-_]/)[0]?.toLowerCase() ?? '';

/** The languages that something on the device itself can read, each once. */
export const languagesOf = (voices: readonly Voice[]): readonly string[] => [
  ...new Set(voices.filter(({ isLocal }) => isLocal).map(({ language }) => tongue(language))),
];

/**
 * Who reads: the first voice of a language tells what nobody says, and each person has one of the
 * others, the same through the whole story; where there is but one, it reads everything.
 */
export function voiceFor(
  by: Id | null,
  language: string,
  { cast }: Pick<Scenario, 'cast'>,
  voices: readonly Voice[],
): Voice | null {
  const own = voices.filter(
    (voice) => voice.isLocal && tongue(voice.language) === tongue(language),
  );
  const [teller, ...people] = own;
  if (by === null || people.length === 0) return teller ?? null;
  return people[Object.keys(cast).indexOf(by) % people.length] ?? teller ?? null;
}
