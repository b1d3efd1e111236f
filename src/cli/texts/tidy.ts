/** Puts translations aside whose source is gone. */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { tidyEntries, translationFile } from '../../packs/exchange/merge.ts';
import { translationPath, unitsOf } from '../../packs/exchange/units.ts';
import { asJson, counted, type Given, type Terminal } from '../command.ts';
import { readableEntries, type WordedPack } from './pack.ts';
import { writeAside } from './write.ts';

/** Gives the exit code. Nothing is written before every file of a language could be read. */
export function tidyUp(
  worded: WordedPack,
  languages: readonly string[],
  { values, json }: Given,
  terminal: Terminal,
): number {
  const { folder, pack, read } = worded;
  const answers = languages.map((language) => {
    const before = readableEntries(worded, language);
    const { entries, renamed, aside } = tidyEntries(unitsOf(read, before), before);
    const isDry = values['dry-run'] === true;
    const path = resolve(terminal.folder, `${pack.id}.${language}`);
    // First what would otherwise be lost, then what takes its place.
    const kept = aside.length > 0 && !isDry ? writeAside(path, worded, language, aside) : null;
    for (const [name, own] of renamed + aside.length > 0 && !isDry ? entries : [])
      if (worded.files.has(translationPath(language, name)))
        writeFileSync(join(folder, translationPath(language, name)), translationFile(own));
    return { language, renamed, aside, kept };
  });
  if (json) terminal.out(asJson({ languages: answers }));
  for (const { language, renamed, aside, kept } of json ? [] : answers) {
    const what = `${renamed} under a new name, ${counted(aside.length, 'text')} put aside`;
    terminal.out(`${language}: ${what}${kept === null ? '' : ` in ${kept}`}\n`);
  }
  return 0;
}
