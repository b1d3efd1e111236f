/** The worker that lays maps out: a large story takes longer than a window may stand still. */
import { mapOf, type StoryMap } from '../check/map.ts';
import type { Scenario } from '../script/types.ts';

interface WorkerScope {
  onmessage: ((event: { readonly data: Scenario }) => void) | null;
  postMessage(answer: StoryMap): void;
}

const scope = globalThis as unknown as WorkerScope;

scope.onmessage = ({ data }) => scope.postMessage(mapOf(data));
