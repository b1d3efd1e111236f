import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addVotes,
  emptyTally,
  leadersOf,
  letterOf,
  totalOf,
  votesFor,
  withVotes,
} from '../../src/classroom/lesson/tally.ts';

const choices = ['ask', 'block', 'tell', 'wait'];
const choice = fc.constantFrom(...choices, null);

describe('votes', () => {
  it('never fall below nothing and never stop being whole numbers', () => {
    const press = fc.record({ choice, by: fc.oneof(fc.integer(), fc.double()) });
    fc.assert(
      fc.property(fc.array(press), (presses) => {
        const tally = presses.reduce((now, p) => addVotes(now, p.choice, p.by), emptyTally);
        for (const each of [...choices, null]) {
          expect(Number.isInteger(votesFor(tally, each))).toBe(true);
          expect(votesFor(tally, each)).toBeGreaterThanOrEqual(0);
          expect(votesFor(tally, each)).toBeLessThan(1000);
        }
      }),
    );
  });

  it('are counted one by one: the sum is the number of presses', () => {
    fc.assert(
      fc.property(fc.array(choice, { maxLength: 300 }), (presses) => {
        const tally = presses.reduce((now, each) => addVotes(now, each, 1), emptyTally);
        expect(totalOf(tally, choices)).toBe(presses.length);
      }),
    );
  });

  it('one vote added and taken away again leaves the rest as it was', () => {
    fc.assert(
      fc.property(choice, fc.nat(900), choice, (set, count, pressed) => {
        const tally = withVotes(emptyTally, set, count);
        const back = addVotes(addVotes(tally, pressed, 1), pressed, -1);
        for (const each of [...choices, null])
          expect(votesFor(back, each)).toBe(votesFor(tally, each));
      }),
    );
  });

  it('a choice called like a part of every object is a choice like any other', () => {
    expect(votesFor(emptyTally, 'constructor')).toBe(0);
    expect(votesFor(addVotes(emptyTally, 'constructor', 2), 'constructor')).toBe(2);
  });
});

describe('leaders', () => {
  const counted = fc.array(fc.nat(30), { minLength: 4, maxLength: 4 });
  const tallyOf = (counts: readonly number[]) =>
    counts.reduce((now, count, at) => withVotes(now, choices[at] ?? '', count), emptyTally);

  it('are all those with the most votes, and nobody else', () => {
    fc.assert(
      fc.property(counted, (counts) => {
        const most = Math.max(...counts);
        const wanted = most === 0 ? [] : choices.filter((_, at) => counts[at] === most);
        expect(leadersOf(tallyOf(counts), choices)).toEqual(wanted);
      }),
    );
  });

  it('a tie stays a tie, and passing wins nothing', () => {
    expect(leadersOf(tallyOf([9, 9, 1, 0]), choices)).toEqual(['ask', 'block']);
    expect(leadersOf(withVotes(emptyTally, null, 30), choices)).toEqual([]);
  });
});

it('letters are those of the paper cards', () => {
  expect([0, 1, 2, 3].map(letterOf)).toEqual(['A', 'B', 'C', 'D']);
});
