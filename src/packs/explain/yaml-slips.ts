/**
 * What the YAML reader stumbles over, in the words of an author. One slip makes the reader complain
 * several times; so the slip is mended in a copy, and the copy says what else there is.
 */
import type { YAMLParseError } from 'yaml';
import { wideBlank } from './slips/blanks.ts';
import { inBrackets } from './slips/brackets.ts';
import { colonInText, missingColon, noPair } from './slips/colons.ts';
import { missingHyphen, missingSpace, setInWrongly, tab } from './slips/columns.ts';
import { afterValue, backslash, openQuote, reserved } from './slips/marks.ts';
import { type Look, placeIn, type Slip } from './slips/slip.ts';

/** What the reader complains about, in the order of the text. */
export type Complain = (text: string) => readonly YAMLParseError[];

/** A slip with its place as people count. */
export interface FoundSlip {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** Each look at what else there is reads the whole text once more. */
const mostSlips = 6;
const mostCharacters = 300_000;

/** Gives every slip once; none where the reader has nothing to complain about. */
export function slipsIn(text: string, complain: Complain): FoundSlip[] {
  const found: FoundSlip[] = [];
  let lines: readonly string[] = text.split('\n');
  let errors = complain(text);
  while (errors.length > 0) {
    const slip = slipIn(lines, errors);
    found.push({ line: slip.line + 1, column: slip.column + 1, message: slip.message });
    if (found.length >= mostSlips || text.length > mostCharacters) break;
    const next = furthest(slip, complain);
    if (!next) break;
    ({ lines, errors } = next);
  }
  return found;
}

/** The copy that can be read furthest; null where none comes beyond the line of the slip. */
function furthest({ line, mended }: Slip, complain: Complain) {
  const tried = mended.map((lines) => {
    const errors = complain(lines.join('\n'));
    const first = firstOf(errors);
    return { lines, errors, reaches: first ? placeIn(lines, first.pos[0]).line : lines.length };
  });
  const [best] = tried.sort((a, b) => b.reaches - a.reaches);
  return best && best.reaches > line ? best : null;
}

function firstOf(errors: readonly YAMLParseError[]): YAMLParseError | undefined {
  const tabbed = errors.find(({ code }) => code === 'TAB_AS_INDENT');
  return tabbed ?? [...errors].sort((a, b) => a.pos[0] - b.pos[0])[0];
}

function slipIn(lines: readonly string[], errors: readonly YAMLParseError[]): Slip {
  const error = firstOf(errors);
  const at = error ? placeIn(lines, error.pos[0]) : { line: 0, column: 0 };
  for (const look of error ? looks : []) {
    const slip = error && look(lines, error, at);
    if (slip) return slip;
  }
  return { ...at, message: error?.message ?? 'this cannot be read', mended: [] };
}

/** The first that knows what is wrong has its say. */
const looks: readonly Look[] = [
  tab,
  wideBlank,
  openQuote,
  backslash,
  afterValue,
  reserved,
  inBrackets,
  missingSpace,
  missingHyphen,
  missingColon,
  setInWrongly,
  colonInText,
  noPair,
];
