/** YAML with line numbers: reads one document and can say where any part of it stands. */
import { type Document, LineCounter, parseDocument } from 'yaml';
import type { Problem } from './problem.ts';

export type Path = readonly (string | number)[];

export interface Located {
  readonly value: unknown;
  /** Gives the place of a path, or of its nearest parent that exists. 1-based. */
  locate(path: Path): { line: number; column: number };
}

/**
 * Reads a YAML text. Duplicate keys, aliases and tags beyond plain data are refused: a pack needs
 * none of them, and they are how a small file becomes a huge one.
 */
export function readYaml(
  file: string,
  text: string,
): { located: Located | null; problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: true,
    schema: 'core',
    maxAliasCount: 0,
  } as Parameters<typeof parseDocument>[1]);
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const problems = document.errors.map(
    (error): Problem => ({
      file,
      ...at(error.pos[0]),
      rule: 'yaml',
      message: error.message,
      severity: 'error',
      path: [],
    }),
  );
  if (problems.length > 0) return { located: null, problems };
  return {
    located: { value: document.toJS({ maxAliasCount: 0 }), locate: locator(document, at) },
    problems,
  };
}

function locator(document: Document, at: (offset: number) => { line: number; column: number }) {
  return (path: Path) => {
    for (let length = path.length; length >= 0; length--) {
      const node = document.getIn(path.slice(0, length), true) as
        | { range?: [number, number, number] }
        | undefined;
      if (node?.range) return at(node.range[0]);
    }
    return { line: 1, column: 1 };
  };
}
