/** The way of a class, with scenes that it left on the way. */
import { expect, it } from 'vitest';
import { allForks, closingQuestions } from '../../src/classroom/lesson/path.ts';
import { newRecord, withTally, withTrail } from '../../src/classroom/lesson/record.ts';
import { emptyTally } from '../../src/classroom/lesson/tally.ts';
import { normaliseScenario } from '../../src/script/nouns/scenario.ts';
import { smallSource } from '../support/small-story.ts';

const { beats } = smallSource;
const teacher = { question: 'What would you want?' };
const [first] = beats.ask?.choices ?? [];
if (!first) throw new Error('the small story asks nothing');
const onTo = (to: string) => ({ teacher, choices: [{ ...first, id: 'on', to }], lines: [] });

/** Four decisions in a row, each with a question; two scenes can be left. */
const longer = normaliseScenario({
  ...smallSource,
  beats: {
    ...beats,
    hello: { ...beats.hello, skip: 'second', then: 'first' },
    first: onTo('second'),
    second: { ...onTo('third'), skip: 'third' },
    third: onTo('fourth'),
    fourth: onTo('sofa'),
  },
});

const question = (beat: string) => `beats.${beat}.question`;

it('the closing questions go on after a scene that was left, and do not ask about it', () => {
  const trail = ['first/on', 'second/:skip', 'third/on', 'fourth/on'] as const;
  expect(closingQuestions(longer, trail)).toEqual(['first', 'third', 'fourth'].map(question));
});

it('a decision that a skip left out was never met', () => {
  const trail = ['hello/:skip', 'second/on', 'third/on'] as const;
  expect(closingQuestions(longer, trail)).toEqual(['second', 'third'].map(question));
});

it('the forks of a record are walked once, and anew when the record has changed', () => {
  const save = { pack: 'small-pack', version: '1.0.0', scenario: longer.id, seed: 0, trail: [] };
  const record = withTrail(newRecord('one', '2026-11-22', save), ['first/on', 'second/on']);
  const forks = allForks(longer, record);
  expect(forks.map(({ beat, total }) => [beat, total])).toEqual([
    ['first', null],
    ['second', null],
  ]);
  expect(allForks(longer, record)).toBe(forks);
  const voted = withTally(record, [], { ...emptyTally, pass: 3, revealed: true });
  expect(allForks(longer, voted).map(({ total }) => total)).toEqual([3, null]);
  expect(allForks({ ...longer }, record)).not.toBe(forks);
});
