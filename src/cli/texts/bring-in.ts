/** Merges the file that translators returned. */
import { existsSync, readFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { unseenIn } from '../../check/words/unseen.ts';
import { decodeReturned } from '../../packs/exchange/bytes.ts';
import { isKindOf, meantBy, tagOf } from '../../packs/exchange/language-tags.ts';
import { type Aside, asideReasons, mergeReturned, wordless } from '../../packs/exchange/merge.ts';
import { type ExchangeFormat, ExchangeRefused, type Incoming } from '../../packs/exchange/unit.ts';
import { unitsOf } from '../../packs/exchange/units.ts';
import { languagePattern } from '../../script/nouns/basics.ts';
import {
  asJson,
  CannotDo,
  counted,
  type Given,
  type Terminal,
  textOf,
  WrongUse,
} from '../command.ts';
import { formats, languagesIn, readableEntries, type WordedPack } from './pack.ts';
import { writeAside, writeEntries } from './write.ts';

/**
 * Gives the exit code: 1 when words had to be kept aside. Nothing is written before everything
 * could be read.
 */
export function bringIn(
  worded: WordedPack,
  asked: string | null,
  { values, json }: Given,
  terminal: Terminal,
): number {
  const from = textOf(values, 'from') ?? '';
  const path = resolve(terminal.folder, from);
  const incoming = readIncoming(path, from, textOf(values, 'format'));
  const { pack } = worded;
  if (incoming.pack !== null && incoming.pack !== pack.id)
    throw new CannotDo(`the file belongs to the pack "${incoming.pack}"`);
  const language = languageOf(incoming, asked, worded, terminal);

  const before = readableEntries(worded, language);
  const units = unitsOf(worded.read, before);
  const merged = mergeReturned(units, before, incoming.units, {
    replace: values.replace === true,
    isCopyFine: isKindOf(language, pack.source),
  });
  const isDry = values['dry-run'] === true;
  const changed = merged.added + merged.replaced > 0;
  // First what would otherwise be lost, then what takes its place.
  const words = merged.aside.filter(({ reason }) => !wordless.includes(reason));
  const kept = words.length > 0 && !isDry ? writeAside(path, worded, language, words) : null;
  if (changed && !isDry) writeEntries(worded, language, merged.entries);
  const { added, replaced, unchanged, aside } = merged;
  if (json) terminal.out(asJson({ language, added, replaced, unchanged, aside, kept }));
  else {
    terminal.out(`${language}: ${added} added, ${replaced} replaced, ${unchanged} as before\n`);
    for (const [reason, what] of [
      ['empty', 'came back without words'],
      ['untouched', 'came back untouched, and count as open'],
    ]) {
      const count = aside.filter((text) => text.reason === reason).length;
      if (count > 0) terminal.out(`${counted(count, 'text')} ${what}\n`);
    }
    for (const text of words) terminal.out(`aside ${text.file} ${text.key}: ${whyAside(text)}\n`);
    if (kept) terminal.out(`what was kept aside stands in ${kept}\n`);
    if (changed && !worded.pack.languages.includes(language))
      terminal.out(`once it is complete, add ${language} to "languages" in pack.yaml\n`);
  }
  return words.some(({ reason }) => reason !== 'replaced') ? 1 : 0;
}

/** What cannot be seen is named by its sign. */
const whyAside = ({ reason, target }: Aside): string =>
  (reason === 'hidden-characters' ? unseenIn(target) : null) ?? asideReasons[reason];

/** The language that the file is merged into, with a word where it is written in another way. */
function languageOf(
  { to }: Incoming,
  asked: string | null,
  worded: WordedPack,
  terminal: Terminal,
): string {
  const { source } = worded.pack;
  const tag = to === null ? null : tagOf(to);
  if (to !== null && tag === null)
    throw new CannotDo('the language of the file is no language tag such as fr or zh-Hans');
  const language = asked ?? (tag === null ? null : meantBy(tag, languagesIn(worded)));
  if (language === null) throw new WrongUse('the file does not say its language; add --to');
  if (tag !== null && !isKindOf(tag, language))
    throw new CannotDo(`the file is in ${to}, and --to says ${language}`);
  if (!languagePattern.test(language))
    throw new CannotDo('the language of the file is no language tag such as fr or zh-Hans');
  if (language === source) throw new CannotDo(`the pack is written in ${language}`);
  if (to !== null && to !== language)
    terminal.say(`the file says ${to}; its words are taken for ${language}\n`);
  return language;
}

function readIncoming(path: string, shown: string, named: string | null): Incoming {
  if (!existsSync(path)) throw new CannotDo(`there is no "${shown}"`);
  const format = formatFor(path, named);
  const text = decodeReturned(readFileSync(path));
  if (text === null) {
    const how = format === formats.csv ? 'CSV UTF-8' : 'UTF-8';
    throw new CannotDo(`"${shown}" is no text in UTF-8; save it as "${how}"`);
  }
  try {
    return format.read(text);
  } catch (error) {
    if (error instanceof ExchangeRefused) throw new CannotDo(`"${shown}": ${error.message}`);
    throw error;
  }
}

/** Tools for translators put letters before the ending: sdlxliff, mqxliff. Excel's "Unicode text" is .txt. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/^(?:xlf|[a-z]*xliff)$/, 'xliff'],
  [/^(?:csv|tsv|tab|txt)$/, 'csv'],
  [/^json$/, 'json'],
];

function formatFor(path: string, named: string | null): ExchangeFormat {
  const ending = extname(path).slice(1).toLowerCase();
  const name = named ?? endings.find(([is]) => is.test(ending))?.[1] ?? '';
  const format = Object.hasOwn(formats, name) ? formats[name] : undefined;
  if (!format) throw new WrongUse('the file is neither .xlf nor .csv nor .json');
  return format;
}
