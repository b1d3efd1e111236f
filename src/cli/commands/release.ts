/** `unsent release`: the one file with packs and stories of somebody's own choice, for a stick. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { PackagedStory } from '../../app/giving.ts';
import type { School } from '../../app/school.ts';
import { readSchoolText } from '../../app/school-file.ts';
import { giftBytes } from '../../export/gift.ts';
import { cardOf } from '../../packs/cards.ts';
import type { CompiledPack } from '../../packs/compile.ts';
import { checkedPack } from '../checked-pack.ts';
import { asJson, CannotDo, type Command, textOf, WrongUse } from '../command.ts';
import { packFolderAt } from '../pack-at.ts';

export const release: Command = {
  summary: 'make the one file with stories of your choice, for a stick or a shared drive',
  help: `
unsent release <folder> … --out <file.html> [--stories <story>,<story>] [--school <file>]

Writes Unsent as one file that starts by a double click, with these packs and no others inside, and
shows these stories of them. Takes about a minute.

  --out <file>      where to write
  --stories <list>  only these, as pack/story or story, with commas between (all)
  --school <file>   a school's card, as the app saves it
  --force           write over a file that is there
  --json            the file and its stories as an object

  unsent release scenarios/edited-picture --stories never-took --out unsent.html
`,
  options: {
    out: { type: 'string' },
    stories: { type: 'string' },
    school: { type: 'string' },
    force: { type: 'boolean' },
  },
  async run(given, terminal) {
    const out = textOf(given.values, 'out');
    if (out === null) throw new WrongUse('--out is missing');
    if (given.places.length === 0) throw new WrongUse('a pack folder is missing');
    const folders = given.places.map((place) => packFolderAt(terminal.folder, place));
    const target = resolve(terminal.folder, out);
    if (existsSync(target) && given.values.force !== true)
      throw new CannotDo(`"${out}" is there already; --force writes over it`);
    const school = cardIn(textOf(given.values, 'school'), terminal.folder);
    const packs = given.places.map((place, at) => {
      terminal.progress(`checking ${place}`);
      return checkedPack(folders[at] ?? '', place, terminal.today);
    });
    const stories = chosenFrom(packs, textOf(given.values, 'stories'));
    terminal.progress('building the page');
    const gift = { kind: 'stick', language: '', decisions: false, stories, school } as const;
    const bytes = giftBytes(gift, await terminal.pageWith(folders));
    writeFileSync(target, bytes);
    if (given.json) terminal.out(asJson({ file: out, bytes: bytes.length, stories }));
    else terminal.out(`${out}: ${stories.length} stories, ${bytes.length} bytes\n`);
    return 0;
  },
};

/** The card of a school, to stand in the page. Throws where the file is none. */
function cardIn(place: string | null, folder: string): School | null {
  if (place === null) return null;
  const file = resolve(folder, place);
  if (!existsSync(file)) throw new CannotDo(`there is no "${place}"`);
  const card = readSchoolText(readFileSync(file, 'utf8'));
  if (typeof card === 'string') throw new CannotDo(`"${place}" is no school's card: ${card}`);
  return card;
}

/** The stories of a list, in the order of their packs. Throws for a name that is none of them. */
function chosenFrom(packs: readonly CompiledPack[], list: string | null): PackagedStory[] {
  const all = packs.map(cardOf).flatMap(({ id: pack, version, source, scenarios }) =>
    scenarios.map(({ id: scenario, titles }) => {
      return { pack, version, scenario, title: titles[source]?.title ?? '' };
    }),
  );
  if (list === null) return all;
  const wanted = list.split(',').map((name) => name.trim());
  const isNamed = (name: string, { pack, scenario }: PackagedStory): boolean =>
    name === scenario || name === `${pack}/${scenario}`;
  for (const name of wanted)
    if (!all.some((story) => isNamed(name, story)))
      throw new CannotDo(
        `there is no story "${name}" in these packs, but ${all.map(({ pack, scenario }) => `${pack}/${scenario}`).join(', ')}`,
      );
  return all.filter((story) => wanted.some((name) => isNamed(name, story)));
}
