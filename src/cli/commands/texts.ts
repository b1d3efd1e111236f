/** `unsent texts`: what translators need, and what they return. */
import { readPackFiles } from '../../packs/compile.ts';
import { readPackBytes } from '../../packs/disk.ts';
import { meantBy, tagOf } from '../../packs/exchange/language-tags.ts';
import { entriesOf, leftOver, unitsOf } from '../../packs/exchange/units.ts';
import { contentsOf } from '../../packs/files.ts';
import { describeProblem } from '../../packs/problem.ts';
import { languagePattern } from '../../script/nouns/basics.ts';
import {
  asJson,
  CannotDo,
  type Command,
  onePlace,
  type Terminal,
  textOf,
  WrongUse,
} from '../command.ts';
import { packFolderAt } from '../pack-at.ts';
import { bringIn } from '../texts/bring-in.ts';
import { languagesIn, type WordedPack } from '../texts/pack.ts';
import { sendOut } from '../texts/send-out.ts';
import { tidyUp } from '../texts/tidy.ts';

export const texts: Command = {
  summary: 'write what translators need, merge what they return',
  help: `
unsent texts <pack folder>                    how far each language is
unsent texts <pack folder> --to <language>    write a file for translators
unsent texts <pack folder> --from <file>      merge what they return
unsent texts <pack folder> --tidy             put aside what has no source any more

  --to <language>    such as fr or zh-Hans
  --format <format>  xliff (1.2, for translation tools), csv (for spreadsheets) or json
  --open             only what is new or out of date
  --copy-source      put the source where the words will stand, for tools that only overwrite
  --out <file>       where to write; otherwise <pack>.<language>.<ending>
  --force            write over a file that is there
  --from <file>      a file that came back: .xlf (XLIFF 1 or 2), .csv or .json
  --replace          also take words for texts that are translated already
  --tidy             translations without a source: one that only has a new name keeps its words,
                     the others go into <pack>.<language>.aside.json; with --to only this language
  --dry-run          only say what would happen
  --json             the answer as an object

No word is lost: what cannot be merged, and what is replaced, is written beside the file that came
back, as <file>.aside.json, with the reason.

  unsent texts my-pack --to fr --format csv
  unsent texts my-pack --from my-pack.fr.csv --to fr
`,
  options: {
    to: { type: 'string' },
    from: { type: 'string' },
    format: { type: 'string' },
    out: { type: 'string' },
    open: { type: 'boolean' },
    'copy-source': { type: 'boolean' },
    force: { type: 'boolean' },
    replace: { type: 'boolean' },
    tidy: { type: 'boolean' },
    'dry-run': { type: 'boolean' },
  },
  run(given, terminal) {
    const place = onePlace(given, 'pack folder');
    const folder = packFolderAt(terminal.folder, place);
    const {
      texts: files,
      problems,
      isTooMuch,
    } = contentsOf(place, readPackBytes(folder, place).files);
    if (isTooMuch) throw new CannotDo(problems.map(describeProblem).join('\n'));
    const read = readPackFiles(place, files);
    const unread = [read.pack, ...read.stories, ...(read.guide ? [read.guide] : [])]
      .flatMap(({ value, problems }) => (value ? [] : problems))
      .map(describeProblem);
    if (!read.pack.value || unread.length > 0)
      throw new CannotDo(`the pack cannot be read yet:\n${unread.join('\n')}`);
    const worded: WordedPack = { folder, pack: read.pack.value, read, files };
    const language = languageAsked(textOf(given.values, 'to'), worded, terminal);
    if (language === worded.pack.source)
      throw new WrongUse(`the pack is written in ${language} already`);
    if (given.values.from !== undefined) return bringIn(worded, language, given, terminal);
    if (given.values.tidy === true)
      return tidyUp(worded, language === null ? languagesIn(worded) : [language], given, terminal);
    if (language !== null) return sendOut(worded, language, given, terminal);

    const rows = languagesIn(worded).map((one) => stateOf(worded, one));
    if (given.json) terminal.out(asJson({ pack: worded.pack.id, languages: rows }));
    else if (rows.length === 0) terminal.out('the pack has no translations yet\n');
    for (const row of given.json ? [] : rows) {
      const { language: one, done, stale, missing, complete, left, listed, unreadable } = row;
      const more = left > 0 ? `, ${left} without a source any more (--tidy puts them aside)` : '';
      terminal.out(`${one}: ${done} translated, ${stale} out of date, ${missing} missing${more}\n`);
      if (!listed)
        terminal.out(`  ${one} is not in "languages" of pack.yaml yet, so nobody can choose it\n`);
      if (missing > 0 && complete.length > 0)
        terminal.out(`  complete are ${complete.join(', ')}\n`);
      for (const { path, reason } of unreadable) terminal.out(`  ${path}: ${reason}\n`);
    }
    return 0;
  },
};

/** The language behind `--to`, with a word where it is usually written in another way. */
function languageAsked(
  written: string | null,
  worded: WordedPack,
  terminal: Terminal,
): string | null {
  if (written === null || languagePattern.test(written)) return written;
  const tag = tagOf(written);
  if (tag === null || !languagePattern.test(tag))
    throw new WrongUse(`"${written}" is no language tag such as fr or zh-Hans`);
  const language = meantBy(tag, languagesIn(worded));
  terminal.say(`${written} is taken for ${language}\n`);
  return language;
}

function stateOf({ read, files }: WordedPack, language: string) {
  const { entries, unreadable } = entriesOf(files, Object.keys(read.sources), language);
  const units = unitsOf(read, entries);
  const count = (state: string): number => units.filter((unit) => unit.state === state).length;
  const open = new Set(units.filter(({ state }) => state === 'new').map(({ file }) => file));
  return {
    language,
    /** The stories, guide or pack texts of which nothing is missing. */
    complete: [...new Set(units.map(({ file }) => file))].filter((file) => !open.has(file)),
    ...{ done: count('done'), stale: count('stale'), missing: count('new') },
    left: leftOver(read, entries).length,
    listed: Object.hasOwn(read.translations, language),
    unreadable,
  };
}
