/** Every text that is read in a language: of the interface, and of the translated stories. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { widening } from '../../src/script/languages.ts';

/** Where it stands, `file.key`, and what it says. */
export type Placed = readonly [place: string, text: string];

/** What stands in a language's own file; a region has few. */
export const ownTexts = (language: string, file: string): Record<string, string> => {
  const path = `locales/${language}/${file}.json`;
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
};

/** As the app lays a region's texts over those of its language. */
export const readTexts = (language: string, file: string): Record<string, string> =>
  Object.assign({}, ...[...widening(language)].reverse().map((tag) => ownTexts(tag, file)));

const namesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .map((name) => name.slice(0, -'.json'.length))
    : [];

export const interfaceTexts = (language: string): Placed[] =>
  namesIn('locales/en').flatMap((file) =>
    Object.entries(readTexts(language, file)).map(
      ([key, text]): Placed => [`${file}.${key}`, text],
    ),
  );

export const storyTexts = (language: string): Placed[] =>
  readdirSync('scenarios').flatMap((pack) => {
    const folder = `scenarios/${pack}/locales/${language}`;
    return namesIn(folder).flatMap((file) =>
      Object.entries(
        JSON.parse(readFileSync(`${folder}/${file}.json`, 'utf8')) as Record<
          string,
          { text: string }
        >,
      ).map(([key, { text }]): Placed => [`${file} ${key}`, text]),
    );
  });
