/** `unsent lessons`: what stories teach by accident. */
import { lessonsOf } from '../../check/tell/lessons/lessons.ts';
import { totalsOf } from '../../check/tell/lessons/totals.ts';
import { asJson, type Command } from '../command.ts';
import { libraryTable, storyTable } from '../lessons-table.ts';
import { contextOf, storiesAt } from '../stories-at.ts';

export const lessons: Command = {
  summary: 'show what a story teaches by accident: what gives the answer away, what is never felt',
  help: `
unsent lessons <folder or file.unsent> … [--scenario <id>]

  --scenario <id>  only this story
  --json           an object with every figure

Chances are passed along the explored story, so the figures are exact and the same each time. Of
several stories it also shows what they come to together.

  unsent lessons scenarios
`,
  options: { scenario: { type: 'string' } },
  run(given, terminal) {
    const stories = storiesAt(given, terminal);
    const rows = stories.map((story, index) => {
      const { pack, scenario } = story;
      terminal.progress(`reading ${scenario.id} (${index + 1} of ${stories.length})`);
      return { pack: pack.id, id: scenario.id, ...lessonsOf(contextOf(story)) };
    });
    terminal.progress('');
    const library = rows.length > 1 ? totalsOf(rows) : null;
    terminal.out(
      given.json
        ? asJson({
            stories: rows.map(({ id, source: _, ...row }) => ({ scenario: id, ...row })),
            library,
          })
        : [
            ...rows.map((row) => storyTable(`${row.pack} / ${row.id}`, row)),
            ...(library ? [libraryTable(library)] : []),
          ].join('\n'),
    );
    return 0;
  },
};
