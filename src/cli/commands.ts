/** The commands of `unsent`. Each is read when it is called for: a check needs no drawing of maps. */
import type { Command } from './command.ts';

export type Commands = Readonly<Record<string, Command>>;

const loaders: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./commands/check.ts')).check,
  outline: async () => (await import('./commands/outline.ts')).outline,
  changes: async () => (await import('./commands/changes.ts')).changes,
  map: async () => (await import('./commands/map.ts')).map,
  stats: async () => (await import('./commands/stats.ts')).stats,
  lessons: async () => (await import('./commands/lessons.ts')).lessons,
  new: async () => (await import('./commands/new.ts')).create,
  texts: async () => (await import('./commands/texts.ts')).texts,
  pack: async () => (await import('./commands/pack.ts')).pack,
  scorm: async () => (await import('./commands/scorm.ts')).scorm,
  release: async () => (await import('./commands/release.ts')).release,
  schema: async () => (await import('./commands/schema.ts')).schema,
};

/** Gives the command of this name alone; where there is none such, all of them. */
export async function commandsFor(name: string | undefined): Promise<Commands> {
  const names = Object.keys(loaders);
  const wanted = name !== undefined && names.includes(name) ? [name] : names;
  const loaded = wanted.map(async (one) => [one, await loaders[one]?.()] as const);
  return Object.fromEntries(
    (await Promise.all(loaded)).flatMap(([one, command]) => (command ? [[one, command]] : [])),
  );
}
