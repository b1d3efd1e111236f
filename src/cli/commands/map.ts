/** `unsent map`: the branches of a story as a picture, or for other tools. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { mermaidOf, statechartOf } from '../../check/tell/exports.ts';
import { mapOf } from '../../check/tell/map.ts';
import { drawMap } from '../../check/tell/map-svg.ts';
import type { Scenario } from '../../script/types.ts';
import { asJson, CannotDo, type Command, textOf, type Values, WrongUse } from '../command.ts';
import { fileAbout, storiesAt } from '../stories-at.ts';

export const map: Command = {
  summary: 'draw the branches of a story (SVG, Mermaid or XState)',
  help: `
unsent map <folder or file.unsent> … [--scenario <id>] [--out <folder>]

Prints the map of one story as SVG; colour, line and sign tell the rating of each choice.

  --scenario <id>  only this story; needed where a pack has several, unless --out is given
  --mermaid        as a Mermaid flowchart, for documents
  --xstate         as a statechart in JSON, for XState's viewers
  --out <folder>   write <pack>.<story>.svg (.mmd, .json) for each story
  --json           an object with the map of every story

  unsent map my-pack > map.svg
`,
  options: {
    scenario: { type: 'string' },
    out: { type: 'string' },
    mermaid: { type: 'boolean' },
    xstate: { type: 'boolean' },
  },
  run(given, terminal) {
    const { ending, draw } = kindOf(given.values);
    const out = textOf(given.values, 'out');
    const stories = storiesAt(given, terminal);
    if (stories.length > 1 && out === null && !given.json) {
      const ids = stories.map(({ scenario }) => scenario.id).join(', ');
      throw new WrongUse(`one story at a time: add --scenario (${ids}) or --out`);
    }
    const maps = stories.map(({ pack, scenario }, index) => {
      terminal.progress(`drawing ${scenario.id} (${index + 1} of ${stories.length})`);
      return { pack: pack.id, scenario: scenario.id, map: draw(scenario) };
    });
    terminal.progress('');
    if (out !== null) {
      mkdirSync(resolve(terminal.folder, out), { recursive: true });
      for (const one of maps) {
        const file = join(out, fileAbout(one.pack, one.scenario, ending));
        writeFileSync(resolve(terminal.folder, file), one.map);
        if (!given.json) terminal.out(`${file}\n`);
      }
    }
    if (given.json) terminal.out(asJson({ maps }));
    else if (out === null) terminal.out(maps.map((one) => one.map).join(''));
    return 0;
  },
};

interface Kind {
  readonly ending: string;
  draw(scenario: Scenario): string;
}

function kindOf({ mermaid, xstate }: Values): Kind {
  if (mermaid && xstate) throw new WrongUse('either --mermaid or --xstate');
  if (mermaid) return { ending: 'mmd', draw: mermaidOf };
  if (xstate) return { ending: 'json', draw: statechart };
  const words = { safe: 'safe', unsure: 'unsure', risky: 'risky', skip: 'skips the scene' };
  return {
    ending: 'svg',
    draw: (scenario) => drawMap(mapOf(scenario), { title: scenario.title, ...words }),
  };
}

/** A machine has a state for every target, so a story with a mistyped one has no machine. */
function statechart(scenario: Scenario): string {
  try {
    return statechartOf(scenario);
  } catch (error) {
    const why = (error as Error).message.replace(/\s+/g, ' ');
    throw new CannotDo(`${scenario.id} has no statechart: ${why}`);
  }
}
