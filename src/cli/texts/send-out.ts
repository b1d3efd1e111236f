/** Writes the file for translators. */
import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { unitsOf } from '../../packs/exchange/units.ts';
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

/** Gives the exit code. Throws where the file is there already or the format is unknown. */
export function sendOut(
  worded: WordedPack,
  language: string,
  { values, json }: Given,
  terminal: Terminal,
): number {
  const { pack, read } = worded;
  const name = textOf(values, 'format') ?? 'xliff';
  const format = Object.hasOwn(formats, name) ? formats[name] : undefined;
  if (!format)
    throw new WrongUse(`"${name}" is none of the formats ${Object.keys(formats).join(', ')}`);
  const all = unitsOf(read, readableEntries(worded, language));
  const units = values.open === true ? all.filter(({ state }) => state !== 'done') : all;
  const file = textOf(values, 'out') ?? `${pack.id}.${language}.${format.ending}`;
  const target = resolve(terminal.folder, file);
  if (existsSync(target) && values.force !== true)
    throw new CannotDo(`"${file}" is there already; --force writes over it`);
  const copies = values['copy-source'] === true;
  const written = copies
    ? units.map((unit) => ({ ...unit, target: unit.target ?? unit.source }))
    : units;
  const text = format.write({ pack: pack.id, from: pack.source, to: language, units: written });
  if (values['dry-run'] !== true) writeFileSync(target, text);
  const open = units.filter(({ state }) => state !== 'done').length;
  if (json) terminal.out(asJson({ file, texts: units.length, open }));
  else
    terminal.out(`${file}: ${counted(units.length, 'text')}, ${open} of them new or out of date\n`);
  return 0;
}
