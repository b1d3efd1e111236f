/**
 * Drawing on demand. Phaser's own loop sleeps for good; a frame is drawn only when somebody asks
 * through `invalidate` or `flush`, and drawing goes on only while something moves.
 */
import type Phaser from 'phaser';

export interface Loop {
  /**
   * Draws in the next frame, which is also the first that could be seen: drawn at once, a picture
   * whose parts move would be drawn a second time before anybody saw it. The reason is for people who
   * debug.
   */
  invalidate(reason: string): void;
  /** Draws now: a canvas that has just been resized is empty, and would be seen like that. */
  flush(reason: string): void;
  /** How many frames have been drawn, and why the last one was. */
  readonly frames: number;
  readonly lastReason: string;
  stop(): void;
}

export interface LoopParts {
  readonly game: Phaser.Game;
  /** Before each frame: moves what moves; gives whether to draw another frame afterwards. */
  readonly before: (now: number) => boolean;
  /** After each frame. */
  readonly after: () => void;
  readonly onFailed: (reason: Error) => void;
}

export function createLoop({ game, before, after, onFailed }: LoopParts): Loop {
  let pending = 0;
  let inStep = false;
  let stopped = false;
  let frames = 0;
  let lastReason = 'boot';
  let lastTime = 0;

  // `wake()` is never called: it steps at once and then keeps on drawing.
  game.loop.sleep();

  const step = (now: number): void => {
    pending = 0;
    if (stopped || inStep) return;
    inStep = true;
    try {
      if (now - lastTime > 500) game.loop.resetDelta();
      lastTime = now;
      const goOn = before(now);
      game.loop.step(now);
      frames += 1;
      inStep = false;
      if (goOn) request();
      after();
    } catch (error) {
      inStep = false;
      stopped = true;
      onFailed(error instanceof Error ? error : new Error(String(error)));
    }
  };
  const request = (): void => {
    if (pending === 0 && !stopped) pending = requestAnimationFrame(step);
  };

  return {
    invalidate(reason) {
      lastReason = reason;
      request();
    },
    flush(reason) {
      lastReason = reason;
      cancelAnimationFrame(pending);
      step(performance.now());
    },
    get frames() {
      return frames;
    },
    get lastReason() {
      return lastReason;
    },
    stop() {
      stopped = true;
      cancelAnimationFrame(pending);
    },
  };
}
