/**
 * The table of contents of a zip archive, read without unpacking anything. Everything that could
 * mean one thing to us and another to the next program is refused: a pack needs none of it.
 */
import { showPath } from '../paths.ts';

/** One file, as the table says; nothing of it has been believed yet. */
export interface ZipEntry {
  readonly name: string;
  readonly method: 0 | 8;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  /** Where its packed bytes start. */
  readonly at: number;
}

/** Thrown with a reason that can be shown. */
export class ZipRefused extends Error {}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const fileMark = 0x04034b50;
const endLength = 22;
const entryLength = 46;
const fileLength = 30;
const longestComment = 0xffff;

/** Reads the entries; folders are left out. Throws `ZipRefused`. */
export function readZipDirectory(bytes: Uint8Array, mostEntries: number): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  const size = view.getUint32(end + 12, true);
  if (view.getUint16(end + 4, true) !== 0 || view.getUint16(end + 8, true) !== count)
    throw new ZipRefused('the archive is split into parts');
  if (count === 0xffff || start === 0xffffffff)
    throw new ZipRefused('the archive is of the kind for huge files (zip64)');
  if (count > mostEntries)
    throw new ZipRefused(`a pack has at most ${mostEntries} files; this archive has ${count}`);
  if (start + size !== end) throw new ZipRefused('its table of contents is damaged');

  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index++) {
    if (at + entryLength > end || view.getUint32(at, true) !== entryMark)
      throw new ZipRefused('its table of contents is damaged');
    const lengths = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const entry = readEntry(view, bytes, at, lengths[0] ?? 0);
    if (entry) entries.push(entry);
    at += entryLength + lengths.reduce((a, b) => a + b, 0);
  }
  if (at !== end) throw new ZipRefused('its table of contents is damaged');
  refuseOverlaps(entries, start);
  return entries;
}

function findEnd(view: DataView): number {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at--)
    if (view.getUint32(at, true) === endMark && view.getUint16(at + 20, true) === last - at)
      return at;
  throw new ZipRefused('this is no zip archive');
}

function readEntry(
  view: DataView,
  bytes: Uint8Array,
  at: number,
  nameLength: number,
): ZipEntry | null {
  const nameBytes = bytes.subarray(at + entryLength, at + entryLength + nameLength);
  const name = decodeName(nameBytes);
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const packed = view.getUint32(at + 20, true);
  const unpacked = view.getUint32(at + 24, true);
  const header = view.getUint32(at + 42, true);
  const unixMode = view.getUint32(at + 38, true) >>> 16;
  const refuse = (reason: string) => new ZipRefused(`"${showPath(name)}" ${reason}`);

  if ((unixMode & 0xf000) === 0xa000) throw refuse('is a link to another place');
  if ((flags & 1) !== 0) throw refuse('is locked with a password');
  if (name.endsWith('/') && unpacked === 0) return null;
  if (method !== 0 && method !== 8) throw refuse('is packed in a way that is not known');
  if (method === 0 && packed !== unpacked) throw refuse('has two different sizes');
  if (header + fileLength > bytes.length || view.getUint32(header, true) !== fileMark)
    throw refuse('is not where the table of contents says');
  const ownLength = view.getUint16(header + 26, true);
  const own = bytes.subarray(header + fileLength, header + fileLength + ownLength);
  // Programs differ in which of the two names they believe, so they must be one.
  if (ownLength !== nameLength || own.some((byte, index) => byte !== nameBytes[index]))
    throw refuse('has two different names');
  const start = header + fileLength + ownLength + view.getUint16(header + 28, true);
  if (start + packed > bytes.length) throw refuse('is cut off');
  return { name, method, crc: view.getUint32(at + 16, true), packed, unpacked, at: start };
}

/** Names of a pack are plain ASCII; anything else becomes a sign that `refusePath` refuses. */
function decodeName(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) =>
    byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '\uFFFD',
  ).join('');
}

/** Files that share their packed bytes are how a small archive becomes an endless one. */
function refuseOverlaps(entries: readonly ZipEntry[], directory: number): void {
  let free = 0;
  for (const { name, at, packed } of [...entries].sort((a, b) => a.at - b.at)) {
    if (at < free) throw new ZipRefused(`"${showPath(name)}" shares its bytes with another file`);
    free = at + packed;
  }
  if (free > directory) throw new ZipRefused('files reach into the table of contents');
}
