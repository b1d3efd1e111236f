/** Which sound of a step is worth words, for whoever does not hear it. */
import type { Cue } from './cues.ts';

/** The first of these that sounds; a tap and a fingertip say nothing that is not in sight. */
const worthWords = [
  'calm-end',
  'lamp',
  'ring',
  'message-in',
  'notice',
  'message-out',
] as const satisfies readonly Cue[];

export type Caption = (typeof worthWords)[number];

export const captionOf = (cues: readonly Cue[]): Caption | null =>
  worthWords.find((cue) => cues.includes(cue)) ?? null;
