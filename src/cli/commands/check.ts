/** `unsent check`: everything that is wrong with a pack, in one run. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { describeWithMends } from '../../packs/explain/explain.ts';
import { readHelpDirectory } from '../../packs/help.ts';
import type { Problem } from '../../packs/problem.ts';
import { checkPacks } from '../check-packs.ts';
import {
  asJson,
  CannotDo,
  type Command,
  counted,
  type Given,
  type Terminal,
  WrongUse,
} from '../command.ts';
import { packPlacesAt } from '../pack-at.ts';

export const check: Command = {
  summary: 'say what is wrong with packs, with file, line and column',
  help: `
unsent check <folder or file.unsent> …

Checks packs: their shape, every way through their stories, their words in every language.
A folder is a pack, or a folder of packs. Errors keep a pack from being played; warnings do not.
A help directory can be checked too; after six months an entry wants to be looked up again.

  --json         an object with every problem
  --today <day>  check as if today were that day (what has a date can grow old)

  unsent check scenarios
  unsent check my-pack --json
  unsent check assets/help/directory.yaml --today 2027-06-01
`,
  options: {},
  async run({ places, json }: Given, terminal: Terminal) {
    if (places.length === 0) throw new WrongUse('a folder or a .unsent file is missing');
    const directories = places.filter(isDirectory);
    const packs = places
      .filter((place) => !isDirectory(place))
      .flatMap((place) => packPlacesAt(terminal.folder, place));
    const checked = await checkPacks(packs, terminal);
    terminal.progress('');
    const help = directories.map((place) => ({ place, problems: helpProblems(place, terminal) }));
    const all = [...checked, ...help].flatMap(({ problems }) => problems);
    const errors = all.filter(({ severity }) => severity === 'error').length;
    const warnings = all.length - errors;
    if (json) terminal.out(asJson({ packs: checked, help, errors, warnings }));
    else {
      terminal.out(describeWithMends(all));
      const found =
        all.length === 0
          ? 'no problem'
          : `${counted(errors, 'error')}, ${counted(warnings, 'warning')}`;
      const looked = [
        ...(packs.length > 0 ? [counted(packs.length, 'pack')] : []),
        ...(help.length > 0 ? ['help directory'] : []),
      ];
      terminal.say(`${looked.join(', ')}: ${found}\n`);
      if (all.length > 0)
        terminal.say('each rule is explained in docs/writing-packs.md, under "The rules"\n');
    }
    return errors > 0 ? 1 : 0;
  },
};

/** A help directory is known by its name. */
const isDirectory = (place: string): boolean => basename(place) === 'directory.yaml';

function helpProblems(place: string, { folder, today }: Terminal): readonly Problem[] {
  const path = resolve(folder, place);
  if (!existsSync(path)) throw new CannotDo(`there is no "${place}"`);
  return readHelpDirectory(place, readFileSync(path, 'utf8'), today).problems;
}
