/** The pack that somebody is writing: each new state of it takes the place of the one before. */
import type { GrowingLibrary, OpenedPack, PackProblem } from './opened.ts';
import type { App } from './state.ts';
import { createWishes } from './wishes.ts';

export interface AuthorNote {
  /** The folder as it was given. */
  readonly folder: string;
  readonly problems: readonly PackProblem[];
  /** Steps of the trail that the last change took away. */
  readonly lost: number;
}

export interface AuthorParts {
  readonly app: App;
  readonly library: GrowingLibrary;
  readonly onChange: () => void;
}

export interface Author {
  readonly note: AuthorNote | null;
  /** A story that is open goes on where it stood; with errors the one from before stays. */
  take(opened: OpenedPack): Promise<void>;
}

export function createAuthor({ app, library, onChange }: AuthorParts): Author {
  let note: AuthorNote | null = null;
  const changes = createWishes();
  return {
    get note() {
      return note;
    },
    async take({ name, problems, pack }) {
      const stands = changes.make();
      if (pack !== null) library.add(pack);
      const isOpen = pack !== null && app.state.chosen?.pack === pack.card.id;
      const lost = isOpen ? await app.refresh() : 0;
      // A later change may have been quicker to show.
      if (!stands()) return;
      note = { folder: name, problems, lost };
      onChange();
    },
  };
}
