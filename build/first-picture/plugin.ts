/**
 * The first picture stands in the page itself: the library as the app draws it first, in the language
 * that all others are translated from, with the styles that it is dressed in. On a slow line it is seen
 * one way there and back after the address, and what is pressed on it is heard; the app takes the same
 * elements over when it comes.
 * docs/decisions/first-picture.md.
 */
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { minifySync, type Plugin, type Rolldown, runnerImport } from 'vite';
import { escapeMarkup } from '../../src/script/markup.ts';
import type { Drawn } from './drawn.tsx';

type Bundle = Rolldown.OutputBundle;

const root = join(import.meta.dirname, '../..');

/** What the packs are, as `packPlugin` has it. */
const library = '\0virtual:unsent/library';

export function firstPicture(): Plugin {
  let packs = '';
  let inside: Inside | null = null;
  return {
    name: 'unsent-first-picture',
    apply: 'build',
    transform: {
      filter: { id: /^\0virtual:unsent\/library$/ },
      handler(code) {
        packs = code;
        return null;
      },
    },
    transformIndexHtml: {
      async handler(html, { bundle }) {
        if (bundle === undefined) return html;
        inside = firstFiles(html);
        return withPicture(withStyle(html, bundle, inside), await drawnFrom(packs));
      },
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        if (inside) askForNoSheet(bundle, inside);
      },
    },
  };
}

/** Drawn by the page's own components, which only Vite can load: with the packs that this build has read. */
async function drawnFrom(packs: string): Promise<Drawn> {
  const ofThisBuild: Plugin = {
    name: 'unsent-packs-of-this-build',
    resolveId: (id) => (id.startsWith('virtual:unsent/') ? `\0${id}` : null),
    load: (id) => (id === library ? packs : null),
  };
  const { module } = await runnerImport<typeof import('./drawn.tsx')>(
    join(import.meta.dirname, 'drawn.tsx'),
    { root, configFile: false, logLevel: 'error', plugins: [ofThisBuild] },
  );
  return module.drawn;
}

/** The files that the page begins with. */
interface Inside {
  readonly sheet: string;
  readonly script: string;
}

const sheetLink = /<link rel="stylesheet"[^>]* href="\.\/([^"]+)">/;

function firstFiles(html: string): Inside {
  const [, sheet] = sheetLink.exec(html) ?? [];
  const [, script] = /<script type="module"[^>]* src="\.\/([^"]+)">/.exec(html) ?? [];
  if (!sheet || !script) throw new Error('the first screen has lost its style sheet or its script');
  return { sheet, script };
}

/** The style sheet inside the page: nothing has to be waited for before it is drawn. */
function withStyle(html: string, bundle: Bundle, { sheet }: Inside): string {
  const file = bundle[sheet];
  if (file?.type !== 'asset') throw new Error(`${sheet} is no style sheet`);
  delete bundle[sheet];
  const css = seenFromPage(String(file.source), posix.dirname(sheet));
  if (/<\/style/i.test(css)) throw new Error('the style would end before its end');
  // One style has one hash in the policy: what is there already goes before it.
  const [before = '', first = ''] = /<style>([\s\S]*?)<\/style>\n?/.exec(html) ?? [];
  return html
    .replace(before, '')
    .replace(sheetLink, () => `<style>${first.trim()}${css.trim()}</style>`);
}

/** Parts that lean on the first script name its style sheet too; in its place stands what is here already. */
function askForNoSheet(bundle: Bundle, { sheet, script }: Inside): void {
  for (const file of Object.values(bundle))
    if (file.type === 'chunk')
      file.code = file.code.replaceAll(posix.basename(sheet), posix.basename(script));
}

/** What a sheet in a folder calls `./name`, as the page calls it. */
const seenFromPage = (css: string, folder: string): string =>
  css.replace(/url\((["']?)\.\//g, (_, quote: string) => `url(${quote}./${folder}/`);

const place = '<div id="app"></div>';

/** Shapes end as they begin, in fewer letters. */
const closed = (markup: string): string =>
  markup.replace(/><\/(?:path|rect|circle|stop|ellipse)>/g, '/>');

/** Nothing of a template is there before somebody takes it out; without scripts nobody does. */
function withPicture(html: string, drawn: Drawn): string {
  if (!html.includes(place)) throw new Error('index.html has no #app');
  const { language, languages, direction, title, picture, neutral } = drawn;
  const [name = '', ...lines] = neutral.map(escapeMarkup);
  const said = lines.map((line) => `<p>${line}</p>`).join('');
  const about = `lang="${language}" dir="${direction}" data-languages="${languages.join(' ')}"`;
  const file = join(import.meta.dirname, 'first-picture.js');
  const { code } = minifySync(file, readFileSync(file, 'utf8'));
  return html.replace(place, () =>
    [
      `<template ${about} data-title="${escapeMarkup(title)}">${closed(picture)}</template>`,
      `<template><main><h1 tabindex="-1">${name}</h1>${said}</main></template>`,
      place,
      `<script>${code.trim()}</script>`,
    ].join('\n'),
  );
}
