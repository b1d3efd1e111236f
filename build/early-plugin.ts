/**
 * What every first screen needs is asked for with the page itself, not by the style sheet and the script
 * that come with it: on a slow line each of those is a way there and back. The words are those of the
 * browser's language; whoever has chosen another one waits for theirs as before.
 */
import type { Plugin, Rolldown } from 'vite';
import { intoHead } from './html.ts';

/** In this cut nearly all of the first screen is written. */
const regular = /atkinson-hyperlegible-next-latin-400-normal-[\w-]+\.woff2$/;
/** What is bold comes after the script on a slow line; where it is kept, with the page. */
const bold = /atkinson-hyperlegible-next-latin-[67]00-normal-[\w-]+\.woff2$/;

const firstWords = /^words-(.+)$/;

export function earlyPlugin(): Plugin {
  return {
    name: 'unsent-early',
    apply: 'build',
    transformIndexHtml: {
      handler(html, { bundle }) {
        const files = Object.values(bundle ?? {});
        const named = (font: RegExp) =>
          files.map(({ fileName }) => `./${fileName}`).filter((name) => font.test(name));
        const [letters] = named(regular);
        if (letters === undefined) throw new Error('the first screen has lost its typeface');
        return intoHead(
          html,
          ...sharedByWords(files).map(
            (file) => `<link rel="modulepreload" crossorigin href="./${file}">`,
          ),
          `<link rel="preload" href="${letters}" as="font" type="font/woff2" crossorigin>`,
          `<script>${wordsScript(files)}${keptTypeScript(named(bold))}</script>`,
        );
      },
    },
  };
}

type Files = readonly (Rolldown.OutputAsset | Rolldown.OutputChunk)[];

const isWords = (file: Files[number]): file is Rolldown.OutputChunk =>
  file.type === 'chunk' && firstWords.test(file.name);

/** What words are read with: a browser would ask for it only once it has read them. */
const sharedByWords = (files: Files): readonly string[] => [
  ...new Set(files.filter(isWords).flatMap(({ imports }) => imports)),
];

/** Asks for a language and what it lies over, `fr-CA` and `fr`; in the words of 2010. */
function wordsScript(files: Files): string {
  const words = files
    .filter(isWords)
    .map(({ name, fileName }) => [name.replace(firstWords, '$1'), `./${fileName}`] as const);
  if (words.length === 0) throw new Error('the first screen has lost its words');
  return `(function () {
  var words = ${JSON.stringify(Object.fromEntries(words))};
  var wished = (navigator.languages || [navigator.language || '']).concat('en');
  function ask(code) {
    if (!words[code]) return false;
    var link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = words[code];
    document.head.appendChild(link);
    return true;
  }
  for (var at = 0; at < wished.length; at += 1) {
    var wide = ask(wished[at].split('-')[0]);
    if (wished[at].indexOf('-') > 0) ask(wished[at]);
    if (wide) break;
  }
})();`;
}

/**
 * A window that is served from what this device keeps has all type before it draws: it would draw twice.
 * In a sandbox there is nobody to ask.
 */
const keptTypeScript = (addresses: readonly string[]): string => `
(function () {
  var type = ${JSON.stringify(addresses)};
  try {
    if (!navigator.serviceWorker.controller) return;
  } catch (none) {
    return;
  }
  for (var at = 0; at < type.length; at += 1) {
    var link = document.createElement('link');
    link.rel = 'preload';
    link.as = 'font';
    link.type = 'font/woff2';
    link.crossOrigin = 'anonymous';
    link.href = type[at];
    document.head.appendChild(link);
  }
})();`;
