/** Two rounds of one vote: what can be said of them is true of everybody who could have voted. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  againAt,
  changeOf,
  countedRounds,
  oneRound,
  roundsOf,
  voteAgain,
} from '../../src/classroom/lesson/rounds.ts';
import {
  addVotes,
  emptyTally,
  type Tally,
  totalOf,
  typeVotes,
  votesFor,
} from '../../src/classroom/lesson/tally.ts';

const choices = ['ask', 'block', 'tell', 'wait'];
/** `undefined`: was not counted in this round. */
type Vote = string | null | undefined;
type Pupil = readonly [first: Vote, second: Vote];

const counted: fc.Arbitrary<string | null> = fc.constantFrom(...choices, null);
const anybody = (first: fc.Arbitrary<Vote>, second: fc.Arbitrary<Vote>) =>
  fc.array(fc.tuple(first, second), { maxLength: 40 });
const orAbsent: fc.Arbitrary<Vote> = fc.option(counted, { nil: undefined, freq: 4 });

const count = (tally: Tally, votes: readonly Vote[]): Tally =>
  votes.reduce<Tally>((now, vote) => (vote === undefined ? now : addVotes(now, vote, 1)), tally);

const tallied = (pupils: readonly Pupil[]): Tally => {
  const first = count(
    emptyTally,
    pupils.map(([vote]) => vote),
  );
  return count(
    voteAgain(first),
    pupils.map(([, vote]) => vote),
  );
};

/** What is said of these two rounds; null where only one was counted. */
const said = (pupils: readonly Pupil[]) => {
  const tally = tallied(pupils);
  return tally.first && countedRounds(tally) === 2
    ? changeOf(roundsOf(tally, choices), choices)
    : null;
};

const changed = (pupils: readonly Pupil[]): number =>
  pupils.filter(([first, second]) => first !== second).length;

describe('at least so many changed', () => {
  it('is never more than really did, whoever came or went between the rounds', () => {
    fc.assert(
      fc.property(anybody(orAbsent, orAbsent), (pupils) => {
        expect(said(pupils)?.least ?? 0).toBeLessThanOrEqual(changed(pupils));
      }),
    );
  });

  it('counts only those who voted twice, where people only came, or only went', () => {
    const twice = (pupils: readonly Pupil[]) =>
      changed(pupils.filter((votes) => !votes.includes(undefined)));
    for (const pupils of [anybody(counted, orAbsent), anybody(orAbsent, counted)])
      fc.assert(
        fc.property(pupils, (each) => {
          expect(said(each)?.least ?? 0).toBeLessThanOrEqual(twice(each));
        }),
      );
  });

  it('says no less than counts can say: somebody could have voted so that no more changed', () => {
    fc.assert(
      fc.property(anybody(counted, counted), (pupils) => {
        const votesOf = (at: 0 | 1) => pupils.map((votes) => votes[at]);
        // Whoever can have stayed has stayed; the others are paired as they come.
        const left = [...votesOf(1)];
        const moved: Vote[] = [];
        for (const vote of votesOf(0)) {
          const same = left.indexOf(vote);
          if (same < 0) moved.push(vote);
          else left.splice(same, 1);
        }
        expect(said(pupils)?.least ?? 0).toBe(moved.length);
      }),
    );
  });

  it('is the smaller of gains and losses', () => {
    const rounds = (first: readonly number[], second: readonly number[]) => {
      const votes = (counts: readonly number[]) =>
        counts.reduce<Tally>(
          (now, each, at) => addVotes(now, choices[at] ?? null, each),
          emptyTally,
        );
      const { counts, pass } = votes(second);
      return changeOf(roundsOf({ ...voteAgain(votes(first)), counts, pass }, choices), choices);
    };
    expect(rounds([12, 4, 1, 0, 3], [5, 11, 2, 0, 2])).toEqual({ least: 8, totals: [20, 20] });
    expect(rounds([12, 4, 0, 0], [5, 14, 0, 0])).toEqual({ least: 7, totals: [16, 19] });
    // Nobody has to have changed; three were not counted before.
    expect(rounds([5, 5, 0, 0], [5, 8, 0, 0])).toEqual({ least: 0, totals: [10, 13] });
    expect(rounds([5, 5, 0, 0], [5, 5, 0, 0])).toEqual({ least: 0, totals: [10, 10] });
  });
});

describe('voting once more', () => {
  const first = typeVotes(addVotes(emptyTally, 'ask', 9), null, 3);

  it('keeps what stands, empties the fields and can be taken back while nothing is counted', () => {
    expect(againAt(emptyTally, choices)).toBeNull();
    expect(againAt(first, choices)).toBe('vote-again');
    expect(againAt({ ...first, revealed: true }, choices)).toBeNull();
    const second = voteAgain(first);
    expect(second).toMatchObject({ typed: [], talking: true });
    expect(totalOf(second, choices)).toBe(0);
    expect(againAt(second, choices)).toBe('one-round');
    expect(oneRound(second)).toEqual(first);
    const begun = addVotes(second, 'tell', 1);
    expect(againAt(begun, choices)).toBeNull();
    expect(againAt(addVotes(begun, 'tell', -1), choices)).toBe('one-round');
    expect(oneRound(first)).toBe(first);
  });

  it('the second round decides; one that was left empty leaves the first alone', () => {
    const second = voteAgain(first);
    expect(roundsOf(first, choices)).toEqual({ last: first, before: null });
    expect(votesFor(roundsOf(second, choices).last, 'ask')).toBe(9);
    expect(changeOf(roundsOf(second, choices), choices)).toBeNull();
    // All pass is a vote.
    const passed = roundsOf(addVotes(second, null, 12), choices);
    expect(passed.before).toBe(second.first);
    expect(changeOf(passed, choices)).toEqual({ least: 9, totals: [12, 12] });
  });

  it('counts as votes that would be lost', () => {
    expect(
      [emptyTally, first, voteAgain(first), tallied([['ask', 'tell']])].map(countedRounds),
    ).toEqual([0, 1, 1, 2]);
  });
});
