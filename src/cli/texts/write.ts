/** Writes the translation files of a pack, and what is kept beside them. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Aside, translationFile } from '../../packs/exchange/merge.ts';
import { type Entries, translationPath } from '../../packs/exchange/units.ts';
import { asJson } from '../command.ts';
import type { WordedPack } from './pack.ts';

/** Files without an entry are left as they are. */
export function writeEntries({ folder }: WordedPack, language: string, files: Entries): void {
  for (const [name, entries] of files) {
    if (entries.size === 0) continue;
    const target = join(folder, translationPath(language, name));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, translationFile(entries));
  }
}

/** Writes `<path>.aside.json`, or under the next name that is free. Gives that name. */
export function writeAside(
  path: string,
  { pack }: WordedPack,
  to: string,
  texts: readonly Aside[],
): string {
  const name = (count: number): string =>
    count === 1 ? `${path}.aside.json` : `${path}.aside-${count}.json`;
  let count = 1;
  while (existsSync(name(count))) count += 1;
  writeFileSync(name(count), asJson({ unsent: 1, pack: pack.id, to, texts }));
  return name(count);
}
