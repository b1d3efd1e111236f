/** Packs are checked on several threads, and the answer is that of one. */
import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkPacks } from '../../src/cli/check-packs.ts';
import { emptyFolder, run } from '../support/command-line.ts';

const names = ['a', 'b', 'c', 'd'];

/** Four packs, of which the last misses a story. */
function packs(): string {
  const folder = emptyFolder();
  for (const name of names)
    cpSync('tests/packs/valid/small', join(folder, name), { recursive: true });
  rmSync(join(folder, 'd', 'ten-minutes.yaml'));
  return folder;
}

test('the command says the same of several packs as a check of one after the other', async () => {
  const folder = packs();
  const launcher = join(process.cwd(), 'src/cli/unsent.cjs');
  const words = ['check', '.', '--json', '--today', '2026-11-22'];
  const { stdout, status } = spawnSync(process.execPath, [launcher, ...words], {
    cwd: folder,
    encoding: 'utf8',
  });
  const alone = await run(folder, ...words);
  expect(JSON.parse(stdout)).toEqual(JSON.parse(alone.out));
  expect(status).toBe(1);
});

test('what a thread took and did not finish is checked all the same', async () => {
  const folder = packs();
  const dies = `import { workerData } from 'node:worker_threads';
    Atomics.add(workerData.taken, 0, 1); throw new Error('gone');`;
  const terminal = {
    ...{ folder, home: process.cwd(), today: '2026-11-22' },
    ...{ out: () => {}, say: () => {}, progress: () => {} },
    pageWith: () => Promise.reject(new Error('nothing is built here')),
  };
  const alone = await checkPacks(names, { ...terminal, thread: null });
  const thread = new URL(`data:text/javascript,${encodeURIComponent(dies)}`);
  expect(await checkPacks(names, { ...terminal, thread })).toEqual(alone);
  expect(alone.map(({ place }) => place)).toEqual(names);
});
