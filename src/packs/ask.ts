/** A question to a worker: it gets one, answers as often as it likes, and is gone after the last. */

export interface Asked<T> {
  /** Rejects when the worker breaks. Never settles after `end`. */
  readonly answer: Promise<T>;
  end(): void;
}

/** `take` looks at each answer: undefined means that more will come. */
export function ask<A, T>(
  address: string,
  question: unknown,
  take: (answer: A) => T | undefined,
): Asked<T> {
  const worker = new Worker(address, { type: 'module' });
  const end = (): void => worker.terminate();
  const answer = new Promise<T>((resolve, reject) => {
    worker.onerror = (event) => reject(new Error(event.message || 'the worker broke'));
    worker.onmessageerror = () => reject(new Error('the answer could not be read'));
    worker.onmessage = ({ data }: MessageEvent<A>) => {
      const taken = take(data);
      if (taken !== undefined) resolve(taken);
    };
    worker.postMessage(question);
  });
  return { answer: answer.finally(end), end };
}
