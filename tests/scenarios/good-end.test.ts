/** Every shipped story can be brought to a good end from wherever a class may stand in it. */
import { describe, expect, it } from 'vitest';
import { reportOf } from '../../src/classroom/lesson/lesson-report.ts';
import { endOf } from '../../src/classroom/lesson/path.ts';
import { newRecord } from '../../src/classroom/lesson/record.ts';
import type { Scenario } from '../../src/script/types.ts';
import { shuffled } from '../../src/session/order.ts';
import {
  beginStory,
  chooseIn,
  openChoices,
  replayStory,
  restIn,
  type Story,
} from '../../src/session/story.ts';
import { routesToBeats, shippedPack, shippedPackIds } from '../support/routes.ts';

const stories = shippedPackIds.flatMap((pack) => Object.values(shippedPack(pack).scenarios));
const names = stories.map((story) => [story.id, story] as const);

/** Brings the story to its end in every beat that a play can stand in since the last choice. */
function bringHome(story: Story): number {
  const [leg] = story.legs.slice(-1);
  const moments = [
    ...new Set([leg?.visits[0], leg?.visits.at(-1)].flatMap((visit) => visit?.beat.id ?? [])),
    ...(leg?.chosenAt == null ? [] : [{ card: leg.chosenAt }]),
  ];
  let ends = 0;
  for (const moment of moments) {
    const beat = typeof moment === 'string' ? moment : moment.card;
    const rested = restIn(story, beat, typeof moment === 'string' ? 'beat' : 'card');
    // Where an ending is, that is the end.
    if (rested === null) {
      expect(story.scenario.beats[beat]?.exit.kind).toBe('ending');
      continue;
    }
    ends += 1;
    const { scenario, trail } = rested;
    expect(openChoices(rested)).toEqual([]);
    expect(replayStory(scenario, trail)).toMatchObject({ lost: 0, story: { trail } });
    const save = { pack: 'p', version: '1.0.0', scenario: scenario.id, seed: 0, trail };
    const record = newRecord('one', '2026-11-22', save);
    expect(endOf(scenario, record)?.kind).toBe('rest');
    expect(reportOf(scenario, record).decisions).toHaveLength(
      trail.filter((step) => !step.includes('/:')).length,
    );
  }
  return ends;
}

describe.each(names)('%s', (_, scenario: Scenario) => {
  it('names its sentences for that, and five decisions for a short lesson where it has more', () => {
    expect(scenario.rest?.length ?? 0).toBeGreaterThan(40);
    const isLong = Object.values(scenario.beats).filter(({ exit }) => exit.kind === 'choices');
    if (isLong.length > 5) expect(scenario.route).toHaveLength(5);
    for (const beat of scenario.route)
      expect(scenario.beats[beat]?.exit.kind, beat).toBe('choices');
  });

  it('from every decision on the way of the last choice, and on one by chance', () => {
    for (let walk = 0; walk < 2; walk++) {
      let story = beginStory(scenario);
      let ends = bringHome(story);
      for (let step = 0; step < 60; step++) {
        const open = openChoices(story);
        if (open.length === 0) break;
        const [any] = shuffled(open, walk * 100 + step, 'walk');
        const taken = walk === 0 ? open.at(-1) : any;
        const next = chooseIn(story, taken?.id ?? '');
        if (!next) throw new Error('an open choice cannot be taken');
        story = next;
        ends += bringHome(story);
      }
      expect(ends).toBeGreaterThan(1);
    }
  });

  it('from every decision of its short route', () => {
    const ways = routesToBeats(scenario);
    for (const goal of scenario.route) {
      const way = ways.get(goal);
      if (!way) throw new Error(`no way to ${goal}`);
      const { story, lost } = replayStory(
        scenario,
        way.map(({ beat, choice }) => `${beat}/${choice}` as const),
      );
      expect(lost).toBe(0);
      expect(bringHome(story)).toBeGreaterThan(0);
    }
  });
});
