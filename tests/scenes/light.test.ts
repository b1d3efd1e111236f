import { describe, expect, it } from 'vitest';
import { lightOf as lit, type Mood } from '../../scenes/room/light.ts';
import { motion } from '../../src/look/tokens.ts';
import type { Tension } from '../../src/script/types.ts';

const tensions: readonly Tension[] = [0, 1, 2, 3];
const lightOf = (mood: Omit<Mood, 'hours'>) => lit({ ...mood, hours: 2 });

describe('the room', () => {
  it('loses light as the story tightens, and never all of it', () => {
    const edges = tensions.map((tension) => lightOf({ tension, lamp: false, ended: false }).edge);
    expect(edges).toEqual([...edges].sort((a, b) => a - b));
    expect(Math.max(...edges)).toBeLessThan(0.8);
  });

  it.each(tensions)('holds once somebody was told, whatever comes: tension %i', (tension) => {
    const alone = lightOf({ tension, lamp: false, ended: false });
    const told = lightOf({ tension, lamp: true, ended: false });
    expect(told.lamp).toBeGreaterThan(0.8);
    expect(told.lamp).toBe(lightOf({ tension: 0, lamp: true, ended: false }).lamp);
    expect(told.edge).toBeLessThan(alone.edge);
    expect(told.glow).toBeLessThan(alone.glow);
  });

  it('is warm and whole at the end, from wherever the story came', () => {
    const ends = tensions.map((tension) => lightOf({ tension, lamp: true, ended: true }));
    for (const end of ends) {
      expect(end.lamp).toBe(1);
      expect(end.glow).toBe(0);
      expect(end.wall).toEqual(ends[0]?.wall);
    }
  });

  it('shows that time passes by the moon alone: a deadline goes by and the room holds', () => {
    for (const lamp of [false, true]) {
      const before = lit({ tension: 3, lamp, ended: false, hours: 3 });
      const after = lit({ tension: 3, lamp, ended: false, hours: 4 });
      expect(after.moon).toBeGreaterThan(before.moon);
      const [{ moon: _before, tone: _tone, ...one }, { moon: _after, tone: _other, ...other }] = [
        before,
        after,
      ];
      expect(other).toEqual(one);
    }
    for (let hours = 0; hours < 40; hours += 1) {
      const { moon } = lit({ tension: 0, lamp: false, ended: false, hours });
      expect(moon).toBeGreaterThanOrEqual(0);
      expect(moon).toBeLessThanOrEqual(1);
    }
  });

  it('changes its light in more than half a second: nothing flashes twice in one', () => {
    expect(Math.min(motion.light, motion.relief)).toBeGreaterThan(500);
  });
});
