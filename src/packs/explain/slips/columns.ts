/** Lines that begin in the wrong place, or without the sign or blank that belongs there. */
import { indentOf, misplacedAt, nextLine, setIn } from '../yaml-columns.ts';
import { type Look, shown, withLine } from './slip.ts';

export const tab: Look = (lines, { code }, at) => {
  if (code !== 'TAB_AS_INDENT') return null;
  const count = lines.filter((line) => /^ *\t/.test(line)).length;
  const others = count > 1 ? `, and ${count - 1} more in this file` : '';
  return {
    ...at,
    message: `this line is set in with a tab${others}; use spaces, never tabs`,
    mended: [],
  };
};

/** The reader may complain about the line after the one without a space. */
export const missingSpace: Look = (lines, _, at) => {
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

export const missingHyphen: Look = (lines, _, at) => {
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
export const setInWrongly: Look = (lines, { code }, at) => {
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
