/** Where a sound comes from and how loud it is among the others. Pure: the speaker asks for it. */
import type { Cue } from './cues.ts';

/** Where the phone stands; `middle` when it fills the screen. */
export type Side = 'left' | 'right' | 'middle';

export interface Mix {
  /** A part of the loudness as recorded. */
  readonly level: number;
  /** -1 left to 1 right. */
  readonly pan: number;
}

/** So far aside that it is heard where it is seen, and with one ear still on both. */
const aside = 0.35;

/** A phone that has just sounded makes way for whoever speaks in the room. Seconds. */
const crowded = 4;
const ducked = 0.5;

/** What the phone itself makes; the rest belongs to the room around it. */
const ofPhone: ReadonlySet<Cue> = new Set([
  'message-in',
  'message-out',
  'notice',
  'ring',
  'typing',
]);

const panOf = { left: -aside, right: aside, middle: 0 } as const;

/** `since`: seconds since the phone last sounded. */
export function mixOf(cue: Cue, phone: Side, since: number): Mix {
  if (!ofPhone.has(cue)) return { level: 1, pan: cue === 'lamp' ? -panOf[phone] : 0 };
  return { level: since < crowded ? ducked : 1, pan: panOf[phone] };
}

/** Whether the next sound of the phone stands close behind this one. */
export const isOfPhone = (cue: Cue): boolean => ofPhone.has(cue);
