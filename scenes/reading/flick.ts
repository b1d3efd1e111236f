/** Momentum: how fast a finger was when it let go, and how far the conversation then glides. */

/** Milliseconds of the gesture that count, and how long the glide takes. */
const recent = 90;
export const glideTime = 800;
/** CSS px per millisecond: slower than this nothing glides, and nothing is thrown faster. */
const least = 0.15;
const most = 5;

export interface Flick {
  /** A piece of the gesture, CSS px, at a time in milliseconds. */
  push(distance: number, now: number): void;
  /** The gesture has ended: how far to glide, CSS px; 0 for not at all. */
  release(now: number): number;
}

export function createFlick(): Flick {
  let trail: { readonly distance: number; readonly at: number }[] = [];
  return {
    push(distance, now) {
      trail = [...trail.filter(({ at }) => now - at < recent), { distance, at: now }];
    },
    release(now) {
      const last = trail.filter(({ at }) => now - at < recent);
      trail = [];
      const first = last[0];
      if (!first) return 0;
      const far = last.reduce((sum, { distance }) => sum + distance, 0);
      const speed = far / Math.max(16, now - first.at);
      if (Math.abs(speed) < least) return 0;
      // A glide that eases out by the third power begins three times as fast as it is on average.
      return (Math.max(-most, Math.min(most, speed)) * glideTime) / 3;
    },
  };
}
