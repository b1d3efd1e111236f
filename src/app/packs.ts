/** Opening a pack: one at a time, nothing of it shown before it has been checked. */
import { hintOf, type Inside, refuse, want } from './inside.ts';
import type { HandlersOf } from './intents.ts';
import { createNewest, type Newest } from './newest.ts';
import type { OpenedPack } from './opened.ts';
import type { PackOpening } from './pack-opening.ts';
import type { Opening } from './state.ts';

/** Files that somebody has chosen, as the browser gives them. */
interface Chosen {
  readonly source: unknown;
}

type Looked = Awaited<PackOpening['result']>;

/** Looks at packs. Whoever asks for another one, or goes on, does not wait for the one before. */
export function createLooking(inside: () => Inside): Newest<Chosen> {
  const show = (opening: Opening | null): void => {
    inside().held.opening = opening;
    inside().changed();
  };
  const looking: Newest<Chosen> = createNewest<Chosen, Looked>({
    load(wish, onLeft) {
      const begun = inside().held.parts.lookAt(wish.source, (step) => {
        if (looking.wish === wish) show({ name: begun.name, step });
      });
      onLeft(begun.cancel);
      show({ name: begun.name, step: { kind: 'reading', done: 0, total: 0 } });
      return begun.result;
    },
    onCome(opened) {
      const { held, changed } = inside();
      held.opening = null;
      if (opened === 'no-checker') held.hint = hintOf('trouble.no-checker');
      else if (opened?.problems.length === 0) take(inside(), opened);
      else if (opened) {
        held.report = opened;
        want(inside(), { kind: 'pack-report' });
      }
      changed();
    },
    // It never rejects; if it did, nothing would have been opened.
    onFailed: () => show(null),
  });
  return looking;
}

/** Puts a pack that can be played into the library. */
function take(inside: Inside, { pack }: OpenedPack): void {
  if (pack === null) return;
  const { held } = inside;
  const { parts } = held;
  const { card } = pack;
  parts.library.add(pack);
  held.fresh = card.id;
  parts.onOpened(true);
  const titles = card.titles[held.shown.language] ?? card.titles[card.source];
  refuse(inside, 'app.library.opened', { name: titles?.title ?? '' });
}

type Types = 'open-pack' | 'cancel-opening' | 'accept-pack' | 'close-pack';

export const openingPacks = (inside: Inside, looking: Newest<Chosen>): HandlersOf<Types> => ({
  'open-pack': ({ source }) => looking.want({ source }),
  'cancel-opening': () => {
    looking.leave();
    inside.held.opening = null;
  },
  'accept-pack': () => {
    const { report } = inside.held;
    if (report) take(inside, report);
  },
  'close-pack': ({ pack }) => {
    const { library, onOpened } = inside.held.parts;
    library.remove(pack);
    onOpened(library.hasOpened);
    inside.send({ type: 'library' });
  },
});
