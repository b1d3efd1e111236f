/** The interface's sentences of every language that is here: i18next finds them by key, in the form that a number asks for, and fills them in. */
import { createInstance } from 'i18next';
import type { Texts } from '../app/library.ts';
import type { Filled } from '../view/ports.ts';

export interface Sentences {
  /** The words of a file; keys are `file.key` from here on. */
  add(language: string, file: string, texts: Texts): void;
  /** null: the language has no such sentence. `onMissing` is told of a place that nothing fills. */
  say(language: string, key: string, values: Filled, onMissing: () => void): string | null;
}

/** What stands for a sentence that is not there: asking first whether it is would look it up twice. */
const none = '\0';

/**
 * Keys are flat, so neither "." nor ":" means anything inside one. Values are escaped by whoever shows
 * them, since text is only ever set as text. What is missing is told while the sentence itself is read:
 * a value may hold signs that look like a place to fill in, and is never read for them.
 */
export async function createSentences(): Promise<Sentences> {
  let tell = (): void => {};
  const i18n = createInstance();
  await i18n.init({
    fallbackLng: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    missingInterpolationHandler: (_text: string, [place]: RegExpMatchArray) => {
      tell();
      return place;
    },
    resources: {},
    showSupportNotice: false,
  } as Parameters<typeof i18n.init>[0]);
  return {
    add: (language, file, texts) => void i18n.addResourceBundle(language, file, texts),
    say(language, key, values, onMissing) {
      const dot = key.indexOf('.');
      const ns = key.slice(0, dot);
      tell = onMissing;
      const text = i18n.t(key.slice(dot + 1), {
        ...{ ...values, ns, nest: false, lng: language, defaultValue: none },
      });
      return text === none ? null : text;
    },
  };
}
