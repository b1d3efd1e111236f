import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Booklet, bookletOf } from '../../src/classroom/lesson/booklet.ts';
import type { PaperCondition } from '../../src/classroom/lesson/boxes.ts';
import { planLengths, planOf, readPlan, usualPlan } from '../../src/classroom/lesson/plan.ts';
import { keyOf } from '../../src/script/keys.ts';
import { normaliseScenario } from '../../src/script/nouns/scenario.ts';
import type { Scenario } from '../../src/script/types.ts';
import { chooseIn, lastLeg, openChoices, replayStory } from '../../src/session/story.ts';
import { arbitraryStory, comesToRest } from '../support/arbitrary-story.ts';
import { shippedPack } from '../support/routes.ts';
import { smallSource, smallStory } from '../support/small-story.ts';
import { storySource } from '../support/source.ts';

const shippedStories = ['edited-picture', 'money-or-pictures', 'the-friend-who-is-told'].flatMap(
  (pack) => Object.values(shippedPack(pack).scenarios),
);

/** How a pencil has marked the sheet with the boxes: ticks by the number of the box. */
type Ticks = Map<number, number>;

const holds = (condition: PaperCondition, ticks: Ticks): boolean =>
  condition.every((group) =>
    group.some(({ box, times, is }) => (ticks.get(box) ?? 0) >= times === is),
  );

function mark(ticks: Ticks, { tick, free }: { tick: readonly number[]; free: readonly number[] }) {
  for (const box of free) ticks.delete(box);
  for (const box of tick) ticks.set(box, (ticks.get(box) ?? 0) + 1);
}

/** Reads from a paragraph to the next decision or the end. */
function readOn({ paragraphs }: Booklet, from: number, ticks: Ticks) {
  const lines: string[] = [];
  let at = paragraphs[from - 1];
  while (at !== undefined) {
    lines.push(...at.lines.filter(({ only }) => holds(only, ticks)).map(({ key }) => key));
    const next = at.onward.find(({ only }) => holds(only, ticks));
    if (next === undefined) break;
    mark(ticks, at);
    at = paragraphs[next.goTo - 1];
  }
  const choices = at?.choices.filter(({ only }) => holds(only, ticks)) ?? [];
  return { lines, choices, leave: at };
}

/** The small story with these choices at its last place. */
function withChoices(conditions: readonly { when?: string }[]) {
  const feedback = {
    tactic: 'rush',
    happened: 'It pressed.',
    helps: 'Time helps.',
    say: 'Wait a bit.',
  };
  const choices = conditions.map((condition, at) => ({
    id: `choice-${at}`,
    text: `one of many, ${at}`,
    rating: 'unsure',
    feedback,
    to: 'fork',
    ...condition,
  }));
  const { then: _, ...sofa } = smallSource.beats.sofa as Record<string, unknown>;
  return normaliseScenario(
    storySource({ ...smallSource, beats: { ...smallSource.beats, sofa: { ...sofa, choices } } }),
  );
}

const lettersAt = (story: typeof smallStory, beat: string) =>
  bookletOf(story)
    .paragraphs.find((each) => each.beat === beat)
    ?.choices.map(({ id, letter }) => [id, letter])
    .sort()
    .map(([, letter]) => letter);

describe('the booklet', () => {
  const stories = shippedStories;

  it.each([smallStory, ...stories])('of $id leads from everywhere to a paragraph', (story) => {
    const { paragraphs } = bookletOf(story);
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
    const lines = neverTook ? bookletOf(neverTook).paragraphs.flatMap((each) => each.lines) : [];
    const told = (end: string) => lines.find(({ key }) => key.endsWith(end));
    // "nova_rides now follows Kai" names whom it is about; the message after it has a sender.
    expect(told('follows')?.from).toBeNull();
    expect(told('hey')?.from).toBe('nova');
  });

  it('asks for boxes, and says at each choice which it ticks', () => {
    const { boxes, paragraphs } = bookletOf(smallStory);
    // The only counter is asked for once; what was looked at, and told.
    expect(boxes.map(({ number, squares, marks }) => ({ number, squares, marks }))).toEqual([
      { number: 1, squares: 1, marks: [{ number: 2, letter: 'A' }] },
      { number: 2, squares: 1, marks: [{ number: 2, letter: 'B' }] },
      { number: 3, squares: 1, marks: [{ number: 2, letter: 'C' }] },
    ]);
    expect(boxes[1]?.labelKey).toBe('beats.ask.choices.look');
    const [, ask, , fork] = paragraphs;
    const [pay, seen] = ask?.lines ?? [];
    expect(pay?.only).toEqual([[{ box: 1, times: 1, is: true }]]);
    expect(seen?.only).toEqual([[{ box: 2, times: 1, is: true }]]);
    expect(ask?.choices.map(({ letter, tick }) => [letter, ...tick])).toEqual([
      ['A', 1],
      ['B', 2],
      ['C', 3],
    ]);
    expect(ask?.choices[1]?.only).toEqual([[{ box: 2, times: 1, is: false }]]);
    expect(fork?.onward.map(({ only }) => only)).toEqual([[[{ box: 3, times: 1, is: true }]], []]);
  });

  it.each(stories)('of $id has four letters at most, and each means one thing', (story) => {
    for (const { choices } of bookletOf(story).paragraphs) {
      const letters = new Set(choices.map(({ letter }) => letter));
      expect(letters.size).toBeLessThanOrEqual(4);
      for (const { letter, only } of choices)
        if (choices.filter((each) => each.letter === letter).length > 1)
          expect(only.length, 'a shared letter says when it counts').toBeGreaterThan(0);
    }
  });

  it('knows that choices meet, although each asks for something else', () => {
    const both = withChoices([
      { when: 'looked' },
      { when: 'asks >= 1' },
      { when: 'not looked' },
      { when: 'asks < 1' },
      {},
      {},
    ]);
    expect(lettersAt(both, 'sofa')).toEqual(['A', 'B', 'A', 'B', 'C', 'D']);
  });
});

/**
 * Paper and the app are one story: whoever ticks as the booklet says reads the lines, is offered the
 * choices and comes to the endings that the app would give.
 */
describe('a reader of the booklet', () => {
  it.each(shippedStories)('of $id reads what the app shows', (scenario) => {
    for (let round = 0; round < 12; round++) readAlong(scenario, round);
  });

  it('of any story reads what the app shows', () => {
    fc.assert(
      fc.property(arbitraryStory(true), fc.nat(9), (scenario, round) => {
        fc.pre(comesToRest(scenario) && alwaysRests(scenario));
        readAlong(scenario, round);
      }),
      { numRuns: 400 },
    );
  });
});

/** No circle of passages without a decision, which the checker refuses and the app does not play. */
function alwaysRests({ beats }: Scenario): boolean {
  const rests = (id: string, passed: readonly string[]): boolean => {
    const exit = beats[id]?.exit;
    if (exit?.kind !== 'then' && exit?.kind !== 'branch') return true;
    if (passed.includes(id)) return false;
    const next = exit.kind === 'then' ? [exit.to] : exit.arms.map(({ to }) => to);
    return next.every((to) => rests(to, [...passed, id]));
  };
  return Object.keys(beats).every((id) => rests(id, []));
}

/** One way through app and paper at once; `round` says which choices. */
function readAlong(scenario: Scenario, round: number): void {
  const booklet = bookletOf(scenario);
  let { story } = replayStory(scenario, []);
  const ticks: Ticks = new Map();
  let at = 1;
  for (let step = 0; step < 60; step++) {
    const read = readOn(booklet, at, ticks);
    expect(read.lines).toEqual(
      lastLeg(story).visits.flatMap(({ arrivals }) =>
        arrivals.map(({ beat, line }) => keyOf.line(beat.id, line.id)),
      ),
    );
    const open = openChoices(story);
    expect(read.choices.map(({ id }) => id).sort()).toEqual(open.map(({ id }) => id).sort());
    expect(new Set(read.choices.map(({ letter }) => letter)).size).toBe(open.length);
    const taken = read.choices[(round * 7 + step * 3 + (round >> 2)) % open.length];
    if (taken === undefined) break;
    if (read.leave) mark(ticks, read.leave);
    mark(ticks, taken);
    at = taken.goTo;
    story = chooseIn(story, taken.id) ?? story;
  }
}

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
