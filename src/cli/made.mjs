/**
 * The command as plain JavaScript in a few files. Reading some four hundred small ones, most of them
 * TypeScript, took longer than checking a small pack. What was made is kept in node_modules/.cache
 * with a list of everything it was made of, and made anew as soon as any of that is another.
 */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** @typedef {{ readonly name: string, readonly from: Readonly<Record<string, string>> }} Made */

/** What others import by its name; what they import in turn comes by itself. */
const doors = ['unsent', 'commands', 'check-thread', 'build-page'].map(
  (name) => `src/cli/${name}.ts`,
);
const hour = 3_600_000;

/**
 * Gives the folder where the command lies, made of the sources as they are now.
 * @param {string} home the repository
 * @returns {Promise<string>}
 */
export async function madeCommand(home) {
  const shelf = shelfIn(home);
  if (shelf === null) return madeOnce(home);
  const list = join(shelf, 'made.json');
  const known = readMade(list);
  if (known && isNow(home, shelf, known)) return join(shelf, known.name);
  const folder = mkdtempSync(join(shelf, 'of-'));
  const begun = statSync(folder).mtimeMs;
  const from = await make(home, folder);
  clear(shelf, begun - hour);
  // What was saved while this was made may be in it or not: the next start makes it again.
  if (Object.keys(from).some((file) => statSync(join(home, file)).mtimeMs > begun - 50))
    return folder;
  const draft = join(folder, 'made.json');
  writeFileSync(draft, JSON.stringify({ name: basename(folder), from }));
  renameSync(draft, list);
  return folder;
}

/** null where nothing may be written. @param {string} home */
function shelfIn(home) {
  const shelf = join(home, 'node_modules', '.cache', 'unsent');
  try {
    mkdirSync(shelf, { recursive: true });
    rmSync(mkdtempSync(join(shelf, 'try-')), { recursive: true });
    return shelf;
  } catch {
    return null;
  }
}

/** For this start alone. @param {string} home */
async function madeOnce(home) {
  const folder = mkdtempSync(join(tmpdir(), 'unsent-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  await make(home, folder);
  return folder;
}

/** @param {string} home @param {string} folder @returns {Promise<Record<string, string>>} */
async function make(home, folder) {
  const { build } = await import('esbuild');
  const { metafile } = await build({
    absWorkingDir: home,
    entryPoints: doors,
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    // So that no other file has a say in it.
    tsconfigRaw: '{}',
    // Libraries of the old kind ask for parts of Node by `require`.
    banner: {
      js: "import { createRequire as requireFor } from 'node:module'; const require = requireFor(import.meta.url);",
    },
    metafile: true,
    logLevel: 'silent',
  });
  const own = relative(home, fileURLToPath(import.meta.url));
  const files = [...Object.keys(metafile.inputs), own];
  return Object.fromEntries(files.map((file) => [file, stampOf(join(home, file))]));
}

/** @param {string} file */
function stampOf(file) {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat ? `${stat.mtimeMs} ${stat.size}` : '';
}

/** @param {string} home @param {string} shelf @param {Made} made */
function isNow(home, shelf, { name, from }) {
  return (
    Object.entries(from).every(([file, stamp]) => stampOf(join(home, file)) === stamp) &&
    statSync(join(shelf, name), { throwIfNoEntry: false }) !== undefined
  );
}

/** @param {string} list @returns {Made | null} */
function readMade(list) {
  try {
    return JSON.parse(readFileSync(list, 'utf8'));
  } catch {
    return null;
  }
}

/** Takes away what nobody can be reading any more. @param {string} shelf @param {number} before */
function clear(shelf, before) {
  for (const name of readdirSync(shelf)) {
    const path = join(shelf, name);
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory() && statSync(path).mtimeMs < before)
      rmSync(path, { recursive: true, force: true });
  }
}
