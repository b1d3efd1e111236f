/** The worker that looks at opened packs, so that the window never waits for one. */
import type { OpenedPack } from '../app/opened.ts';
import type { OpeningStep } from '../app/ports.ts';
import { type HandedPack, openHandedPack } from './open.ts';

export type Answer = { readonly step: OpeningStep } | { readonly opened: OpenedPack };

/** What a worker's own global object has; the types of the project know only a window. */
interface WorkerScope {
  onmessage: ((event: { readonly data: HandedPack }) => void) | null;
  postMessage(answer: Answer): void;
}

const scope = globalThis as unknown as WorkerScope;

scope.onmessage = ({ data }) => {
  openHandedPack(data, (step) => scope.postMessage({ step }))
    .then((opened) => scope.postMessage({ opened }))
    // A rejected promise stays inside a worker; only a reported error reaches who asked.
    .catch(reportError);
};
