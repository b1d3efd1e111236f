/** The worker that looks at opened packs, so that the window never waits for one. */
import { fillOlder } from '../../app/older-language.ts';
import type { OpenedPack } from '../../app/opened.ts';
import type { OpeningStep } from '../../app/pack-opening.ts';
import type { Broke, Started } from './ask.ts';
import { type HandedPack, openHandedPack } from './open.ts';

export type Answer = { readonly step: OpeningStep } | { readonly opened: OpenedPack };

/** What a worker's own global object has; the types of the project know only a window. */
interface WorkerScope {
  onmessage: ((event: { readonly data: HandedPack }) => void) | null;
  postMessage(answer: Answer | Started | Broke): void;
}

const scope = globalThis as unknown as WorkerScope;

fillOlder();
scope.onmessage = ({ data }) => {
  openHandedPack(data, (step) => scope.postMessage({ step }))
    .then((opened) => scope.postMessage({ opened }))
    // A rejected promise stays inside a worker, so it is told.
    .catch((reason: unknown) => scope.postMessage({ broke: String(reason) }));
};
scope.postMessage({ started: true });
