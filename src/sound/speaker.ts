/** The speaker over howler. Loaded by `import()` only, because howler sets itself up on import. */
import { Howl, Howler } from 'howler';
import type { Cue } from './cues.ts';
import { isOfPhone, mixOf } from './mix.ts';
import type { Speaker } from './sound-board.ts';
import { soundFiles } from './sound-files.ts';

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
  /** When the phone last sounded, in the seconds of the audio's own clock. */
  let last = Number.NEGATIVE_INFINITY;
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
    sound(cue, phone) {
      const sound = sounds[cue];
      // howler would queue the call and sound it late.
      if (sound.state() !== 'loaded') return;
      const now = Howler.ctx.currentTime;
      const { level, pan } = mixOf(cue, phone, now - last);
      if (isOfPhone(cue)) last = now;
      sound.volume(level);
      // howler begins a sound again that is moved aside while it plays.
      if (sound.stereo() !== pan && !sound.playing()) sound.stereo(pan);
      sound.play();
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
