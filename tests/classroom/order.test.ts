/** A class, its desk and its report call the same choice by the same letter. */
import { expect, test } from 'vitest';
import { deskView } from '../../src/classroom/desk/desk-view.ts';
import { createLesson, usualLesson } from '../../src/classroom/lesson/lesson.ts';
import { pathOf } from '../../src/classroom/lesson/path.ts';
import { newRecord, withTrail } from '../../src/classroom/lesson/record.ts';
import { createPlay } from '../../src/session/play.ts';
import { beginStory, openChoices } from '../../src/session/story.ts';
import { smallStory } from '../support/check-stories.ts';
import { eventClock } from '../support/event-clock.ts';

/** A seed that shows the first decision the other way round. */
const seed =
  Array.from({ length: 99 }, (_, at) => at + 1).find(
    (each) => openChoices(beginStory(smallStory, each))[0]?.id === 'down',
  ) ?? 0;
const saved = { pack: 'small', version: '1.0.0', scenario: smallStory.id, seed };
const asked = [
  { id: 'down', letter: 'A' },
  { id: 'ask', letter: 'B' },
];

const lesson = () =>
  createLesson({
    ...{
      clock: eventClock(),
      newId: () => 'one',
      today: () => '2026-11-22',
      now: () => 0,
      runs: false,
    },
    remembered: null,
  });

test('on the projector, at the desk and in the report', () => {
  const class7b = lesson();
  expect(class7b.open(saved)).toBe(seed);
  const play = class7b.wrap(
    createPlay({ scenario: smallStory, clock: class7b.clock, pace: 'instant', seed }),
  );
  expect(play.view.vote?.options).toMatchObject(asked);
  expect(play.view.choices).toMatchObject(asked.map(({ id }) => ({ id })));
  const { record } = class7b.state;
  const snapshot = {
    ...{ place: 'playing', over: 'none' as const, keeping: { lessons: true, reload: true } },
    lesson: { ...usualLesson, record },
    play: {
      turn: 'asking' as const,
      explains: false,
      cardNext: false,
      canSkip: false,
      paused: false,
      trail: [],
      said: [],
    },
  };
  expect(deskView(smallStory, snapshot)?.options).toMatchObject(asked);
  const gone = withTrail(newRecord('one', '2026-11-22', { ...saved, trail: [] }), [
    'the-demand/ask',
  ]);
  expect(pathOf(smallStory, gone, gone.save.trail)[0]?.options).toMatchObject(asked);
  play.send({ type: 'reveal' });
  play.send({ type: 'follow', choice: 'ask' });
  expect(play.view.vote?.options).toMatchObject(asked);
  play.stop();
});

test('a lesson that goes on keeps its letters', () => {
  const class7b = lesson();
  class7b.open(saved);
  expect(class7b.open({ ...saved, seed: seed + 1 })).toBe(seed);
  expect(class7b.state.record?.save.seed).toBe(seed);
  expect(class7b.open({ ...saved, scenario: 'another', seed: 7 })).toBe(7);
});
