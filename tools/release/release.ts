/**
 * Everything that is handed on, in one folder: the site as an archive, the one file, what servers
 * have to be told, the licences and the list of what is inside, and a checksum of each. The same
 * source gives the same bytes.
 * Usage: tsx tools/release/release.ts (npm run release)
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { packArchive } from '../../src/export/pack-archive.ts';
import { collectLicences, type ShippedLicence } from '../licences.ts';
import { sbomOf } from './sbom.ts';
import { serverFiles } from './servers.ts';

const folder = 'release';

/** Who made what is inside, and under which terms, as the licences ask for. */
export function thirdPartyNotices(shipped: readonly ShippedLicence[]): string {
  const parts = shipped.map(
    ({ name, version, licence, text }) => `${name} ${version}\n${licence}\n\n${text.trim()}\n`,
  );
  return ['What others have made and Unsent carries, each under its own terms.\n', ...parts].join(
    `\n${'-'.repeat(78)}\n\n`,
  );
}

/** One line a file, as `sha256sum --check` reads it. */
export const checksums = (files: ReadonlyMap<string, Uint8Array>): string =>
  [...files]
    .map(([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`)
    .sort((one, other) => (one.slice(66) < other.slice(66) ? -1 : 1))
    .join('');

function filesIn(root: string): Map<string, Uint8Array> {
  const names = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  return new Map(
    names.map((name) => [path.relative(root, name).split(path.sep).join('/'), readFileSync(name)]),
  );
}

function build(...words: readonly string[]): void {
  const vite = path.join('node_modules', 'vite', 'bin', 'vite.js');
  const { status } = spawnSync(process.execPath, [vite, 'build', ...words], { stdio: 'inherit' });
  if (status !== 0) throw new Error('the build did not succeed, so nothing is released');
}

function main(): void {
  const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
  const own = read('package.json');
  const { version } = own;
  const { shipped, problems } = collectLicences(process.cwd());
  if (problems.length > 0) throw new Error(problems.join('\n'));
  build('--mode', 'single');
  process.env.UNSENT_ONE_FILE = path.join('dist-single', 'unsent.html');
  build();
  const inside = `${JSON.stringify(sbomOf(own, shipped, read('package-lock.json')), null, 2)}\n`;
  const files = new Map<string, Uint8Array>([
    [`unsent-${version}-site.zip`, packArchive(filesIn('dist'))],
    ['unsent.html', readFileSync(path.join('dist-single', 'unsent.html'))],
    [`unsent-${version}-servers.zip`, packArchive(serverFiles())],
    ['sbom.cdx.json', Buffer.from(inside)],
    ['THIRD-PARTY-NOTICES.txt', Buffer.from(thirdPartyNotices(shipped))],
    ['LICENSE.txt', readFileSync('LICENSE')],
  ]);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const [name, bytes] of files) writeFileSync(path.join(folder, name), bytes);
  writeFileSync(path.join(folder, 'SHA256SUMS'), checksums(files));
  for (const [name, bytes] of files) console.log(`${folder}/${name}: ${bytes.length} bytes`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) main();
