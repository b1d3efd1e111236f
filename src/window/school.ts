/** The school's card: what this device keeps of it, and what came with the app or lies beside it. */
import type { SchoolParts } from '../app/school-card.ts';
import type { SchoolFiles } from '../app/school-file.ts';
import type { App } from '../app/state.ts';
import { lastingStore, onKeptElsewhere } from '../keep/window.ts';
import { onTheWay, report } from './device.ts';
import { isOneFile } from './one-file.ts';

const ownName = 'unsent-school';
const own = lastingStore(ownName, () => {});
/** The card beside the app as it was found last: it is here with the first screen, and offline. */
const found = lastingStore('unsent-school-placed', () => {});

/** What the build lays there until a school does: nothing has to be fetched to read it. */
const nothingThere = '{}';

/** What reads and writes files of it comes when there is one. */
const files = () => onTheWay(import('./school-files.ts'));

export async function schoolHere(): Promise<SchoolParts> {
  const [kept, placed] = [own.read(), found.read()];
  // Most devices have none, and then need nothing that reads one.
  const reads = kept !== null || placed !== null || isOneFile ? await files() : null;
  return {
    kept: reads?.readSchool(kept) ?? null,
    placed: (isOneFile ? reads?.cardInPage() : reads?.readSchool(placed)) ?? null,
    keep(card) {
      if (card !== null) return own.write(card);
      own.clear();
      return true;
    },
  };
}

export const schoolFiles: SchoolFiles = {
  read: async (source) => (await files()).readCard(source),
  save: (card) =>
    void files().then(
      ({ saveCard }) => saveCard(card),
      (reason) => report('The card could not be saved.', reason),
    ),
  readText: async (source) => (await files()).readText(source),
  saveText: async (name, text) => (await files()).saveText(name, text),
};

/** What is typed in another window holds in this one as well: a desk may have been open before. */
function hearSchool(app: App): void {
  onKeptElsewhere(ownName, () => {
    const kept = own.read();
    void files().then(
      ({ readSchool }) =>
        app.send({ type: 'school', card: readSchool(kept), from: 'another-window' }),
      (reason) => report('The card of another window could not be read.', reason),
    );
  });
}

/**
 * Hears of the card from now on. Looks for the one beside the app once everything that the person
 * `waits` for is here; where nothing answers, the one that was found last stays.
 */
export async function followSchool(app: App, waits: Promise<unknown>): Promise<void> {
  hearSchool(app);
  await waits;
  if (!import.meta.env.PROD || isOneFile || !navigator.onLine) return;
  try {
    const answer = await fetch('./school.json', { cache: 'no-cache' });
    const text = answer.ok ? await answer.text() : nothingThere;
    const card = text.trim() === nothingThere ? null : (await files()).cardIn(text);
    if (card === null) found.clear();
    else found.write(card);
    app.send({ type: 'school', card, from: 'placed' });
  } catch (reason) {
    report('The card beside the app was out of reach.', reason);
  }
}
