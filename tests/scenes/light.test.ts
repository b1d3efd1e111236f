import { describe, expect, it } from 'vitest';
import { frameOf } from '../../scenes/geometry/frame.ts';
import { backdrop } from '../../scenes/room/backdrop.ts';
import { lightOf } from '../../scenes/room/light.ts';
import type { Piece } from '../../scenes/stage/piece.ts';
import { motion } from '../../src/look/tokens.ts';
import type { Scenario, Tension } from '../../src/script/types.ts';
import type { ChatView } from '../../src/session/view.ts';
import { drawn } from '../support/drawn.ts';
import { beginning } from '../support/play.ts';
import { realWords } from '../support/real-words.ts';
import { shippedPack } from '../support/routes.ts';

const size = { width: 1366, height: 768 };

async function firstEvening(language: 'en' | 'ar') {
  const scenario = shippedPack('edited-picture').scenarios['never-took'] as Scenario;
  const words = await realWords(language, 'edited-picture', scenario.id);
  const view = beginning(scenario);
  const { layout } = drawn(view, scenario, words, size);
  const look = { frame: frameOf(size), theme: 'light', ratio: 1, faceDown: false } as const;
  return { view, scenario, words, layout, ...look };
}

/** The story has told so often that time went by. */
function passed(view: ChatView, times: number): ChatView {
  const [thread] = view.threads;
  const [line] = thread?.messages ?? [];
  if (!thread || !line) throw new Error('nothing is told');
  const messages = Array.from({ length: times }, () => ({ ...line, kind: 'time' as const }));
  return { ...view, threads: [{ ...thread, messages }] };
}

const tensions: readonly Tension[] = [0, 1, 2, 3];

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

  it.each(['en', 'ar'] as const)('tells that time passes by the one moon: %s', async (language) => {
    const { scenario, ...view } = await firstEvening(language);
    const at = (hours: number): readonly [Piece, Piece] => {
      const [room, moon, ...more] = backdrop(passed(view.view, hours), { ...view, scenario });
      if (!room || !moon || more.length > 0) throw new Error('not one room and one moon');
      return [room, moon];
    };
    const nights = new Set<string>();
    for (let hours = 0; hours < 20; hours += 1) {
      const [[room, moon], [later, gone]] = [at(hours), at(hours + 1)];
      // What fades is what changed: the room has not, and the moon goes by itself.
      expect(later.picture.ink).toBe(room.picture.ink);
      expect(gone.fade).toBeUndefined();
      nights.add(moon.key);
      const onward = language === 'ar' ? moon.x - gone.x : gone.x - moon.x;
      if (gone.key === moon.key) expect(onward).toBeGreaterThan(20);
    }
    expect(nights.size).toBe(3);
  });

  it('changes its light in more than half a second: nothing flashes twice in one', () => {
    expect(Math.min(motion.light, motion.relief)).toBeGreaterThan(500);
  });
});
