/**
 * Where a play stands, in the form that a learning platform keeps: packed, so that it fits, and not
 * to be read by whoever looks at a list of pupils. It is no secret to somebody with the package.
 */
import { deflateSync, inflateSync } from 'fflate';
import { readMemory, type WindowMemory } from '../app/memory.ts';

/** What a platform keeps at least of one text, in characters: that of SCORM 1.2. */
const room = 4096;

/** In front of everything that this version writes. */
const mark = 'unsent1.';

export type Bookmark =
  | { readonly kind: 'none' }
  | { readonly kind: 'place'; readonly memory: WindowMemory }
  /** Of another version, cut off, or somebody else's. */
  | { readonly kind: 'unreadable' };

/** Gives null where it does not fit: then it is not kept. The ways seen before go first. */
export function writeBookmark(memory: WindowMemory): string | null {
  return [memory, { ...memory, explored: [] }].map(packed).find(fits) ?? null;
}

const fits = (text: string): boolean => text.length <= room;

function packed(memory: WindowMemory): string {
  const bytes = deflateSync(new TextEncoder().encode(JSON.stringify(memory)), { level: 9 });
  return mark + btoa(String.fromCharCode(...bytes));
}

/** Anything may stand there. */
export function readBookmark(text: string): Bookmark {
  if (text.trim() === '') return { kind: 'none' };
  if (!text.startsWith(mark)) return { kind: 'unreadable' };
  const memory = readMemory(unpacked(text.slice(mark.length)));
  return memory ? { kind: 'place', memory } : { kind: 'unreadable' };
}

/** Room for the longest of what fits into a bookmark. What is larger when it is unpacked is not ours. */
const largest = 1 << 18;

function unpacked(text: string): unknown {
  try {
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    const json = inflateSync(bytes, { out: new Uint8Array(largest) });
    return JSON.parse(new TextDecoder().decode(json));
  } catch {
    return null;
  }
}
