/** Colons that are missing after a name, or stand in a text. */
import type { YAMLParseError } from 'yaml';
import { indentOf } from '../yaml-columns.ts';
import { names } from './field-names.ts';
import { quoteInside } from './marks.ts';
import { type Look, parted, quoted, shown, withLine } from './slip.ts';

export const colonInText: Look = (lines, { code }, at) => {
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

export const missingColon: Look = (lines, error, at) => {
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

export const noPair: Look = (lines, error, at) =>
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
