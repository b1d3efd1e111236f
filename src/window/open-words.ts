/** The words of a story that opens here; those of a language that is wanted later come when it is. */
import type { Library, PlayableStory } from '../app/library.ts';
import type { Chosen } from '../app/machine.ts';
import { languageAmong } from '../script/languages.ts';
import { storyWords } from '../words/story-words.ts';
import type { WordsOwner } from '../words/words.ts';

/** The languages that are read here, of which its words did not come though it is told in them. */
export function openWords(
  words: Pick<WordsOwner, 'openStory'>,
  library: Pick<Library, 'load'>,
  { source, texts, languages }: PlayableStory,
  { pack, scenario }: Chosen,
  spoken: readonly string[],
): readonly string[] {
  const load = async (language: string) => {
    const loaded = await library.load(pack, scenario, [language]);
    const more = loaded.ok ? loaded.texts[language] : undefined;
    if (!more) throw new Error(`no words of ${pack}/${scenario} in ${language}`);
    return more;
  };
  words.openStory(storyWords(source, texts, { languages, load }));
  return spoken
    .flatMap((code) => languageAmong(code, languages) ?? [])
    .filter((language) => !Object.hasOwn(texts, language));
}
