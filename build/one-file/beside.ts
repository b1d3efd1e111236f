/**
 * The one file beside the site, `unsent.html`: whoever takes Unsent along from there, on a stick or
 * as a package for a learning platform, gets it by one request, and nobody else fetches it.
 */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import { fileName } from './plugin.ts';

/** `made`: one that stands there already; null: it is built here. */
export function oneFileBeside(made: string | null): Plugin {
  let into = '';
  return {
    name: 'unsent-one-file-beside',
    apply: 'build',
    configResolved: ({ root, build: { outDir } }) => {
      into = resolve(root, outDir, fileName);
    },
    async writeBundle() {
      if (made !== null) return copyFileSync(made, into);
      const outDir = mkdtempSync(join(tmpdir(), 'unsent-beside-'));
      try {
        await build({
          mode: 'single',
          logLevel: 'warn',
          build: { outDir, emptyOutDir: true, write: true },
        });
        copyFileSync(join(outDir, fileName), into);
      } finally {
        rmSync(outDir, { recursive: true, force: true });
      }
    },
  };
}
