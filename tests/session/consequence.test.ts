/** What comes of a choice is told before its card: in every shipped story, on every way to an end. */
import { describe, expect, it } from 'vitest';
import { SimulatedClock } from 'xstate';
import type { Scenario } from '../../src/script/types.ts';
import { createPlay, type SessionPlay } from '../../src/session/play.ts';
import type { ChatView } from '../../src/session/view.ts';
import { answerCalls, readCard } from '../support/play.ts';
import { routesToEndings, shippedPack, shippedPackIds } from '../support/routes.ts';

const stories = shippedPackIds.flatMap((pack) => Object.values(shippedPack(pack).scenarios));

interface Card {
  readonly at: ChatView;
  /** The view of the question before it. */
  readonly asked: ChatView;
  readonly act: string | undefined;
}

/** Plays one way to an end, and gives every card on it. */
function cardsOn(scenario: Scenario, steps: readonly { readonly choice: string }[]): Card[] {
  const play = createPlay({ scenario, clock: new SimulatedClock(), pace: 'instant' });
  answerCalls(play);
  const cards = steps.flatMap(({ choice }): Card[] => {
    const asked = play.view;
    play.send({ type: 'choose', choice });
    answerCalls(play);
    const at = play.view;
    const act = play.story.legs.at(-1)?.choice?.act;
    readCard(play);
    return at.turn === 'explaining' ? [{ at, asked, act }] : [];
  });
  play.stop();
  return cards;
}

const linesOf = (view: ChatView) =>
  view.threads
    .flatMap(({ messages }) => messages)
    .filter(({ id }) => view.fresh.includes(id))
    .sort((a, b) => a.at - b.at);

describe.each(stories.map((story) => [story.id, story] as const))('in %s', (_, scenario) => {
  const cards = routesToEndings(scenario)
    .slice(0, 24)
    .flatMap(({ steps }) => cardsOn(scenario, steps));

  it('up to three lines stand before a card, none of them after time has passed', () => {
    expect(cards.length).toBeGreaterThan(0);
    for (const { at } of cards) {
      expect(at.fresh.length).toBeLessThanOrEqual(3);
      expect(linesOf(at).filter(({ kind }) => kind === 'time')).toEqual([]);
    }
  });

  it('a card stands where it was chosen, where it was written, or where somebody was told or asked', () => {
    for (const { at, asked, act } of cards) {
      const own = at.threads.flatMap(({ messages }) => messages).find(isChoiceOf(at));
      const isThere = at.open === asked.open || at.open === own?.thread;
      if (!isThere) expect(['tell', 'ask', 'look']).toContain(act);
    }
  });
});

const isChoiceOf =
  ({ feedback }: ChatView) =>
  ({ id }: { readonly id: string }): boolean =>
    feedback !== null && id.endsWith(`/${feedback.beat}/${feedback.choice}`);

it('most cards of every story of ordinary length have something before them', () => {
  const shares = stories
    .filter(({ minutes }) => minutes > 5)
    .map((scenario) => {
      const cards = routesToEndings(scenario)
        .slice(0, 24)
        .flatMap(({ steps }) => cardsOn(scenario, steps));
      return cards.filter(({ at }) => at.fresh.length > 0).length / cards.length;
    });
  expect(Math.min(...shares)).toBeGreaterThan(0.25);
  expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeGreaterThan(0.6);
});

describe('between a choice and its card', () => {
  const scenario = shippedPack('edited-picture').scenarios['never-took'] as Scenario;
  const begin = (from?: { trail: SessionPlay['story']['trail']; explaining: boolean }) =>
    createPlay({
      scenario,
      clock: new SimulatedClock(),
      pace: 'normal',
      ...(from ? { from } : {}),
    });
  const chosen = (): SessionPlay => {
    const play = begin({ trail: [], explaining: false });
    play.send({ type: 'choose', choice: 'thanks' });
    return play;
  };

  it('a window that is closed and opened again shows the card, after the same lines', () => {
    const play = chosen();
    expect(play.view).toMatchObject({ turn: 'delivering', explains: true, fresh: [] });
    const again = begin({ trail: play.story.trail, explaining: play.view.explains });
    expect(again.view).toMatchObject({ turn: 'explaining', feedback: { choice: 'thanks' } });
    expect(again.view.fresh.length).toBeGreaterThan(0);
  });

  it('back leads to the decision, and nothing of it is left', () => {
    const play = chosen();
    play.send({ type: 'next' });
    play.send({ type: 'back' });
    expect(play.view).toMatchObject({ turn: 'asking', explains: false, made: 0 });
    expect(play.story.trail).toEqual([]);
  });

  it('all that is left can be shown at once, and the card comes after a breath, not under the finger', () => {
    const play = chosen();
    play.send({ type: 'skip-typing' });
    expect(play.view).toMatchObject({ turn: 'delivering', explains: true });
    expect(play.isSaid).toBe(true);
  });
});
