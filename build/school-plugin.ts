/**
 * The Vite plugin of the school's own card. The site always has one beside it, so that asking for it
 * is never a fault: an empty one, until a school lays its own there. In the one file it stands inside.
 */
import { existsSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { emptySchool, type School } from '../src/app/school.ts';
import {
  isBlank,
  readSchoolText,
  schoolFile,
  schoolMeta,
  schoolText,
} from '../src/app/school-file.ts';

/** `file`: where a card may lie; `mode` of the build. A file that is none stops it. */
export function schoolPlugin(file: string, mode: string): Plugin {
  const card = existsSync(file) ? cardIn(file) : emptySchool;
  // Nothing has to be fetched to read an empty one: src/window/school.ts knows it as it stands.
  const source = isBlank(card) ? '{}\n' : schoolText(card);
  return {
    name: 'unsent-school',
    apply: 'build',
    generateBundle() {
      if (mode !== 'single') this.emitFile({ type: 'asset', fileName: schoolFile, source });
    },
    transformIndexHtml: () =>
      mode !== 'single' || isBlank(card)
        ? []
        : [
            {
              tag: 'meta',
              attrs: { name: schoolMeta, content: schoolText(card) },
              injectTo: 'head' as const,
            },
          ],
  };
}

const faults = {
  other: 'this is no school’s card of Unsent',
  newer: 'this card was saved by a newer Unsent',
  damaged: 'a part of this card is missing or is not as it should be',
} as const;

function cardIn(file: string): School {
  const read = readSchoolText(readFileSync(file, 'utf8'));
  if (typeof read === 'string') throw new Error(`${file}: ${faults[read]}`);
  return read;
}
