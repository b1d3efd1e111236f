/** `unsent stats`: what a pack comes to, in figures. */
import { storyContext } from '../../check/context.ts';
import {
  type StoryStats,
  statsOf,
  type TranslationState,
  translationState,
} from '../../check/stats.ts';
import { entriesOf } from '../../packs/exchange/units.ts';
import { asJson, type Command } from '../command.ts';
import { type StoryAt, storiesAt } from '../stories-at.ts';

export const stats: Command = {
  summary: 'count beats, routes, minutes, tactics, translations',
  help: `
unsent stats <folder or file.unsent> … [--scenario <id>]

  --scenario <id>  only this story
  --json           an object with every figure

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
    terminal.out(given.json ? asJson({ stories: rows }) : rows.map(described).join('\n'));
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
    ['reading grade', row.readingGrade ?? 'English only'],
    ['minutes', `${minutes.stated} stated, ${minutes.typical} counted on a usual route (${minutes.shortest} to ${minutes.longest})`],
    ['tactics', row.tactics.join(', ') || 'none'],
    ['steps', row.steps.join(', ') || 'none'],
    ...Object.entries(translations).map(([language, state]): [string, string] => [
      language,
      `${state.done} of ${state.texts} texts, ${state.stale} out of date, ${state.missing} missing`,
    ]),
  ];
  return [
    `${row.pack} / ${row.scenario}`,
    ...figures.map(([name, value]) => `  ${name.padEnd(14)} ${value}`),
    '',
  ].join('\n');
}
