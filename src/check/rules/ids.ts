/** Ids are names, and a name means one thing. */
import type { Beat, Id, Scenario } from '../../script/types.ts';
import type { Finding, Path } from '../finding.ts';
import type { StoryRule } from '../rule.ts';
import { circlesOf } from '../walk/circles.ts';
import { forcedFollowersOf } from '../walk/setting.ts';
import { SlotSets } from '../walk/slot-sets.ts';

export const duplicateId: StoryRule = {
  id: 'duplicate-id',
  severity: 'error',
  what: 'Lines and choices have names of their own in their beat; so have facts, counters and profile details.',
  why: 'Saves, translations and the class record find a text by its name.',
  mend: 'Rename one of the two. A name that is already translated should stay with its text.',
  check({ scenario }) {
    const { facts, counters, cast, beats } = scenario;
    const comesTo = forcedWays(scenario);
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
      ...Object.values(beats).flatMap((beat) => inBeat(beat, comesTo)),
    ];
  },
};

function inBeat(beat: Beat, comesTo: ComesTo): Finding[] {
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
      own.has(id) && comesTo(to, beat.id)
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

/** True where the story comes from one beat to another without a decision, or they are one. */
type ComesTo = (from: Id, home: Id) => boolean;

/** Prepared for all beats at once: looking from each of thousands would take minutes. */
function forcedWays(scenario: Scenario): ComesTo {
  const beats = Object.values(scenario.beats);
  const positions = new Map(beats.map(({ id }, at) => [id, at]));
  const homes = new Map(beats.filter(sharesNames).map(({ id }, slot) => [id, slot]));
  if (homes.size === 0) return () => false;
  const next = beats.map((beat) =>
    forcedFollowersOf(scenario, beat).flatMap(({ id }) => positions.get(id) ?? []),
  );
  const leads = new SlotSets(beats.length, homes.size);
  for (const circle of circlesOf([...beats.keys()], (at) => next[at] ?? [])) {
    const [first = 0] = circle;
    for (const at of circle) {
      const slot = homes.get(beats[at]?.id ?? '');
      if (slot !== undefined) leads.add(first, slot);
      for (const to of next[at] ?? []) leads.addAll(first, leads, to, []);
    }
    for (const at of circle) leads.addAll(at, leads, first, []);
  }
  return (from, home) => {
    const [at, slot] = [positions.get(from), homes.get(home)];
    return at !== undefined && slot !== undefined && leads.has(at, slot);
  };
}

/** True for a beat that has a line and a choice of one name. */
function sharesNames({ lines, exit }: Beat): boolean {
  const own = new Set(lines.map(({ id }) => id));
  return exit.kind === 'choices' && exit.choices.some(({ id }) => own.has(id));
}

function twice(named: readonly { id: Id; path: Path }[]): Finding[] {
  const seen = new Set<Id>();
  return named.flatMap(({ id, path }) => {
    const again = seen.has(id);
    seen.add(id);
    return again ? [{ path, message: `"${id}" is there twice; each needs a name of its own` }] : [];
  });
}
