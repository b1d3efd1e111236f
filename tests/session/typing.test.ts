import { expect, it } from 'vitest';
import { SimulatedClock } from 'xstate';
import { createPlay } from '../../src/session/play.ts';
import { shippedPack } from '../support/routes.ts';

it('nobody is told that the owner of the phone is typing', () => {
  const scenario = shippedPack('the-friend-who-is-told').scenarios['the-group-chat'];
  if (!scenario) throw new Error('the story is gone');
  const clock = new SimulatedClock();
  const play = createPlay({ scenario, clock, pace: 'normal' });
  const typed = new Set<string>();
  play.subscribe(({ typing }) => typing && typed.add(typing.from));
  for (let passed = 0; passed < 60_000; passed += 10) clock.increment(10);
  const said = play.view.threads.flatMap(({ messages }) => messages);
  expect(said.some(({ from }) => from === scenario.lead)).toBe(true);
  expect(typed.size).toBeGreaterThan(1);
  expect([...typed]).not.toContain(scenario.lead);
});
