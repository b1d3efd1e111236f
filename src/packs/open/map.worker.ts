/** The worker that lays maps out and reads them: a large story takes longer than a window may stand still. */
import { fillOlder } from '../../app/older-language.ts';
import { mapOf, type StoryMap } from '../../check/tell/map.ts';
import { type MapReading, mapReadingOf } from '../../check/tell/map-reading.ts';
import type { Scenario } from '../../script/types.ts';
import type { Started } from './ask.ts';

export interface MapQuestion {
  readonly scenario: Scenario;
  readonly of: 'map' | 'reading';
}

interface WorkerScope {
  onmessage: ((event: { readonly data: MapQuestion }) => void) | null;
  postMessage(
    answer: { readonly map: StoryMap } | { readonly reading: MapReading } | Started,
  ): void;
}

const scope = globalThis as unknown as WorkerScope;

fillOlder();
scope.onmessage = ({ data: { scenario, of } }) =>
  scope.postMessage(of === 'map' ? { map: mapOf(scenario) } : { reading: mapReadingOf(scenario) });
scope.postMessage({ started: true });
