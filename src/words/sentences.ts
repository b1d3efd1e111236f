/** The interface's sentences of every language that is here: found by key, the form that a number asks for, filled in. */
import type { Texts } from '../app/library.ts';
import type { Filled } from '../view/ports.ts';

export interface Sentences {
  /** The words of a file; keys are `file.key` from here on. */
  add(language: string, file: string, texts: Texts): void;
  /** null: the language has no such sentence. `onMissing` is told of a place that nothing fills. */
  say(language: string, key: string, values: Filled, onMissing: () => void): string | null;
}

export function createSentences(): Sentences {
  const known = new Map<string, Map<string, string>>();
  const rules = new Map<string, Intl.PluralRules>();
  const formOf = (language: string, count: number): string => {
    const made = rules.get(language) ?? new Intl.PluralRules(language);
    rules.set(language, made);
    return made.select(count);
  };
  return {
    add(language, file, texts) {
      const sentences = known.get(language) ?? new Map<string, string>();
      known.set(language, sentences);
      for (const [key, text] of Object.entries(texts)) sentences.set(`${file}.${key}`, text);
    },
    say(language, key, values, onMissing) {
      const sentences = known.get(language);
      const { count } = values;
      const counted =
        count === undefined ? undefined : sentences?.get(`${key}_${formOf(language, count)}`);
      const text = counted ?? sentences?.get(key);
      return text === undefined ? null : filled(text, values, onMissing);
    },
  };
}

/**
 * Values are read for nothing: what they hold may look like a place to fill in. Nor are they escaped,
 * since text is only ever set as text.
 */
const filled = (text: string, values: Filled, onMissing: () => void): string =>
  text.replace(/\{\{(\w+)\}\}/g, (place, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value !== undefined) return String(value);
    onMissing();
    return place;
  });
