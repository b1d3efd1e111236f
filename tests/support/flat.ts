/** Whether memory is flat: the last part of a long run never needs more than the middle of it did. */

/** One look at a window, after its garbage has been collected. */
export interface Sample {
  readonly turns: number;
  readonly heapMB: number;
  readonly nodes: number;
  readonly listeners: number;
  /** Canvases that are still there, in the document or not, and the pixels they hold. */
  readonly canvases: number;
  readonly canvasMB: number;
}

export type Measure = Exclude<keyof Sample, 'turns'>;

/** How much more the last third may need: a part of the middle third, and a little whatever it is. */
const tolerance: Readonly<Record<Measure, { readonly part: number; readonly plus: number }>> = {
  heapMB: { part: 0.08, plus: 0.5 },
  nodes: { part: 0.1, plus: 200 },
  listeners: { part: 0.1, plus: 20 },
  canvases: { part: 0.1, plus: 5 },
  canvasMB: { part: 0.15, plus: 3 },
};

export interface Verdict {
  readonly measure: Measure;
  readonly middle: number;
  readonly last: number;
  readonly flat: boolean;
}

/** The first third is not asked: caches fill. */
export function verdicts(samples: readonly Sample[]): Verdict[] {
  const third = Math.floor(samples.length / 3);
  const measures = Object.keys(tolerance) as Measure[];
  return measures.map((measure) => {
    const { part, plus } = tolerance[measure];
    const middle = most(samples.slice(third, 2 * third).map((each) => each[measure]));
    const last = most(samples.slice(-third).map((each) => each[measure]));
    return { measure, middle, last, flat: last <= middle * (1 + part) + plus };
  });
}

/** Not the median: whether a stage happens to stand while somebody looks makes two heaps of figures. */
const most = (values: readonly number[]): number => Math.max(...values);
