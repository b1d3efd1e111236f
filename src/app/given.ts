/** A page may have been given on with only some of its stories: which ones it says of itself. */
import type { PackCard, ScenarioCard } from './library.ts';
import type { Chosen } from './machine.ts';

/** The name of the `meta` that says which stories a page was given with; none of it: all. */
export const storiesMeta = 'unsent-stories';

/** As `pack/story pack/story`. */
export const writeStories = (stories: readonly Chosen[]): string =>
  stories.map(({ pack, scenario }) => `${pack}/${scenario}`).join(' ');

/** What is left of the packs in a page that was given with some stories of them. */
export function onlyGiven(packs: readonly PackCard[], content: string | null): readonly PackCard[] {
  if (content === null) return packs;
  const given = new Set(content.split(' '));
  const isIn = (pack: PackCard, story: ScenarioCard) => given.has(`${pack.id}/${story.id}`);
  return packs
    .map((pack) => ({ ...pack, scenarios: pack.scenarios.filter((story) => isIn(pack, story)) }))
    .filter(({ scenarios }) => scenarios.length > 0);
}
