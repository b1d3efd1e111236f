/**
 * The licences of everything that ships: the production dependencies and theirs, fonts included.
 * Refuses what the house may not pass on, and keeps assets/licences.json for the About page.
 * Usage: tsx tools/licences.ts [--write]
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

/** Licences that let a school use, change and pass on the whole without asking anybody. */
const ALLOWED = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'OFL-1.1',
  'CC0-1.0',
  'CC-BY-4.0',
]);

/** Build tools that leave code of these packages in the build, where they are installed. */
const LEFT_BY_TOOLS = [
  'workbox-core',
  'workbox-precaching',
  'workbox-routing',
  'workbox-strategies',
  'workbox-window',
];

export interface ShippedLicence {
  name: string;
  version: string;
  licence: string;
  /** The line that names the holder, as the package has it. */
  copyright: string;
  text: string;
}

export interface Licences {
  shipped: ShippedLicence[];
  problems: string[];
  /** What a person should know though the check passes it. */
  notes: string[];
}

/**
 * Where the texts of packages stand that name a licence and forgot its text: `name@version.txt`, from
 * the repository of the package, a slash in the name written as a plus. One version each: the next
 * may have other terms.
 */
const FORGOTTEN = path.join('assets', 'licence-texts');

/** Names by which a licence text speaks of a licence that is not on the list above. */
const OTHER_NAMES =
  /\b(Unicode License|ICU License|Mozilla Public License|Eclipse Public License|(?:Lesser |Affero )?General Public License)\b/gi;

export function collectLicences(root: string): Licences {
  const folders = new Set<string>();
  const problems: string[] = [];
  const add = (name: string, from: string, wantedBy: string): void => {
    const folder = folderOf(name, from);
    if (folder === undefined) problems.push(`${name}, wanted by ${wantedBy}, is not installed`);
    else if (!folders.has(folder)) {
      folders.add(folder);
      const manifest = readManifest(folder);
      for (const next of Object.keys(manifest.dependencies ?? {})) add(next, folder, name);
      for (const next of Object.keys(manifest.optionalDependencies ?? {}))
        if (folderOf(next, folder)) add(next, folder, name);
    }
  };
  const { name: own = 'this package', dependencies = {} } = readManifest(root);
  for (const name of Object.keys(dependencies)) add(name, root, own);
  for (const name of LEFT_BY_TOOLS) if (folderOf(name, root)) add(name, root, own);

  const kept = path.join(root, FORGOTTEN);
  const wanted = new Set<string>();
  const shipped = [...folders].map((folder): ShippedLicence => {
    const own = readLicence(folder);
    if (own.text !== '') return own;
    const file = `${own.name.replaceAll('/', '+')}@${own.version}.txt`;
    wanted.add(file);
    return existsSync(path.join(kept, file)) ? withText(own, textOf(kept, file)) : own;
  });
  for (const file of existsSync(kept) ? readdirSync(kept) : [])
    if (!wanted.has(file))
      problems.push(`${FORGOTTEN}/${file} is the text of nothing that needs one`);
  for (const { name, version, licence, text } of shipped) {
    if (!isAllowed(licence))
      problems.push(
        `${name} ${version} is under ${licence || 'no licence'}: what ships may only be under ${[...ALLOWED].join(', ')}`,
      );
    if (text === '') problems.push(`${name} ${version} brings no text of its licence`);
  }
  const notes = shipped.flatMap(({ name, version, licence, text }) => {
    const others = new Set((text.match(OTHER_NAMES) ?? []).map((one) => one.toLowerCase()));
    if (others.size === 0) return [];
    return [
      `${name} ${version} says ${licence}, but its text also carries: ${[...others].join(', ')}`,
    ];
  });
  const byName = (a: ShippedLicence, b: ShippedLicence) =>
    a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1;
  return { shipped: shipped.sort(byName), problems, notes };
}

/** `A OR B` leaves us the choice; `A AND B` binds us to both. */
export function isAllowed(licence: string): boolean {
  const plain = licence.trim().replace(/^\((.*)\)$/, '$1');
  if (plain.includes('(')) return false;
  return plain
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((one) => ALLOWED.has(one.trim())));
}

export function asFile(shipped: ShippedLicence[]): string {
  return `${JSON.stringify(shipped, null, 2)}\n`;
}

interface Manifest {
  name?: string;
  version?: string;
  license?: string | { type?: string };
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
}

/** Looks where Node would: in this folder's node_modules, then in those above. */
function folderOf(name: string, from: string): string | undefined {
  const folder = path.join(from, 'node_modules', name);
  if (existsSync(path.join(folder, 'package.json'))) return folder;
  const above = path.dirname(from);
  return above === from ? undefined : folderOf(name, above);
}

function readLicence(folder: string): ShippedLicence {
  const { name = path.basename(folder), version = '', license = '' } = readManifest(folder);
  const licence = typeof license === 'string' ? license : (license.type ?? '');
  const texts = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|copying|notice)([.-]|$)/i.test(file))
    .sort()
    .map((file) => textOf(folder, file));
  return withText({ name, version, licence }, texts.join('\n\n'));
}

function textOf(folder: string, file: string): string {
  return readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
}

type Named = Pick<ShippedLicence, 'name' | 'version' | 'licence'>;

function withText({ name, version, licence }: Named, text: string): ShippedLicence {
  const holder = text.split('\n').find((one) => /^\W*copyright\b/i.test(one));
  return { name, version, licence, copyright: holder?.trim() ?? '', text };
}

function main(): void {
  const file = path.join('assets', 'licences.json');
  const { shipped, problems, notes } = collectLicences(process.cwd());
  const wanted = asFile(shipped);
  if (process.argv.includes('--write')) writeFileSync(file, wanted);
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== wanted)
    problems.push(`${file} is not what is installed: run npm run licences -- --write`);
  for (const problem of problems) console.error(problem);
  for (const { name, version, licence } of shipped) console.log(`${name} ${version}: ${licence}`);
  for (const note of notes) console.log(`note: ${note}`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) main();
