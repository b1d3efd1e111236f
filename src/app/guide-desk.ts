/** The guide of a pack as it is read and printed: its words, its stories and their maps. */
import type { StoryMap } from '../check/map.ts';
import type { Id, Scenario } from '../script/types.ts';
import type { Library, LoadedGuide, Texts } from './library.ts';
import type { App } from './state.ts';

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

export interface GuideDeskParts {
  readonly app: App;
  readonly library: Library;
  readonly layOut: (scenario: Scenario) => Promise<StoryMap>;
  readonly loadScreens: () => Promise<unknown>;
  readonly onChange: () => void;
  readonly onTrouble: (reason: unknown) => void;
}

export interface GuideDesk {
  readonly book: GuideBook | null;
  open(pack: Id): Promise<void>;
}

export function createGuideDesk(parts: GuideDeskParts): GuideDesk {
  const { app, library } = parts;
  let book: GuideBook | null = null;

  async function read(pack: Id): Promise<GuideBook | null> {
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

  async function loaded(pack: Id): Promise<GuideBook | null> {
    try {
      await parts.loadScreens();
      return await read(pack);
    } catch (reason) {
      parts.onTrouble(reason);
      return null;
    }
  }

  /** One map after the other: they are only pictures at the end of the guide. */
  async function addMaps(opened: GuideBook): Promise<void> {
    const stories: GuideStory[] = [];
    for (const story of opened.stories) {
      const map = await parts.layOut(story.scenario).catch((reason: unknown) => {
        parts.onTrouble(reason);
        return null;
      });
      stories.push({ ...story, map });
    }
    if (book?.pack !== opened.pack) return;
    book = { ...opened, stories, complete: true };
    parts.onChange();
  }

  return {
    get book() {
      return book;
    },
    async open(pack) {
      const stands = app.wish();
      const opened = await loaded(pack);
      if (!stands()) return;
      if (!opened) return app.tell('guide.not-there', {});
      book = opened;
      app.guide(pack);
      await addMaps(opened);
    },
  };
}
