/** `unsent pack`: one file of a pack folder, to hand on. */
import { createHash } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { packArchive } from '../../export/pack-archive.ts';
import { checkPackBytes } from '../../packs/check.ts';
import { readPackBytes } from '../../packs/disk.ts';
import { describeWithMends } from '../../packs/explain/explain.ts';
import { openArchive } from '../../packs/open/archive.ts';
import { asJson, CannotDo, type Command, onePlace, textOf } from '../command.ts';
import { packFolderAt } from '../pack-at.ts';

export const pack: Command = {
  summary: 'put a pack folder into one .unsent file',
  help: `
unsent pack <folder> [--out <file.unsent>] [--force]

Writes <id>.unsent: the same folder always gives the same bytes. A pack with errors is not packed.

  --out <file>  where to write
  --force       write over a file that is there
  --json        the file, its size and its checksum as an object

  unsent pack my-pack
`,
  options: { out: { type: 'string' }, force: { type: 'boolean' } },
  run(given, terminal) {
    const place = onePlace(given, 'pack folder');
    const folder = packFolderAt(terminal.folder, place);
    terminal.progress(`checking ${place}`);
    const { files, problems } = readPackBytes(folder, place);
    const checked = checkPackBytes({ folder: place, files, today: terminal.today });
    const errors = [...problems, ...checked.problems].filter(
      ({ severity }) => severity === 'error',
    );
    if (errors.length > 0 || !checked.compiled) {
      if (given.json) terminal.out(asJson({ problems: errors }));
      else terminal.out(describeWithMends(errors));
      terminal.say('nothing was packed\n');
      return 1;
    }
    const name = textOf(given.values, 'out') ?? `${checked.compiled.pack.id}.unsent`;
    const target = resolve(terminal.folder, name);
    if (existsSync(target) && given.values.force !== true)
      throw new CannotDo(`"${name}" is there already; --force writes over it`);
    const bytes = packArchive(files);
    // What is written must be what everybody else can open.
    const refused = openArchive(name, bytes).problems[0];
    if (refused) throw new CannotDo(refused.message);
    writeFileSync(target, bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    if (given.json)
      terminal.out(asJson({ file: name, files: files.size, bytes: bytes.length, sha256 }));
    else terminal.out(`${name}: ${files.size} files, ${bytes.length} bytes, sha256 ${sha256}\n`);
    return 0;
  },
};
