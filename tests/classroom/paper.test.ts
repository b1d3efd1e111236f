import { describe, expect, it } from 'vitest';
import { bookletOf } from '../../src/classroom/lesson/booklet.ts';
import { planLengths, planOf, readPlan, usualPlan } from '../../src/classroom/lesson/plan.ts';
import { shippedPack } from '../support/routes.ts';
import { smallStory } from '../support/small-story.ts';

describe('the booklet', () => {
  const stories = ['edited-picture', 'the-friend-who-is-told'].flatMap((pack) =>
    Object.values(shippedPack(pack).scenarios),
  );

  it.each([smallStory, ...stories])('of $id leads from everywhere to a paragraph', (story) => {
    const paragraphs = bookletOf(story);
    const numbers = paragraphs.map(({ number }) => number);
    expect(numbers).toEqual(paragraphs.map((_, at) => at + 1));
    const ways = paragraphs.flatMap(({ choices, onward }) => [...choices, ...onward]);
    const reached = new Set([1, ...ways.map(({ goTo }) => goTo)]);
    expect([...reached].sort((a, b) => a - b)).toEqual(numbers);
    for (const { choices, onward, ending } of paragraphs)
      expect(choices.length + onward.length > 0).toBe(ending === null);
  });

  it('puts no name before what the phone itself tells', () => {
    const neverTook = stories.find(({ id }) => id === 'never-took');
    const lines = neverTook ? bookletOf(neverTook).flatMap((each) => each.lines) : [];
    const told = (end: string) => lines.find(({ key }) => key.endsWith(end));
    // "nova_rides now follows Kai" names whom it is about; the message after it has a sender.
    expect(told('follows')?.from).toBeNull();
    expect(told('hey')?.from).toBe('nova');
  });

  it('says what the story remembers by the choices that made it so', () => {
    const [, ask] = bookletOf(smallStory);
    const [pay, seen] = ask?.lines ?? [];
    expect(seen?.only).toEqual([[{ any: [{ number: 2, letter: 'B' }], times: 1, is: true }]]);
    expect(pay?.only[0]?.[0]).toMatchObject({ any: [{ number: 2, letter: 'A' }], times: 1 });
    expect(ask?.choices[1]?.only[0]?.[0]).toMatchObject({ is: false });
  });
});

describe('the lesson plan', () => {
  const stories = [
    { id: 'a', minutes: 8 },
    { id: 'b', minutes: 12 },
    { id: 'c', minutes: 9 },
  ];

  it.each(planLengths)('of %i minutes has no gap and never runs over', (length) => {
    const { rows, left } = planOf(length, stories);
    for (const [at, row] of rows.entries()) expect(row.from).toBe(rows[at - 1]?.to ?? 0);
    expect(rows.at(-1)?.to).toBeLessThanOrEqual(length);
    const played = rows.flatMap(({ story }) => story ?? []);
    expect([...played, ...left]).toEqual(['a', 'b', 'c']);
  });

  it('of 45 minutes gives the decisions their twenty minutes', () => {
    const row = planOf(45, stories).rows.find(({ part }) => part === 'decisions');
    expect(row).toMatchObject({ from: 9, to: 29, decisions: 5 });
  });

  it.each([45, 50, 55, 60] as const)(
    'of %i minutes has slips, five decisions, looking back and the words',
    (length) => {
      const { rows } = planOf(length, stories);
      expect(rows.map(({ part }) => part)).toEqual([
        'rules',
        'slip-before',
        'briefing',
        'decisions',
        'debrief',
        'words',
        'slip-after',
        'close',
      ]);
      expect(rows.find(({ part }) => part === 'decisions')?.decisions).toBe(5);
      expect(rows.at(-1)?.to).toBe(length);
    },
  );

  it.each([15, 25] as const)('of %i minutes has no slips, but looks back', (length) => {
    const parts = planOf(length, stories).rows.map(({ part }) => part);
    expect(parts).toEqual(['rules', 'briefing', 'decisions', 'debrief', 'words', 'close']);
  });

  it('of minutes between two lengths gives the rest to the story', () => {
    const { rows } = planOf(48, stories);
    expect(rows.at(-1)?.to).toBe(48);
    expect(rows.find(({ part }) => part === 'decisions')).toMatchObject({ from: 9, to: 32 });
  });
});

describe('what a window remembers of a plan', () => {
  it('is what was picked', () => {
    const wish = { length: 90, stories: ['a/b', 'c/d'] } as const;
    expect(readPlan(JSON.parse(JSON.stringify(wish)))).toEqual(wish);
  });

  it.each([null, 7, 'x', [], { length: 44, stories: 'a/b' }, { stories: null }])(
    'is the usual plan where %j stands',
    (value) => expect(readPlan(value)).toEqual(usualPlan),
  );

  it('leaves out what is no story', () => {
    expect(readPlan({ length: 15, stories: ['a/b', 3, null] })).toEqual({
      length: 15,
      stories: ['a/b'],
    });
  });
});
