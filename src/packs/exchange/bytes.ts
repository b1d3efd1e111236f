/** The text of a file that came back, in whatever encoding a program has left it. */
import { decodeText, utf16In } from '../files.ts';

/** Gives the text; null where its encoding cannot be told. */
export function decodeReturned(bytes: Uint8Array): string | null {
  const wide = utf16In(bytes);
  return wide === null
    ? (decodeText(bytes) ?? decodeAs(declaredIn(bytes), bytes))
    : decodeAs(wide, bytes);
}

/** What an XML file says of itself in its first line. */
function declaredIn(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  return /^<\?xml[^>]*\bencoding=["']([\w.:-]+)["']/.exec(start)?.[1] ?? null;
}

function decodeAs(encoding: string | null, bytes: Uint8Array): string | null {
  if (encoding === null) return null;
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}
