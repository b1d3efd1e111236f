/** The settings in force: a wish holds at once and is shown once its words are there. */
import { paceNow } from './held.ts';
import { hintOf, type Inside } from './inside.ts';
import { createNewest, type Newest } from './newest.ts';
import type { Settings } from './settings.ts';

/** Loads the words that settings ask for. Those that do not come leave the language before. */
export function createSpeech(inside: () => Inside, first: Settings): Newest<Settings> {
  /** The language whose words are there. */
  let spoken = first.language;
  const show = (): void => {
    const { held, changed } = inside();
    held.shown = held.settings;
    held.plays.play?.send({ type: 'pace', pace: paceNow(held) });
    changed();
  };
  return createNewest<Settings, void>({
    load: (wanted) => inside().held.parts.loadWords(wanted),
    onCome(_, wanted) {
      spoken = wanted.language;
      show();
    },
    onFailed(reason) {
      const { held } = inside();
      held.parts.onTrouble(reason, 'words');
      held.settings = { ...held.settings, language: spoken };
      held.hint = hintOf('trouble.no-language');
      show();
    },
  });
}

/** In which languages somebody reads here: the one, and the second where there is one. */
export const spokenIn = ({ language, second }: Settings): readonly string[] =>
  second === null ? [language] : [language, second];

export function setSettings({ held }: Inside, speech: Newest<Settings>, patch: Partial<Settings>) {
  held.hint = null;
  held.settings = { ...held.settings, ...patch };
  if (held.settings.keepPlace === 'off') held.kept.forget();
  speech.want(held.settings);
}
