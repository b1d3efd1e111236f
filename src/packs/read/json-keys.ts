/** The names in a JSON text that JSON.parse has taken, found in one pass. */

export interface JsonKeys {
  /** The first name that one group has twice, in its quotation marks: JSON.parse drops one in silence. */
  readonly twice: string | null;
  /** Where a name of the outermost group stands, 1-based; 0 and 0 where there is none. */
  locate(key: string): { readonly line: number; readonly column: number };
}

/** Gives the names of a JSON text. Its time grows with the length of the text, however many there are. */
export function jsonKeys(json: string): JsonKeys {
  const places = new Map<string, { line: number; column: number }>();
  const open: Set<string>[] = [];
  let twice: string | null = null;
  let last = { sign: '', line: 0, column: 0 };
  let line = 1;
  let lineStart = 0;
  for (const { 0: sign, index } of json.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[{}:\n]/g)) {
    if (sign === '\n') {
      line += 1;
      lineStart = index + 1;
    } else if (sign === '{') open.push(new Set());
    else if (sign === '}') open.pop();
    else if (sign === ':') {
      const name = nameIn(last.sign);
      const names = open.at(-1);
      if (names?.has(name)) twice ??= last.sign;
      names?.add(name);
      if (open.length === 1) places.set(name, { line: last.line, column: last.column });
    } else last = { sign, line, column: index - lineStart + 1 };
  }
  return { twice, locate: (key) => places.get(key) ?? { line: 0, column: 0 } };
}

/** "\u0061" and "a" are one name. */
const nameIn = (sign: string): string =>
  sign.includes('\\') ? String(JSON.parse(sign)) : sign.slice(1, -1);
