/**
 * The neutral pages: where quick exit goes. One small file without a script for each language, so
 * that it opens at once and has nothing of the app in it: `neutral.en.html`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { directionOf } from '../src/script/direction.ts';
import { widening } from '../src/script/languages.ts';
import { escapeMarkup } from '../src/script/markup.ts';

export function neutralPages(locales: string): Plugin {
  const pages = () =>
    new Map(
      readdirSync(locales).map((language) => [
        `neutral.${language}.html`,
        neutralPage(language, wordsOf(locales, language)),
      ]),
    );
  return {
    name: 'unsent-neutral-pages',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = request.url?.split('?')[0]?.split('/').at(-1) ?? '';
        const page = name.startsWith('neutral.') ? pages().get(name) : undefined;
        if (page === undefined) return next();
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.end(page);
      });
    },
    generateBundle() {
      for (const [fileName, source] of pages()) this.emitFile({ type: 'asset', fileName, source });
    },
  };
}

type NeutralWords = Readonly<Record<'title' | 'text' | 'history', string>>;

/** A region says itself only what differs from its language. */
function wordsOf(locales: string, language: string): NeutralWords {
  const files = widening(language).map((tag) => join(locales, tag, 'neutral.json'));
  const layers = files.filter((file) => existsSync(file)).reverse();
  return Object.assign({}, ...layers.map((file) => JSON.parse(readFileSync(file, 'utf8'))));
}

function neutralPage(language: string, words: NeutralWords): string {
  return `<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeMarkup(words.title)}</title>
<main>
<h1>${escapeMarkup(words.title)}</h1>
<p>${escapeMarkup(words.text)}</p>
<p>${escapeMarkup(words.history)}</p>
</main>
</html>
`;
}
