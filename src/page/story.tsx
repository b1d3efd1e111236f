/** Words of the open story, marked with their language where it is not the page's own. */
import type { Words } from '../app/ports.ts';
import type { TextKey } from '../script/texts.ts';
import { keyOf } from '../script/texts.ts';
import type { Id, Scenario } from '../script/types.ts';

/** `lang` and `dir` for an element that holds words of the story; empty where nothing differs. */
export function storyLanguage(words: Words): { lang?: string; dir?: 'ltr' | 'rtl' } {
  return words.storyLanguage === words.language
    ? {}
    : { lang: words.storyLanguage, dir: words.storyDirection };
}

/** One text of the story. */
export function Story({ words, text }: { words: Words; text: TextKey }) {
  return <span {...storyLanguage(words)}>{words.story(text)}</span>;
}

/** The name of somebody of the cast as it stands on screen. */
export function nameOf(words: Words, cast: Id): string {
  return words.story(keyOf.name(cast));
}

/** The name of the person whose phone it is. */
export function leadOf(words: Words, scenario: Scenario): string {
  return nameOf(words, scenario.lead);
}
