/** Packs from a disk: for the command line, the build and the tests. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { PackFiles } from './compile.ts';

/** Reads the text files of a pack folder (YAML and JSON), by their path inside it with "/". */
export function readPackFolder(folder: string): PackFiles {
  const files = new Map<string, string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(ya?ml|json)$/.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8'));
  }
  return files;
}

/** The pack folders below `root`: every folder that has a pack.yaml. */
export function packFoldersIn(root: string): string[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(root, entry.name))
    .filter((folder) => readdirSync(folder).includes('pack.yaml'))
    .sort();
}
