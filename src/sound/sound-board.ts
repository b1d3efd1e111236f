/** What plays the cues: a board over a speaker, or silence. `main.ts` chooses which. */
import type { Cue } from './cues.ts';
import type { Side } from './mix.ts';

export interface SoundBoard {
  /** Plays these now, or never: what cannot be heard at once is dropped. Never throws. */
  play(cues: readonly Cue[]): void;
  /** Off ends what sounds at this moment, too. */
  setOn(on: boolean): void;
  /** 0 silent to 1 as recorded; numbers beyond are cut off, no number counts as 0. */
  setVolume(volume: number): void;
  destroy(): void;
}

/**
 * The machine's way to make sounds. `locked`: the browser waits for somebody's first press.
 * `asleep`: allowed, but the audio was put to rest and needs a moment to come back.
 */
export interface Speaker {
  readonly state: 'locked' | 'asleep' | 'awake';
  /** Resolves when awake. */
  wake(): Promise<void>;
  sound(cue: Cue, phone: Side): void;
  hush(): void;
  setVolume(volume: number): void;
  close(): void;
}

export interface BoardParts {
  readonly on: boolean;
  /** 0 to 1. */
  readonly volume: number;
  /** On which side the phone stands at this moment. */
  readonly phone?: () => Side;
  /** Resolves when nothing that somebody waits for is on its way: what makes sounds comes behind it. */
  readonly quiet?: () => Promise<void>;
  /** Opens the speaker once, when sound is first on. null or a rejection: nothing here can sound. */
  readonly openSpeaker?: () => Promise<Speaker | null>;
}

/** A board that never makes a sound. */
export const silentBoard: SoundBoard = {
  play: () => {},
  setOn: () => {},
  setVolume: () => {},
  destroy: () => {},
};

// howler and the sounds come in a chunk of their own: who plays in silence never loads them.
const openHowler = async () => (await import('./speaker.ts')).openSpeaker();

/** Gives a board that is silent until its speaker is open and the browser lets it sound. */
export function createSoundBoard(parts: BoardParts): SoundBoard {
  const { openSpeaker = openHowler, quiet, phone = () => 'middle' } = parts;
  let on = false;
  let volume = within(parts.volume);
  let speaker: Speaker | null = null;
  let opened = false;
  let destroyed = false;
  /** What waits for the speaker to wake: the newest cues only, for older ones say what is past. */
  let waiting: readonly Cue[] = [];

  const open = async () => {
    if (quiet) await quiet();
    if (quiet && destroyed) return;
    const made = await openSpeaker();
    if (destroyed) made?.close();
    else speaker = made;
    speaker?.setVolume(volume);
  };
  const soundAll = (cues: readonly Cue[]) => {
    for (const cue of cues) speaker?.sound(cue, phone());
  };
  const wake = async (asleep: Speaker) => {
    await asleep.wake();
    const due = waiting;
    waiting = [];
    soundAll(due);
  };
  const forget = () => {
    waiting = [];
  };

  const board: SoundBoard = {
    play(cues) {
      if (!on || speaker === null || cues.length === 0 || speaker.state === 'locked') return;
      if (speaker.state === 'awake') return soundAll(cues);
      const waking = waiting.length > 0;
      waiting = cues;
      if (!waking) wake(speaker).catch(forget);
    },
    setOn(next) {
      on = next && !destroyed;
      if (on && !opened) {
        opened = true;
        // Without a speaker the play goes on in silence; nothing is wrong that anybody must read.
        open().catch(() => {});
      }
      if (!on) {
        forget();
        speaker?.hush();
      }
    },
    setVolume(next) {
      volume = within(next);
      speaker?.setVolume(volume);
    },
    destroy() {
      destroyed = true;
      board.setOn(false);
      speaker?.close();
      speaker = null;
    },
  };
  board.setOn(parts.on);
  return board;
}

const within = (volume: number) => (volume > 0 ? Math.min(1, volume) : 0);
