/** Whoever writes a pack saves a file in any editor; what is told is the whole file, never half of it. */
import { closeSync, cpSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as passing } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createServer, type ViteDevServer } from 'vite';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { previewPlugin } from '../../build/preview-plugin.ts';
import type { OpenedPack } from '../../src/app/opened.ts';

const sample = fileURLToPath(new URL('../packs/valid/small', import.meta.url));
let folder: string;
let server: ViteDevServer;
let told: OpenedPack[];

beforeEach(async () => {
  folder = join(mkdtempSync(join(tmpdir(), 'unsent-preview-')), 'small');
  cpSync(sample, folder, { recursive: true });
  told = [];
  server = await createServer({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [previewPlugin(folder)],
    server: { middlewareMode: true },
  });
  vi.spyOn(server.ws, 'send').mockImplementation((...sent: unknown[]) => {
    if (sent[0] === 'unsent:preview') told.push(sent[1] as OpenedPack);
  });
  await new Promise<void>((ready) => {
    if (Object.keys(server.watcher.getWatched()).length > 0) ready();
    else server.watcher.once('ready', ready);
  });
});
afterEach(async () => {
  await server.close();
  rmSync(join(folder, '..'), { recursive: true });
});

/** As editors do: the file is emptied, and filled a moment later. */
async function save(word: string, moment: number): Promise<void> {
  const file = join(folder, 'a-friend-asks.yaml');
  const words = readFileSync(file, 'utf8').replace(/ok\. who\w*\?/, `ok. ${word}?`);
  const opened = openSync(file, 'w');
  const start = performance.now();
  while (performance.now() - start < moment) await passing(0);
  writeSync(opened, words);
  closeSync(opened);
}

it('tells of the whole file, however slowly it is filled', async () => {
  for (let time = 0; time < 12; time++) {
    const word = `who${time}`;
    await save(word, time % 6);
    await vi.waitFor(
      () => expect(JSON.stringify(told.at(-1)?.pack ?? null)).toContain(`ok. ${word}?`),
      // A slow machine is not a broken one: the limit only ends what is never told.
      { timeout: 30_000, interval: 20 },
    );
    expect(told.at(-1)?.problems).toEqual([]);
  }
});
