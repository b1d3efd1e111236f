/**
 * Looks through a YAML text piece by piece, before a tree is built of it, and stops at the first
 * thing that a pack has no use for. The tree of a hostile text can cost minutes and a gigabyte.
 */
import { CST, Lexer } from 'yaml';
import { type PackLimits, packLimits } from '../limits.ts';

export interface Refusal {
  /** Where in the text. */
  readonly offset: number;
  readonly message: string;
}

/** What YAML has and a pack has not, and what to do instead. */
const notForPacks: Readonly<Record<string, string>> = {
  alias: 'a text that begins with * needs quotation marks (a pack has no aliases)',
  anchor: 'a text that begins with & needs quotation marks (a pack has no anchors)',
  tag: 'a text that begins with ! needs quotation marks (a pack has no tags)',
  'directive-line': 'a text that begins with % needs quotation marks (a pack has no directives)',
  'explicit-key-ind': 'a text that begins with a question mark and a space needs quotation marks',
  'doc-end': 'a file holds one document: nothing comes after a line of three hyphens',
};

/** Gives the first reason to refuse the text, or null. Its time grows with the length of the text. */
export function refuseYaml(text: string, limits: PackLimits = packLimits): Refusal | null {
  if (text.length > limits.textBytes)
    return { offset: 0, message: `a file like this has at most ${limits.textBytes} characters` };
  return longLine(text, limits) ?? badPiece(text, limits);
}

function longLine(text: string, { lineCharacters }: PackLimits): Refusal | null {
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    if (end - start > lineCharacters)
      return { offset: start, message: `a line has at most ${lineCharacters} characters` };
    start = end + 1;
  }
  return null;
}

function badPiece(text: string, limits: PackLimits): Refusal | null {
  const nesting = new Nesting();
  let offset = 0;
  let pieces = 0;
  let isWords = false;
  let documents = 0;
  for (const piece of new Lexer().lex(text)) {
    const kind: string = isWords ? 'words' : (CST.tokenType(piece) ?? 'words');
    isWords = kind === 'scalar';
    if (Object.hasOwn(notForPacks, kind)) return { offset, message: notForPacks[kind] ?? kind };
    if (kind === 'doc-start' && ++documents > 1)
      return { offset, message: notForPacks['doc-end'] ?? kind };
    if (kind === 'flow-error-end')
      return {
        offset: nesting.openBracket ?? offset,
        message: 'the bracket that opens here is not closed where its entry ends',
      };
    if (++pieces > limits.yamlTokens)
      return { offset, message: 'this file has more parts than any story needs' };
    const depth = nesting.after(kind, offset);
    if (depth < 0) return { offset, message: 'this bracket was never opened' };
    if (nesting.groups > limits.yamlGroups)
      return { offset, message: 'this file has more lists and groups than any story needs' };
    if (depth > limits.depth) return { offset, message: 'this is nested too deeply to be a story' };
    // Marks of the reader itself take no room in the text.
    if (kind !== 'scalar' && kind !== 'doc-mode') offset += piece.length;
    if (kind === 'newline') nesting.newLine(offset);
  }
  return null;
}

/** How deep a piece stands: brackets that are open, and columns at which something began. */
class Nesting {
  /** Where the brackets opened that are not closed yet. */
  private readonly brackets: number[] = [];
  private columns: number[] = [];
  private lineStart = 0;
  private isFresh = true;
  /** How many lists and groups of names have begun. */
  groups = 0;

  /** Where the innermost open bracket stands. */
  get openBracket(): number | undefined {
    return this.brackets.at(-1);
  }

  newLine(offset: number): void {
    this.lineStart = offset;
    this.isFresh = true;
  }

  /** The depth after this piece; below 0 when a bracket closes that was never opened. */
  after(kind: string, offset: number): number {
    if (kind === 'flow-map-start' || kind === 'flow-seq-start') {
      this.brackets.push(offset);
      this.groups += 1;
    }
    const closes = kind === 'flow-map-end' || kind === 'flow-seq-end';
    if (closes && this.brackets.pop() === undefined) return -1;
    const isContent = !['space', 'newline', 'comment', 'scalar', 'doc-mode'].includes(kind);
    if (isContent && this.isFresh && this.brackets.length === 0) {
      const column = offset - this.lineStart;
      let last = this.columns.pop();
      while (last !== undefined && last > column) last = this.columns.pop();
      if (last !== undefined && last < column) this.columns.push(last);
      if (last !== column) this.groups += 1;
      this.columns.push(column);
      // After "- " the line goes on as if it began there.
      this.isFresh = kind === 'seq-item-ind';
    }
    return this.brackets.length + this.columns.length;
  }
}
