/** A class has one way of its own. What it tries afterwards is marked, and costs it nothing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deskView, standingAt } from '../../src/classroom/desk/desk-view.ts';
import { intentFor, isInSight } from '../../src/classroom/desk/leading.ts';
import { sameDecisions } from '../../src/classroom/lesson/compare.ts';
import { reportOf } from '../../src/classroom/lesson/lesson-report.ts';
import { pathOf } from '../../src/classroom/lesson/path.ts';
import { ownWay, readRecord } from '../../src/classroom/lesson/record.ts';
import type { Intent } from '../../src/session/view.ts';
import { ask } from '../support/small-app.ts';
import { smallStory } from '../support/small-story.ts';
import { beginLesson, type TestClass, testClass } from '../support/test-class.ts';

const own = ['ask/look', 'ask/tell'];

/** A class that went its way to the end and looks back. */
async function lookingBack(window?: { memory: unknown; lesson?: unknown }): Promise<TestClass> {
  const lesson = await testClass(window ? { window } : {});
  await beginLesson(lesson);
  lesson.follow('look', 12);
  lesson.follow('tell', 20);
  lesson.app.send({ type: 'finish' });
  return lesson;
}

/** All that looking back and the report show of the class's own way. */
const shown = ({ app, record }: TestClass) => ({
  ending: app.state.view?.ending?.id,
  steps: app.state.debrief?.steps,
  decisions: app.state.debrief?.decisions.map(({ beat, choices }) => [
    beat,
    choices.find(({ taken }) => taken)?.id,
  ]),
  path: pathOf(smallStory, record(), ownWay(record())).map(({ options }) =>
    options.filter(({ taken }) => taken).map(({ id, votes }) => [id, votes]),
  ),
  report: reportOf(smallStory, record()).decisions.map(({ trail, options }) => [
    trail,
    options.find(({ taken }) => taken)?.id,
  ]),
  end: reportOf(smallStory, record()).end,
});

describe('the way of a class', () => {
  it('is set when it first looks back, and stays through a try that ends elsewhere', async () => {
    const lesson = await lookingBack();
    const before = shown(lesson);
    expect(before).toMatchObject({ ending: 'together', end: { beat: 'together' } });
    expect(lesson.record().own).toEqual(own);
    lesson.app.send({ type: 'replay', made: 0 });
    lesson.follow('wait', 3);
    lesson.app.send({ type: 'play', intent: { type: 'skip-scene' } });
    for (let press = 0; press < 5; press++)
      lesson.app.send({ type: 'play', intent: { type: 'on' } });
    expect(lesson.app.state.view?.ending?.id).toBe('alone');
    lesson.app.send({ type: 'finish' });
    expect(lesson.app.state.place).toBe('debrief');
    expect(shown(lesson)).toEqual(before);
    expect(lesson.record()).toMatchObject({ own, save: { trail: own } });
  });

  it('can be come back to from every moment of a try, paused or not, by key and from the desk', async () => {
    const lesson = await lookingBack();
    const before = shown(lesson);
    const moments: readonly Intent[] = [
      { type: 'on' },
      { type: 'reveal' },
      { type: 'follow', choice: 'wait' },
      { type: 'continue' },
      { type: 'pause' },
    ];
    for (const at of moments.keys()) {
      lesson.app.send({ type: 'replay', made: 1 });
      lesson.app.send({ type: 'play', intent: { type: 'back' } });
      for (const intent of moments.slice(0, at + 1))
        lesson.app.send({ type: 'play', intent: intent });
      const led = intentFor({ does: 'end' }, lesson.standing());
      expect(led).toEqual({ type: 'finish' });
      expect(isInSight({ type: 'finish' }, lesson.standing())).toBe(true);
      expect(isInSight({ type: 'finish' }, lesson.standing('calm'))).toBe(false);
      lesson.app.send({ type: 'finish' });
      expect(lesson.app.state.place).toBe('debrief');
      expect(shown(lesson)).toEqual(before);
    }
  });

  it('survives a reload in the middle of a try', async () => {
    const window: { memory: unknown; lesson?: unknown } = { memory: null };
    const first = await lookingBack(window);
    const before = shown(first);
    first.app.send({ type: 'replay', made: 0 });
    first.follow('wait');
    const again = await testClass({ window });
    await ask(again.app, {
      type: 'begin',
      flags: { unknown: [], pack: null, scenario: null } as never,
    });
    expect(again.app.state).toMatchObject({ place: 'playing', view: { made: 1 } });
    again.app.send({ type: 'finish' });
    expect(shown(again)).toEqual(before);
  });

  it('is not yet set while it is on its way: a step back is no try', async () => {
    const lesson = await testClass();
    await beginLesson(lesson);
    lesson.follow('wait');
    lesson.app.send({ type: 'play', intent: { type: 'back' } });
    lesson.follow('tell');
    expect(lesson.record().own).toBeNull();
    expect(intentFor({ does: 'end' }, lesson.standing())).not.toEqual({ type: 'finish' });
    lesson.app.send({ type: 'finish' });
    expect(lesson.record().own).toEqual(['ask/tell']);
  });

  it('stays whatever is pressed in however many tries', async () => {
    const press = fc.constantFrom<Intent>(
      ...['wait', 'look', 'tell'].map((choice) => ({ type: 'follow', choice }) as const),
      { type: 'reveal' },
      { type: 'continue' },
      { type: 'on' },
      { type: 'back' },
      { type: 'skip-scene' },
      { type: 'jump', made: 1 },
    );
    const tries = fc.array(
      fc.record({ made: fc.nat(1), presses: fc.array(press, { maxLength: 12 }) }),
      { maxLength: 4 },
    );
    await fc.assert(
      fc.asyncProperty(tries, async (all) => {
        const lesson = await lookingBack();
        const before = shown(lesson);
        for (const { made, presses } of all) {
          lesson.app.send({ type: 'replay', made: made });
          for (const each of presses) lesson.app.send({ type: 'play', intent: each });
          lesson.app.send({ type: 'finish' });
        }
        expect(shown(lesson)).toEqual(before);
      }),
      { numRuns: 25 },
    );
  });
});

describe('what was tried', () => {
  it('stands apart in the report, each try from the decision where it left what was known', async () => {
    const lesson = await lookingBack();
    lesson.app.send({ type: 'replay', made: 0 });
    lesson.follow('wait', 3);
    lesson.follow('tell', 5);
    lesson.app.send({ type: 'finish' });
    const { decisions, tries, ways } = reportOf(smallStory, lesson.record());
    expect(decisions.map(({ number }) => number)).toEqual([1, 2]);
    expect(decisions[0]?.options.map(({ id, taken, explored }) => [id, taken, explored])).toEqual([
      ['wait', false, true],
      ['look', true, true],
      ['tell', false, false],
    ]);
    expect(tries).toHaveLength(1);
    expect(tries[0]?.from).toMatchObject({ number: 1, beat: 'ask' });
    expect(tries[0]?.from.options.find(({ taken }) => taken)?.id).toBe('wait');
    expect(tries[0]?.onward.map(({ number, trail }) => [number, trail])).toEqual([
      [2, ['ask/wait']],
    ]);
    expect(ways).toBe(2);
  });

  it('does not take the place of the own way where classes stand side by side', async () => {
    const lesson = await lookingBack();
    lesson.app.send({ type: 'replay', made: 1 });
    lesson.app.send({ type: 'play', intent: { type: 'back' } });
    lesson.follow('wait', 3);
    lesson.follow('tell', 5);
    lesson.app.send({ type: 'finish' });
    const [first] = sameDecisions(smallStory, [lesson.record(), { ...lesson.record(), id: 'b' }]);
    expect(first?.options.find(({ taken }) => taken)?.id).toBe('look');
  });
});

describe('at the desk and on the shelf', () => {
  it('a desk is told that this is a try, and may ask for the way back', async () => {
    const lesson = await lookingBack();
    lesson.app.send({ type: 'replay', made: 0 });
    lesson.app.send({ type: 'play', intent: { type: 'pause' } });
    const message = lesson.told.at(-1);
    if (message?.type !== 'snapshot') throw new Error('the desk was told nothing');
    const { snapshot } = message;
    const standing = standingAt(snapshot, deskView(smallStory, snapshot));
    expect(standing.play).toMatchObject({ trying: true, paused: true });
    expect(intentFor({ does: 'end' }, standing)).toEqual({ type: 'finish' });
  });

  it('a record from before there was such a thing is read, and its trail is its way', async () => {
    const { own: _, ...old } = JSON.parse(JSON.stringify((await lookingBack()).record()));
    const read = readRecord(old);
    expect(read?.own).toBeNull();
    expect(read && ownWay(read)).toEqual(own);
    expect(readRecord({ ...old, own: ['no step'] })?.own).toBeNull();
    expect(readRecord({ ...old, own })?.own).toEqual(own);
  });
});
