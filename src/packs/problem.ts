/** What is wrong with a pack, as data: for the command line, the build and the app alike. */
import type { Path } from '../check/finding.ts';

export interface Problem {
  readonly file: string;
  /** 1-based; 0 when the whole file is meant. */
  readonly line: number;
  readonly column: number;
  readonly rule: string;
  readonly message: string;
  readonly severity: 'error' | 'warning';
  /** Where in the document: beat ids and field names. */
  readonly path: Path;
}

/** A problem with a whole file. */
export function problemIn(
  file: string,
  rule: string,
  message: string,
  severity: Problem['severity'] = 'error',
): Problem {
  return { file, line: 0, column: 0, rule, message, severity, path: [] };
}

/** One line per problem, as compilers write them. */
export function describeProblem(problem: Problem): string {
  const place =
    problem.line > 0 ? `${problem.file}:${problem.line}:${problem.column}` : problem.file;
  return `${place} ${problem.severity} ${problem.rule}: ${problem.message}`;
}

/**
 * The problems by file; in each the errors first, then by line and column. What is about a whole
 * file comes before what is about a line of it.
 */
export function inOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      compare(a.severity, b.severity) ||
      a.line - b.line ||
      a.column - b.column,
  );
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** The first of `count` problems in one file, and how many more there are. */
export function atMost(most: number, count: number, first: readonly Problem[]): readonly Problem[] {
  const shown = first.slice(0, most);
  const last = shown.at(-1);
  if (count <= most || !last) return shown;
  const more = `and ${count - most} more problems in this file`;
  return [...shown, problemIn(last.file, last.rule, more)];
}
