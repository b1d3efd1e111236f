import { describe, expect, it } from 'vitest';
import {
  backAfter,
  clampBack,
  spotAt,
  stackRows,
  topAt,
  topOf,
} from '../../scenes/geometry/thread.ts';

it('stacks rows from the oldest to the newest, each on its side', () => {
  const { rects, height } = stackRows(
    [
      { id: 'theirs', width: 100, height: 40, side: 'start', gap: 0 },
      { id: 'notice', width: 60, height: 20, side: 'centre', gap: 10 },
      { id: 'own', width: 80, height: 40, side: 'end', gap: 10 },
    ],
    300,
    12,
  );
  expect(rects.theirs).toEqual({ x: 12, y: 12, width: 100, height: 40 });
  expect(rects.notice).toEqual({ x: 120, y: 62, width: 60, height: 20 });
  expect(rects.own).toEqual({ x: 208, y: 92, width: 80, height: 40 });
  expect(height).toBe(144);
});

it('never scrolls beyond the oldest or the newest message', () => {
  expect(clampBack(-5, 900, 400)).toBe(0);
  expect(clampBack(9000, 900, 400)).toBe(500);
  expect(clampBack(30, 200, 400)).toBe(0);
});

it('takes a reader at the newest message along', () => {
  expect(backAfter(0, 500, 580, 40)).toBe(0);
  expect(backAfter(30, 500, 580, 40)).toBe(0);
});

it('leaves a reader who looks back at the words they were reading', () => {
  const [before, after, view] = [900, 980, 400];
  const back = backAfter(200, before, after, 40);
  expect(topOf(back, after, view)).toBe(topOf(200, before, view));
});

it('lets a short conversation stand at the foot of the view', () => {
  expect(topOf(0, 150, 400)).toBe(-250);
});

describe('a spot in the conversation', () => {
  const rects = {
    one: { x: 0, y: 10, width: 80, height: 40 },
    two: { x: 0, y: 60, width: 80, height: 80 },
  };
  const stack = { rects, height: 150 };

  it('is a part of a row, or of the gap over it', () => {
    expect(spotAt(stack, 30)).toEqual({ row: 'one', part: 0.5 });
    expect(spotAt(stack, 52)).toEqual({ row: 'two', part: -0.1 });
    expect(spotAt(stack, 145)).toBeNull();
  });

  it('is found again where rows have other heights, and not where its row is gone', () => {
    const grown = { rects: { ...rects, two: { ...rects.two, y: 70, height: 100 } }, height: 190 };
    expect(topAt(grown, { row: 'two', part: 0.5 })).toBe(120);
    expect(topAt(grown, { row: 'three', part: 0.5 })).toBeNull();
  });
});
