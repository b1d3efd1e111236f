/** `unsent scorm`: stories as a package for a learning platform. */
import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { PackagedStory } from '../../app/giving.ts';
import { isWithAdult } from '../../app/library.ts';
import { packArchive } from '../../export/pack-archive.ts';
import { scormFiles } from '../../export/scorm.ts';
import { cardOf } from '../../packs/cards.ts';
import type { CompiledPack } from '../../packs/compile.ts';
import { checkedPack } from '../checked-pack.ts';
import { asJson, CannotDo, type Command, type Given, textOf, WrongUse } from '../command.ts';
import { packFolderAt } from '../pack-at.ts';

export const scorm: Command = {
  summary: 'make a SCORM package of stories, for a learning platform',
  help: `
unsent scorm <folder> … --out <file.zip> [--lang <code>] [--scenario <id>]

Writes one package with the stories of these packs, each of which the platform starts by itself. The
platform keeps an opaque bookmark and hears that the debrief was reached; no score, no answers.
Stories with threats are left out, since nobody plays them alone. Takes about a minute.

  --out <file>        where to write
  --lang <code>       the language of the titles, and the first one on screen (en)
  --scenario <id>     only this story
  --standard <which>  1.2 or 2004 (1.2)
  --record-decisions  tell the platform each choice, too; the briefing says so before the story
  --force             write over a file that is there
  --json              the file and its stories as an object

  unsent scorm scenarios/edited-picture --lang fr --out edited-picture.zip
`,
  options: {
    out: { type: 'string' },
    lang: { type: 'string' },
    scenario: { type: 'string' },
    standard: { type: 'string' },
    'record-decisions': { type: 'boolean' },
    force: { type: 'boolean' },
  },
  async run(given, terminal) {
    const out = textOf(given.values, 'out');
    if (out === null) throw new WrongUse('--out is missing');
    const standard = textOf(given.values, 'standard') ?? '1.2';
    if (standard !== '1.2' && standard !== '2004')
      throw new WrongUse(`--standard wants 1.2 or 2004, not "${standard}"`);
    if (given.places.length === 0) throw new WrongUse('a pack folder is missing');
    const folders = given.places.map((place) => packFolderAt(terminal.folder, place));
    const target = resolve(terminal.folder, out);
    if (existsSync(target) && given.values.force !== true)
      throw new CannotDo(`"${out}" is there already; --force writes over it`);
    const packs = given.places.map((place, at) => {
      terminal.progress(`checking ${place}`);
      return checkedPack(folders[at] ?? '', place, terminal.today);
    });
    const language = textOf(given.values, 'lang') ?? 'en';
    const { stories, left } = chosenFrom(packs, language, given);
    for (const title of left)
      terminal.say(`left out, since it contains threats and is played with an adult: ${title}\n`);
    if (stories.length === 0) throw new CannotDo('there is no story that can be played alone');
    terminal.progress('building the page');
    const files = scormFiles({
      ...{ standard, language, stories, decisions: given.values['record-decisions'] === true },
      title: 'Unsent',
      page: await terminal.pageWith(folders),
    });
    const bytes = packArchive(files);
    writeFileSync(target, bytes);
    if (given.json) terminal.out(asJson({ file: out, bytes: bytes.length, stories, left }));
    else terminal.out(`${out}: ${stories.length} stories, ${bytes.length} bytes\n`);
    return 0;
  },
};

/** The stories that are asked for, and the titles of those that nobody plays alone. */
function chosenFrom(packs: readonly CompiledPack[], language: string, { values }: Given) {
  const wanted = textOf(values, 'scenario');
  const left: string[] = [];
  const stories: PackagedStory[] = [];
  for (const { id: pack, version, languages, scenarios } of packs.map(cardOf))
    for (const story of scenarios) {
      if (wanted !== null && story.id !== wanted) continue;
      const title = story.titles[language]?.title;
      if (title === undefined)
        throw new CannotDo(`${pack} is not there in "${language}", but in ${languages.join(', ')}`);
      if (isWithAdult(story)) left.push(title);
      else stories.push({ pack, version, scenario: story.id, title });
    }
  if (stories.length === 0 && left.length === 0)
    throw new CannotDo(`there is no story "${wanted}" in these packs`);
  return { stories, left };
}
