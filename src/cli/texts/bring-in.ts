/** Merges the file that translators returned. */
import { existsSync, readFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { asideReasons, mergeReturned } from '../../packs/exchange/merge.ts';
import { type ExchangeFormat, ExchangeRefused, type Incoming } from '../../packs/exchange/unit.ts';
import { unitsOf } from '../../packs/exchange/units.ts';
import { decodeText } from '../../packs/files.ts';
import { languagePattern } from '../../script/schema.ts';
import {
  asJson,
  CannotDo,
  counted,
  type Given,
  type Terminal,
  textOf,
  WrongUse,
} from '../command.ts';
import { formats, readableEntries, type WordedPack } from './pack.ts';
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
  const language = asked ?? incoming.to;
  if (language === null) throw new WrongUse('the file does not say its language; add --to');
  if (incoming.to !== null && incoming.to !== language)
    throw new CannotDo(`the file is in ${incoming.to}, and --to says ${language}`);
  if (incoming.pack !== null && incoming.pack !== worded.pack.id)
    throw new CannotDo(`the file belongs to the pack "${incoming.pack}"`);
  if (language === worded.pack.source) throw new CannotDo(`the pack is written in ${language}`);
  if (!languagePattern.test(language))
    throw new CannotDo('the language of the file is no language tag such as fr or zh-Hans');

  const before = readableEntries(worded, language);
  const units = unitsOf(worded.read, before);
  const merged = mergeReturned(units, before, incoming.units, values.replace === true);
  const isDry = values['dry-run'] === true;
  const changed = merged.added + merged.replaced > 0;
  // First what would otherwise be lost, then what takes its place.
  const words = merged.aside.filter(({ reason }) => reason !== 'empty');
  const kept = words.length > 0 && !isDry ? writeAside(path, worded, language, words) : null;
  if (changed && !isDry) writeEntries(worded, language, merged.entries);
  const { added, replaced, unchanged, aside } = merged;
  if (json) terminal.out(asJson({ language, added, replaced, unchanged, aside, kept }));
  else {
    terminal.out(`${language}: ${added} added, ${replaced} replaced, ${unchanged} as before\n`);
    const empty = aside.length - words.length;
    if (empty > 0) terminal.out(`${counted(empty, 'text')} came back without words\n`);
    for (const { file, key, reason } of words)
      terminal.out(`aside ${file} ${key}: ${asideReasons[reason]}\n`);
    if (kept) terminal.out(`what was kept aside stands in ${kept}\n`);
    if (changed && !worded.pack.languages.includes(language))
      terminal.out(`once it is complete, add ${language} to "languages" in pack.yaml\n`);
  }
  return words.some(({ reason }) => reason !== 'replaced') ? 1 : 0;
}

function readIncoming(path: string, shown: string, named: string | null): Incoming {
  if (!existsSync(path)) throw new CannotDo(`there is no "${shown}"`);
  const format = formatFor(path, named);
  const text = decodeText(readFileSync(path));
  if (text === null) throw new CannotDo(`"${shown}" is no text in UTF-8; save it as "CSV UTF-8"`);
  try {
    return format.read(text);
  } catch (error) {
    if (error instanceof ExchangeRefused) throw new CannotDo(`"${shown}": ${error.message}`);
    throw error;
  }
}

function formatFor(path: string, named: string | null): ExchangeFormat {
  const endings: Readonly<Record<string, string>> = { xlf: 'xliff', xliff: 'xliff' };
  const ending = extname(path).slice(1).toLowerCase();
  const name = named ?? (Object.hasOwn(endings, ending) ? endings[ending] : ending) ?? '';
  const format = Object.hasOwn(formats, name) ? formats[name] : undefined;
  if (!format) throw new WrongUse('the file is neither .xlf nor .csv nor .json');
  return format;
}
