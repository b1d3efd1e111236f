import { describe, expect, it } from 'vitest';
import { stepOf } from '../../src/page/play/look-back.tsx';

describe('a key that scrolls a document', () => {
  it.each([
    ['PageUp', 320],
    ['PageDown', -320],
    ['ArrowUp', 60],
    ['ArrowDown', -60],
    ['Home', Number.POSITIVE_INFINITY],
    ['End', Number.NEGATIVE_INFINITY],
  ])('%s moves a conversation of 400 px by %d', (key, distance) => {
    expect(stepOf(key, 400)).toBe(distance);
  });

  it('moves a low conversation by a line at least, and every other key by nothing', () => {
    expect(stepOf('PageUp', 20)).toBe(60);
    expect(['ArrowLeft', ' ', 'Enter', 'a'].map((key) => stepOf(key, 400))).toEqual(
      Array(4).fill(null),
    );
  });
});
