/** Problems of a pack as a compiler lists them: by file, each with its place and how to mend it. */
import type { PackProblem } from '../../app/opened.ts';
import type { Words } from '../../view/ports.ts';
import { Icon } from '../controls/icon.tsx';
import { languageOf } from '../controls/marked-language.ts';

/** More than anybody reads at once; the page has to stay quick. */
const mostShown = 200;

interface ProblemsProps {
  words: Words;
  problems: readonly PackProblem[];
  /** What the heading of each file is. */
  heading: 'h2' | 'h3';
}

export function Problems({ words, problems, heading: Heading }: ProblemsProps) {
  const shown = problems.slice(0, mostShown);
  return (
    <div class="problems">
      {[...byFile(shown)].map(([file, own]) => (
        <section key={file}>
          <Heading class="file" dir="ltr">
            {file}
          </Heading>
          <ol>
            {own.map((problem, index) => (
              <Entry
                key={index}
                words={words}
                problem={problem}
                saysHow={own.findIndex(({ rule }) => rule === problem.rule) === index}
              />
            ))}
          </ol>
        </section>
      ))}
      {problems.length > shown.length && (
        <p class="soft">
          {words.ui('packs.report.more', { number: words.number(problems.length - shown.length) })}
        </p>
      )}
    </div>
  );
}

/** How many errors and warnings there are. */
export function Counts({ words, problems }: Pick<ProblemsProps, 'words' | 'problems'>) {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return (
    <ul class="counts">
      {errors > 0 && <Count words={words} severity="error" number={errors} />}
      {problems.length > errors && (
        <Count words={words} severity="warning" number={problems.length - errors} />
      )}
    </ul>
  );
}

interface CountProps {
  words: Words;
  severity: PackProblem['severity'];
  number: number;
}

function Count({ words, severity, number }: CountProps) {
  return (
    <li data-severity={severity}>
      <Icon name={severity === 'error' ? 'block' : 'flag'} size={20} />
      {words.ui(`packs.report.count-${severity}`, { count: number })}
    </li>
  );
}

interface EntryProps {
  words: Words;
  problem: PackProblem;
  /** The first of its rule in its file says how to mend it, for all of them. */
  saysHow: boolean;
}

function Entry({ words, problem, saysHow }: EntryProps) {
  const { line, column, severity, rule, message, mend, beat } = problem;
  return (
    <li class="problem-entry" data-severity={severity} data-rule={rule}>
      <p class="where">
        <span class="at" dir="ltr">
          {line > 0 ? `${line}:${column}` : words.ui('packs.report.whole')}
        </span>
        <b class="severity">
          <Icon name={severity === 'error' ? 'block' : 'flag'} size={16} />
          {words.ui(`packs.report.${severity}`)}
        </b>
        <code>{rule}</code>
        {beat !== null && (
          <span class="soft">
            {words.ui('packs.report.beat', { beat: beat.replaceAll('-', ' ') })}
          </span>
        )}
      </p>
      <p class="problem-message" {...inEnglish(words)}>
        {message}
      </p>
      {saysHow && mend !== null && (
        <p class="mend">
          <b>{words.ui('packs.report.mend')}</b> <span {...inEnglish(words)}>{mend}</span>
        </p>
      )}
    </li>
  );
}

/** Rules speak the language of authors' tools, whatever the interface speaks. */
const inEnglish = (words: Words) => languageOf(words, 'en');

function byFile(problems: readonly PackProblem[]): Map<string, PackProblem[]> {
  const files = new Map<string, PackProblem[]>();
  for (const problem of problems)
    files.set(problem.file, [...(files.get(problem.file) ?? []), problem]);
  return files;
}
