/** What is wrong with a pack, as data: for the command line, the build and the app alike. */
export interface Problem {
  readonly file: string;
  /** 1-based; 0 when the whole file is meant. */
  readonly line: number;
  readonly column: number;
  readonly rule: string;
  readonly message: string;
  readonly severity: 'error' | 'warning';
  /** Where in the document: beat ids and field names. */
  readonly path: readonly (string | number)[];
}

/** One line per problem, as compilers write them. */
export function describeProblem(problem: Problem): string {
  const place =
    problem.line > 0 ? `${problem.file}:${problem.line}:${problem.column}` : problem.file;
  return `${place} ${problem.severity} ${problem.rule}: ${problem.message}`;
}
