import { describe, expect, test } from 'vitest';
import { cues } from '../../src/sound/cues.ts';
import { isOfPhone, mixOf, type Side } from '../../src/sound/mix.ts';

const long = Number.POSITIVE_INFINITY;

describe('where a sound comes from', () => {
  test('the phone sounds from its side, the lamp from the other', () => {
    expect(mixOf('message-in', 'left', long).pan).toBeLessThan(0);
    expect(mixOf('message-in', 'right', long).pan).toBeGreaterThan(0);
    expect(mixOf('lamp', 'left', long).pan).toBeGreaterThan(0);
    expect(mixOf('lamp', 'right', long).pan).toBeLessThan(0);
  });

  test.each(cues)('%s from a phone in the hand comes from the middle', (cue) => {
    expect(mixOf(cue, 'middle', long).pan).toBeCloseTo(0);
  });

  test.each<Side>(['left', 'right'])('both ears hear all of it, phone at the %s', (side) => {
    for (const cue of cues) expect(Math.abs(mixOf(cue, side, long).pan)).toBeLessThanOrEqual(0.5);
  });
});

describe('how loud it is', () => {
  test.each(cues)('%s alone is as recorded', (cue) => {
    expect(mixOf(cue, 'left', long).level).toBe(1);
  });

  test('a phone that goes on and on makes way; what the room tells does not', () => {
    for (const cue of cues) expect(mixOf(cue, 'left', 1).level).toBe(isOfPhone(cue) ? 0.5 : 1);
  });
});
