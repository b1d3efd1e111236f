/** A sentence with something in it that is more than text. */

import { type ComponentChildren, Fragment } from 'preact';
import type { Words } from '../../view/ports.ts';
import type { UiKey } from '../../view/ui-key.ts';

interface FilledProps {
  words: Words;
  /** Of the sentence, as in `words.ui`. */
  text: UiKey;
  /** What stands for each value, in whatever order the language has. */
  values: Readonly<Record<string, ComponentChildren>>;
}

/** Where a value belongs: signs for private use, which no sentence has. */
const firstPlace = 0xe000;

export function Filled({ words, text, values }: FilledProps) {
  const names = Object.keys(values);
  const places = names.map((name, at) => [name, String.fromCharCode(firstPlace + at)]);
  const sentence = words.ui(text, Object.fromEntries(places));
  return (
    <>
      {sentence.split(/([\uE000-\uE0FF])/).map((part, at) => {
        const name = at % 2 === 1 ? names[part.charCodeAt(0) - firstPlace] : undefined;
        return <Fragment key={at}>{name === undefined ? part : values[name]}</Fragment>;
      })}
    </>
  );
}

/** A letter, a number, an address, a word to be typed: no translator makes another of it. */
export function Fixed({ children }: { children: ComponentChildren }) {
  return <span translate={false}>{children}</span>;
}
