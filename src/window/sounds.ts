/** Sound and its words: what two views of a play imply, worked out once for both. */

import type { Settings } from '../app/settings.ts';
import type { AppParts, AppState } from '../app/state.ts';
import type { Scenario } from '../script/types.ts';
import type { ChatView } from '../session/view.ts';
import { captionOf } from '../sound/captions.ts';
import { type Cue, cuesFor } from '../sound/cues.ts';
import type { Side } from '../sound/mix.ts';
import { createSoundBoard } from '../sound/sound-board.ts';
import type { Words } from '../view/ports.ts';
import { afterFrame } from './after-frame.ts';

export interface Sounds {
  readonly heardIn: AppParts['heardIn'];
  /** Plays what has come between two states. */
  follow(state: AppState, before: AppState): void;
  destroy(): void;
}

const wide = matchMedia('(min-width: 700px)');

/** The phone stands where reading begins; held in the hand it is all there is. */
const phoneSide = (words: Words): Side => {
  if (!wide.matches) return 'middle';
  return words.direction === 'rtl' ? 'right' : 'left';
};

/** `quiet`: see `BoardParts`. */
export function createSounds(settings: Settings, words: Words, quiet: () => Promise<void>): Sounds {
  // Nothing sounds before a story is open, and until then nobody fetches what makes it sound.
  let isPressedFor = false;
  const board = createSoundBoard({
    on: false,
    volume: settings.volume,
    phone: () => phoneSide(words),
    quiet: async () => {
      if (!isPressedFor) await quiet();
    },
  });
  let isOn = false;
  let known: { view: ChatView; before: ChatView; cues: readonly Cue[] } | null = null;
  const cuesIn = (before: ChatView, view: ChatView, scenario: Scenario | null): readonly Cue[] => {
    if (known?.view !== view || known.before !== before) {
      const cues = cuesFor(before, view, (cast) => scenario?.cast[cast]?.as === 'stranger');
      known = { view, before, cues };
    }
    return known.cues;
  };
  return {
    heardIn: (before, view, scenario) => captionOf(cuesIn(before, view, scenario)),
    follow(state, before) {
      const sounds = state.settings.sound === 'on' && state.scenario !== null;
      if (sounds !== isOn) {
        isOn = sounds;
        // Who turns sound on in the middle of a story waits for nothing else.
        isPressedFor = state.settings.sound !== before.settings.sound;
        board.setOn(isOn);
      }
      if (state.settings !== before.settings) board.setVolume(state.settings.volume);
      const isNew = state.view && before.view && state.view !== before.view;
      const cues = isNew ? cuesIn(before.view, state.view, state.scenario) : [];
      if (cues.length > 0) afterFrame(() => board.play(cues));
    },
    destroy: () => board.destroy(),
  };
}
