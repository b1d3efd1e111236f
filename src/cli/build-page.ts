/** The one file with packs of somebody's choice inside, for what is made of it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import process from 'node:process';
import { CannotDo } from './command.ts';

/** Gives the text of the page. `home` is the repository, `folders` are the absolute paths of the packs. Takes about half a minute. */
export function buildPage(home: string, folders: readonly string[]): string {
  const out = mkdtempSync(join(tmpdir(), 'unsent-page-'));
  try {
    const vite = join(
      dirname(createRequire(join(home, 'package.json')).resolve('vite/package.json')),
      'bin/vite.js',
    );
    const { status, stderr } = spawnSync(
      process.execPath,
      [vite, 'build', '--mode', 'single', '--outDir', out, '--emptyOutDir', '--logLevel', 'warn'],
      {
        cwd: home,
        encoding: 'utf8',
        stdio: ['ignore', 'ignore', 'pipe'],
        env: { ...process.env, UNSENT_PACKS: folders.join(delimiter) },
      },
    );
    if (status !== 0) throw new CannotDo(`the page could not be built:\n${stderr.trim()}`);
    return readFileSync(join(out, 'unsent.html'), 'utf8');
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}
