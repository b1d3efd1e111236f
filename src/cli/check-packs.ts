/** Checks packs, as many at once as the machine has processors for. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { checkPackBytes } from '../packs/check.ts';
import type { Problem } from '../packs/problem.ts';
import type { Terminal } from './command.ts';
import { packAt } from './pack-at.ts';

export interface CheckedPlace {
  /** As it was given, for problems. */
  readonly place: string;
  readonly problems: readonly Problem[];
}

/** What a thread is handed. Whoever is free takes the next one of `places`. */
export interface Share {
  readonly folder: string;
  readonly today: string;
  readonly places: readonly string[];
  /** How many have been taken, by all threads together. */
  readonly taken: Int32Array;
}

type Found = readonly [at: number, checked: CheckedPlace];

/** Gives what was found in each of the packs, in their order. */
export async function checkPacks(
  places: readonly string[],
  { folder, today, thread, progress }: Terminal,
): Promise<readonly CheckedPlace[]> {
  const taken = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const share: Share = { folder, today, places, taken };
  const others = thread === null ? 0 : Math.min(availableParallelism(), places.length) - 1;
  const helpers = Array.from({ length: others }, () => helper(thread as URL, share));
  const own = checkShare(share, (at) => {
    progress(`checking ${places[at]} (${at + 1} of ${places.length})`);
  });
  const found = new Map([...own, ...(await Promise.all(helpers)).flat()]);
  // What a thread took and could not finish is left to us.
  return places.map((place, at) => found.get(at) ?? checkPlace(share, place));
}

/** Takes packs until none is left. */
export function checkShare(share: Share, onTake: (at: number) => void = () => undefined): Found[] {
  const found: Found[] = [];
  for (let at = next(share); at < share.places.length; at = next(share)) {
    onTake(at);
    found.push([at, checkPlace(share, share.places[at] ?? '')]);
  }
  return found;
}

const next = ({ taken }: Share): number => Atomics.add(taken, 0, 1);

function checkPlace({ folder, today }: Share, place: string): CheckedPlace {
  const { files, problems } = packAt(folder, place);
  if (!files) return { place, problems };
  const checked = checkPackBytes({ folder: place, files, today });
  return { place, problems: [...problems, ...checked.problems] };
}

/** What another thread found; nothing where it ends early. */
function helper(thread: URL, share: Share): Promise<readonly Found[]> {
  return new Promise((resolve) => {
    const worker = new Worker(thread, { workerData: share });
    worker.on('message', resolve);
    worker.on('error', () => resolve([]));
    worker.on('exit', () => resolve([]));
  });
}
