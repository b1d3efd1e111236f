/** The settings in force: a wish holds at once, a language once its words are there. */
import type { Settings } from './settings.ts';

export interface WishedSettingsParts {
  readonly first: Settings;
  /** Loads the words that these settings ask for; rejects where it cannot. */
  readonly loadWords: (settings: Settings) => Promise<void>;
  readonly onTrouble: (reason: unknown) => void;
}

export interface WishedSettings {
  readonly now: Settings;
  /** Resolves when the wish can be shown; false: its language could not be loaded, and stays what it was. */
  set(patch: Partial<Settings>): Promise<boolean>;
}

export function createWishedSettings(parts: WishedSettingsParts): WishedSettings {
  let now = parts.first;
  /** The language whose words are there. */
  let spoken = now.language;
  return {
    get now() {
      return now;
    },
    async set(patch) {
      const wanted = { ...now, ...patch };
      now = wanted;
      try {
        await parts.loadWords(wanted);
        // Another language may have been wished for meanwhile.
        if (now.language === wanted.language) spoken = wanted.language;
        return true;
      } catch (reason) {
        parts.onTrouble(reason);
        now = { ...now, language: spoken };
        return false;
      }
    },
  };
}
