/** Archives as no honest program writes them: every field can be bent before the bytes are made. */
import { deflateSync } from 'fflate';

export interface Entry {
  readonly name: string;
  readonly data: Uint8Array | string;
  /** What the table of contents says instead of the truth. */
  readonly says?: {
    readonly name?: string;
    readonly unpacked?: number;
    readonly crc?: number;
    readonly method?: number;
    readonly flags?: number;
    readonly unixMode?: number;
    /** Its bytes are those of the entry with this position. */
    readonly sameBytesAs?: number;
  };
}

/** Gives the bytes of an archive with these entries. */
export function zip(entries: readonly Entry[]): Uint8Array {
  const parts: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  const starts: number[] = [];
  let at = 0;
  const add = (bytes: Uint8Array): void => {
    parts.push(bytes);
    at += bytes.length;
  };
  for (const { name, data, says = {} } of entries) {
    const plain = typeof data === 'string' ? new TextEncoder().encode(data) : data;
    const packed = deflateSync(plain);
    const start = says.sameBytesAs === undefined ? at : (starts[says.sameBytesAs] ?? 0);
    starts.push(start);
    const common = {
      flags: says.flags ?? 0,
      method: says.method ?? 8,
      crc: says.crc ?? crc32(plain),
      packed: packed.length,
      unpacked: says.unpacked ?? plain.length,
    };
    if (says.sameBytesAs === undefined) {
      add(header(0x04034b50, name, common));
      add(packed);
    }
    central.push(directory(says.name ?? name, common, start, says.unixMode ?? 0));
  }
  const start = at;
  for (const bytes of central) add(bytes);
  add(end(entries.length, at - start, start));
  return join(parts);
}

interface Common {
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
}

function header(mark: number, name: string, common: Common): Uint8Array {
  return fields([4, mark], [2, 20], ...shared(common), [2, bytesOf(name).length], [2, 0], name);
}

function directory(name: string, common: Common, start: number, unixMode: number): Uint8Array {
  return fields(
    ...([
      [4, 0x02014b50],
      [2, 0x031e],
      [2, 20],
    ] as const),
    ...shared(common),
    ...([
      [2, bytesOf(name).length],
      [2, 0],
      [2, 0],
      [2, 0],
      [2, 0],
    ] as const),
    ...([
      [4, unixMode * 0x10000],
      [4, start],
    ] as const),
    name,
  );
}

const shared = ({ flags, method, crc, packed, unpacked }: Common) =>
  [
    [2, flags],
    [2, method],
    [4, 0],
    [4, crc],
    [4, packed],
    [4, unpacked],
  ] as const;

const end = (count: number, size: number, start: number): Uint8Array =>
  fields([4, 0x06054b50], [4, 0], [2, count], [2, count], [4, size], [4, start], [2, 0]);

type Field = readonly [size: 2 | 4, value: number] | string;

function fields(...parts: readonly Field[]): Uint8Array {
  return join(
    parts.map((part) => {
      if (typeof part === 'string') return bytesOf(part);
      const [size, value] = part;
      return Uint8Array.from(
        { length: size },
        (_, index) => Math.floor(value / 256 ** index) & 255,
      );
    }),
  );
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** One bit after the other, unlike the code under test. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
