/** What the library offers beside playing: opening a pack, and looking at the map of a story. */
import type { StoryMap } from '../check/map.ts';
import type { Id, Scenario } from '../script/types.ts';
import type { Chosen } from './machine.ts';
import type { GrowingLibrary, OpenedPack } from './opened.ts';
import { createOpener, type Opening } from './opening.ts';
import type { OpeningStep, PackOpening } from './ports.ts';
import type { App } from './state.ts';
import type { Wish } from './wishes.ts';

export interface PackDeskParts {
  readonly app: App;
  readonly library: GrowingLibrary;
  /** Lays a map out, aside from the window's own work. */
  readonly layOut: (scenario: Scenario) => Promise<StoryMap>;
  /** Loads the screens that only adults come to; resolves when they can be drawn. */
  readonly loadScreens: () => Promise<unknown>;
  /** Something that the page shows has changed. */
  readonly onChange: () => void;
  /** Whether an opened pack stands in the library. */
  readonly onOpened: (any: boolean) => void;
  readonly onTrouble: (reason: unknown) => void;
}

export interface PackDesk {
  readonly state: {
    readonly opening: Opening | null;
    readonly report: OpenedPack | null;
    readonly fresh: Id | null;
    readonly map: StoryMap | null;
  };
  open(start: (onStep: (step: OpeningStep) => void) => PackOpening): Promise<void>;
  cancel(): void;
  accept(): void;
  close(pack: Id): void;
  map(chosen: Chosen): Promise<void>;
}

export function createPackDesk(parts: PackDeskParts): PackDesk {
  const { app, library } = parts;
  let fresh: Id | null = null;
  let map: StoryMap | null = null;

  /** Loads the screens; gives whether they are there and still wanted. */
  async function withScreens(stands: Wish): Promise<boolean> {
    try {
      await parts.loadScreens();
      return stands();
    } catch (reason) {
      parts.onTrouble(reason);
      if (stands()) app.hint('trouble.part-not-loaded');
      return false;
    }
  }

  const opener = createOpener({
    library,
    onChange: parts.onChange,
    onReport: async () => {
      if (await withScreens(app.wish())) app.packReport();
    },
    onNoChecker: () => app.hint('packs.no-checker'),
    onOpened: ({ pack }) => {
      fresh = pack?.card.id ?? null;
      parts.onOpened(true);
      const titles = pack?.card.titles[app.state.settings.language];
      const own = pack?.card.titles[pack.card.source];
      app.tell('packs.opened', { name: (titles ?? own)?.title ?? '' });
    },
  });

  // Whoever goes on to something else does not wait for a pack any more.
  app.subscribe(({ place }) => {
    if (place !== 'library' && place !== 'pack-report') opener.cancel();
  });

  return {
    get state() {
      return { opening: opener.opening, report: opener.report, fresh, map };
    },
    open: opener.open,
    cancel: opener.cancel,
    accept: opener.accept,
    close(pack) {
      library.remove(pack);
      parts.onOpened(library.hasOpened);
      app.library();
    },
    async map(chosen) {
      map = null;
      if (!(await withScreens(app.wish()))) return;
      const scenario = await app.map(chosen);
      if (!scenario) return;
      try {
        const laidOut = await parts.layOut(scenario);
        if (app.state.scenario === scenario) map = laidOut;
      } catch (reason) {
        parts.onTrouble(reason);
        app.tell('packs.map.failed', {});
      }
      parts.onChange();
    },
  };
}
