/** Commas, brackets and colons where several things stand on one line. */
import { names } from './field-names.ts';
import { type Look, type Place, quoted, type Slip, shown, withLine } from './slip.ts';

/** In brackets a comma or quotation marks are missing, or they are closed by one of the other kind. */
export const inBrackets: Look = (lines, { code, message, pos }, at) => {
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
