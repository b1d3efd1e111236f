import { describe, expect, test } from 'vitest';
import { type Sample, verdicts } from './flat.ts';

const run = (heapAt: (turns: number) => number): Sample[] =>
  Array.from({ length: 24 }, (_, at) => ({
    turns: at,
    heapMB: heapAt(at),
    nodes: 900,
    listeners: 120,
    canvases: 40,
    canvasMB: 12,
  }));

const grown = (samples: readonly Sample[]): string[] =>
  verdicts(samples).flatMap(({ measure, flat }) => (flat ? [] : [measure]));

describe('a long run', () => {
  test('that stays where it was is flat', () => {
    expect(grown(run(() => 14))).toEqual([]);
  });

  test('that goes up and down is flat', () => {
    expect(grown(run((at) => 14 + (at % 3)))).toEqual([]);
  });

  test('in which a stage stands at some looks and not at others is flat', () => {
    const looks = run(() => 14).map((sample, at) => ({
      ...sample,
      canvases: at % (at < 16 ? 2 : 5) === 0 ? 21 : 74,
    }));
    expect(grown(looks)).toEqual([]);
  });

  test('that fills its caches first is flat', () => {
    expect(grown(run((at) => Math.min(14, 6 + at)))).toEqual([]);
  });

  test('that keeps a little of each turn is not', () => {
    expect(grown(run((at) => 14 + at * 0.3))).toEqual(['heapMB']);
  });

  test('whose figures are missing is not', () => {
    expect(grown(run(() => Number.NaN))).toEqual(['heapMB']);
  });
});
