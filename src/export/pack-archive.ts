/** Writes a `.unsent` file: a zip of exactly one pack folder, the same bytes on every machine. */
import { type Zippable, zipSync } from 'fflate';
import type { PackBytes } from '../packs/files.ts';

/**
 * Gives the archive. Files are sorted by path, all of one date, packed in one way: whoever packs the
 * same folder gets the same bytes, so two people can compare what they have by a checksum.
 */
export function packArchive(
  files: PackBytes,
  /** Those that a double click may start where files say so of themselves. */
  runnable: ReadonlySet<string> = new Set(),
): Uint8Array {
  // A zip holds local time without a zone: local noon is the same twelve hours everywhere.
  const mtime = new Date(2000, 0, 1, 12);
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const entries = sorted.map(([path, bytes]): [string, Zippable[string]] => [
    path,
    [bytes, { level: 9, mtime, ...(runnable.has(path) ? program : { os: 0, attrs: 0 }) }],
  ]);
  return zipSync(Object.fromEntries(entries));
}

/** As Unix writes it: a file that everybody may read and start. */
const program = { os: 3, attrs: (0o100755 << 16) >>> 0 };
