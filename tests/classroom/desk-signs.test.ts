/** A class window knows whether a desk is there, although a desk that is closed says nothing. */
import { expect, it } from 'vitest';
import { silence } from '../../src/classroom/desk/protocol.ts';
import { deskSigns } from '../../src/classroom/desk/signs.ts';

it('there from the first sign until it has been silent for long, and told once each time', () => {
  let now = 0;
  let changes = 0;
  const signs = deskSigns(
    () => now,
    () => changes++,
  );
  expect([signs.hasDesk, signs.hellos, changes]).toEqual([false, 0, 0]);
  signs.hear(true);
  expect([signs.hasDesk, signs.hellos, changes]).toEqual([true, 1, 1]);
  now += 2000;
  signs.hear(false);
  signs.look();
  expect([signs.hasDesk, changes]).toEqual([true, 1]);
  now += silence.desk;
  expect(signs.hasDesk).toBe(false);
  signs.look();
  signs.look();
  expect(changes).toBe(2);
  // It slept, and wakes up.
  signs.hear(false);
  expect([signs.hasDesk, signs.hellos, changes]).toEqual([true, 1, 3]);
});
