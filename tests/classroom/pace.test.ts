/** Where a lesson stands in its plan, by the clock of the whole lesson. */
import { describe, expect, it } from 'vitest';
import { paceOf } from '../../src/classroom/desk/pace.ts';
import type { DeskSnapshot } from '../../src/classroom/desk/protocol.ts';
import { smallStory } from '../support/small-story.ts';
import { beginLesson, type TestClass, testClass } from '../support/test-class.ts';

const minute = 60_000;

/** A class at its briefing, whose clock is moved by hand, in steps that a lesson has. */
async function lessonAt() {
  let now = 1_000_000;
  const lesson = await testClass({ now: () => now });
  const pass = (minutes: number): void => {
    for (let each = 0; each < minutes; each++) {
      now += minute;
      lesson.classWindow.lesson.touch();
    }
  };
  /** Nobody has a story open. */
  const rest = (minutes: number): void => {
    now += minutes * minute;
  };
  return { lesson, pass, rest };
}

function paceAt({ app, classWindow }: TestClass) {
  const { place, view } = app.state;
  const { record } = classWindow.lesson.state;
  const snapshot: DeskSnapshot = {
    place,
    over: 'none',
    lesson: classWindow.lesson.state,
    keeping: { lessons: true, reload: true },
    play: view && {
      turn: view.turn,
      explains: view.explains,
      cardNext: view.cardNext,
      canSkip: view.canSkipScene,
      paused: view.paused,
      trail: record?.save.trail ?? [],
      said: [],
    },
  };
  return paceOf(smallStory, snapshot);
}

describe('the pace of a lesson', () => {
  it('knows the decision at hand, and when the story will be done', async () => {
    const { lesson, pass } = await lessonAt();
    await beginLesson(lesson);
    expect(paceAt(lesson)).toMatchObject({ part: 'decisions', decision: 1, of: 5, storyLeft: 20 });
    pass(4);
    lesson.follow('look');
    // Four minutes for it, as planned: the second of five, and sixteen minutes more.
    expect(paceAt(lesson)).toMatchObject({ decision: 2, storyLeft: 16, leave: [], must: null });
    pass(10);
    lesson.follow('wait');
    expect(paceAt(lesson)).toMatchObject({ decision: 3, storyLeft: 18 });
  });

  it('says what to leave out, and then that it is time for a good end', async () => {
    const { lesson, pass } = await lessonAt();
    await beginLesson(lesson);
    pass(10);
    expect(paceAt(lesson).leave).toEqual(['slip-after', 'words']);
    pass(19);
    expect(paceAt(lesson).must).toBe(8);
    lesson.app.send({ type: 'play', intent: { type: 'rest' } });
    expect(paceAt(lesson)).toMatchObject({ storyLeft: 0, leave: [], must: null });
    lesson.app.send({ type: 'finish' });
    expect(paceAt(lesson)).toMatchObject({ part: 'debrief', storyLeft: null, leave: [] });
    pass(9);
    expect(paceAt(lesson).leave).toEqual(['slip-after', 'words']);
  });

  it('a try belongs to looking back', async () => {
    const { lesson } = await lessonAt();
    await beginLesson(lesson);
    lesson.follow('tell');
    lesson.app.send({ type: 'finish' });
    lesson.app.send({ type: 'replay', made: 0 });
    expect(paceAt(lesson)).toMatchObject({ part: 'debrief', storyLeft: null });
  });

  it('counts the lesson from its briefing on, over its stories, and begins anew after a break', async () => {
    const { lesson, pass, rest } = await lessonAt();
    const story = { pack: 'small-pack', version: '1.0.0', scenario: 'small-story', seed: 0 };
    const clock = lesson.classWindow.lesson;
    clock.open(story);
    pass(9);
    expect(clock.state).toMatchObject({ spent: 9, storyAt: null });
    clock.play();
    pass(20);
    clock.close();
    clock.open({ ...story, scenario: 'another-story' });
    expect(clock.state).toMatchObject({ spent: 29, storyAt: null });
    expect(clock.state.record?.minutes).toBe(0);
    clock.send({ type: 'anew' });
    expect(clock.state.spent).toBe(0);
    pass(3);
    clock.close();
    rest(30);
    clock.open(story);
    expect(clock.state.spent).toBe(0);
  });
});
