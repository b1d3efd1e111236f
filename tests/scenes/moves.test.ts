/** A thing rests where it was last said to be, however often that changes before anybody sees it. */
import { expect, it } from 'vitest';
import { movingMotion } from '../../scenes/stage/motion.ts';
import { createMoves, type Held } from '../../scenes/stage/moves.ts';

it('goes nowhere when it is called back before its first frame', () => {
  const motion = movingMotion();
  const { moveTo } = createMoves({ motion: () => motion, place: () => {} });
  const pill = { piece: { key: 'pill' }, x: 145, y: 10 } as unknown as Held;
  moveTo(pill, 194, 10, pill);
  moveTo(pill, 145, 10, pill);
  for (const now of [1000, 1100, 1500]) motion.advance(now);
  expect(pill).toMatchObject({ x: 145, y: 10 });
});

it('comes to the last of several places', () => {
  const motion = movingMotion();
  const { moveTo } = createMoves({ motion: () => motion, place: () => {} });
  const pill = { piece: { key: 'pill' }, x: 145, y: 10 } as unknown as Held;
  moveTo(pill, 194, 10, pill);
  for (const now of [1000, 1100]) motion.advance(now);
  moveTo(pill, 100, 30, pill);
  for (const now of [1200, 1300, 1900]) motion.advance(now);
  expect(pill).toMatchObject({ x: 100, y: 30 });
});
