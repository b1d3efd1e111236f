/** Packs from a disk: for the command line, the build and the tests. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { PackBytes, PackFiles } from './files.ts';
import { packLimits, sizeInWords } from './limits.ts';
import { type Problem, problemIn } from './problem.ts';

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

/**
 * Reads every file of a pack folder, sorted by path. Hidden files and folders, such as those of
 * editors and of version control, are passed over; links are named and not followed. `shownAs`
 * names the folder in problems.
 */
export function readPackBytes(
  folder: string,
  shownAs: string = folder,
): { files: PackBytes; problems: readonly Problem[] } {
  const files = new Map<string, Uint8Array>();
  const problems: Problem[] = [];
  let bytes = 0;
  const visit = (inside: string): void => {
    for (const entry of readdirSync(join(folder, inside), { withFileTypes: true })) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
      const refuse = (message: string): void => {
        problems.push(problemIn(`${shownAs}/${path}`, 'files', message));
      };
      if (entry.isDirectory()) visit(path);
      else if (!entry.isFile()) refuse('this is a link to another place or no real file');
      else if (statSync(join(folder, path)).size > packLimits.fileBytes)
        refuse(`a file has at most ${sizeInWords(packLimits.fileBytes)}`);
      // One more than may be there is enough to know.
      else if (files.size > packLimits.files || bytes > packLimits.unpackedBytes) return;
      else {
        const content = readFileSync(join(folder, path));
        bytes += content.length;
        files.set(path, content);
      }
    }
  };
  visit('');
  return { files: new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1))), problems };
}

/** The pack folders below `root`: every folder that has a pack.yaml. */
export function packFoldersIn(root: string): string[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(root, entry.name))
    .filter((folder) => readdirSync(folder).includes('pack.yaml'))
    .sort();
}
