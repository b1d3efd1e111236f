/** The worker that lays maps out: a large story takes longer than a window may stand still. */
import { fillOlder } from '../../app/older-language.ts';
import { mapOf, type StoryMap } from '../../check/tell/map.ts';
import type { Scenario } from '../../script/types.ts';
import type { Started } from './ask.ts';

interface WorkerScope {
  onmessage: ((event: { readonly data: Scenario }) => void) | null;
  postMessage(answer: { readonly map: StoryMap } | Started): void;
}

const scope = globalThis as unknown as WorkerScope;

fillOlder();
scope.onmessage = ({ data }) => scope.postMessage({ map: mapOf(data) });
scope.postMessage({ started: true });
