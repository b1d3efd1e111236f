/** A lesson led from the desk alone: from the library, before anything is on the projector, to "forget". */
import { describe, expect, it } from 'vitest';
import { settled } from '../../src/app/app.ts';
import type { Library } from '../../src/app/library.ts';
import { deskView } from '../../src/classroom/desk/desk-view.ts';
import { isInSight, type Onward, onward } from '../../src/classroom/desk/leading.ts';
import { readMessage } from '../../src/classroom/desk/messages.ts';
import type { DeskIntent } from '../../src/classroom/desk/protocol.ts';
import { chosen, library } from '../support/small-app.ts';
import { smallStory } from '../support/small-story.ts';
import { testClass } from '../support/test-class.ts';

const story = { type: 'open-story', ...chosen } as const;
const go = (to: Onward): DeskIntent => ({ type: 'go', to });

it('runs from the library to "forget" without a press in the class window', async () => {
  const lesson = await testClass();
  const { app, desk, classWindow } = lesson;
  const { session } = classWindow;
  // A desk is told of a class that has no story yet.
  expect(session).not.toBeNull();
  desk.ask({ type: 'size', size: 28 });
  expect(desk.snapshot).toMatchObject({ place: 'library', lesson: { record: null } });
  desk.ask(story);
  await settled(app);
  expect(app.state.place).toBe('briefing');
  // It is taken along to the line of that lesson.
  await new Promise((done) => setTimeout(done));
  expect(lesson.told).toContainEqual({
    to: 'desks',
    type: 'moved',
    session: lesson.record().id,
  });
  expect(classWindow.session).toBe(lesson.record().id);
  desk.ask(go('start'));
  for (let press = 0; app.state.view?.turn === 'delivering' && press < 20; press++)
    desk.press({ does: 'on' });
  desk.press({ does: 'vote', index: 2, by: 1 });
  desk.press({ does: 'reveal' });
  desk.ask({ type: 'follow', choice: 'tell' });
  for (let press = 0; app.state.place === 'playing' && press < 20; press++)
    desk.press({ does: 'on' });
  expect(app.state.place).toBe('debrief');
  desk.ask({ type: 'rehearse', lines: 0 });
  classWindow.shows('words');
  desk.press({ does: 'on' });
  desk.press({ does: 'on' });
  classWindow.shows('none');
  desk.ask(go('check'));
  desk.ask({ type: 'slips', when: 'before', counts: { tell: { likely: 12 } } });
  desk.ask(go('report'));
  desk.ask({ type: 'name', name: '8b' });
  expect(lesson.record()).toMatchObject({
    name: '8b',
    slips: { before: { tell: { likely: 12 } } },
  });
  desk.ask({ type: 'forget-lesson' });
  await expect.poll(() => lesson.record().name).toBe('');
  expect(classWindow.wouldLose).toBe(false);
  desk.ask(go('library'));
  expect(desk.snapshot).toMatchObject({ place: 'library', lesson: { record: null } });
  expect(classWindow.session).not.toBeNull();
});

it.each([
  [1, 'before-check'],
  [2, 'class-card'],
] as const)('with intensity %i, the slips first lead to %s', async (intensity, place) => {
  const scenario = { ...smallStory, intensity };
  const load: Library['load'] = async () => ({
    ok: true,
    scenario,
    source: 'en',
    languages: ['en'],
    texts: { en: {} },
  });
  const { app, desk } = await testClass({ library: { ...library, load } });
  desk.ask(story);
  await settled(app);
  desk.ask(go('check'));
  expect(app.state.place).toBe(place);
});

describe('what a desk leads', () => {
  const from: Record<string, readonly DeskIntent[]> = {
    library: [story],
    briefing: [go('start'), go('check'), go('library')],
    'class-card': [{ type: 'confirm-card' }, go('library')],
    'before-check': [go('start')],
    playing: [],
    debrief: [go('check'), go('report'), go('library')],
    'after-check': [go('report'), go('debrief')],
    report: [go('check'), go('debrief'), go('library'), { type: 'forget-lesson' }],
    help: [],
  };
  const all = [
    story,
    ...onward.map(go),
    { type: 'confirm-card' },
    { type: 'forget-lesson' },
  ] as const;

  it('stands on the screen of the class, and nothing leads past the card', () => {
    for (const [place, leads] of Object.entries(from))
      for (const over of ['none', 'calm', 'panel'] as const) {
        const standing = { place, over, said: false, play: null };
        const does = all.filter((intent) => isInSight(intent, standing));
        expect(new Set(does), `${place}, ${over}`).toEqual(new Set(over === 'none' ? leads : []));
      }
  });

  it('is read from the line, and what is none is not heard', () => {
    const message = (intent: unknown) => ({ to: 'class', type: 'do', desk: 'd', intent });
    for (const intent of all) expect(readMessage(message(intent))).toEqual(message(intent));
    for (const wrong of [
      { type: 'go', to: 'settings' },
      { type: 'open-story', pack: 'a' },
    ])
      expect(readMessage(message(wrong))).toBeUndefined();
  });
});

it('knows the next message before the class does, and skips a scene', async () => {
  const lesson = await testClass();
  const { app, desk } = lesson;
  desk.ask(story);
  await settled(app);
  desk.ask(go('start'));
  const ahead: unknown[] = [];
  const came: unknown[] = [];
  for (let press = 0; press < 12 && app.state.view?.turn === 'delivering'; press++) {
    ahead.push(deskView(smallStory, desk.snapshot)?.next?.key);
    desk.press({ does: 'on' });
    came.push(desk.snapshot.play?.said.at(-1)?.key);
  }
  expect(ahead.length).toBeGreaterThan(1);
  expect(ahead).toEqual(came);
  expect(deskView(smallStory, desk.snapshot)?.next).toBeNull();
  expect(desk.snapshot.play).toMatchObject({ turn: 'asking', canSkip: true });
  desk.ask({ type: 'skip-scene' });
  expect(app.state.view?.threads.some(({ id }) => id === 'sam')).toBe(true);
  expect(lesson.record().save.trail).toEqual(['ask/:skip']);
});

it('closes on the projector the question about votes that would be lost', async () => {
  const lesson = await testClass();
  const { app, desk } = lesson;
  desk.ask(story);
  await settled(app);
  desk.ask(go('start'));
  lesson.follow('tell');
  lesson.app.send({ type: 'finish' });
  desk.ask(go('library'));
  expect(app.state.isAsking).toBe(true);
  lesson.classWindow.shows('panel');
  desk.ask({ type: 'close-panel' });
  expect(app.state.isAsking).toBe(false);
  expect(app.state.place).toBe('debrief');
});
