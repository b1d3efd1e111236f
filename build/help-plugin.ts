/**
 * The Vite plugin that compiles the help directory: the app loads plain data, never YAML or a
 * schema. A directory that does not fit stops the build; one that has grown old is only told.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { readHelpDirectory } from '../src/packs/help.ts';
import { describeProblem } from '../src/packs/problem.ts';

const moduleId = 'virtual:unsent/help';

/** `file` is relative to the project. */
export function helpPlugin(file: string): Plugin {
  return {
    name: 'unsent-help',
    resolveId: (id) => (id === moduleId ? `\0${id}` : null),
    load(id) {
      if (id !== `\0${moduleId}`) return null;
      this.addWatchFile(resolve(file));
      const today = new Date().toISOString().slice(0, 10);
      const { directory, problems } = readHelpDirectory(file, readFileSync(file, 'utf8'), today);
      if (!directory) this.error(`\n${problems.map(describeProblem).join('\n')}`);
      for (const problem of problems) this.warn(describeProblem(problem));
      return `export const directory = JSON.parse(${JSON.stringify(JSON.stringify(directory))});`;
    },
  };
}
