/** Quotation marks that are missing, open or in the way. */
import { type Look, type Place, parted, placeIn, quoted, type Slip, withLine } from './slip.ts';

export const openQuote: Look = (lines, { code, message, pos }, at) => {
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

export const backslash: Look = (lines, { code }, at) =>
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
export const afterValue: Look = (lines, { code, message }, at) => {
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

export const quoteInside = (lines: readonly string[], at: Place): Slip => ({
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

export const reserved: Look = (lines, { code, message, pos }, at) => {
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
