/** Problems as an author reads them in the app: with the part of the story and how to mend them. */
import type { PackProblem } from '../../app/opened.ts';
import type { RuleWords } from '../../check/rule.ts';
import { ownTextRules, packRules, storyRules } from '../../check/rules/all.ts';
import type { Id } from '../../script/types.ts';
import { fileRules } from '../file-rules.ts';
import { describeProblem, type Problem } from '../problem.ts';

/** Adds what the rule says about mending, and the beat that a problem stands in. */
export function explainProblems(problems: readonly Problem[]): PackProblem[] {
  const rules: readonly RuleWords[] = [...fileRules, ...storyRules, ...packRules, ...ownTextRules];
  const mend = new Map(rules.map((rule) => [rule.id, rule.mend]));
  return problems.map(({ path, ...problem }) => ({
    ...problem,
    mend: mend.get(problem.rule) ?? null,
    beat: beatOf(path),
  }));
}

/**
 * The problems as lines for a terminal. The first of its rule in its file also says how to mend it,
 * for all of them, as in the app.
 */
export function describeWithMends(problems: readonly Problem[]): string {
  const told = new Set<string>();
  return explainProblems(problems)
    .map(({ mend, ...problem }, index) => {
      const line = `${describeProblem({ ...problem, path: problems[index]?.path ?? [] })}\n`;
      const name = `${problem.file} ${problem.rule}`;
      if (mend === null || told.has(name)) return line;
      told.add(name);
      return `${line}    how to mend it: ${mend}\n`;
    })
    .join('');
}

/** In a story a beat stands under its id; in a translation the id stands in the key. */
function beatOf(path: Problem['path']): Id | null {
  const [first, second] = path;
  if (first === 'beats') return typeof second === 'string' ? second : null;
  return (typeof first === 'string' && /^beats\.([^.]+)\./.exec(first)?.[1]) || null;
}
