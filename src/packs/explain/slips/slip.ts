/** A slip in a YAML text, and the parts that the looks for single slips share. */
import type { YAMLParseError } from 'yaml';

/** Both 0-based. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface Slip extends Place {
  readonly message: string;
  /** The lines without the slip, in one way or another; none where nobody can tell how. */
  readonly mended: readonly (readonly string[])[];
}

/** One kind of slip: gives it where this is what the reader stumbles over, or null. */
export type Look = (lines: readonly string[], error: YAMLParseError, at: Place) => Slip | null;

/** Where an offset stands in the lines of its text. */
export function placeIn(lines: readonly string[], offset: number): Place {
  let start = 0;
  for (const [line, { length }] of lines.entries()) {
    if (offset <= start + length) return { line, column: offset - start };
    start += length + 1;
  }
  return { line: Math.max(0, lines.length - 1), column: 0 };
}

/** A line replaced by another. */
export const withLine = (lines: readonly string[], at: number, line: string): string[] =>
  lines.map((old, index) => (index === at ? line : old));

/** A text in double quotation marks. */
export const quoted = (words: string): string => `"${words.replace(/["\\]/g, '\\$&')}"`;

/** A line up to its first value, and the value without a remark. */
export function parted(line: string): [string, string] {
  const head = /^\s*(?:-\s+)*[^\s:]+:\s+/.exec(line)?.[0];
  if (head === undefined) return [line, ''];
  return [
    head,
    line
      .slice(head.length)
      .replace(/\s#.*$/, '')
      .trim(),
  ];
}

/** For a message: long texts are cut. */
export const shown = (text: string): string => (text.length > 90 ? `${text.slice(0, 89)}…` : text);
