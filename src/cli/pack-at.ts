/** Packs at the places that a command is given: folders, folders of packs, `.unsent` files. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { packFoldersIn, readPackBytes } from '../packs/disk.ts';
import type { PackBytes } from '../packs/files.ts';
import { openArchive } from '../packs/open/archive.ts';
import type { Problem } from '../packs/problem.ts';
import { CannotDo, WrongUse } from './command.ts';

export interface PackAt {
  /** The place as it was given, for problems. */
  readonly place: string;
  /** null when the archive is refused. */
  readonly files: PackBytes | null;
  readonly problems: readonly Problem[];
}

/** The packs at a place, each by its own: itself, or the folders in it. Throws `CannotDo` where there is none. */
export function packPlacesAt(folder: string, place: string): string[] {
  const path = resolve(folder, place);
  if (!existsSync(path)) throw new CannotDo(`there is no "${place}"`);
  if (!statSync(path).isDirectory()) {
    if (place.endsWith('.unsent')) return [place];
    throw new WrongUse(`"${place}" is neither a folder nor a .unsent file`);
  }
  if (existsSync(join(path, 'pack.yaml'))) return [place];
  const inside = packFoldersIn(path).map((pack) => join(place, pack.slice(path.length + 1)));
  if (inside.length === 0) throw new CannotDo(`there is no pack.yaml in "${place}"`);
  return inside;
}

/** The pack at a place that `packPlacesAt` gave. */
export function packAt(folder: string, place: string): PackAt {
  const path = resolve(folder, place);
  if (!statSync(path).isDirectory()) return { place, ...openArchive(place, readFileSync(path)) };
  return { place, ...readPackBytes(path, place) };
}

/** The one pack folder at a place. Throws where it is none. */
export function packFolderAt(folder: string, place: string): string {
  const path = resolve(folder, place);
  if (!existsSync(path)) throw new CannotDo(`there is no "${place}"`);
  if (!existsSync(join(path, 'pack.yaml')))
    throw new WrongUse(`"${place}" is no pack folder: it has no pack.yaml`);
  return path;
}
