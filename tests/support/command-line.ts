/** Runs `unsent` in a folder of its own, and hears everything it says. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { buildPage } from '../../src/cli/build-page.ts';
import { commandsFor } from '../../src/cli/commands.ts';
import { unsent } from '../../src/cli/unsent.ts';
import { readPackBytes } from '../../src/packs/disk.ts';

const commands = await commandsFor(undefined);

export interface Answer {
  readonly code: number;
  /** What could be piped on. */
  readonly out: string;
  /** What was said beside it. */
  readonly said: string;
  /** What was shown to somebody who watches, line by line. */
  readonly progress: readonly string[];
}

/** A folder that is gone after the test. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'unsent-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const pages = new Map<string, string>();

/** A page with packs inside, built once for all who ask for packs with the same files in them. */
async function pageWith(folders: readonly string[]): Promise<string> {
  const packs = folders.map((folder) => [...readPackBytes(folder, '').files].map(String));
  const key = JSON.stringify(packs);
  const page = pages.get(key) ?? buildPage(process.cwd(), folders);
  pages.set(key, page);
  return page;
}

export async function run(folder: string, ...words: readonly string[]): Promise<Answer> {
  const answer = { out: '', said: '', progress: [] as string[] };
  const terminal = {
    folder,
    home: process.cwd(),
    thread: null,
    pageWith,
    today: '2026-11-22',
    out: (text: string) => {
      answer.out += text;
    },
    say: (text: string) => {
      answer.said += text;
    },
    progress: (text: string) => void answer.progress.push(text),
  };
  const code = await unsent(words, terminal, commands);
  return { code, ...answer };
}
