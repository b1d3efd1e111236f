/** A save is pack, version, scenario and trail, and nothing else; what it means is replayed. */
import type { Id } from '../script/types.ts';
import type { Trail } from './story.ts';

/** Which story it is; the trail says where in it. */
export interface SavedStory {
  readonly pack: Id;
  readonly version: string;
  readonly scenario: Id;
}

export interface Save extends SavedStory {
  readonly trail: Trail;
}

const stepPattern = /^[a-z0-9-]+\/(:skip|[a-z0-9-]+)$/;

/** Reads a save from storage or a file; null when it is not one. Anything may stand there. */
export function readSave(value: unknown): Save | null {
  if (typeof value !== 'object' || value === null) return null;
  const { pack, version, scenario, trail } = value as Record<string, unknown>;
  if (typeof pack !== 'string' || typeof version !== 'string' || typeof scenario !== 'string')
    return null;
  const read = readTrail(trail);
  return read && { pack, version, scenario, trail: read };
}

/** Reads a trail; null when it is not one. Whether a story has its steps is not asked here. */
export function readTrail(value: unknown): Trail | null {
  if (!Array.isArray(value) || value.length > 10_000) return null;
  return value.every((step) => typeof step === 'string' && stepPattern.test(step)) ? value : null;
}
