/** Words of the open story, marked with their language where it is not the page's own. */
import type { Words } from '../app/ports.ts';
import type { TextKey } from '../script/texts.ts';
import { keyOf } from '../script/texts.ts';
import type { Id, Scenario } from '../script/types.ts';
import { languageOf } from './language.ts';

/** `lang` and `dir` for an element that holds words of the story; empty where nothing differs. */
export const storyLanguage = (words: Words) => languageOf(words, words.storyLanguage);

/** One text of the story, without a second language: for names, titles and what is spoken. */
export function StoryText({ words, text }: { words: Words; text: TextKey }) {
  return <bdi {...storyLanguage(words)}>{words.story(text)}</bdi>;
}

/** One text of the story, and the same in the second language below it, when there is one. */
export function Story({ words, text }: { words: Words; text: TextKey }) {
  return (
    <>
      <StoryText words={words} text={text} />
      <Second words={words} text={text} />
    </>
  );
}

/** One text of the story in the second language; nothing when there is none. */
export function Second({ words, text }: { words: Words; text: TextKey }) {
  const { second } = words;
  const other = second?.story(text) ?? '';
  if (second === null || other === '') return null;
  return (
    <span class="second" lang={second.code} dir={second.direction}>
      {other}
    </span>
  );
}

/** The name of somebody of the cast as it stands on screen. */
export function nameOf(words: Words, cast: Id): string {
  return words.story(keyOf.name(cast));
}

/** The name of the person whose phone it is. */
export function leadOf(words: Words, scenario: Scenario): string {
  return nameOf(words, scenario.lead);
}
