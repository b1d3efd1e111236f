/** Somebody who wants everything at once still reads what they have just sent. */
import { expect, it } from 'vitest';
import { SimulatedClock } from 'xstate';
import type { Scenario } from '../../src/script/types.ts';
import { createPlay } from '../../src/session/play.ts';
import type { Trail } from '../../src/session/trail.ts';
import { routesToBeats, shippedPack } from '../support/routes.ts';

const perWord = 300;

it('another conversation calls at once, and opens by itself only after the words that were sent', () => {
  const { scenarios, texts } = shippedPack('money-or-pictures');
  const scenario = scenarios['the-one-sent'] as Scenario;
  const steps = routesToBeats(scenario).get('robin-writes') ?? [];
  const trail = steps.map(({ beat, choice }) => `${beat}/${choice}`) as unknown as Trail;
  const wordsIn = (key: string) => texts.en?.['the-one-sent']?.[key]?.split(' ').length ?? 0;
  const clock = new SimulatedClock();
  const from = { trail, explaining: false };
  const play = createPlay({ scenario, clock, pace: 'normal', wordsIn, from });
  for (let passed = 0; passed < 60_000 && play.view.turn !== 'asking'; passed += 100)
    clock.increment(100);
  expect(play.view).toMatchObject({ turn: 'asking', beat: 'robin-writes', open: 'robin' });

  play.send({ type: 'choose', choice: 'reply' });
  play.send({ type: 'skip-typing' });
  expect(play.view.calling).toMatchObject({ thread: 'mateo' });
  const words = wordsIn('beats.robin-writes.choices.reply.sent');
  expect(words).toBeGreaterThan(6);
  clock.increment(words * perWord);
  expect(play.view.open).toBe('robin');
  // Whoever has read goes on.
  play.send({ type: 'next' });
  expect(play.view.open).toBe('mateo');
});
