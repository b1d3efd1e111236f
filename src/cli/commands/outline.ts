/** `unsent outline`: how a story can go, as text that a person can compare. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { outlineOf } from '../../check/tell/outline.ts';
import { explore } from '../../check/walk/explore.ts';
import { movesOf } from '../../script/step.ts';
import { asJson, type Command, textOf } from '../command.ts';
import { fileAbout, storiesAt } from '../stories-at.ts';

export const outline: Command = {
  summary: 'list the ways through a story to each ending',
  help: `
unsent outline <folder or file.unsent> … [--scenario <id>] [--out <folder>]

For every ending the ways that lead there, by the choice that first tells a safe adult, with the
number of routes and the shortest of them. The same story always gives the same text.

  --scenario <id>  only this story
  --texts          with the words on the buttons, a line for each choice
  --out <folder>   write <pack>.<story>.txt for each story instead of printing it
  --json           an object with the text of every outline

  unsent outline scenarios/edited-picture
`,
  options: {
    scenario: { type: 'string' },
    out: { type: 'string' },
    texts: { type: 'boolean' },
  },
  run(given, terminal) {
    const stories = storiesAt(given, terminal);
    const outlines = stories.map(({ pack, scenario }, index) => {
      terminal.progress(`walking ${scenario.id} (${index + 1} of ${stories.length})`);
      const text = outlineOf(scenario, explore(movesOf(scenario)), given.values.texts === true);
      return { pack: pack.id, scenario: scenario.id, text };
    });
    terminal.progress('');
    const out = textOf(given.values, 'out');
    if (out !== null) {
      mkdirSync(resolve(terminal.folder, out), { recursive: true });
      for (const { pack, scenario, text } of outlines) {
        const file = join(out, fileAbout(pack, scenario, 'txt'));
        writeFileSync(resolve(terminal.folder, file), text);
        if (!given.json) terminal.out(`${file}\n`);
      }
    }
    if (given.json) terminal.out(asJson({ outlines }));
    else if (out === null) terminal.out(outlines.map(({ text }) => text).join('\n'));
    return 0;
  },
};
