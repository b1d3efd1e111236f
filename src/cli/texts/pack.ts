/** A pack whose words are translated, and the formats they travel in. */

import type { ReadPackFiles } from '../../packs/compile.ts';
import { csvFormat } from '../../packs/exchange/csv.ts';
import { jsonFormat } from '../../packs/exchange/json.ts';
import type { ExchangeFormat } from '../../packs/exchange/unit.ts';
import { type Entries, entriesOf } from '../../packs/exchange/units.ts';
import { xliffFormat } from '../../packs/exchange/xliff.ts';
import type { PackFiles } from '../../packs/files.ts';
import type { Pack } from '../../script/types.ts';
import { CannotDo } from '../command.ts';

export interface WordedPack {
  readonly folder: string;
  readonly pack: Pack;
  readonly read: ReadPackFiles;
  readonly files: PackFiles;
}

export const formats: Readonly<Record<string, ExchangeFormat>> = {
  xliff: xliffFormat,
  csv: csvFormat,
  json: jsonFormat,
};

/** What the pack has in one language. Throws `CannotDo` where a file of it cannot be read. */
export function readableEntries({ read, files }: WordedPack, language: string): Entries {
  const { entries, unreadable } = entriesOf(files, Object.keys(read.sources), language);
  const [first] = unreadable;
  if (first)
    throw new CannotDo(`${first.path} cannot be read, so nothing was done: ${first.reason}`);
  return entries;
}

/** Those that the pack or a story promises, and those of which there is a folder. */
export function languagesIn({ read, files }: WordedPack): string[] {
  const folders = [...files.keys()].flatMap((path) => /^locales\/([^/]+)\//.exec(path)?.[1] ?? []);
  return [...new Set([...Object.keys(read.translations), ...folders.sort()])];
}
