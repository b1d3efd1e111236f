/** The words that a class says are led from its own window and from its desk, by one place in the lesson. */
import { describe, expect, it } from 'vitest';
import { intentFor, isInSight, type Over } from '../../src/classroom/desk/leading.ts';
import { storedLesson, usualLesson } from '../../src/classroom/lesson/lesson.ts';
import { saidNow } from '../../src/classroom/lesson/rehearsal.ts';
import { beginLesson, type TestClass, testClass } from '../support/test-class.ts';

const [on, back] = [{ does: 'on' }, { does: 'back' }] as const;

/** Looks back after one decision, and says its words: one of the story, and one that fits every story. */
async function saying(lesson: TestClass): Promise<void> {
  await beginLesson(lesson);
  lesson.follow('tell');
  lesson.app.send({ type: 'finish' });
  lesson.desk.ask({ type: 'rehearse', lines: 1 });
  lesson.classWindow.shows('words');
}
const at = ({ classWindow }: TestClass) => saidNow(classWindow.lesson.state.rehearsal);
const turnOf = ({ classWindow }: TestClass): number | null =>
  classWindow.lesson.state.rehearsal?.turn ?? null;

describe('the words of a class', () => {
  it('are moved by the same keys in both windows, and both know where they are', async () => {
    const lesson = await testClass();
    await saying(lesson);
    const here = (led: typeof on | typeof back): void => {
      const intent = intentFor(led, lesson.standing('words'));
      if (intent) lesson.classWindow.lead(intent);
    };
    for (const [press, turn] of [
      [() => here(on), 1],
      [() => lesson.desk.press(on), 2],
      [() => lesson.desk.press(back), 1],
      [() => here(back), 0],
      [() => lesson.desk.press(back), 0],
    ] as const) {
      press();
      expect(turnOf(lesson)).toBe(turn);
      expect(lesson.desk.snapshot.lesson.rehearsal).toEqual({ turn, turns: 4 });
    }
    expect(lesson.desk.snapshot.over).toBe('words');
  });

  it('say who speaks, which words, and what the next press does', async () => {
    const lesson = await testClass();
    await saying(lesson);
    const seen = [];
    for (let press = 0; press < 5; press++) {
      const now = at(lesson);
      seen.push(now && [now.line, now.swapped, now.next]);
      lesson.desk.press(on);
    }
    expect(seen).toEqual([
      [0, false, 'swap'],
      [0, true, 'on'],
      [1, false, 'swap'],
      [1, true, 'done'],
      null,
    ]);
    // A press too many is taken back, on the projector and at the desk.
    lesson.classWindow.shows('none');
    lesson.desk.press(on);
    expect(at(lesson)).toBeNull();
    lesson.desk.press(back);
    expect(at(lesson)).toMatchObject({ line: 1, next: 'done' });
  });

  it('stand where they stood after a reload, and end with the story', async () => {
    const window = { memory: null };
    const lesson = await testClass({ window });
    await saying(lesson);
    lesson.desk.press(on);
    expect(turnOf(await testClass({ window }))).toBe(1);
    lesson.classWindow.lesson.close();
    expect(turnOf(lesson)).toBeNull();
  });

  it.each(['restore', 'goOn'] as const)('end with %s of another lesson', async (takes) => {
    const lesson = await testClass();
    await saying(lesson);
    lesson.classWindow.lesson[takes](lesson.record());
    expect(turnOf(lesson)).toBeNull();
  });

  it('are led only where they are seen: not under a cover, not from another screen', async () => {
    const lesson = await testClass();
    await saying(lesson);
    const there = (place: string, over: Over) => ({ ...lesson.standing(over), place });
    for (const intent of [
      { type: 'rehearse', lines: 1 },
      { type: 'next-words', by: 1 },
    ] as const) {
      expect(isInSight(intent, there('debrief', 'words'))).toBe(true);
      for (const over of ['blank', 'calm', 'panel'] as const)
        expect(isInSight(intent, there('debrief', over)), over).toBe(false);
      expect(isInSight(intent, there('report', 'none'))).toBe(false);
    }
    // Nothing else is led while they are said, and a dark screen comes at once.
    expect(intentFor({ does: 'end' }, there('debrief', 'words'))).toBeNull();
    expect(intentFor({ does: 'calm' }, there('debrief', 'words'))).toMatchObject({ cover: 'calm' });
  });

  it('from a window that says anything else are none', () => {
    const read = (rehearsal: unknown) => storedLesson({ ...usualLesson, rehearsal })?.rehearsal;
    expect(read({ turn: 3, turns: 4 })).toEqual({ turn: 3, turns: 4 });
    for (const wrong of [
      { turn: -1, turns: 4 },
      { turn: 5, turns: 4 },
      { turn: 0.5, turns: 4 },
      { turn: 0, turns: 3 },
      { turn: 0, turns: 4000 },
      'all',
    ])
      expect(read(wrong)).toBeNull();
  });
});
