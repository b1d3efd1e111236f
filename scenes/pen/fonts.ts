/** The stage's typeface: asked for once, waited for a moment, and drawn with when it comes late. */
import { type as letters } from '../../src/look/tokens.ts';
import type { Clock } from '../../src/session/play.ts';
import { afterSeen } from '../reading/seen-time.ts';
import { fontOf } from './text-block.ts';

/** Longer than this nobody waits to read; the fallback then stands in. Milliseconds. */
const patience = 1500;

const faces = [
  { size: letters.steps.chat, weight: 400 },
  { size: letters.steps.chat, weight: 600 },
  { size: letters.steps.chat, weight: 700 },
  { size: letters.steps.chat, weight: 400, italic: true },
] as const;

/**
 * Settles when the typeface is there or patience is over; never fails. `sample` has letters of every
 * script that will be read: of other scripts nothing is asked for.
 */
export async function fontsReady(clock: Clock, sample: string): Promise<void> {
  const loaded = Promise.all(faces.map((face) => document.fonts.load(fontOf(face), sample))).catch(
    () => [],
  );
  let stop = (): void => {};
  const longEnough = new Promise<void>((done) => {
    stop = afterSeen(clock, patience, done);
  });
  await Promise.race([loaded, longEnough]);
  stop();
}

/** Calls back for each typeface that arrives later; gives the function that ends it. */
export function onLateFonts(onLate: () => void): () => void {
  document.fonts.addEventListener('loadingdone', onLate);
  return () => document.fonts.removeEventListener('loadingdone', onLate);
}
