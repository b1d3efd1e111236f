/** A house of a few files on the disk, for whoever looks at the rules of the house. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type HouseProblem, lintHouse } from '../../tools/house/lint.ts';
import { BESIDE, FOLDERS, type Place } from '../../tools/house/table.ts';

/** Lints a house of just these files, which is gone afterwards. */
export function problemsIn(files: Record<string, string>): HouseProblem[] {
  const root = mkdtempSync(path.join(tmpdir(), 'house-'));
  try {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
      writeFileSync(path.join(root, file), text);
    }
    return lintHouse(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** `file  rule  message` of each problem. */
export const lint = (files: Record<string, string>): string[] =>
  problemsIn(files).map(({ file, rule, message }) => `${file}  ${rule}  ${message}`);

/** Lints a house of these files, none of which knows another: what is told of each. */
export function lintTogether(files: Record<string, string>): (file: string) => string[] {
  const told = lint(files);
  return (file) =>
    told.flatMap((line) => (line.startsWith(`${file}  `) ? line.slice(file.length + 2) : []));
}

export const PLACES = Object.keys(FOLDERS) as Place[];

export function fileIn(place: Place, name: string): string {
  if (place === 'main.ts') return 'src/main.ts';
  const isBeside = BESIDE.some((folder) => folder === place);
  return isBeside ? `${place}/${name}.ts` : `src/${place}/${name}.ts`;
}

export function pathFrom(file: string, to: string): string {
  const relative = path.posix.relative(path.posix.dirname(file), to);
  return relative.startsWith('.') ? relative : `./${relative}`;
}
