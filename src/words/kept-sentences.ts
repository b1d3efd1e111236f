/** Sentences as they were last said: a page asks for the same ones at every drawing. */
import type { Filled } from '../view/ports.ts';

export interface KeptSentences {
  /** `make` is asked the first time, and again for as long as what it gives is not `whole`. */
  say(
    key: string,
    values: Filled,
    language: string,
    make: () => { readonly text: string; readonly whole: boolean },
  ): string;
  /** Other words have come, so whatever was said may be said otherwise. */
  forget(): void;
}

/** So many names and titles are filled into sentences in a story, and then some. */
const most = 2000;

export function keptSentences(): KeptSentences {
  const kept = new Map<string, string>();
  return {
    say(key, values, language, make) {
      // Signs that no text holds: two sentences never share a name.
      let name = `${language}\0${key}`;
      for (const place in values) name += `\0${place}\0${typeof values[place]}${values[place]}`;
      const known = kept.get(name);
      if (known !== undefined) return known;
      const { text, whole } = make();
      if (kept.size >= most) kept.clear();
      if (whole) kept.set(name, text);
      return text;
    },
    forget: () => kept.clear(),
  };
}
