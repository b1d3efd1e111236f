/**
 * Packs that break one rule. `invalid/<rule>.yaml` is one story, checked as part of the valid pack
 * `small`; `invalid/<rule>/` is a pack of its own. The line with `# here` is the one to be named.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Checked, checkPackBytes } from '../../src/packs/check.ts';
import { readPackBytes } from '../../src/packs/disk.ts';
import type { PackBytes } from '../../src/packs/files.ts';

export interface Fixture {
  /** The rule that it breaks. */
  readonly name: string;
  readonly files: PackBytes;
  /** Where a problem is to be found; null where the fixture marks no line. */
  readonly here: { readonly file: string; readonly line: number } | null;
}

const root = 'tests/packs';
/** Any day after the fixtures were written. */
const today = '2026-11-22';

export function fixturesIn(kind: 'valid' | 'invalid'): Fixture[] {
  return readdirSync(join(root, kind))
    .sort()
    .map((entry) => {
      const path = join(root, kind, entry);
      const files = statSync(path).isDirectory() ? readPackBytes(path).files : asPartOfPack(path);
      return { name: basename(entry, '.yaml'), files, here: markIn(files) };
    });
}

export function checkFixture({ name, files }: Fixture): Checked {
  return checkPackBytes({ folder: name, files, today });
}

/** The valid pack with one story more. */
function asPartOfPack(path: string): PackBytes {
  const files = new Map(readPackBytes(join(root, 'valid', 'small')).files);
  const pack = new TextDecoder().decode(files.get('pack.yaml'));
  const id = basename(path, '.yaml');
  files.set(
    'pack.yaml',
    new TextEncoder().encode(pack.replace(/(scenarios: \[.*)\]/, `$1, ${id}]`)),
  );
  files.set(`${id}.yaml`, readFileSync(path));
  return files;
}

function markIn(files: PackBytes): Fixture['here'] {
  for (const [file, bytes] of files) {
    const lines = new TextDecoder().decode(bytes).split('\n');
    const at = lines.findIndex((line) => line.includes('# here'));
    if (at >= 0) return { file, line: at + 1 };
  }
  return null;
}
