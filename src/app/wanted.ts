/** What has to be loaded before the window goes somewhere: one wish at a time, the newest counts. */
import type { Id } from '../script/types.ts';
import type { Playing } from '../session/playing.ts';
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
  | {
      readonly kind: 'role';
      readonly role: WindowRole;
      readonly session: Id | null;
      /** What is opened then. */
      readonly open: Chosen | null;
    };

/** What has come. */
export type Got =
  | {
      readonly kind: 'story';
      readonly wish: StoryWish;
      readonly loaded: LoadedScenario;
      readonly playing: Playing;
    }
  | { readonly kind: 'guide'; readonly book: GuideBook | null }
  | { readonly kind: 'pack-report' }
  | {
      readonly kind: 'role';
      readonly role: WindowRole;
      readonly classroom: Classroom;
      readonly open: Chosen | null;
    }
  /** The story or pack might be there; the screen for it is not. */
  | { readonly kind: 'no-screen'; readonly reason: unknown };

/** `spoken`: the languages that are read here. */
export async function load(
  parts: AppParts,
  wish: Wish,
  spoken: () => readonly string[],
): Promise<Got> {
  const { library } = parts;
  switch (wish.kind) {
    case 'story': {
      const { pack, scenario } = wish.chosen;
      const screens = parts.loadScreens(wish.as === 'map' ? 'packs' : 'play');
      const asked = spoken();
      const [needed, came] = await Promise.all([
        hadOr(Promise.all([parts.loadPlaying(), screens])),
        library.load(pack, scenario, asked),
      ]);
      if ('reason' in needed) return { kind: 'no-screen', reason: needed.reason };
      const [playing] = needed.had;
      // Another language may have been wished for meanwhile.
      const isSame = asked.join() === spoken().join();
      const loaded = isSame ? came : await library.load(pack, scenario, spoken());
      return { kind: 'story', wish, loaded, playing };
    }
    case 'guide':
      await parts.loadScreens('guide');
      return { kind: 'guide', book: await readGuideBook(library, wish.pack) };
    case 'pack-report': {
      const screens = await hadOr(parts.loadScreens('packs'));
      if ('reason' in screens) return { kind: 'no-screen', reason: screens.reason };
      return { kind: 'pack-report' };
    }
    case 'role': {
      const { role, session, open } = wish;
      const classroom = await parts.loadClassroom();
      if (role === 'desk') await classroom.sit(session);
      return { kind: 'role', role, classroom, open };
    }
  }
}

/** What a screen needs, or why it does not come. */
async function hadOr<T>(wanted: Promise<T>): Promise<{ had: T } | { reason: unknown }> {
  try {
    return { had: await wanted };
  } catch (reason) {
    return { reason };
  }
}
