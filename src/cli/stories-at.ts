/** The stories of the packs at the places that a command is given. */
import { type StoryContext, storyContext } from '../check/context.ts';
import { type ReadPackFiles, readPackFiles } from '../packs/compile.ts';
import { contentsOf, type PackFiles } from '../packs/files.ts';
import { describeProblem } from '../packs/problem.ts';
import type { ScenarioSource } from '../script/nouns/scenario.ts';
import type { Id, Pack, Scenario } from '../script/types.ts';
import { CannotDo, type Given, type Terminal, textOf, WrongUse } from './command.ts';
import { packAt, packPlacesAt } from './pack-at.ts';

export interface StoryAt {
  readonly pack: Pack;
  readonly scenario: Scenario;
  readonly source: ScenarioSource;
  readonly read: ReadPackFiles;
  readonly files: PackFiles;
}

/**
 * Every story at the places, or the one that `--scenario` names. Throws `CannotDo` where a story
 * cannot be read: what is wrong in its meaning is for `unsent check` to say.
 */
export function storiesAt({ places, values }: Given, terminal: Terminal): StoryAt[] {
  if (places.length === 0) throw new WrongUse('a pack folder or a .unsent file is missing');
  const wanted = textOf(values, 'scenario');
  const packs = places
    .flatMap((place) => packPlacesAt(terminal.folder, place))
    .map((place) => packAt(terminal.folder, place));
  const stories = packs.flatMap(({ place, files: bytes, problems }) => {
    if (!bytes) throw new CannotDo(problems.map(describeProblem).join('\n'));
    const { texts: files, problems: why, isTooMuch } = contentsOf(place, bytes);
    if (isTooMuch) throw new CannotDo(why.map(describeProblem).join('\n'));
    const read = readPackFiles(place, files);
    const pack = read.pack.value;
    if (!pack) throw new CannotDo(read.problems.map(describeProblem).join('\n'));
    return read.stories
      .filter(({ id }) => wanted === null || id === wanted)
      .map(({ value: scenario, source, problems: found }): StoryAt => {
        if (!scenario || !source) throw new CannotDo(found.map(describeProblem).join('\n'));
        return { pack, scenario, source, read, files };
      });
  });
  if (stories.length === 0) throw new CannotDo(`there is no story "${wanted}" in these packs`);
  return stories;
}

/** A story as the checker sees it, in every language it has. */
export function contextOf({ pack, scenario, source, read }: StoryAt): StoryContext {
  const translations = Object.fromEntries(
    Object.entries(read.translations).flatMap(([language, texts]) => {
      const own = Object.hasOwn(texts, scenario.id) ? texts[scenario.id] : undefined;
      return own ? [[language, own]] : [];
    }),
  );
  return storyContext({ scenario, source, language: pack.source, translations });
}

/** The name of a file that is written about a story. */
export const fileAbout = (pack: Id, scenario: Id, ending: string): string =>
  `${pack}.${scenario}.${ending}`;
