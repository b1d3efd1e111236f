/** Words of the open story, marked with their language where it is not the page's own. */

import { textDirection } from '../../script/direction.ts';
import type { TextKey } from '../../script/keys.ts';
import { keyOf } from '../../script/keys.ts';
import type { Id, Scenario } from '../../script/types.ts';
import { storyInBoth } from '../../view/both.ts';
import type { Direction, Words } from '../../view/ports.ts';
import { languageOf } from './marked-language.ts';
import { SecondText } from './ui-text.tsx';

/** `lang` and `dir` for an element that holds words of the story; empty where nothing differs. */
export const storyLanguage = (words: Words) => languageOf(words, words.storyLanguage);

/** `lang` and `dir` for an element that holds this one text of the story: it runs as its own letters do. */
export function storyBlock(words: Words, text: TextKey): { lang?: string; dir: Direction } {
  return { ...storyLanguage(words), dir: textDirection(words.story(text), words.storyDirection) };
}

/** One text of the story, without a second language: for names, titles and what is spoken. */
export function StoryText({ words, text }: { words: Words; text: TextKey }) {
  return <bdi {...storyBlock(words, text)}>{words.story(text)}</bdi>;
}

/** One text of the story, and the same in the second language below it, when there is one. */
export function Story(props: { words: Words; text: TextKey }) {
  const both = storyInBoth(props.words, props.text);
  // Most are read in one language, and a play is drawn from dozens of these.
  if (both.second === null) return StoryText(props);
  return (
    <>
      <StoryText {...props} />
      <SecondText of={both} />
    </>
  );
}

/** The name of somebody of the cast as it stands on screen. */
export function nameOf(words: Words, cast: Id): string {
  return words.story(keyOf.name(cast));
}

/** An account's name, such as `nova_rides`: it is not of any language, and not to be translated. */
export const isHandle = (name: string): boolean => /^[a-z\d._-]+$/.test(name);

/** The name of the person whose phone it is. */
export function leadOf(words: Words, scenario: Scenario): string {
  return nameOf(words, scenario.lead);
}
