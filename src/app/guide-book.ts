/** The guide of a pack as it is read and printed: its words, its stories and their maps. */
import type { StoryMap } from '../check/tell/map.ts';
import type { Id, Scenario } from '../script/types.ts';
import type { Library, LoadedGuide, Texts } from './library.ts';

export interface GuideStory {
  readonly scenario: Scenario;
  readonly source: string;
  readonly texts: Readonly<Record<string, Texts>>;
  /** null until it is laid out, and where that failed. */
  readonly map: StoryMap | null;
}

export interface GuideBook extends LoadedGuide {
  readonly pack: Id;
  /** Words of the pack's own title, by language. */
  readonly titles: Readonly<Record<string, { readonly title: string }>>;
  readonly reviewed: boolean;
  readonly stories: readonly GuideStory[];
  /** Every map has been tried. */
  readonly complete: boolean;
}

/** null where the pack has no guide. */
export async function readGuideBook(library: Library, pack: Id): Promise<GuideBook | null> {
  const card = library.packs.find(({ id }) => id === pack);
  const guide = (await library.loadGuide?.(pack)) ?? null;
  if (!card || !guide) return null;
  const stories = await Promise.all(card.scenarios.map(({ id }) => library.load(pack, id)));
  return {
    ...guide,
    pack,
    titles: card.titles,
    reviewed: card.reviewed,
    stories: stories.flatMap((story) => (story.ok ? [{ ...story, map: null }] : [])),
    complete: false,
  };
}

/** One map after the other: they are only pictures at the end of the guide. */
export async function withMaps(
  book: GuideBook,
  layOut: (scenario: Scenario) => Promise<StoryMap | null>,
): Promise<GuideBook> {
  const stories: GuideStory[] = [];
  for (const story of book.stories) stories.push({ ...story, map: await layOut(story.scenario) });
  return { ...book, stories, complete: true };
}
