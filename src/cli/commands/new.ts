/** `unsent new`: a small complete pack to change into one's own. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { deviceReason, isDeviceName } from '../../script/file-names.ts';
import { idPattern } from '../../script/nouns/basics.ts';
import { asJson, CannotDo, type Command, onePlace, textOf, WrongUse } from '../command.ts';

export const create: Command = {
  summary: 'begin a pack with a small complete story',
  help: `
unsent new <folder> [--title <title>]

Writes a small pack that passes the check: pack.yaml, one story, a guide. The name of the folder
becomes the id of the pack: small letters, digits and hyphens.

  --title <title>  what the pack is called on screen
  --json           the files as an object

  unsent new my-pack
`,
  options: { title: { type: 'string' } },
  run(given, terminal) {
    const place = onePlace(given, 'folder for the new pack');
    const folder = resolve(terminal.folder, place);
    const id = basename(folder);
    if (id.length > 48 || !idPattern.test(id))
      throw new WrongUse(
        `"${id}" cannot be the name of a pack: small letters, digits and single hyphens, like "first-day"`,
      );
    if (isDeviceName(id)) throw new WrongUse(deviceReason(id));
    if (existsSync(folder) && readdirSync(folder).length > 0)
      throw new CannotDo(`"${place}" is there already and not empty`);
    const title = textOf(given.values, 'title')?.trim() || titleFrom(id);
    if (title.length > 600 || /[\p{Cc}\p{Cf}\p{Cs}]/u.test(title))
      throw new WrongUse('the title is too long or holds characters that cannot be seen');

    const templates = join(terminal.home, 'src/cli/new-pack');
    const schemas = join(terminal.home, 'docs/schema');
    const toSchemas = relative(folder, schemas).split(sep).join('/');
    mkdirSync(folder, { recursive: true });
    const files = readdirSync(templates).sort();
    for (const file of files) {
      const text = readFileSync(join(templates, file), 'utf8')
        .replaceAll('SCHEMAS', () => toSchemas)
        .replace('id: PACK', () => `id: ${id}`)
        // JSON's quotation marks are YAML's too, whatever the title holds.
        .replace('"TITLE"', () => JSON.stringify(title));
      writeFileSync(join(folder, file), text);
    }
    if (given.json)
      terminal.out(asJson({ pack: id, files: files.map((file) => join(place, file)) }));
    else {
      for (const file of files) terminal.out(`${join(place, file)}\n`);
      terminal.say(`next: npx unsent check ${place}\n`);
    }
    return 0;
  },
};

const titleFrom = (id: string): string =>
  `${id[0]?.toUpperCase() ?? ''}${id.slice(1).replaceAll('-', ' ')}`;
