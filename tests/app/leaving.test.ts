import { describe, expect, it } from 'vitest';
import { SimulatedClock } from 'xstate';
import { createLeaving, takeBackTime } from '../../src/app/leaving.ts';

function setUp(canTakeBack: boolean) {
  const clock = new SimulatedClock();
  const said: string[] = [];
  const leaving = createLeaving({
    clock,
    canTakeBack: () => canTakeBack,
    leave: () => said.push('left'),
    onChange: () => said.push(leaving.isDue ? 'due' : 'back'),
  });
  return { clock, said, leaving };
}

describe('leaving', () => {
  it('one person leaves at once', () => {
    const { said, leaving } = setUp(false);
    leaving.ask();
    expect(said).toEqual(['left']);
    expect(leaving.isDue).toBe(false);
  });

  it('a class can take it back for ten seconds, and again the next time', () => {
    const { clock, said, leaving } = setUp(true);
    leaving.ask();
    clock.increment(takeBackTime - 1);
    leaving.takeBack();
    clock.increment(takeBackTime);
    expect(said).toEqual(['due', 'back']);
    leaving.ask();
    clock.increment(takeBackTime);
    expect(said).toEqual(['due', 'back', 'due', 'left']);
  });

  it('a class that asks twice leaves at once, and only once', () => {
    const { clock, said, leaving } = setUp(true);
    leaving.ask();
    leaving.ask();
    clock.increment(2 * takeBackTime);
    expect(said).toEqual(['due', 'left']);
    leaving.takeBack();
    expect(said).toHaveLength(2);
  });
});
