import { expect, test } from 'vitest';
import { openingViews, viewsAhead } from '../../scenes/ahead.ts';
import type { ChatView } from '../../src/session/view.ts';
import { playRoute } from '../support/play.ts';
import { routesToEndings, shippedPack } from '../support/routes.ts';

const scenario = shippedPack('edited-picture').scenarios['never-took'];
if (!scenario) throw new Error('the first story is gone');

/** From one decision to its feedback, along every route. */
const steps = routesToEndings(scenario).flatMap((route) => {
  const views = playRoute(scenario, route.steps);
  return views
    .map((view, at) => ({ before: views[at - 1], view }))
    .filter((step): step is { before: ChatView; view: ChatView } => step.before !== undefined);
});

test('what a choice leads to is guessed exactly', () => {
  const chosen = steps.filter(({ view }) => view.turn === 'explaining');
  expect(chosen.length).toBeGreaterThan(10);
  for (const { before, view } of chosen) {
    const guess = viewsAhead(before, scenario).find(
      ({ feedback }) => feedback?.choice === view.feedback?.choice,
    );
    expect(guess).toEqual(view);
  }
});

test('what a story shows first is known before it begins', () => {
  const first = steps.find(({ before }) => before.turn === 'asking');
  expect(first?.before.turn).toBe('asking');
  expect(openingViews(scenario)[0]).toEqual(first?.before);
});

test('one view for each choice that is open, and none while paused', () => {
  const asking = steps.map(({ view }) => view).filter(({ turn }) => turn === 'asking');
  for (const view of asking) expect(viewsAhead(view, scenario)).toHaveLength(view.choices.length);
  const [first] = asking;
  expect(first && viewsAhead({ ...first, paused: true }, scenario)).toEqual([]);
});

test('after the feedback somebody types, then the first line stands there', () => {
  const explaining = steps.map(({ view }) => view).filter(({ turn }) => turn === 'explaining');
  for (const view of explaining) {
    const guesses = viewsAhead(view, scenario);
    for (const guess of guesses) expect(guess.turn).not.toBe('explaining');
    expect(guesses.length).toBeLessThanOrEqual(3);
  }
});

test('a story that does not know the beat is guessed at by nobody', () => {
  const [step] = steps;
  expect(step && viewsAhead({ ...step.view, beat: 'nowhere' }, scenario)).toEqual([]);
  expect(openingViews({ ...scenario, start: 'nowhere' })).toEqual([]);
});
