/**
 * Words that no first screen shows: of what is behind its buttons, and of what only few come to. Those
 * of the page in which nothing has started are in neither: they stand in index.html.
 */
import type { Texts } from '../app/library.ts';
import type { FilesOfPart } from './bundled.ts';
import type { LanguagePart } from './words.ts';

export const laterFiles: Readonly<Record<Exclude<LanguagePart, 'first'>, FilesOfPart>> = {
  next: import.meta.glob<Texts>(
    [
      '../../locales/*/*.json',
      '!**/{no-start,language,app,neutral,trouble,give,group,remote,school,desk,sign}.json',
    ],
    { import: 'default' },
  ),
  late: import.meta.glob<Texts>('../../locales/*/{give,group,remote,school,desk,sign}.json', {
    import: 'default',
  }),
};
