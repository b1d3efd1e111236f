/** What the story remembers: declared, written and asked for. */
import { type ConditionSource, readCondition } from '../../script/condition.ts';
import type { ScenarioSource } from '../../script/nouns/scenario.ts';
import type { Id, Scenario } from '../../script/types.ts';
import type { Finding, Path } from '../finding.ts';
import { guessAmong } from '../nearest.ts';
import type { StoryRule } from '../rule.ts';

type BeatSource = ScenarioSource['beats'][string];

/** One place where a fact or counter is named. */
interface Use {
  readonly id: Id;
  readonly as: 'fact' | 'counter';
  readonly does: 'reads' | 'writes';
  readonly path: Path;
}

export const unknownFact: StoryRule = {
  id: 'unknown-fact',
  severity: 'error',
  what: 'Every fact that is set, cleared or asked for is declared under `facts`.',
  why: 'A mistyped fact is never true, and its line never shows; nobody would notice.',
  mend: 'Declare the fact, or correct the name.',
  check: ({ scenario, source }) =>
    undeclared(source, 'fact', scenario.facts, 'the story has no fact'),
};

export const unknownCounter: StoryRule = {
  id: 'unknown-counter',
  severity: 'error',
  what: 'Every counter that goes up or is asked for is declared under `counters`.',
  why: 'A counter without its upper bound cannot be walked to the end.',
  mend: 'Declare the counter with its `max`, or correct the name.',
  check: ({ scenario, source }) =>
    undeclared(source, 'counter', Object.keys(scenario.counters), 'the story has no counter'),
};

export const unusedFact: StoryRule = {
  id: 'unused-fact',
  severity: 'warning',
  what: 'Every fact and counter is both written and asked for.',
  why: 'One that nobody asks for does nothing; one that nobody writes keeps its lines hidden.',
  mend: 'Remove it, or let a choice set it and a later line, choice or branch ask for it.',
  check({ scenario, source, unresolved }) {
    const uses = new Set(usesIn(source).map(({ as, id, does }) => `${as} ${id} ${does}`));
    const has = (as: Use['as'], id: Id, does: Use['does']): boolean =>
      uses.has(`${as} ${id} ${does}`);
    return declaredIn(scenario).flatMap(({ as, id, path }): Finding[] => {
      // A mistyped name may have been meant for it, and is reported for itself.
      if (unresolved.touches(as, id)) return [];
      if (!has(as, id, 'reads'))
        return [{ path, message: `the ${as} "${id}" changes nothing: no \`when\` asks for it` }];
      if (!has(as, id, 'writes'))
        return [
          {
            path,
            message: `no choice ever ${as === 'fact' ? 'sets' : 'raises'} the ${as} "${id}", and a \`when\` asks for it`,
          },
        ];
      return [];
    });
  },
};

export const unreadableCondition: StoryRule = {
  id: 'unreadable-condition',
  severity: 'error',
  what: 'Every `when` is one of the tests that the language knows.',
  why: 'There are no other expressions, so that every way through the story can be walked.',
  mend: 'Write "told", "not told", "visited a-beat", "not visited a-beat", "asks >= 2" or "asks < 2".',
  check: ({ source }) =>
    conditionsIn(source).flatMap(({ when, path }) =>
      readCondition(when).unreadable.map((text) => ({
        path,
        message: `"${text}" cannot be asked; a \`when\` is a name, "not" and a name, "visited" and a beat, or a counter with >= or <`,
      })),
    ),
};

function undeclared(
  source: ScenarioSource,
  as: Use['as'],
  names: readonly Id[],
  complaint: string,
): Finding[] {
  const known = new Set(names);
  const guess = guessAmong(names);
  return usesIn(source)
    .filter((use) => use.as === as && !known.has(use.id))
    .map(({ id, path }) => ({ path, message: `${complaint} "${id}"${guess.didYouMean(id)}` }));
}

function declaredIn(scenario: Scenario): { as: Use['as']; id: Id; path: Path }[] {
  return [
    ...scenario.facts.map((id, index) => ({ as: 'fact' as const, id, path: ['facts', index] })),
    ...Object.keys(scenario.counters).map((id) => ({
      as: 'counter' as const,
      id,
      path: ['counters', id],
    })),
  ];
}

function usesIn(source: ScenarioSource): Use[] {
  const written = beatsIn(source).flatMap(({ beat, at }) =>
    (beat.choices ?? []).flatMap((choice, index) =>
      (['sets', 'clears', 'adds'] as const).flatMap((key) =>
        (choice[key] ?? []).map(
          (id, position): Use => ({
            id,
            as: key === 'adds' ? 'counter' : 'fact',
            does: 'writes',
            path: [...at, 'choices', index, key, position],
          }),
        ),
      ),
    ),
  );
  const read = conditionsIn(source).flatMap(({ when, path }) =>
    readCondition(when)
      .condition.flat()
      .flatMap((test): Use[] => {
        if ('fact' in test) return [{ id: test.fact, as: 'fact', does: 'reads', path }];
        if ('counter' in test) return [{ id: test.counter, as: 'counter', does: 'reads', path }];
        return [];
      }),
  );
  return [...written, ...read];
}

function conditionsIn(source: ScenarioSource): { when: ConditionSource; path: Path }[] {
  return beatsIn(source).flatMap(({ beat, at }) =>
    (['lines', 'choices', 'branch'] as const).flatMap((key) =>
      (beat[key] ?? []).flatMap(({ when }, index) =>
        when === undefined ? [] : [{ when, path: [...at, key, index, 'when'] }],
      ),
    ),
  );
}

function beatsIn(source: ScenarioSource): { beat: BeatSource; at: Path }[] {
  return Object.entries(source.beats).map(([id, beat]) => ({ beat, at: ['beats', id] }));
}
