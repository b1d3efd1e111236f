/** What speaks in this browser. */
import type { App } from '../app/state.ts';
import type { SpeechEngine } from '../sound/voices.ts';
import type { Words } from '../view/ports.ts';
import { clock, report } from './device.ts';
import { createListening, type Listening } from './listening.ts';

/** `onQuiet`: nothing is read any more. */
export const listeningHere = (app: () => App, words: Words, onQuiet: () => void): Listening =>
  createListening({
    ...{ engine: speechHere(), app, words, clock, onQuiet },
    isHidden: () => document.hidden,
    onSight: (listener) => document.addEventListener('visibilitychange', listener),
    onTrouble: (reason) => report('Nothing can be read aloud.', reason),
  });

/** null where nothing speaks. Voices of somebody's server are told apart by `isLocal`; nothing here ever speaks with one. */
function speechHere(): SpeechEngine | null {
  const synthesis = globalThis.speechSynthesis as SpeechSynthesis | undefined;
  if (!synthesis) return null;
  return {
    voices: () =>
      synthesis.getVoices().map(({ voiceURI, lang, localService }) => ({
        ...{ id: voiceURI, language: lang, isLocal: localService },
      })),
    onVoices: (listener) => synthesis.addEventListener?.('voiceschanged', listener),
    speak({ text, voice, language, rate, volume }, onEnd) {
      const said = new SpeechSynthesisUtterance(text);
      const of = synthesis.getVoices().find(({ voiceURI }) => voiceURI === voice);
      // A voice that has gone meanwhile: without one the browser would take any, also a server's.
      if (!of?.localService) return onEnd();
      said.voice = of;
      Object.assign(said, { lang: language, rate, volume });
      said.onend = onEnd;
      said.onerror = onEnd;
      synthesis.speak(said);
    },
    cancel: () => synthesis.cancel(),
  };
}
