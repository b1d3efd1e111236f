/** Words of the interface and, where a second language is set, the same in it under them. */
import { type Both, type FilledFrom, quoted, uiInBoth } from '../../view/both.ts';
import type { Words } from '../../view/ports.ts';
import type { UiKey } from '../../view/ui-key.ts';

interface UiTextProps {
  words: Words;
  text: UiKey;
  /** What is filled in: names, as they stand in the story. */
  from?: FilledFrom;
}

export function UiText({ words, text, from = {} }: UiTextProps) {
  const both = uiInBoth(words, text, from);
  if (both.second === null) return <>{both.text}</>;
  return (
    <>
      {both.text}
      <SecondText of={both} />
    </>
  );
}

/** The second of two languages; nothing where there is one alone. */
export function SecondText({ of: { second } }: { of: Both }) {
  if (second === null) return null;
  return (
    <span class="second" lang={second.code} dir={second.direction}>
      {second.text}
    </span>
  );
}

/** Words of the interface to say or to show to somebody. */
export function Quoted({ words, text }: UiTextProps) {
  const both = quoted(words, uiInBoth(words, text));
  return (
    <>
      {both.text}
      <SecondText of={both} />
    </>
  );
}
