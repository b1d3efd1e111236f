/** Texts that end where nobody meant it: from " #" on, YAML takes the rest of a line for a remark. */
import { isMap, isScalar, isSeq, type Pair } from 'yaml';
import { textNames } from './field-names.ts';
import { type Place, quoted, shown } from './slip.ts';

/** A text that a remark has cut. */
export interface Cut {
  /** Where the remark begins. */
  readonly offset: number;
  readonly message: string;
  /** True where nothing is left of the text. */
  readonly isWhole: boolean;
}

/** Gives every text without quotation marks that has a remark behind it on its line. */
export function cutTexts(root: unknown, text: string): Cut[] {
  const cuts: Cut[] = [];
  const visit = (node: unknown): void => {
    if (isSeq(node)) for (const item of node.items) visit(item);
    if (!isMap(node)) return;
    for (const pair of node.items) {
      const cut = cutOf(pair, text);
      if (cut) cuts.push(cut);
      visit(pair.value);
    }
  };
  visit(root);
  return cuts;
}

function cutOf({ key, value }: Pair, text: string): Cut | null {
  if (!isScalar(key) || !textNames.has(String(key.value))) return null;
  if (!isScalar(value) || value.type !== 'PLAIN' || !value.range) return null;
  const [start, end] = value.range;
  const gap = /^[ \t]*(?=#)/.exec(text.slice(end, end + 200))?.[0];
  if (gap === undefined) return null;
  const offset = end + gap.length;
  const remark = text.slice(offset).split('\n', 1)[0]?.trim() ?? '';
  const words = text.slice(start, end);
  if (value.value === null) {
    const message = `a text that begins with # needs quotation marks: ${shown(`${key.value}: ${quoted(remark)}`)}`;
    return { offset, message, isWhole: true };
  }
  const mended = words.includes('\n')
    ? 'put the whole text in quotation marks'
    : `write: ${shown(`${key.value}: ${quoted(words + gap + remark)}`)}`;
  const message = `the text ends before this #, and what stands behind it is a remark; if it belongs to the text, ${mended}`;
  return { offset, message, isWhole: false };
}

/** In brackets the remark takes the closing one with it, and the file cannot be read at all. */
export function remarkInBrackets(
  lines: readonly string[],
  line: number,
): (Place & { readonly message: string }) | null {
  const words = lines[line] ?? '';
  // Quotation marks and what stands between them: a # there is a sign like any other.
  const open = words.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, (text) => 'x'.repeat(text.length));
  const column = /[^\s,[\]{}:] +#/.exec(open);
  if (!column) return null;
  const at = column.index + column[0].length - 1;
  const start = Math.max(...[': ', ', ', '[', '{'].map((sign) => endOf(open, sign, at)));
  const text = words.slice(start).replace(/[\s,\]}]*$/, '');
  return {
    ...{ line, column: at },
    message: `from # on the rest of this line is a remark; a text with # in it needs quotation marks: ${shown(quoted(text.trim()))}`,
  };
}

const endOf = (line: string, sign: string, before: number): number => {
  const at = line.lastIndexOf(sign, before);
  return at < 0 ? 0 : at + sign.length;
};
