/** Blanks that look like those of the keyboard and are none; they come along when a text is copied. */
import type { Look, Slip } from './slip.ts';

/** What YAML takes for a letter, at the start of a line or where a value begins. */
const wide = '[\\u00A0\\u1680\\u180E\\u2000-\\u200B\\u202F\\u205F\\u3000\\uFEFF]';
const places: readonly { readonly before: RegExp; readonly what: string }[] = [
  { before: new RegExp(`^([ \\t]*)${wide}`), what: 'this line begins with' },
  { before: new RegExp(`^([ \\t]*(?:-[ \\t]+)*-)${wide}`), what: 'behind the hyphen stands' },
  {
    before: new RegExp(`^([ \\t]*(?:-[ \\t]+)*[\\w-]+:[ \\t]*)${wide}`),
    what: 'behind the colon stands',
  },
];

/** The reader often complains about the line before or after the one with the blank. */
export const wideBlank: Look = (lines, _, at) => wideBlankNear(lines, at.line);

/** The first line with such a blank among a line and its neighbours, with all of them mended. */
export function wideBlankNear(lines: readonly string[], near: number): Slip | null {
  for (let line = Math.max(0, near - 1); line <= near + 1; line++) {
    const found = wideBlankIn(lines[line] ?? '');
    if (!found) continue;
    const count = lines.filter((one) => wideBlankIn(one)).length;
    const others = count > 1 ? `, and ${count - 1} more in this file` : '';
    return {
      line,
      column: found.column,
      message: `${found.what} ${blankNamed(found.sign, others)}`,
      mended: [lines.map(withPlainBlanks)],
    };
  }
  return null;
}

function wideBlankIn(line: string) {
  for (const { before, what } of places) {
    const column = before.exec(line)?.[1]?.length;
    if (column !== undefined) return { column, what, sign: line[column] ?? '' };
  }
  return null;
}

export const isWideBlank = (sign: string): boolean => new RegExp(`^${wide}$`).test(sign);

/** As `a no-break blank (U+00A0); delete it and type ordinary blanks`. */
export function blankNamed(sign: string, others = ''): string {
  const number = `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  const kind = kinds[number] ?? 'wide';
  return `a ${kind} blank (${number})${others}; delete it and type ordinary blanks`;
}

const kinds: Readonly<Record<string, string>> = {
  'U+00A0': 'no-break',
  'U+202F': 'narrow no-break',
  'U+200B': 'widthless',
  'U+FEFF': 'widthless',
};

/** A line with ordinary blanks where they set it in, or stand before its value. */
const withPlainBlanks = (line: string): string =>
  line.replace(new RegExp(`^(?:[ \\t-]|${wide})*(?:[\\w-]+:(?:[ \\t]|${wide})+)?`), (head) =>
    head.replace(new RegExp(wide, 'g'), ' '),
  );
