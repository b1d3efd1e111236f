/** A question to a worker: it gets one, answers as often as it likes, and is gone after the last. */
import { inTime, onItsWay } from '../../app/in-time.ts';
import type { Clock } from '../../session/play.ts';

/** The first thing that a worker says: it is there. */
export interface Started {
  readonly started: true;
}

/** The last thing that it says, when something went wrong in it. */
export interface Broke {
  readonly broke: string;
}

export interface Asked<T> {
  /** Rejects when the worker breaks, with `NotStarted` when there never was one. Never settles after `end`. */
  readonly answer: Promise<T>;
  end(): void;
}

/** The file of the worker did not come, or this browser does not let it start. */
export class NotStarted extends Error {}

/** `take` looks at each answer: undefined means that more will come. */
export function ask<A extends object, T>(
  clock: Clock,
  address: string,
  question: unknown,
  take: (answer: A) => T | undefined,
): Asked<T> {
  const worker = start(address);
  let isEnded = false;
  const end = (): void => {
    isEnded = true;
    worker.terminate();
  };
  const answer = new Promise<T>((resolve, reject) => {
    let hasStarted = false;
    const fail = (reason: unknown): void => {
      if (!isEnded) reject(hasStarted ? reason : new NotStarted(String(reason)));
    };
    const started = new Promise<void>((there) => {
      worker.onmessage = ({ data }: MessageEvent<A | Started | Broke>) => {
        if ('broke' in data) return fail(new Error(data.broke));
        if ('started' in data) {
          hasStarted = true;
          return there();
        }
        const taken = take(data);
        if (taken !== undefined) resolve(taken);
      };
    });
    worker.onerror = (event) => fail(new Error(event.message || 'the worker broke'));
    worker.onmessageerror = () => fail(new Error('the answer could not be read'));
    inTime(clock, onItsWay, started).catch(fail);
    worker.postMessage(question);
  });
  return { answer: answer.finally(end), end };
}

/** Built, a worker is one plain script, which every browser starts; while developing it is a module. */
function start(address: string): Worker {
  try {
    return new Worker(address, { type: import.meta.env.DEV ? 'module' : 'classic' });
  } catch (reason) {
    throw new NotStarted(String(reason));
  }
}
