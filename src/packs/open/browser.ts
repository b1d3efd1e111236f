/** Packs and maps in a browser: the work is done in workers, and only their answers come back. */
import type { OpenedPack } from '../../app/opened.ts';
import type { OpeningStep, PackOpening } from '../../app/pack-opening.ts';
import type { ScriptAddress } from '../../app/script-policy.ts';
import type { StoryMap } from '../../check/tell/map.ts';
import type { MapReading } from '../../check/tell/map-reading.ts';
import type { Scenario } from '../../script/types.ts';
import type { Clock } from '../../session/play.ts';
import { problemIn } from '../problem.ts';
import { type Asked, ask, NotStarted } from './ask.ts';
import type { Answer } from './check.worker.ts';
import checkWorker from './check.worker.ts?worker&url';
import { handedByChoice, handedByDrop } from './handed.ts';
import type { MapQuestion } from './map.worker.ts';
import mapWorker from './map.worker.ts?worker&url';

/** The addresses of the workers, for the policy that lets them pass. */
export const workerAddresses = [checkWorker, mapWorker];

export interface OpenerParts {
  readonly clock: Clock;
  readonly scriptAddress: ScriptAddress;
  /** As `2026-11-22`. */
  readonly today: () => string;
  /** Hears why a worker broke. */
  readonly onTrouble: (reason: unknown) => void;
}

/** Starts to look at what was chosen or dropped; `onStep` hears how far it has come. */
export function openPack(
  source: FileList | DataTransfer,
  onStep: (step: OpeningStep) => void,
  parts: OpenerParts,
): PackOpening {
  const { name, files } =
    source instanceof FileList ? handedByChoice(source) : handedByDrop(source);
  let isCancelled = false;
  let end = (): void => {};
  const look = async (): Promise<OpenedPack | 'no-checker' | null> => {
    const handed = await files;
    if (!handed || isCancelled) return null;
    const question = { ...handed, today: parts.today() };
    const take = (answer: Answer): OpenedPack | undefined => {
      if ('opened' in answer) return answer.opened;
      onStep(answer.step);
      return undefined;
    };
    const asked = ask(parts.clock, parts.scriptAddress(checkWorker), question, take);
    end = asked.end;
    return asked.answer;
  };
  const result = look().catch((reason: unknown) => {
    parts.onTrouble(reason);
    return reason instanceof NotStarted ? 'no-checker' : broken(name);
  });
  return {
    name,
    result,
    cancel: () => {
      isCancelled = true;
      end();
    },
  };
}

/** A file that cannot be read any more, or a worker that ran out of room. */
function broken(name: string): OpenedPack {
  const { path: _, ...problem } = problemIn(name, 'files', 'this could not be read to its end');
  return { name, problems: [{ ...problem, mend: null, beat: null }], pack: null };
}

/** Lays the map of a story out. Rejects when the worker breaks. */
export function layOutMap(
  clock: Clock,
  scriptAddress: ScriptAddress,
  scenario: Scenario,
): Promise<StoryMap> {
  const take = ({ map }: { map: StoryMap }): StoryMap => map;
  const question: MapQuestion = { scenario, of: 'map' };
  return ask(clock, scriptAddress(mapWorker), question, take).answer;
}

/** Works out what the map of a story can be coloured by. Ended early, the worker is gone. */
export function readMap(
  clock: Clock,
  scriptAddress: ScriptAddress,
  scenario: Scenario,
): Asked<MapReading> {
  const take = ({ reading }: { reading: MapReading }): MapReading => reading;
  const question: MapQuestion = { scenario, of: 'reading' };
  return ask(clock, scriptAddress(mapWorker), question, take);
}
