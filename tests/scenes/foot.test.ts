/** The foot of a phone in the hand keeps its height while lines come in: nothing jumps under the words. */
import { describe, expect, it } from 'vitest';
import type { ChatView } from '../../src/session/view.ts';
import { drawn } from '../support/drawn.ts';
import { playRoute } from '../support/play.ts';
import { realWords } from '../support/real-words.ts';
import { shippedPack } from '../support/routes.ts';
import { routeToBeat } from '../support/screens.ts';

describe.each(['en', 'fr', 'ar'])('in %s', (language) => {
  it.each([320, 360, 412])('what hurries along stands in one line at %d', async (width) => {
    const scenario = shippedPack('edited-picture').scenarios['never-took'];
    if (!scenario) throw new Error('the story is gone');
    const words = await realWords(language, 'edited-picture', 'never-took');
    const asked = playRoute(scenario, routeToBeat(scenario, 'just-between-us')).at(-1) as ChatView;
    const told: ChatView = { ...asked, turn: 'delivering', choices: [], calling: null };
    const [team] = told.threads;
    const calling = team ? { thread: team.id, titleKey: team.titleKey } : null;
    const called: ChatView = { ...told, calling };
    const heights = [told, called].flatMap((view) =>
      [false, true].map((canSkipScene) => {
        const size = { width, height: 740 };
        const { layout } = drawn({ ...view, canSkipScene }, scenario, words, size, {}, () => false);
        const { skipScene, skipTyping, glass } = layout.placement;
        expect(skipTyping).not.toBeNull();
        expect(skipScene !== null).toBe(canSkipScene);
        for (const at of [skipTyping, skipScene]) {
          if (!at || !glass) continue;
          expect(Math.min(at.width, at.height)).toBeGreaterThanOrEqual(44);
          expect(at.x).toBeGreaterThanOrEqual(glass.x);
          expect(at.x + at.width).toBeLessThanOrEqual(glass.x + glass.width);
        }
        if (skipScene && skipTyping) {
          const [left, right] = [skipScene, skipTyping].sort((a, b) => a.x - b.x);
          expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThanOrEqual(right?.x ?? 0);
        }
        return layout.composer?.height;
      }),
    );
    expect(new Set(heights).size).toBe(1);
  });
});
