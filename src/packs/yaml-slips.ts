/**
 * What the YAML reader stumbles over, in the words of an author. One slip makes the reader complain
 * several times; so the slip is mended in a copy, and the copy says what else there is.
 */
import type { YAMLParseError } from 'yaml';
import { indentOf, misplacedAt, nextLine, setIn } from './yaml-columns.ts';

/** What the reader complains about, in the order of the text. */
export type Complain = (text: string) => readonly YAMLParseError[];

/** All 0-based. */
interface Slip {
  readonly line: number;
  readonly column: number;
  readonly message: string;
  /** The lines without the slip, in one way or another; none where nobody can tell how. */
  readonly mended: readonly (readonly string[])[];
}

/** A slip with its place as people count. */
export interface FoundSlip {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** Each look at what else there is reads the whole text once more. */
const mostSlips = 6;
const mostCharacters = 300_000;

/** Names that stand before a colon in packs: where one follows a value, something is missing. */
const names = new Set(
  (
    'id text from kind label picture thread when name as avatar tempo profile handle details odd ' +
    'with title tactic happened helps say act rating step feedback sets clears adds to outcome ' +
    'help note question screen about tension skip lines choices then branch ending teacher max'
  ).split(' '),
);

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
  const tab = errors.find(({ code }) => code === 'TAB_AS_INDENT');
  return tab ?? [...errors].sort((a, b) => a.pos[0] - b.pos[0])[0];
}

function placeIn(lines: readonly string[], offset: number): { line: number; column: number } {
  let start = 0;
  for (const [line, { length }] of lines.entries()) {
    if (offset <= start + length) return { line, column: offset - start };
    start += length + 1;
  }
  return { line: Math.max(0, lines.length - 1), column: 0 };
}

type Look = (lines: readonly string[], error: YAMLParseError, at: Place) => Slip | null;
interface Place {
  readonly line: number;
  readonly column: number;
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

/** A line replaced by another. */
const withLine = (lines: readonly string[], at: number, line: string): string[] =>
  lines.map((old, index) => (index === at ? line : old));

const tab: Look = (lines, { code }, at) => {
  if (code !== 'TAB_AS_INDENT') return null;
  const count = lines.filter((line) => /^ *\t/.test(line)).length;
  const others = count > 1 ? `, and ${count - 1} more in this file` : '';
  return {
    ...at,
    message: `this line is set in with a tab${others}; use spaces, never tabs`,
    mended: [],
  };
};

const openQuote: Look = (lines, { code, message, pos }, at) => {
  if (code !== 'MISSING_CHAR' || !message.includes('Missing closing')) return null;
  const sign = message.includes('"quote') ? '"' : "'";
  // The reader names the end; what helps is the place where it opens.
  const opened = lastQuote(lines.join('\n'), pos[0], sign);
  const place = opened < 0 ? at : placeIn(lines, opened);
  const line = lines[place.line] ?? '';
  return {
    ...place,
    message: `the quotation mark that opens here is never closed; write ${sign} at the end of the text too`,
    mended: [withLine(lines, place.line, `${line.trimEnd()}${sign}`)],
  };
};

/** The last quotation mark before a place that is not itself written as a part of a text. */
function lastQuote(text: string, before: number, sign: string): number {
  for (let at = text.lastIndexOf(sign, before - 1); at >= 0; at = text.lastIndexOf(sign, at - 1)) {
    let slashes = 0;
    while (sign === '"' && text[at - 1 - slashes] === '\\') slashes += 1;
    if (slashes % 2 === 0 || at === 0) return at;
  }
  return -1;
}

const backslash: Look = (lines, { code }, at) =>
  code === 'BAD_DQ_ESCAPE'
    ? {
        ...at,
        message: 'a backslash between quotation marks is written twice: \\\\',
        mended: [withLine(lines, at.line, twiceAt(lines[at.line] ?? '', at.column))],
      }
    : null;

const twiceAt = (line: string, column: number): string =>
  `${line.slice(0, column)}\\${line.slice(column)}`;

/** Something follows where a value has ended already. */
const afterValue: Look = (lines, { code, message }, at) => {
  const line = lines[at.line] ?? '';
  const before = line.slice(0, at.column).trimEnd().at(-1);
  if (code !== 'UNEXPECTED_TOKEN' || !message.includes('node end')) return null;
  if (before === '"') return quoteInside(lines, at);
  if (before === "'")
    return {
      ...at,
      message:
        'the text has ended at the apostrophe before this; put the whole text in double quotation marks ("it\'s fine")',
      mended: [
        withLine(
          lines,
          at.line,
          line.replace(/'(.*)'/, (_, words) => quoted(words)),
        ),
      ],
    };
  if (before !== '}' && before !== ']') return null;
  return needsMarks(lines, at.line, before === '}' ? '{' : '[');
};

const quoteInside = (lines: readonly string[], at: Place): Slip => ({
  ...at,
  message:
    'the text has ended at the quotation mark before this; a quotation mark inside a text is written \\"',
  mended: escapedQuotes(lines[at.line] ?? '').map((line) => withLine(lines, at.line, line)),
});

/** From the first quotation mark of a value to the last one: what is between them is the text. */
function escapedQuotes(line: string): string[] {
  return [/:\s"(.*)"(\s*)$/, /:\s"([^{}]*)"(\s*[,}].*)$/].flatMap((form) => {
    const match = form.exec(line);
    if (!match) return [];
    const words = (match[1] ?? '').replace(/\\?"/g, '\\"');
    return [`${line.slice(0, match.index)}: "${words}"${match[2]}`];
  });
}

const quoted = (words: string): string => `"${words.replace(/["\\]/g, '\\$&')}"`;

const reserved: Look = (lines, { code, message, pos }, at) => {
  if (code === 'UNEXPECTED_TOKEN' && message.includes('block-seq-ind on same line'))
    return needsMarks(lines, at.line, '-');
  const sign = lines.join('\n')[pos[0]] ?? '';
  return code === 'BAD_SCALAR_START' ? needsMarks(lines, at.line, sign) : null;
};

/** The value of a line begins with a sign that means something else. */
function needsMarks(lines: readonly string[], at: number, sign: string): Slip {
  const line = lines[at] ?? '';
  const [head = '', value = ''] = parted(line);
  const inMarks = `${head}${quoted(value)}`;
  return {
    line: at,
    column: Math.max(0, line.indexOf(sign, Math.max(0, head.length - 1))),
    message: `a text that begins with ${sign} needs quotation marks`,
    mended: value === '' ? [] : [withLine(lines, at, inMarks)],
  };
}

/** A line up to its first value, and the value without a remark. */
function parted(line: string): [string, string] {
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

/** In brackets a comma or quotation marks are missing, or they are closed by one of the other kind. */
const inBrackets: Look = (lines, { code, message, pos }, at) => {
  const line = lines[at.line] ?? '';
  if (/^Flow (map|sequence) in block collection/.test(message))
    return { ...at, message: 'a bracket { is closed with }, and [ with ]', mended: [] };
  if (code === 'UNEXPECTED_TOKEN' && message === 'Unexpected scalar token')
    return comma(lines, at, line);
  if (code !== 'BLOCK_IN_FLOW') return null;
  const end = Math.min(line.length, at.column + pos[1] - pos[0]);
  const words = line.slice(at.column, end).trim();
  const name = /(\S+):(?:\s|$)/.exec(words)?.[1] ?? '';
  if (names.has(name) && words.indexOf(name) > 0)
    return comma(lines, { line: at.line, column: at.column + words.indexOf(name) }, line);
  const rest = line.slice(end);
  return {
    ...at,
    message: `a text with a colon in it needs quotation marks: ${shown(quoted(words))}`,
    mended: [withLine(lines, at.line, `${line.slice(0, at.column)}${quoted(words)} ${rest}`)],
  };
};

function comma(lines: readonly string[], at: Place, line: string): Slip {
  const mended = `${line.slice(0, at.column).trimEnd()}, ${line.slice(at.column)}`;
  const name = /^[\w-]+/.exec(line.slice(at.column))?.[0] ?? 'this';
  return {
    ...at,
    message: `a comma is missing before "${name}"`,
    mended: [withLine(lines, at.line, mended)],
  };
}

/** The reader may complain about the line after the one without a space. */
const missingSpace: Look = (lines, _, at) => {
  const before = lines.findLastIndex((line, index) => index < at.line && line.trim() !== '');
  for (const place of [at.line, before]) {
    const glued = /^(\s*(?:-\s+)*)([a-z][a-z0-9-]*):([^\s:/].*)$/i.exec(lines[place] ?? '');
    if (!glued) continue;
    const [, head = '', name = '', value = ''] = glued;
    return {
      line: place,
      column: head.length + name.length,
      message: `a space is missing after the colon: ${shown(`${name}: ${value.trim()}`)}`,
      mended: [withLine(lines, place, `${head}${name}: ${value}`)],
    };
  }
  const line = lines[at.line] ?? '';
  const hyphen = /^(\s*)-([^\s-].*)$/.exec(line);
  if (!hyphen) return null;
  return {
    line: at.line,
    column: hyphen[1]?.length ?? 0,
    message: 'a space is missing after the hyphen that begins an entry',
    mended: [withLine(lines, at.line, `${hyphen[1]}- ${hyphen[2]}`)],
  };
};

const missingHyphen: Look = (lines, _, at) => {
  const line = lines[at.line] ?? '';
  const column = indentOf(line);
  const entry = lines.slice(0, at.line).findLast((before) => /^\s*-\s/.test(before));
  if (line[column] !== '{' || entry === undefined || indentOf(entry) !== column) return null;
  return {
    line: at.line,
    column,
    message: 'an entry of a list begins with a hyphen and a space: - { … }',
    mended: [withLine(lines, at.line, `${line.slice(0, column)}- ${line.slice(column)}`)],
  };
};

/** What the reader complains of where a line begins in the wrong place. */
const ofColumns: readonly string[] = [
  'BAD_INDENT',
  'MISSING_CHAR',
  'BLOCK_AS_IMPLICIT_KEY',
  'MULTILINE_IMPLICIT_KEY',
];

/** The reader often complains about the line before the one that is set in wrongly. */
const setInWrongly: Look = (lines, { code }, at) => {
  if (!ofColumns.includes(code)) return null;
  for (const looked of [at.line, nextLine(lines, at.line + 1)]) {
    const misplaced = misplacedAt(lines, looked);
    if (!misplaced) continue;
    const { line, meant } = misplaced;
    const is = indentOf(lines[line] ?? '');
    return {
      line,
      column: is,
      message: `this line is set in by ${spaces(is)}, the ones it belongs to by ${spaces(meant)}`,
      mended: [setIn(lines, line, meant, false), setIn(lines, line, meant, true)],
    };
  }
  return null;
};

const spaces = (count: number): string =>
  count === 0 ? 'none' : count === 1 ? '1 space' : `${count} spaces`;

const colonInText: Look = (lines, { code }, at) => {
  const line = lines[at.line] ?? '';
  const [head, value] = parted(line);
  const colon = /(?:^|\s)(\S+):(?:\s|$)/.exec(value);
  if (code !== 'BLOCK_AS_IMPLICIT_KEY' || !colon) return null;
  const end = /^"(?:[^"\\]|\\.)*"\s*/.exec(value)?.[0].length;
  if (end !== undefined) return quoteInside(lines, { line: at.line, column: head.length + end });
  const name = colon[1] ?? '';
  if (names.has(name) && colon.index > 0)
    return {
      line: at.line,
      column: head.length + value.indexOf(`${name}:`, colon.index),
      message: `"${name}:" begins a line of its own`,
      mended: [],
    };
  const inMarks = `${head}${quoted(value.replace(/^“|”$/g, ''))}`;
  const curly = /[“”„]/.test(value) ? ' (straight ones; “ and ” are part of the text)' : '';
  return {
    line: at.line,
    column: head.length,
    message: `a text with a colon in it needs quotation marks${curly}: ${shown(inMarks.trim())}`,
    mended: [withLine(lines, at.line, inMarks)],
  };
};

const missingColon: Look = (lines, error, at) => {
  const line = lines[at.line] ?? '';
  const first = /^\s*(?:-\s+)*([\w-]+)\s/.exec(line)?.[1] ?? '';
  if (!isNoPair(line, error) || !names.has(first)) return null;
  return {
    line: at.line,
    column: line.indexOf(first),
    message: `a colon is missing after "${first}"`,
    mended: [withLine(lines, at.line, line.replace(first, `${first}:`))],
  };
};

const noPair: Look = (lines, error, at) =>
  isNoPair(lines[at.line] ?? '', error)
    ? {
        line: at.line,
        column: indentOf(lines[at.line] ?? ''),
        message:
          'this line is no "name: value"; a long text stands in quotation marks, or set in under ">-"',
        mended: [],
      }
    : null;

function isNoPair(line: string, { code, message }: YAMLParseError): boolean {
  const wantsPair = code === 'MULTILINE_IMPLICIT_KEY' || message.startsWith('Implicit map keys');
  return wantsPair && !/:(\s|$)/.test(line);
}

const looks: readonly Look[] = [
  tab,
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

const shown = (text: string): string => (text.length > 90 ? `${text.slice(0, 89)}…` : text);
