/** Opens a `.unsent` file: a zip of exactly one pack folder. Works in the browser and in Node. */
import { Inflate } from 'fflate';
import { kindByName } from '../file-kinds.ts';
import { contentsOf, type PackBytes } from '../files.ts';
import { type PackLimits, packLimits, sizeInWords } from '../limits.ts';
import { refusePath, sameFileKey, showPath } from '../paths.ts';
import { type Problem, problemIn } from '../problem.ts';
import { readZipDirectory, type ZipEntry, ZipRefused } from './zip-directory.ts';

export interface OpenedArchive {
  /** null when the archive is refused; then nothing of it may be used. */
  readonly files: PackBytes | null;
  readonly problems: readonly Problem[];
}

/**
 * Opens an archive, or says why not. Sizes, names and kinds are judged from the table of contents
 * before anything is unpacked; unpacking then stops at the size that was announced.
 */
export function openArchive(
  file: string,
  bytes: Uint8Array,
  limits: PackLimits = packLimits,
): OpenedArchive {
  const refused = (problems: readonly Problem[]): OpenedArchive => ({ files: null, problems });
  if (bytes.length > limits.archiveBytes)
    return refused([
      problemIn(file, 'archive', `a pack has at most ${sizeInWords(limits.archiveBytes)} packed`),
    ]);
  try {
    const entries = readZipDirectory(bytes, limits.files);
    const problems = [...judgeTotals(file, entries, limits), ...judgeNames(file, entries)];
    if (problems.length > 0) return refused(problems);
    const files = new Map(entries.map((entry) => [entry.name, unpack(bytes, entry)]));
    const { problems: inside, pictures } = contentsOf(file, files);
    const fakes = pictures
      .filter(({ kind }) => kind === null)
      .map(({ path }) =>
        problemIn(file, 'archive', `"${path}": whatever its name says, this is no picture`),
      );
    return inside.length + fakes.length > 0
      ? refused([...inside, ...fakes])
      : { files, problems: [] };
  } catch (error) {
    if (!(error instanceof ZipRefused)) throw error;
    return refused([problemIn(file, 'archive', error.message)]);
  }
}

function judgeTotals(file: string, entries: readonly ZipEntry[], limits: PackLimits): Problem[] {
  const total = entries.reduce((sum, { unpacked }) => sum + unpacked, 0);
  const tooMuch = (message: string): Problem => problemIn(file, 'archive', message);
  if (total > limits.unpackedBytes)
    return [
      tooMuch(
        `a pack has at most ${sizeInWords(limits.unpackedBytes)} unpacked; this has ${sizeInWords(total)}`,
      ),
    ];
  return entries.flatMap(({ name, packed, unpacked }) => {
    const shown = showPath(name);
    if (unpacked > limits.fileBytes)
      return [
        tooMuch(
          `"${shown}" has ${sizeInWords(unpacked)}; a file has at most ${sizeInWords(limits.fileBytes)}`,
        ),
      ];
    return unpacked > packed * limits.timesSmaller
      ? [tooMuch(`"${shown}" unpacks to more than ${limits.timesSmaller} times its size`)]
      : [];
  });
}

function judgeNames(file: string, entries: readonly ZipEntry[]): Problem[] {
  const seen = new Set<string>();
  const problems = entries.flatMap(({ name }) => {
    const key = sameFileKey(name);
    const kind = kindByName(name);
    const reason = seen.has(key)
      ? 'stands in the archive twice'
      : (refusePath(name) ?? ('refused' in kind ? kind.refused : null));
    seen.add(key);
    return reason === null ? [] : [problemIn(file, 'archive', `"${showPath(name)}": ${reason}`)];
  });
  return problems.length > 0 || seen.has('pack.yaml')
    ? problems
    : [problemIn(file, 'archive', noPackAtTop(seen))];
}

function noPackAtTop(names: ReadonlySet<string>): string {
  const inside = [...names].find((name) => name.endsWith('/pack.yaml'));
  return inside
    ? `pack.yaml stands in the folder "${inside.slice(0, -'/pack.yaml'.length)}"; it belongs at the top of the archive, as "unsent pack" writes it`
    : 'there is no pack.yaml in this archive';
}

/** Bytes that go in at once: however well packed, they come out as at most 8 MB. */
const portion = 8_192;

function unpack(bytes: Uint8Array, { name, method, at, packed, unpacked, crc }: ZipEntry) {
  const source = bytes.subarray(at, at + packed);
  const result = method === 0 ? source.slice() : inflate(source, unpacked, name);
  if (crc32(result) !== crc) throw new ZipRefused(`"${name}" is damaged`);
  return result;
}

/** Throws `ZipRefused` as soon as more comes out than was announced. */
function inflate(source: Uint8Array, size: number, name: string): Uint8Array {
  const result = new Uint8Array(size);
  let filled = 0;
  const inflater = new Inflate((chunk) => {
    if (filled + chunk.length > size)
      throw new ZipRefused(`"${name}" unpacks to more than the archive says`);
    result.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let from = 0; from < source.length; from += portion)
      inflater.push(source.subarray(from, from + portion), from + portion >= source.length);
  } catch (error) {
    if (error instanceof ZipRefused) throw error;
    throw new ZipRefused(`"${name}" is damaged`);
  }
  if (filled !== size) throw new ZipRefused(`"${name}" is damaged`);
  return result;
}

/** The checksum of zip archives (IEEE 802.3). */
function crc32(bytes: Uint8Array): number {
  const table = Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
    return value;
  });
  let crc = -1;
  for (const byte of bytes) crc = (crc >>> 8) ^ (table[(crc ^ byte) & 0xff] ?? 0);
  return ~crc >>> 0;
}
