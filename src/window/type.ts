/** The type that this window is read in. Comes once the window stands. */
import { fetchType, keepTypeThatCame } from '../keep/type.ts';
import type { Words } from '../view/ports.ts';
import { report } from './device.ts';

export type ReadWords = Pick<Words, 'languages' | 'language' | 'second' | 'subscribe'>;

/** All cuts of what is read here. Whoever chooses a language without a network reads the system's letters. */
export const fetchTypeOf = ({ languages, language, second }: ReadWords): Promise<void> => {
  const read = languages.filter(({ code }) => code === language || code === second?.code);
  return fetchType(document.fonts, read.map(({ name }) => name).join('')).catch(noType);
};

/** Once the service worker serves this window: also what has come before. */
export const keepTypeOf = (words: ReadWords): Promise<void> =>
  fetchTypeOf(words).then(keepTypeThatCame).catch(noType);

const noType = (reason: unknown): void => report('The type of a language is not here.', reason);
