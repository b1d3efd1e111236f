/**
 * Everything that is handed on, in one folder: the site as an archive, the one file, what a double
 * click starts, packages for learning platforms, what servers have to be told, the licences, the list
 * of what is inside, what is new, and a checksum of each. Then each of it is opened as a school
 * would. The same source gives the same bytes.
 * Usage: tsx tools/release/release.ts (npm run release)
 *   --twice       builds it all a second time, and refuses what came out otherwise
 *   --unopened    does not open anything
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { packArchive } from '../../src/export/pack-archive.ts';
import { collectLicences, type ShippedLicence } from '../licences.ts';
import { courses } from './courses.ts';
import { sbomOf } from './sbom.ts';
import { serverFiles } from './servers.ts';
import { startFiles, startScripts } from './start.ts';

const folder = 'release';

type Files = ReadonlyMap<string, Uint8Array>;

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
export const checksums = (files: Files): string =>
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

function run(file: string, ...words: readonly string[]): boolean {
  return spawnSync(process.execPath, [file, ...words], { stdio: 'inherit' }).status === 0;
}

function build(...words: readonly string[]): void {
  const vite = path.join('node_modules', 'vite', 'bin', 'vite.js');
  if (!run(vite, 'build', '--logLevel', 'warn', ...words))
    throw new Error('the build did not succeed, so nothing is released');
}

/** Builds everything anew. */
function made(): Files {
  const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
  const own = read('package.json');
  const { version } = own;
  const { shipped, problems } = collectLicences(process.cwd());
  if (problems.length > 0) throw new Error(problems.join('\n'));
  for (const old of ['dist', 'dist-single']) rmSync(old, { recursive: true, force: true });
  build('--mode', 'single');
  const oneFile = path.join('dist-single', 'unsent.html');
  process.env.UNSENT_ONE_FILE = oneFile;
  build();
  const page = readFileSync(oneFile);
  const inside = `${JSON.stringify(sbomOf(own, shipped, read('package-lock.json')), null, 2)}\n`;
  return new Map<string, Uint8Array>([
    [`unsent-${version}-site.zip`, packArchive(filesIn('dist'))],
    ['unsent.html', page],
    [`unsent-${version}-start.zip`, packArchive(startFiles(page), new Set(startScripts))],
    ...courses(page.toString(), version),
    [`unsent-${version}-servers.zip`, packArchive(serverFiles())],
    ['sbom.cdx.json', Buffer.from(inside)],
    ['THIRD-PARTY-NOTICES.txt', Buffer.from(thirdPartyNotices(shipped))],
    ['LICENSE.txt', readFileSync('LICENSE')],
    ['CHANGES.md', readFileSync(path.join('docs', 'changes.md'))],
  ]);
}

function write(files: Files): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const [name, bytes] of files) writeFileSync(path.join(folder, name), bytes);
  writeFileSync(path.join(folder, 'SHA256SUMS'), checksums(files));
}

/** The lines of the one that the other has not. */
const unlike = (one: string, other: string): string[] =>
  one.split('\n').filter((line) => !other.split('\n').includes(line));

function main(): void {
  const { twice, unopened } = parseArgs({
    options: { twice: { type: 'boolean' }, unopened: { type: 'boolean' } },
  }).values;
  const files = made();
  write(files);
  if (twice) {
    const other = unlike(checksums(made()), checksums(files));
    if (other.length > 0)
      throw new Error(`built a second time these came out otherwise:\n${other.join('\n')}`);
    console.log(`built twice: ${files.size} files, the same bytes each time`);
  }
  if (unopened) return;
  const opens = path.join('tests', 'release', 'open.ts');
  if (!run(path.join('node_modules', 'tsx', 'dist', 'cli.mjs'), opens, folder))
    process.exitCode = 1;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) main();
