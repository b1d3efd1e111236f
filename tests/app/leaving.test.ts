import { describe, expect, it } from 'vitest';
import { SimulatedClock } from 'xstate';
import { createLeaving, takeBackTime } from '../../src/app/leaving.ts';
import type { App } from '../../src/app/state.ts';
import { ask, openApp } from '../support/small-app.ts';

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

describe('leaving by the door of the app', () => {
  it('is shown while a class can take it back; one person is gone at once', async () => {
    const time = new SimulatedClock();
    let left = 0;
    const leave = (): void => {
      left += 1;
      app.send({ type: 'forget' });
    };
    const app: App = openApp({ memory: null }, { time, leave });
    app.send({ type: 'leave' });
    expect(left).toBe(1);
    expect(app.state.isLeaving).toBe(false);
    await ask(app, { type: 'role', role: 'class' });
    app.send({ type: 'leave' });
    expect(app.state.isLeaving).toBe(true);
    app.send({ type: 'take-back' });
    expect(app.state.isLeaving).toBe(false);
    app.send({ type: 'leave' });
    time.increment(takeBackTime);
    expect(app.state.isLeaving).toBe(false);
    expect(left).toBe(2);
  });
});
