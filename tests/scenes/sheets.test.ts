/** What the sheets and calls on the phone say is what was chosen and told, by the order of time. */
import { describe, expect, it } from 'vitest';
import type { RouteStep } from '../../src/check/walk/route.ts';
import { icons } from '../../src/look/icons.ts';
import type { Scenario } from '../../src/script/types.ts';
import type { ChatView } from '../../src/session/view.ts';
import { drawn, wordsOn } from '../support/drawn.ts';
import { playRoute } from '../support/play.ts';
import { realWords } from '../support/real-words.ts';
import { shippedPack } from '../support/routes.ts';
import { routeToBeat } from '../support/screens.ts';

const pack = 'the-friend-who-is-told';
const scenario = shippedPack(pack).scenarios['the-group-chat'] as Scenario;
const words = await realWords('en', pack, 'the-group-chat');
const laptop = { width: 1366, height: 768 };

/** The view just after that choice, while it is explained. */
function explained(beat: string, choice: string): ChatView {
  const route: RouteStep[] = [...routeToBeat(scenario, beat), { beat, choice }];
  const view = playRoute(scenario, route).findLast(({ turn }) => turn === 'explaining');
  if (!view) throw new Error('nothing was explained');
  return view;
}

const ticks = (view: ChatView, size = laptop): number =>
  drawn(view, scenario, words, size)
    .of('deck:report')
    .icons.filter(({ path }) => path === icons.tick).length;

describe('a report', () => {
  it('ticks the reason that was chosen and shows no other', () => {
    for (const choice of ['dislike', 'fake', 'bullying']) {
      const view = explained('the-report-page', choice);
      const sheet = drawn(view, scenario, words, laptop).of('deck:report');
      const chosen = words.story(`beats.the-report-page.choices.${choice}`);
      expect(wordsOn(sheet)).toContain(chosen);
      expect(wordsOn(sheet)).not.toContain(words.ui('play.report.threat'));
      expect(wordsOn(sheet)).toContain(words.ui('play.report.done', { name: 'Bea' }));
      // One beside the title, and one for the reason.
      expect(ticks(view)).toBe(2);
    }
  });

  it('ticks nothing while it is open', () => {
    const view = playRoute(scenario, routeToBeat(scenario, 'the-report-page')).at(-1);
    expect(view?.screen.kind).toBe('report');
    expect(view && ticks(view)).toBe(0);
  });
});

describe('keeping proof', () => {
  it('never says what is left out without what is kept, however little room there is', async () => {
    const scenario = shippedPack('is-it-them').scenarios['already-paid'] as Scenario;
    const own = await realWords('en', 'is-it-them', 'already-paid');
    const rest = Object.values(scenario.beats).find(
      ({ screen, exit }) => screen === 'proof' && exit.kind === 'choices',
    );
    const view = playRoute(scenario, routeToBeat(scenario, rest?.id ?? '')).at(-1) as ChatView;
    const said: string[] = [];
    for (let height = 420; height <= 1000; height += 20) {
      const { parts } = drawn(view, scenario, own, { width: 360, height });
      const sheet = parts.find(({ piece }) => piece.key.startsWith('deck:proof'));
      if (sheet) said.push(wordsOn(sheet));
    }
    expect(new Set(said).size).toBeGreaterThan(2);
    for (const words of said.filter((each) => each.includes('ever the picture')))
      expect(words).toMatch(/words/i);
  });
});
