/** Packs made in a test: good ones, ones with something to mend, and ones that mean harm. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Zippable, zipSync } from 'fflate';

export type Files = Readonly<Record<string, Uint8Array>>;

const small = fileURLToPath(new URL('../packs/valid/small', import.meta.url));

export const text = (words: string): Uint8Array => new TextEncoder().encode(words);

/** The files of a pack that no rule has anything to say about. */
export function goodPack(): Files {
  const names = ['pack.yaml', 'a-friend-asks.yaml', 'ten-minutes.yaml'];
  return Object.fromEntries(
    names.map((name) => [name, new Uint8Array(readFileSync(`${small}/${name}`))]),
  );
}

/** The same with one file changed. */
export function changed(files: Files, name: string, how: (words: string) => string): Files {
  const before = new TextDecoder().decode(files[name]);
  const after = how(before);
  if (after === before) throw new Error(`nothing changed in ${name}`);
  return { ...files, [name]: text(after) };
}

/** A `.unsent` file of exactly these files, whatever their names. */
export function archive(files: Files): Buffer {
  return Buffer.from(zipSync({ ...files } as Zippable));
}
