/** `unsent lessons`: what stories teach by accident. */
import { missedAims } from '../../check/tell/lessons/aims.ts';
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
several stories it also shows what they come to together. Under "to look at" stands what a story
misses of its aims; it is no error, and the answer is 0 all the same.

  unsent lessons scenarios
`,
  options: { scenario: { type: 'string' } },
  run(given, terminal) {
    const stories = storiesAt(given, terminal);
    const rows = stories.map((story, index) => {
      const { pack, scenario } = story;
      terminal.progress(`reading ${scenario.id} (${index + 1} of ${stories.length})`);
      const found = lessonsOf(contextOf(story));
      return { pack: pack.id, id: scenario.id, ...found, missed: missedAims(found) };
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
