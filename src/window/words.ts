/** The words of this window, in the language that was wished for or else in the first one. */
import type { Settings } from '../app/settings.ts';
import { languages, loadLanguage, writtenIn } from '../words/bundled.ts';
import { createWords, type WordsOwner } from '../words/words.ts';
import { onTheWay, report } from './device.ts';

const wordsIn = (language: string): Promise<WordsOwner> =>
  createWords(
    {
      languages,
      loadLanguage: (code, part) => onTheWay(loadLanguage(code, part)),
      onMissing: (key, code) => report(`No text for ${key} in ${code}`),
    },
    language,
  );

/** Of a language that does not come the one that all are written from takes the place. */
export async function wordsFor({ language, second }: Settings): Promise<WordsOwner> {
  const words = await wordsIn(language).catch((reason) => {
    if (language === writtenIn) throw reason;
    report(`No words in ${language}.`, reason);
    return wordsIn(writtenIn);
  });
  await words.setSecond(second).catch((reason) => report(`No words in ${second}.`, reason));
  return words;
}
