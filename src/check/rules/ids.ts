/** Ids are names, and a name means one thing. */
import type { Beat, Id, Scenario } from '../../script/types.ts';
import type { Finding, Path } from '../finding.ts';
import type { StoryRule } from '../rule.ts';
import { forcedFollowersOf } from '../setting.ts';

export const duplicateId: StoryRule = {
  id: 'duplicate-id',
  severity: 'error',
  what: 'Lines and choices have names of their own in their beat; so have facts, counters and profile details.',
  why: 'Saves, translations and the class record find a text by its name.',
  mend: 'Rename one of the two. A name that is already translated should stay with its text.',
  check({ scenario }) {
    const { facts, counters, cast, beats } = scenario;
    const before = forcedBefore(scenario);
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
      ...Object.values(beats).flatMap((beat) => inBeat(beat, before)),
    ];
  },
};

function inBeat(beat: Beat, before: ReadonlyMap<Id, readonly Id[]>): Finding[] {
  const at: Path = ['beats', beat.id];
  const choices = beat.exit.kind === 'choices' ? beat.exit.choices : [];
  const lines = beat.lines.map(({ id }, index) => ({ id, path: [...at, 'lines', index, 'id'] }));
  const named = choices.map(({ id }, index) => ({ id, path: [...at, 'choices', index, 'id'] }));
  const own = new Set(beat.lines.map(({ id }) => id));
  const back = choices.some(({ id }) => own.has(id)) ? leadingTo(beat.id, before) : new Set<Id>();
  return [
    ...twice(lines),
    ...twice(named),
    // A choice that comes straight back would stand in the chat beside the line of its name.
    ...choices.flatMap(({ id, to }, index): Finding[] =>
      own.has(id) && back.has(to)
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

/** For each beat those that lead to it without a decision. */
function forcedBefore(scenario: Scenario): ReadonlyMap<Id, readonly Id[]> {
  const before = new Map<Id, Id[]>();
  for (const beat of Object.values(scenario.beats))
    for (const { id } of forcedFollowersOf(scenario, beat)) {
      const known = before.get(id);
      if (known) known.push(beat.id);
      else before.set(id, [beat.id]);
    }
  return before;
}

/** The beat itself and all from which the story comes to it without another decision. */
function leadingTo(home: Id, before: ReadonlyMap<Id, readonly Id[]>): ReadonlySet<Id> {
  const leading = new Set([home]);
  // A set goes on over what is added while it is walked.
  for (const id of leading) for (const earlier of before.get(id) ?? []) leading.add(earlier);
  return leading;
}

function twice(named: readonly { id: Id; path: Path }[]): Finding[] {
  const seen = new Set<Id>();
  return named.flatMap(({ id, path }) => {
    const again = seen.has(id);
    seen.add(id);
    return again ? [{ path, message: `"${id}" is there twice; each needs a name of its own` }] : [];
  });
}
