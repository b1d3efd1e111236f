/** What has to be loaded before the window goes somewhere: one wish at a time, the newest counts. */
import type { Id } from '../script/types.ts';
import type { Save } from '../session/save.ts';
import type { WindowRole } from './flags.ts';
import { type GuideBook, readGuideBook } from './guide-book.ts';
import type { LoadedScenario, PackCard } from './library.ts';
import type { Chosen, KeptPlace } from './machine.ts';
import type { WindowMemory } from './memory.ts';
import type { AppParts, AuthorNote, Classroom } from './state.ts';

/** Where a story goes on, instead of beginning. */
export interface Resumed extends Pick<WindowMemory, 'explaining' | 'explored'> {
  readonly save: Save;
  readonly place: KeptPlace;
}

export interface StoryWish {
  readonly kind: 'story';
  readonly pack: PackCard;
  readonly chosen: Chosen;
  readonly as: 'open' | 'map';
  readonly seed: number;
  /** null: from the beginning. */
  readonly resumed: Resumed | null;
  /** Its author has changed it, and is told this when it goes on. */
  readonly note: AuthorNote | null;
}

export type Wish =
  | StoryWish
  | { readonly kind: 'guide'; readonly pack: Id }
  | { readonly kind: 'pack-report' }
  | { readonly kind: 'role'; readonly role: WindowRole; readonly session: Id | null };

/** What has come. */
export type Got =
  | { readonly kind: 'story'; readonly wish: StoryWish; readonly loaded: LoadedScenario }
  | { readonly kind: 'guide'; readonly book: GuideBook | null }
  | { readonly kind: 'pack-report' }
  | { readonly kind: 'role'; readonly role: WindowRole; readonly classroom: Classroom }
  /** The story or pack might be there; the screen for it is not. */
  | { readonly kind: 'no-screen'; readonly reason: unknown };

export async function load(parts: AppParts, wish: Wish): Promise<Got> {
  const { library } = parts;
  switch (wish.kind) {
    case 'story': {
      const { pack, scenario } = wish.chosen;
      const [missing, loaded] = await Promise.all([
        screenMissing(parts, wish.as === 'map' ? 'packs' : 'play'),
        library.load(pack, scenario),
      ]);
      return missing ?? { kind: 'story', wish, loaded };
    }
    case 'guide':
      await parts.loadScreens('guide');
      return { kind: 'guide', book: await readGuideBook(library, wish.pack) };
    case 'pack-report':
      return (await screenMissing(parts, 'packs')) ?? { kind: 'pack-report' };
    case 'role': {
      const { role, session } = wish;
      const classroom = await parts.loadClassroom();
      if (role === 'desk') await classroom.sit(session);
      return { kind: 'role', role, classroom };
    }
  }
}

async function screenMissing(parts: AppParts, name: 'packs' | 'play'): Promise<Got | null> {
  try {
    await parts.loadScreens(name);
    return null;
  } catch (reason) {
    return { kind: 'no-screen', reason };
  }
}
