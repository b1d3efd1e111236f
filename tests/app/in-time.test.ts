/** Waiting has an end, and nothing of it stays behind. */
import { expect, it } from 'vitest';
import { SimulatedClock } from 'xstate';
import { inTime } from '../../src/app/in-time.ts';

it('settles as the promise does, and rejects when that takes too long', async () => {
  const clock = new SimulatedClock();
  await expect(inTime(clock, 10, Promise.resolve(7))).resolves.toBe(7);
  await expect(inTime(clock, 10, Promise.reject(new Error('no')))).rejects.toThrow('no');
  const never = inTime(clock, 10, new Promise(() => {}));
  clock.increment(10);
  await expect(never).rejects.toThrow('10 ms');
});
