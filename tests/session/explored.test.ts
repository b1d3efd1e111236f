import { expect, it } from 'vitest';
import { readExplored, withWay } from '../../src/session/explored.ts';

it('a way that goes on from one already seen takes its place, and its beginning adds nothing', () => {
  const some = withWay(withWay([], ['ask/look']), ['ask/wait']);
  const further = withWay(some, ['ask/look', 'ask/tell']);
  expect(further).toEqual([['ask/wait'], ['ask/look', 'ask/tell']]);
  expect(withWay(further, ['ask/look'])).toBe(further);
  expect(withWay(further, ['ask/wait'])).toBe(further);
  expect(withWay(further, [])).toBe(further);
});

it('reads only trails, and each once', () => {
  const kept = [['ask/look'], 'x', null, [7], ['no step'], ['ask/look'], ['ask/look', 'ask/:skip']];
  expect(readExplored(kept)).toEqual([['ask/look', 'ask/:skip']]);
  for (const odd of [null, 7, 'x', {}]) expect(readExplored(odd)).toEqual([]);
});
