/** Texts in the first language and, where one is set and has them, in the second one under it. */
import { textDirection } from '../script/direction.ts';
import { keyOf, type TextKey } from '../script/keys.ts';
import type { Scenario } from '../script/types.ts';
import type { Direction, SecondLanguage, Words } from './ports.ts';
import type { UiKey } from './ui-key.ts';

/** A text, the side it runs from, and the same in the second language; null for none. */
export interface Both {
  readonly text: string;
  readonly direction: Direction;
  readonly second: {
    readonly text: string;
    readonly direction: Direction;
    readonly code: string;
  } | null;
}

/** What is filled into a sentence: texts of the story, each in the language of the sentence. */
export type FilledFrom = Readonly<Record<string, TextKey>>;

/** The name of the person whose phone it is, for a sentence that asks for `name`. */
export const named = ({ lead }: Pick<Scenario, 'lead'>): FilledFrom => ({ name: keyOf.name(lead) });

/** A text of the interface in both. */
export function uiInBoth(words: Words, key: UiKey, from: FilledFrom = {}): Both {
  const { second } = words;
  const text = words.ui(key, filled(from, words.story));
  const other = second?.ui(
    key,
    filled(from, (name) => second.story(name) || words.story(name)),
  );
  return { text, direction: words.direction, second: secondOf(second, other ?? '') };
}

/** A text of the story in both. */
export function storyInBoth(words: Words, key: TextKey): Both {
  const { second } = words;
  return {
    text: words.story(key),
    direction: words.storyDirection,
    second: secondOf(second, second?.story(key) ?? ''),
  };
}

/** Words to say, in the marks that each language puts around them. */
export function quoted(words: Words, said: Both): Both {
  const quote = (text: string): string => words.ui('play.quoted', { words: text });
  const other = said.second?.text ?? '';
  return {
    ...said,
    text: quote(said.text),
    second: said.second && {
      ...said.second,
      text: words.second?.ui('play.quoted', { words: other }) || quote(other),
    },
  };
}

const filled = (from: FilledFrom, story: (key: TextKey) => string): Record<string, string> =>
  Object.fromEntries(Object.entries(from).map(([place, key]) => [place, story(key)]));

function secondOf(second: SecondLanguage | null, text: string): Both['second'] {
  if (second === null || text === '') return null;
  return { text, direction: textDirection(text, second.direction), code: second.code };
}
