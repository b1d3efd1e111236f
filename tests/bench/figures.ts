/**
 * What a bench found: shown as a table, and put into docs/benchmarks.md when that is asked for, so that
 * no figure there is typed by hand.
 *
 *   npm run bench -- --write             measures all of it, and writes it down
 *   npm run bench -- --write floor 5     one of them
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { between } from '../../tools/docs/between.ts';
import { type Growth, growthPicture } from './growth-picture.ts';

/** Set by run.ts for the benches that it starts. */
export const writesFigures = 'UNSENT_WRITE_FIGURES';

/** Of each row the same columns: their names are the heads of the table. */
export type Row = Readonly<Record<string, string | number | null>>;

export const inTenths = (value: number): number => Math.round(value * 10) / 10;

const file = 'docs/benchmarks.md';
const place = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));

/** Shows a table; `name` is where it stands in the document, `note` what has to be known to read it. */
export function showFigures(name: string, rows: readonly Row[], note: string): void {
  console.log(note);
  console.table(rows);
  if (process.env[writesFigures])
    write(name, `${tableOf(rows)}\n\n${note} ${new Date().toISOString().slice(0, 10)}.`);
}

/** Draws how something grows, into a picture beside the document; nothing where only a table is wanted. */
export function drawGrowth(name: string, growth: Growth): void {
  if (!process.env[writesFigures]) return;
  const picture = `pictures/bench-${name}.svg`;
  writeFileSync(place(`docs/${picture}`), growthPicture(growth));
  write(`${name}-growth`, `![${growth.title}](${picture})`);
}

/** On what it was measured, and how busy that was in the last minute. */
export function processors(): string {
  const all = cpus();
  return `${all.length} × ${all[0]?.model.trim()}, load ${loadavg()[0]?.toFixed(1)}`;
}

function write(name: string, part: string): void {
  const by = 'npm run bench -- --write';
  const text = readFileSync(place(file), 'utf8');
  writeFileSync(place(file), between({ file, by }, text, name, part));
  console.log(`${file}: ${name}`);
}

function tableOf(rows: readonly Row[]): string {
  const heads = Object.keys(rows[0] ?? {});
  const line = (cells: readonly unknown[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(heads),
    line(heads.map(() => '---')),
    ...rows.map((row) => line(heads.map((head) => row[head] ?? ''))),
  ].join('\n');
}
