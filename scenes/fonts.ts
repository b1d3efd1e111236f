/** The stage's typeface: asked for once, waited for a moment, and drawn with when it comes late. */
import { type as letters } from '../src/look/tokens.ts';
import { fontOf } from './parts/text-block.ts';

/** Longer than this nobody waits to read; the fallback then stands in. Milliseconds. */
const patience = 1500;

const faces = [
  { size: letters.steps.chat, weight: 400 },
  { size: letters.steps.chat, weight: 600 },
  { size: letters.steps.chat, weight: 700 },
  { size: letters.steps.chat, weight: 400, italic: true },
] as const;

/** Settles when the typeface is there or patience is over; never fails. */
export async function fontsReady(): Promise<void> {
  const loaded = Promise.all(faces.map((face) => document.fonts.load(fontOf(face)))).catch(
    () => [],
  );
  await Promise.race([loaded, framesFor(patience)]);
}

/** A longer gap between two frames means that nobody looked. Milliseconds. */
const longestFrame = 250;

/** Counted in frames: a time in which nobody looks at the page does not count. */
export function framesFor(milliseconds: number): Promise<void> {
  return new Promise((done) => {
    let last: number | null = null;
    let seen = 0;
    const frame = (now: number): void => {
      seen += Math.min(longestFrame, now - (last ?? now));
      last = now;
      if (seen >= milliseconds) done();
      else requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
}

/** Calls back for each typeface that arrives later; gives the function that ends it. */
export function onLateFonts(onLate: () => void): () => void {
  document.fonts.addEventListener('loadingdone', onLate);
  return () => document.fonts.removeEventListener('loadingdone', onLate);
}
