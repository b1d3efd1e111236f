/** A pack that something is made of: checked, or refused with everything that is wrong with it. */
import { checkPackBytes } from '../packs/check.ts';
import type { CompiledPack } from '../packs/compile.ts';
import { readPackBytes } from '../packs/disk.ts';
import { describeWithMends } from '../packs/explain/explain.ts';
import { CannotDo } from './command.ts';

/** `place` is the folder as it was given, for what is said. */
export function checkedPack(folder: string, place: string, today: string): CompiledPack {
  const { files, problems } = readPackBytes(folder, place);
  const checked = checkPackBytes({ folder: place, files, today });
  const errors = [...problems, ...checked.problems].filter(({ severity }) => severity === 'error');
  if (errors.length > 0 || !checked.compiled) throw new CannotDo(describeWithMends(errors).trim());
  return checked.compiled;
}
