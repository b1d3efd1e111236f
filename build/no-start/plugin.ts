/**
 * What stands in the page when nothing starts: opened from a disk, a script that a filter answered
 * for, scripts switched off, a browser too old. In every language, from `locales`, inside index.html
 * itself, since nothing else may arrive. The app takes it away when it starts.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { minifySync, type Plugin } from 'vite';
import { directionOf } from '../../src/script/direction.ts';
import { escapeMarkup } from '../../src/script/markup.ts';
import { servedNames } from '../browsers.ts';
import { intoHead } from '../html.ts';

/** Causes that no-start.js tells apart; without scripts only the first is shown. */
const causes = ['scripts', 'file', 'old', 'blocked', 'slow'] as const;

type Texts = Readonly<
  Record<(typeof causes)[number] | 'title' | 'browsers' | 'again' | 'detail' | 'help', string>
>;

/** `mode` of the build: in `single` a page that was opened as a file is as it should be. */
export function noStart(locales: string, mode: string): Plugin {
  const read = (name: string): string => readFileSync(join(import.meta.dirname, name), 'utf8');
  return {
    name: 'unsent-no-start',
    transformIndexHtml: (html) => ({
      // First of all scripts, so that it sees what becomes of the others.
      html: intoHead(
        html,
        `<script>${short(read('no-start.js'))}</script>`,
        `<style>${plain(read('no-start.css'))}</style>`,
      ),
      tags: [
        {
          tag: 'div',
          attrs: {
            id: 'no-start',
            role: 'main',
            ...(mode === 'single' && { 'data-one-file': '' }),
          },
          children: languagesIn(locales)
            .map((code) => section(code, textsOf(locales, code)))
            .join(''),
          injectTo: 'body-prepend',
        },
      ],
    }),
  };
}

/** English first: it is shown where none of the visitor's languages is there. */
const languagesIn = (locales: string): string[] =>
  readdirSync(locales)
    .filter((code) => existsSync(join(locales, code, 'no-start.json')))
    .sort((a, b) => Number(b === 'en') - Number(a === 'en'));

const textsOf = (locales: string, code: string): Texts =>
  JSON.parse(readFileSync(join(locales, code, 'no-start.json'), 'utf8')) as Texts;

function section(code: string, texts: Texts): string {
  const whys = causes.map(
    (cause) =>
      `<p data-why="${cause}"${cause === 'scripts' ? '' : ' hidden'}>${escapeMarkup(texts[cause])}</p>`,
  );
  const names = servedNames.map((name) => `\u2068${name.replace(' ', '\u00A0')}\u2069`);
  const browsers = texts.browsers.replace('{{browsers}}', names.join(' · '));
  return [
    `<section lang="${code}" dir="${directionOf(code)}">`,
    `<h1>${escapeMarkup(texts.title)}</h1>`,
    ...whys,
    `<p data-why="old blocked" hidden>${escapeMarkup(browsers)}</p>`,
    `<p><a href="">${escapeMarkup(texts.again)}</a></p>`,
    `<p>${escapeMarkup(texts.help)}</p>`,
    `<p hidden>${escapeMarkup(texts.detail)} <code dir="ltr" translate="no"></code></p>`,
    '</section>',
  ].join('');
}

/** Without the notes that are meant for readers of the source. */
const plain = (sheet: string): string => unindented(sheet.replace(/\/\*[\s\S]*?\*\//g, ''));

/** The same with short names, in the words of 2010: nothing is said in newer ones. */
const short = (script: string): string =>
  unindented(
    minifySync('no-start.js', script, { compress: false, codegen: { removeWhitespace: false } })
      .code,
  );

const unindented = (text: string): string => text.trim().replace(/\n\s*/g, '\n');
