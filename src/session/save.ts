/** A save is pack, version, scenario, seed and trail, and nothing else; what it means is replayed. */
import type { Id } from '../script/types.ts';
import { asWritten } from './order.ts';
import type { Trail } from './story.ts';

/** Which story it is; the trail says where in it. */
export interface SavedStory {
  readonly pack: Id;
  readonly version: string;
  readonly scenario: Id;
  /** In which order its choices stand for this play; see `inOrder`. */
  readonly seed: number;
}

export interface Save extends SavedStory {
  readonly trail: Trail;
}

const stepPattern = /^[a-z0-9-]+\/(:skip|:rest|:rest-at-card|[a-z0-9-]+)$/;

/** Reads a save from storage or a file; null when it is not one. Anything may stand there. */
export function readSave(value: unknown): Save | null {
  if (typeof value !== 'object' || value === null) return null;
  const { pack, version, scenario, seed, trail } = value as Record<string, unknown>;
  if (typeof pack !== 'string' || typeof version !== 'string' || typeof scenario !== 'string')
    return null;
  const read = readTrail(trail);
  return read && { pack, version, scenario, seed: readSeed(seed), trail: read };
}

/** What was kept before there were orders stands as it is written. */
const readSeed = (value: unknown): number =>
  typeof value === 'number' && Number.isSafeInteger(value) ? value : asWritten;

/** Reads a trail; null when it is not one. Whether a story has its steps is not asked here. */
export function readTrail(value: unknown): Trail | null {
  if (!Array.isArray(value) || value.length > 10_000) return null;
  return value.every((step) => typeof step === 'string' && stepPattern.test(step)) ? value : null;
}
