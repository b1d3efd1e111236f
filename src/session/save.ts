/** A save is pack, version, scenario, seed and trail, and nothing else; what it means is replayed. */
import type { Id } from '../script/types.ts';
import { allOf, fields, integer, or, type Stored, text } from './stored.ts';
import type { Trail } from './trail.ts';

/** Choices stand as they are written: the order of places that were kept before there were others. */
export const asWritten = 0;

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

const isStep = (value: unknown): value is Trail[number] =>
  typeof value === 'string' && stepPattern.test(value);

/** Whether a story has the steps of a trail is not asked here. */
export const storedTrail: Stored<Trail> = allOf(
  (value) => (isStep(value) ? value : undefined),
  10_000,
);

export const storedSave: Stored<Save> = fields({
  pack: text,
  version: text,
  scenario: text,
  // What was kept before there were orders stands as it is written.
  seed: or(integer, asWritten),
  trail: storedTrail,
});

/** Reads a save from storage or a file; null when it is not one. */
export const readSave = or(storedSave, null);

/** Reads a trail; null when it is not one. */
export const readTrail = or(storedTrail, null);
