import { expect, test } from 'vitest';
import { SimulatedClock } from 'xstate';
import { openingViews } from '../../src/session/ahead.ts';
import { createPlay } from '../../src/session/play.ts';
import type { ChatView } from '../../src/session/view.ts';
import { answerCalls } from '../support/play.ts';
import { routesToEndings, shippedPack } from '../support/routes.ts';

const scenario = shippedPack('edited-picture').scenarios['never-took'];
if (!scenario) throw new Error('the first story is gone');

interface Moment {
  readonly view: ChatView;
  readonly ahead: readonly ChatView[];
}

/** Every decision and every feedback along every route, with what was said to come next. */
const moments = routesToEndings(scenario).map((route) => {
  const clock = new SimulatedClock();
  const play = createPlay({ scenario, clock, pace: 'normal' });
  const seen: Moment[] = [];
  const look = () => seen.push({ view: play.view, ahead: play.ahead() });
  /** Line by line, up to the card, the question or the end. */
  const readOn = (): void => {
    while (play.view.turn === 'delivering') {
      play.send({ type: 'next' });
      // What comes at rest comes after a breath.
      if (play.isSaid && play.view.calling === null) clock.increment(10_000);
      look();
    }
  };
  readOn();
  for (const { choice } of route.steps) {
    play.send({ type: 'choose', choice });
    look();
    readOn();
    play.send({ type: 'continue' });
    readOn();
  }
  play.stop();
  return seen;
});
const all = moments.flat();
const during = (turn: ChatView['turn']) => all.filter(({ view }) => view.turn === turn);

test('what a choice leads to is known exactly', () => {
  for (const seen of moments)
    for (const [at, { view }] of seen.entries()) {
      if (view.turn !== 'explaining') continue;
      const before = seen[at - 1];
      // Where a conversation calls, nobody knows whether it is opened.
      if (before?.view.calling) continue;
      expect(
        before?.ahead.find(({ feedback }) => feedback?.choice === view.feedback?.choice),
      ).toEqual(view);
    }
  expect(during('explaining').length).toBeGreaterThan(10);
});

test('what a story shows first is known before it begins', () => {
  expect(openingViews(scenario)[0]).toEqual(during('asking')[0]?.view);
  expect(openingViews({ ...scenario, start: 'nowhere' })).toEqual([]);
});

test('every open choice has what follows it, and the end has nothing', () => {
  for (const { view, ahead } of during('asking'))
    expect(ahead.length).toBeGreaterThanOrEqual(view.choices.length);
  for (const { ahead } of during('ended')) expect(ahead).toEqual([]);
});

test('after the feedback comes the next leg, never another card', () => {
  for (const { ahead } of during('explaining')) {
    expect(ahead.length).toBeGreaterThan(0);
    for (const view of ahead) expect(view.turn).not.toBe('explaining');
  }
});

test('nothing comes while the play is paused', () => {
  const play = createPlay({ scenario, clock: new SimulatedClock(), pace: 'instant' });
  answerCalls(play);
  play.send({ type: 'pause' });
  expect(play.ahead()).toEqual([]);
  play.stop();
});

test('whoever has everything come at once is shown what was known ahead, whole', () => {
  const steps = routesToEndings(scenario).flatMap((route) => {
    const play = createPlay({ scenario, clock: new SimulatedClock(), pace: 'instant', seed: 7 });
    const met: { readonly ahead: readonly ChatView[]; readonly view: ChatView }[] = [];
    const send = (intent: Parameters<typeof play.send>[0]): void => {
      const ahead = play.ahead();
      play.send(intent);
      met.push({ ahead, view: play.view });
    };
    const goOn = (): void => {
      if (play.view.guess !== null) send({ type: 'guess', tactic: null });
      if (play.view.turn === 'explaining') send({ type: 'continue' });
      answerCalls(play);
    };
    answerCalls(play);
    for (const { choice } of route.steps) {
      send({ type: 'choose', choice });
      goOn();
    }
    play.stop();
    return met;
  });
  expect(steps.length).toBeGreaterThan(30);
  for (const { ahead, view } of steps) expect(ahead).toContainEqual(view);
});
