/** How far the lines of a YAML text are set in, and which of them is set in wrongly. */

/** What a line is: an entry of a list, a name with its value, or the middle of a text. */
type Kind = 'entry' | 'name' | 'words';

interface Column {
  readonly at: number;
  readonly kind: Kind;
  /** The first line that stands there. */
  readonly line: number;
}

/** A line that is set in wrongly. */
export interface Misplaced {
  readonly line: number;
  /** Where it ought to begin. */
  readonly meant: number;
}

/** What is open after some lines. */
interface Open {
  readonly columns: Column[];
  /** The last line ended in a name or hyphen without a value: what follows may stand deeper. */
  isWaiting: boolean;
  /** The last line that says something. */
  last: number;
  /** Brackets that are open. */
  brackets: number;
  /** Where a text over several lines began; everything deeper belongs to it. */
  textFrom: number | null;
}

const nameAtStart = /^(?:"[^"]*"|'[^']*'|[^\s"'[\]{}#,&*!|>%@`-][^:#]*):(?=\s|$)/;

export const indentOf = (line: string): number => line.length - line.trimStart().length;

const isEmpty = (line: string): boolean => /^\s*(#.*)?$/.test(line);

/** The next line from there on that says something; the number of lines where there is none. */
export function nextLine(lines: readonly string[], from: number): number {
  const next = lines.findIndex((line, at) => at >= from && !isEmpty(line));
  return next < 0 ? lines.length : next;
}

/**
 * Gives the line that is wrong when this one does not fit the lines before it: itself, or the first
 * of those. null where it fits, or nobody can tell.
 */
export function misplacedAt(lines: readonly string[], at: number): Misplaced | null {
  const line = lines[at];
  if (line === undefined || isEmpty(line)) return null;
  const open = openBefore(lines, at);
  const is = indentOf(line);
  if (open.brackets > 0) return null;
  const kind = kindOf(line.trimStart());
  const top = open.columns.at(-1)?.at ?? -1;
  if (open.isWaiting && is > top) return null;
  const columns: Column[] =
    kind === 'words'
      ? [{ at: indentOf(lines[open.last] ?? ''), kind, line: open.last }]
      : open.columns.filter((column) => column.kind === kind);
  if (columns.length === 0 || columns.some((column) => column.at === is)) return null;
  const least = Math.min(...columns.map((column) => Math.abs(column.at - is)));
  const near = columns.filter((column) => Math.abs(column.at - is) === least);
  // Halfway between two: what stands under it tells which of them is meant.
  const child = /:\s*(#.*)?$/.test(line) ? indentOf(lines[nextLine(lines, at + 1)] ?? '') - 2 : -1;
  const beside = near.find((column) => column.at === child) ?? near.at(-1);
  if (!beside) return null;
  // Steps are two spaces wide: where the others stand at an odd place, they are the odd ones.
  return beside.at % 2 === 1 && is % 2 === 0 && kind !== 'words'
    ? { line: beside.line, meant: is - (beside.at - indentOf(lines[beside.line] ?? '')) }
    : { line: at, meant: beside.at };
}

/** The lines with one of them, or it and all that stand under it, set in anew. */
export function setIn(
  lines: readonly string[],
  at: number,
  column: number,
  withFollowers: boolean,
): string[] {
  const is = indentOf(lines[at] ?? '');
  let end = at + 1;
  if (withFollowers)
    while (end < lines.length && (isEmpty(lines[end] ?? '') || indentOf(lines[end] ?? '') >= is))
      end += 1;
  return lines.map((line, index) =>
    index < at || index >= end || isEmpty(line)
      ? line
      : `${' '.repeat(Math.max(0, indentOf(line) + column - is))}${line.trimStart()}`,
  );
}

function kindOf(content: string): Kind {
  if (/^-(\s|$)/.test(content)) return 'entry';
  return nameAtStart.test(content) ? 'name' : 'words';
}

function openBefore(lines: readonly string[], end: number): Open {
  const open: Open = { columns: [], isWaiting: false, last: 0, brackets: 0, textFrom: null };
  for (let at = 0; at < end; at++) {
    const line = lines[at] ?? '';
    if (isEmpty(line)) continue;
    const isInText = open.textFrom !== null && indentOf(line) > open.textFrom;
    open.last = at;
    if (isInText) open.isWaiting = false;
    if (isInText) continue;
    open.textFrom = null;
    if (open.brackets === 0) enter(open, line, at);
    open.brackets = Math.max(0, open.brackets + bracketsIn(line));
  }
  return open;
}

function enter(open: Open, line: string, at: number): void {
  let content = line.trim();
  let column = indentOf(line);
  while ((open.columns.at(-1)?.at ?? -1) >= column) open.columns.pop();
  for (;;) {
    const kind = kindOf(content);
    if (kind !== 'words') open.columns.push({ at: column, kind, line: at });
    if (kind !== 'entry') break;
    const rest = content.slice(1).trimStart();
    column += content.length - rest.length;
    content = rest;
  }
  const value = content
    .replace(nameAtStart, '')
    .replace(/\s#.*$/, '')
    .trim();
  open.isWaiting = value === '';
  if (/^[|>][-+0-9]*$/.test(value)) {
    open.textFrom = open.columns.at(-1)?.at ?? 0;
    open.isWaiting = true;
  }
}

/** How many more brackets a line opens than it closes. */
function bracketsIn(line: string): number {
  const plain = line.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, '').replace(/(^|\s)#.*$/, '');
  const count = (signs: RegExp): number => plain.match(signs)?.length ?? 0;
  return count(/[[{]/g) - count(/[\]}]/g);
}
