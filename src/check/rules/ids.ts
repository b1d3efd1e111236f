/** Ids are names, and a name means one thing. */
import type { Beat, Id, Scenario } from '../../script/types.ts';
import type { Finding, Path } from '../finding.ts';
import type { StoryRule } from '../rule.ts';
import { beatNamed, forcedFollowersOf } from '../setting.ts';

export const duplicateId: StoryRule = {
  id: 'duplicate-id',
  severity: 'error',
  what: 'Lines and choices have names of their own in their beat; so have facts, counters and profile details.',
  why: 'Saves, translations and the class record find a text by its name.',
  mend: 'Rename one of the two. A name that is already translated should stay with its text.',
  check({ scenario }) {
    const { facts, counters, cast, beats } = scenario;
    return [
      ...twice([
        ...facts.map((id, index) => ({ id, path: ['facts', index] })),
        ...Object.keys(counters).map((id) => ({ id, path: ['counters', id] })),
      ]),
      ...Object.values(cast).flatMap(({ id: who, profile }) =>
        twice(
          (profile?.details ?? []).map(({ id }, index) => ({
            id,
            path: ['cast', who, 'profile', 'details', index, 'id'],
          })),
        ),
      ),
      ...Object.values(beats).flatMap((beat) => inBeat(scenario, beat)),
    ];
  },
};

function inBeat(scenario: Scenario, beat: Beat): Finding[] {
  const at: Path = ['beats', beat.id];
  const choices = beat.exit.kind === 'choices' ? beat.exit.choices : [];
  const lines = beat.lines.map(({ id }, index) => ({ id, path: [...at, 'lines', index, 'id'] }));
  const named = choices.map(({ id }, index) => ({ id, path: [...at, 'choices', index, 'id'] }));
  const own = new Set(beat.lines.map(({ id }) => id));
  return [
    ...twice(lines),
    ...twice(named),
    // A choice that comes straight back would stand in the chat beside the line of its name.
    ...choices.flatMap(({ id, to }, index): Finding[] =>
      own.has(id) && comesBack(scenario, to, beat.id)
        ? [
            {
              path: [...at, 'choices', index, 'id'],
              message: `the choice "${id}" leads back to this beat, where a line is called "${id}" too; rename one of them`,
            },
          ]
        : [],
    ),
  ];
}

function comesBack(scenario: Scenario, from: Id, home: Id): boolean {
  const first = beatNamed(scenario, from);
  const waiting = first ? [first] : [];
  const seen = new Set<Id>();
  for (let beat = waiting.pop(); beat; beat = waiting.pop()) {
    if (beat.id === home) return true;
    if (seen.has(beat.id)) continue;
    seen.add(beat.id);
    waiting.push(...forcedFollowersOf(scenario, beat));
  }
  return false;
}

function twice(named: readonly { id: Id; path: Path }[]): Finding[] {
  const seen = new Set<Id>();
  return named.flatMap(({ id, path }) => {
    const again = seen.has(id);
    seen.add(id);
    return again ? [{ path, message: `"${id}" is there twice; each needs a name of its own` }] : [];
  });
}
