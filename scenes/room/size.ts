/** Measures of the painted room, CSS px; `unit` is a 591st of the wall's height. */
export interface RoomSize {
  readonly width: number;
  readonly height: number;
  /** The far edge of the desk. */
  readonly desk: number;
  readonly unit: number;
  /** Where the phone ends. */
  readonly free: number;
  /** The foot of the lamp. */
  readonly lamp: number;
}
