/**
 * The Vite plugin that writes the tokens as a style sheet: they come with the page's own styles, before
 * any script, and no script has to make a sheet of them.
 */
import type { Plugin } from 'vite';
import { tokenSheet } from '../src/look/css.ts';

const sheet = 'virtual:unsent-tokens.css';

export function tokensPlugin(): Plugin {
  return {
    name: 'unsent-tokens',
    resolveId: (id) => (id === sheet ? `\0${sheet}` : null),
    load: (id) => (id === `\0${sheet}` ? tokenSheet() : null),
  };
}
