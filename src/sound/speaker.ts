/** The speaker over howler. Loaded by `import()` only, because howler sets itself up on import. */
import { Howl, Howler } from 'howler';
import type { Speaker } from './board.ts';
import type { Cue } from './cues.ts';
import { soundFiles } from './files.ts';

/** Gives the speaker, or null where there is no Web Audio. A sound that cannot load stays silent. */
export function openSpeaker(): Speaker | null {
  // A pool of audio elements would only serve the way of playing that is not used here.
  Howler.html5PoolSize = 0;
  // Asks howler for its audio context, which it makes when first needed.
  Howler.volume(1);
  if (!Howler.usingWebAudio || Howler.noAudio) return null;

  const sounds = Object.fromEntries(
    Object.entries(soundFiles).map(([cue, url]) => [cue, new Howl({ src: url, pool: 2 })]),
  ) as Record<Cue, Howl>;
  let unlocked = false;
  sounds.choice.once('unlock', () => {
    unlocked = true;
  });

  return {
    get state() {
      if (Howler.ctx.state === 'running') return 'awake';
      // howler says "unlock" once in the life of the window; older browsers know nothing else.
      return unlocked || navigator.userActivation?.hasBeenActive ? 'asleep' : 'locked';
    },
    wake: () => Howler.ctx.resume(),
    sound(cue) {
      // howler would queue the call and sound it late.
      if (sounds[cue].state() === 'loaded') sounds[cue].play();
    },
    hush() {
      for (const sound of Object.values(sounds)) sound.stop();
    },
    setVolume: (volume) => Howler.volume(volume),
    close() {
      for (const sound of Object.values(sounds)) sound.unload();
    },
  };
}
