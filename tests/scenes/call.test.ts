/** A call as it is drawn: large while it has to be decided about, and with the people who are in it. */
import { describe, expect, it } from 'vitest';
import { bottom } from '../../scenes/geometry/rects.ts';
import type { Scenario } from '../../src/script/types.ts';
import type { ChatView } from '../../src/session/view.ts';
import { drawn, wordsOn } from '../support/drawn.ts';
import { playRoute } from '../support/play.ts';
import { realWords } from '../support/real-words.ts';
import { shippedPack, shippedPackIds } from '../support/routes.ts';
import { routesToRests, routeToBeat } from '../support/screens.ts';

const storyIn = (pack: string, id: string): Scenario => shippedPack(pack).scenarios[id] as Scenario;

const asked = (scenario: Scenario, beat: string): ChatView =>
  playRoute(scenario, routeToBeat(scenario, beat)).at(-1) as ChatView;

describe.each([
  ['is-it-them', 'the-goalkeeper', 'orin-calls'],
  ['edited-picture', 'the-video-call', 'it-rings-again'],
  ['edited-picture', 'two-weeks-later-picture', 'a-call'],
])('a call that rings in %s, %s, %s', (pack, id, beat) => {
  const scenario = storyIn(pack, id);
  it.each([
    [360, 640],
    [360, 740],
    [390, 844],
    [740, 360],
    [1024, 768],
    [1366, 768],
  ])('has most of the glass over the choices at %i × %i', async (width, height) => {
    const words = await realWords('en', pack, id);
    const { layout } = drawn(asked(scenario, beat), scenario, words, { width, height });
    const { deck, header } = layout;
    expect(deck?.y).toBe(header.y);
    const free = (layout.sheet?.y ?? bottom(layout.screen)) - header.y;
    expect(deck?.height).toBeGreaterThan(free / 2);
    expect(deck?.height).toBeGreaterThan(150);
  });
});

describe('under a call that rings over the choices', () => {
  const all = shippedPackIds.flatMap((pack) =>
    Object.values(shippedPack(pack).scenarios).flatMap((scenario) =>
      routesToRests(scenario).flatMap((route) => {
        const view = playRoute(scenario, route).at(-1) as ChatView;
        const rings = view.screen.call?.state === 'rings' && view.turn === 'asking';
        return rings ? [[`${scenario.id} ${view.beat}`, pack, scenario, view] as const] : [];
      }),
    ),
  );

  it.each(all)('what was told last stands whole, and nothing lies over it: %s', async (...call) => {
    const [, pack, scenario, view] = call;
    const words = await realWords('en', pack, scenario.id);
    const last = view.threads.find(({ id }) => id === view.open)?.messages.at(-1);
    if (!last) throw new Error('nothing was told');
    for (const width of [320, 360, 412]) {
      const moment = { earlier: true, newFrom: last.id };
      const { layout, pieces } = drawn(view, scenario, words, { width, height: 740 }, moment);
      const { log, earlier, controls, screen } = layout.placement;
      const row = layout.stack.rects[last.id];
      const rings = Object.entries(controls ?? {}).filter(([id]) => id.startsWith('call:'));
      if (!row || !earlier || rings.length === 0) throw new Error('no ringing call');
      // In a low glass the call comes first.
      const isLow = (screen?.height ?? 0) <= 240;
      if (!isLow) expect(layout.stack.height - row.y).toBeLessThanOrEqual(log.height);
      expect(bottom(earlier)).toBeLessThanOrEqual(log.y);
      for (const [, at] of rings) {
        const isBeside = at.x + at.width <= earlier.x || bottom(at) <= earlier.y;
        expect(isBeside, `${width}`).toBe(true);
        expect(Math.min(at.width, at.height)).toBeGreaterThanOrEqual(44);
      }
      // A line over what is new would stand there cut in two.
      expect(pieces.some(({ key }) => key === 'row:new-messages')).toBe(false);
    }
  });

  it('is there in some story', () => expect(all.length).toBeGreaterThan(2));
});

describe('a call of a group', () => {
  const pack = 'the-friend-who-is-told';
  const scenario = storyIn(pack, 'the-group-chat');

  it('shows its own people with their faces, whatever conversation lies under it', async () => {
    const words = await realWords('en', pack, 'the-group-chat');
    const view = asked(scenario, 'the-file');
    expect(view.open).toBe('class');
    const call = drawn(view, scenario, words, { width: 1366, height: 768 }).of('deck:call');
    for (const name of ['Imani', 'Finn', 'Elif']) expect(wordsOn(call)).toContain(name);
    for (const name of ['Bea', 'Jun']) expect(wordsOn(call)).not.toContain(name);
    expect(wordsOn(call)).toContain('Bridge group');
    expect(call.portraits).toHaveLength(3);
  });
});

describe('the way to a closer look at a call that rings', () => {
  const calls = shippedPackIds.flatMap((pack) =>
    Object.values(shippedPack(pack).scenarios).flatMap((scenario) =>
      routesToRests(scenario).flatMap((route) => {
        const view = playRoute(scenario, route).at(-1) as ChatView;
        const rings = view.screen.call?.state === 'rings';
        const isFound = view.screen.lines.some(({ mark }) => mark === 'hint');
        return rings && isFound
          ? [[`${scenario.id} ${view.beat}`, pack, scenario, view] as const]
          : [];
      }),
    ),
  );

  it.each(calls)('lies over no ring at %s', async (_, pack, scenario, view) => {
    const words = await realWords('en', pack, scenario.id);
    for (const size of [
      { width: 360, height: 740 },
      { width: 1366, height: 768 },
    ]) {
      const call = drawn(view, scenario, words, size).of('deck:call');
      const way = call.piece.picture.controls?.notice;
      const [face] = call.portraits;
      if (!way || !face) throw new Error('nothing to look at');
      const outermost = (face.at.width / 2) * 0.98;
      expect(face.at.y - outermost).toBeGreaterThanOrEqual(bottom(way));
    }
  });

  it('is there in some story', () => expect(calls.length).toBeGreaterThan(0));
});
