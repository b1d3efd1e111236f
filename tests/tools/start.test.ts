/** What a double click starts, and `npm start`: whatever is missing is said in one sentence. */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { packArchive } from '../../src/export/pack-archive.ts';
import { startFiles, startScripts } from '../../tools/release/start.ts';
import { emptyFolder } from '../support/command-line.ts';

/** Unpacked where names are unkind, with a browser that only notes what it was given. */
function unpacked() {
  const folder = join(emptyFolder(), 'a stick & "more"');
  mkdirSync(folder);
  for (const [name, bytes] of startFiles(Buffer.from('<title>Unsent</title>')))
    writeFileSync(join(folder, name), bytes);
  const browser = join(folder, 'browser');
  writeFileSync(browser, '#!/bin/sh\nprintf %s "$1" > "$0.noted"\n');
  chmodSync(browser, 0o755);
  const bare = emptyFolder();
  // Nothing that opens pages is found on this path.
  for (const tool of ['dirname']) cpSync(`/usr/bin/${tool}`, join(bare, tool));
  const start = (wished: string) =>
    spawnSync('/bin/sh', [join(folder, 'start.sh')], {
      cwd: '/',
      encoding: 'utf8',
      env: { PATH: bare, BROWSER: wished },
    });
  return { folder, browser, start };
}

const onUnix = test.skipIf(!existsSync('/usr/bin/dirname'));

onUnix('the script opens the page that lies beside it', () => {
  const { folder, browser, start } = unpacked();
  expect(start(browser)).toMatchObject({ status: 0, stderr: '' });
  expect(readFileSync(`${browser}.noted`, 'utf8')).toBe(join(folder, 'unsent.html'));
});

onUnix('without a browser it names the file, without the file it says what to do', () => {
  const { folder, browser, start } = unpacked();
  const alone = start('');
  expect(alone.status).toBe(1);
  expect(alone.stderr.trim().split('\n')).toEqual([
    `No browser could be started. Open this file in Chrome, Edge, Firefox or Safari: ${join(folder, 'unsent.html')}`,
  ]);
  // One that is wished for and does not start.
  writeFileSync(browser, '#!/bin/sh\nexit 3\n');
  expect(start(browser).stderr).toContain('No browser could be started.');
  writeFileSync(join(folder, 'start.sh'), readFileSync(join(folder, 'start.sh')));
  const apart = join(emptyFolder(), 'start.sh');
  cpSync(join(folder, 'start.sh'), apart);
  const lost = spawnSync('/bin/sh', [apart], { encoding: 'utf8' });
  expect(lost).toMatchObject({
    status: 1,
    stderr:
      '"unsent.html" is not beside this script: unpack the whole archive, then start it again.\n',
  });
});

test('in the archive the scripts may be started, and Windows has its own ends of lines', () => {
  const files = startFiles(Buffer.from('page'));
  const zip = Buffer.from(packArchive(files, new Set(startScripts)));
  expect(Object.keys(unzipSync(zip)).sort()).toEqual(['start.cmd', 'start.sh', 'unsent.html']);
  // Of each entry in the directory of the archive: who wrote it, and what may be done with it.
  const entries = new Map<string, string>();
  for (let at = zip.indexOf('PK\x01\x02'); at >= 0; at = zip.indexOf('PK\x01\x02', at + 4)) {
    const name = zip.toString('utf8', at + 46, at + 46 + zip.readUInt16LE(at + 28));
    entries.set(name, `${zip[at + 5]} ${(zip.readUInt32LE(at + 38) >>> 16).toString(8)}`);
  }
  expect(entries.get('start.sh')).toBe('3 100755');
  expect(entries.get('unsent.html')).toBe('0 0');
  const cmd = Buffer.from(files.get('start.cmd') ?? '').toString();
  expect(cmd.split('\r\n').join('')).not.toMatch(/[\r\n]/);
});

test('npm start says so where nothing can be fetched', () => {
  const folder = emptyFolder();
  const npm = join(folder, process.platform === 'win32' ? 'npm.cmd' : 'npm');
  writeFileSync(npm, process.platform === 'win32' ? '@exit /b 1\r\n' : '#!/bin/sh\nexit 1\n');
  chmodSync(npm, 0o755);
  const start = join(import.meta.dirname, '../../tools/start.mjs');
  const PATH = `${folder}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`;
  const { status, stderr } = spawnSync(process.execPath, [start], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PATH },
  });
  expect(status).toBe(1);
  expect(stderr).toMatch(/^What Unsent is built with could not be fetched\. Is there a network/);
});
