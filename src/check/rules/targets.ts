/** Names of beats lead to beats. */
import type { Beat, Condition, Id } from '../../script/types.ts';
import type { Finding, Path } from '../finding.ts';
import { guessAmong } from '../nearest.ts';
import type { StoryRule } from '../rule.ts';

export const unknownBeat: StoryRule = {
  id: 'unknown-beat',
  severity: 'error',
  what: 'Every beat that is named (start, route, to, then, skip, visited) exists.',
  why: 'A player who comes to such a place would stand before nothing.',
  mend: 'Write the beat, or correct the name.',
  check({ scenario }) {
    const names = Object.keys(scenario.beats);
    const known = new Set(names);
    const guess = guessAmong(names);
    return [
      { id: scenario.start, path: ['start'] },
      ...scenario.route.map((id, at) => ({ id, path: ['route', at] })),
      ...Object.values(scenario.beats).flatMap(namesIn),
    ].flatMap(({ id, path }): Finding[] =>
      known.has(id) ? [] : [{ path, message: `there is no beat "${id}"${guess.didYouMean(id)}` }],
    );
  },
};

function namesIn(beat: Beat): { id: Id; path: Path }[] {
  const at: Path = ['beats', beat.id];
  const { exit } = beat;
  const visited = (when: Condition, path: Path) =>
    when.flat().flatMap((test) => ('visited' in test ? [{ id: test.visited, path }] : []));
  return [
    ...(beat.skip === null ? [] : [{ id: beat.skip, path: [...at, 'skip'] }]),
    ...beat.lines.flatMap(({ when }, index) => visited(when, [...at, 'lines', index, 'when'])),
    ...(exit.kind === 'then' ? [{ id: exit.to, path: [...at, 'then'] }] : []),
    ...(exit.kind === 'branch'
      ? exit.arms.flatMap(({ to, when }, index) => [
          { id: to, path: [...at, 'branch', index, 'to'] },
          ...visited(when, [...at, 'branch', index, 'when']),
        ])
      : []),
    ...(exit.kind === 'choices'
      ? exit.choices.flatMap(({ to, when }, index) => [
          { id: to, path: [...at, 'choices', index, 'to'] },
          ...visited(when, [...at, 'choices', index, 'when']),
        ])
      : []),
  ];
}
