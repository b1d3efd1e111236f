/** `unsent stats`: what a pack comes to, in figures. */
import { storyContext } from '../../check/context.ts';
import { type Coverage, coverageOf, namedTactics } from '../../check/tell/coverage.ts';
import {
  readingKinds,
  type StoryStats,
  statsOf,
  type TranslationState,
  translationState,
} from '../../check/tell/stats.ts';
import { entriesOf } from '../../packs/exchange/units.ts';
import { asJson, type Command } from '../command.ts';
import { type StoryAt, storiesAt } from '../stories-at.ts';

export const stats: Command = {
  summary: 'count beats, routes, minutes, tactics, translations',
  help: `
unsent stats <folder or file.unsent> … [--scenario <id>]

  --scenario <id>  only this story
  --json           an object with every figure

Of several stories it also says which tactic stands in which, and what is in none of them.

  unsent stats scenarios
`,
  options: { scenario: { type: 'string' } },
  run(given, terminal) {
    const stories = storiesAt(given, terminal);
    const rows = stories.map((story, index) => {
      const { pack, scenario } = story;
      terminal.progress(`counting ${scenario.id} (${index + 1} of ${stories.length})`);
      const figures = statsOf(
        storyContext({ scenario, source: story.source, language: pack.source }),
      );
      const translations = languagesOf(story);
      return { pack: pack.id, scenario: scenario.id, ...figures, translations };
    });
    terminal.progress('');
    const coverage = coverageOf(stories.map(({ scenario }) => scenario));
    const tables = stories.length > 1 ? [tableOf(rows.map(nameOf), coverage)] : [];
    terminal.out(
      given.json
        ? asJson({ stories: rows, missing: coverage.missing })
        : [...rows.map(described), ...tables].join('\n'),
    );
    return 0;
  },
};

function languagesOf({ pack, scenario, read, files }: StoryAt): Record<string, TranslationState> {
  const source = read.sources[scenario.id] ?? new Map<string, string>();
  // A story may have languages that its pack has not.
  const languages = Object.keys(read.translations).filter(
    (language) => pack.languages.includes(language) || scenario.languages.includes(language),
  );
  return Object.fromEntries(
    languages.map((language) => {
      const { entries } = entriesOf(files, [scenario.id], language);
      return [language, translationState(source, entries.get(scenario.id) ?? new Map())];
    }),
  );
}

type Row = StoryStats & {
  readonly pack: string;
  readonly scenario: string;
  readonly translations: Readonly<Record<string, TranslationState>>;
};

function described({ translations, minutes, ratings, ...row }: Row): string {
  const figures: [string, string | number][] = [
    ['beats', row.beats],
    ['decisions', `${row.decisions} with ${row.choices} choices`],
    ['ratings', `${ratings.safe} safe, ${ratings.unsure} unsure, ${ratings.risky} risky`],
    ['endings', row.endings],
    ['routes', row.routes],
    ['situations', row.situations],
    ['words', row.words],
    ['reading grade', reading(row)],
    [
      'minutes',
      `${minutes.stated} stated, ${minutes.typical} counted on a usual route (${minutes.shortest} to ${minutes.longest})`,
    ],
    ['tactics', row.tactics.join(', ') || 'none'],
    ['steps', row.steps.join(', ') || 'none'],
    ...Object.entries(translations).map(([language, state]): [string, string] => [
      language,
      `${state.done} of ${state.texts} texts, ${state.stale} out of date, ${state.missing} missing`,
    ]),
  ];
  return [nameOf(row), ...figures.map(([name, value]) => `  ${name.padEnd(14)} ${value}`), ''].join(
    '\n',
  );
}

function reading({
  readingGrade,
  readingGrades,
}: Pick<StoryStats, 'readingGrade' | 'readingGrades'>): string {
  if (readingGrade === null || readingGrades === null) return 'English only';
  const parts = readingKinds.map((kind) => `${kind} ${readingGrades[kind]}`);
  return `${readingGrade} (${parts.join(', ')})`;
}

const nameOf = ({ pack, scenario }: Pick<Row, 'pack' | 'scenario'>): string =>
  `${pack} / ${scenario}`;

/** One column for each story, one row for each tactic; a cell counts the choices that name it. */
function tableOf(names: readonly string[], { stories, missing }: Coverage): string {
  const number = (index: number): string => String(index + 1).padStart(4);
  const widest = Math.max(...names.map(({ length }) => length));
  const row = (name: string, cells: readonly string[]): string =>
    `  ${name.padEnd(20)}${cells.map((cell) => cell.padStart(4)).join('')}`;
  const without = [...missing.tactics, ...missing.apps, ...missing.turnsOut];
  return [
    'tactics by story (how many choices name it)',
    ...stories.map(
      ({ app, turnsOut }, index) =>
        `${number(index)}  ${(names[index] ?? '').padEnd(widest)}  ${app.padEnd(16)} ${turnsOut.join(', ')}`,
    ),
    '',
    row(
      '',
      names.map((_, index) => String(index + 1)),
    ),
    ...namedTactics.map((tactic) =>
      row(
        tactic,
        stories.map(({ tactics }) => (tactics[tactic] ? String(tactics[tactic]) : '·')),
      ),
    ),
    '',
    `  in none of them: ${without.join(', ') || 'nothing'}`,
    '',
  ].join('\n');
}
