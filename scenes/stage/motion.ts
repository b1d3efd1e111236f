/**
 * Movement, in two implementations of one interface: `movingMotion` eases from where a thing is
 * to where it belongs, `stillMotion` puts it there. Nothing here knows the play, and nothing
 * waits for a movement to end. Phaser's own tweens are not used: they read the wall clock and
 * jump after the stage has slept.
 */
export interface Motion {
  /**
   * Takes a number from one value to another; `set` is called with each value in between and
   * last of all with `to`. A later move with the same name takes over from the earlier one.
   */
  move(
    name: string,
    from: number,
    to: number,
    milliseconds: number,
    set: (value: number) => void,
  ): void;
  /**
   * Calls `set` with the time in milliseconds in every frame, until the name is dropped: for what
   * moves as long as it is there. Where nothing moves, it is never called.
   */
  sway(name: string, set: (now: number) => void): void;
  /** Moves on to a frame's time in milliseconds; gives whether anything is still under way. */
  advance(now: number): boolean;
  readonly busy: boolean;
  /** Puts everything where it belongs. */
  finish(): void;
  /** Forgets a move, wherever it is. */
  drop(name: string): void;
}

interface Move {
  readonly from: number;
  readonly to: number;
  readonly milliseconds: number;
  readonly set: (value: number) => void;
  /** Time of the first frame; null until there was one, so that sleeping never counts. */
  began: number | null;
}

/** Fast at first, then settling. */
const easeOut = (part: number): number => 1 - (1 - part) ** 3;

export function movingMotion(): Motion {
  const moves = new Map<string, Move>();
  const sways = new Map<string, (now: number) => void>();
  return {
    sway(name, set) {
      sways.set(name, set);
    },
    move(name, from, to, milliseconds, set) {
      moves.set(name, { from, to, milliseconds, set, began: null });
      set(from);
    },
    advance(now) {
      for (const [name, move] of moves) {
        move.began ??= now;
        const part = Math.max(0, Math.min(1, (now - move.began) / move.milliseconds));
        if (part >= 1) moves.delete(name);
        move.set(part >= 1 ? move.to : move.from + (move.to - move.from) * easeOut(part));
      }
      for (const set of sways.values()) set(now);
      return moves.size + sways.size > 0;
    },
    get busy() {
      return moves.size + sways.size > 0;
    },
    finish() {
      for (const move of moves.values()) move.set(move.to);
      moves.clear();
    },
    drop(name) {
      moves.delete(name);
      sways.delete(name);
    },
  };
}

export function stillMotion(): Motion {
  return {
    move: (_name, _from, to, _milliseconds, set) => set(to),
    sway: () => {},
    advance: () => false,
    busy: false,
    finish: () => {},
    drop: () => {},
  };
}
