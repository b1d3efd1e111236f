/** The lessons that this device keeps, and those that were opened from a file and have no name yet. */
import type { Id } from '../script/types.ts';
import { holdsAll } from './lesson/lesson-file.ts';
import { type ClassRecord, readRecord } from './lesson/record.ts';

export interface KeptParts {
  readonly shelf: {
    all(): Promise<readonly unknown[]>;
    put(id: Id, record: ClassRecord): Promise<void>;
    forget(id: Id): Promise<void>;
  };
  newId(): Id;
  /** Storage was just found to keep lessons, or not to. */
  onKept(does: boolean): void;
  onChange(): void;
}

export interface KeptLessons {
  /** The newest first. */
  readonly all: readonly ClassRecord[];
  /** Writes a lesson down, if it has a name. */
  keep(record: ClassRecord): Promise<void>;
  /**
   * Takes in a lesson from a file. Nothing that is kept here is lost: where each has something that
   * the other lacks, the new one stands beside it. Gives the record as it stands here.
   */
  takeIn(record: ClassRecord): Promise<ClassRecord>;
  /**
   * Calls `gone` once nothing of it is kept any more: whoever is told so and closes the window leaves
   * nothing. Until then nothing of it is written. Rejects where this device does not let go of it.
   */
  forget(id: Id, gone: () => void): Promise<void>;
}

export function createKeptLessons(parts: KeptParts): KeptLessons {
  const { shelf } = parts;
  let all: readonly ClassRecord[] = [];
  /** Opened from a file, and not on the shelf: without a name, or where nothing is kept. */
  let loose: readonly ClassRecord[] = [];

  const setAll = (records: readonly ClassRecord[]): void => {
    const ids = new Set(records.map(({ id }) => id));
    loose = loose.filter(({ id }) => !ids.has(id));
    all = inOrder([...records, ...loose]);
  };
  const readShelf = async (): Promise<void> => {
    setAll((await shelf.all()).flatMap((value) => readRecord(value) ?? []));
    parts.onChange();
  };
  /** What was just written is known; reading every lesson again after each vote would be slow. */
  const hasKept = async (record: ClassRecord): Promise<void> => {
    if (loose.some(({ id }) => id === record.id) || !all.some(({ id }) => id === record.id))
      return readShelf();
    all = inOrder(all.map((each) => (each.id === record.id ? record : each)));
  };
  const holdLoose = (record: ClassRecord): void => {
    loose = [...loose.filter(({ id }) => id !== record.id), record];
    all = inOrder([...all.filter(({ id }) => id !== record.id), record]);
  };

  /** One write at a time; of the changes meanwhile only the last one is written. */
  let writing: Promise<void> | null = null;
  let waiting: ClassRecord | null = null;
  let letGo: Id | null = null;
  const keep = async (record: ClassRecord): Promise<void> => {
    if (loose.some(({ id }) => id === record.id)) holdLoose(record);
    if (record.name === '' || record.id === letGo) return;
    waiting = record;
    if (writing) return;
    writing = writeAll();
    await writing;
    writing = null;
  };
  const writeAll = async (): Promise<void> => {
    while (waiting) {
      const next: ClassRecord = waiting;
      waiting = null;
      const done = await shelf.put(next.id, next).then(
        () => true,
        () => false,
      );
      parts.onKept(done);
      if (done) await hasKept(next);
    }
  };

  void readShelf();

  return {
    get all() {
      return all;
    },
    keep,
    async takeIn(record) {
      const mine = all.find(({ id }) => id === record.id);
      if (mine && holdsAll(mine, record)) return mine;
      const next = mine && !holdsAll(record, mine) ? { ...record, id: parts.newId() } : record;
      holdLoose(next);
      await keep(next);
      parts.onChange();
      return next;
    },
    async forget(id, gone) {
      loose = loose.filter((each) => each.id !== id);
      letGo = id;
      // What is on its way to the shelf would stand there again.
      if (waiting?.id === id) waiting = null;
      await writing;
      try {
        await shelf.forget(id);
        gone();
      } finally {
        letGo = null;
        await readShelf();
      }
    },
  };
}

/** The newest first; of one day by name. */
const inOrder = (records: readonly ClassRecord[]): ClassRecord[] =>
  [...records].sort((a, b) => b.day.localeCompare(a.day) || a.name.localeCompare(b.name));
