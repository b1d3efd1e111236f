/** A desk whose story does not load: it says so, and tries again with the next sign of the class. */
import { expect, it } from 'vitest';
import { SimulatedClock } from 'xstate';
import { createDeskWindow } from '../../src/classroom/desk/desk-window.ts';
import type { DeskMessage } from '../../src/classroom/desk/protocol.ts';
import { usualLesson } from '../../src/classroom/lesson/lesson.ts';
import { newRecord } from '../../src/classroom/lesson/record.ts';
import type { Scenario } from '../../src/script/types.ts';
import { smallStory } from '../support/small-story.ts';

/** A desk, what the class says to it, and what each loading of a story comes to. */
function desk(loading: () => Promise<Scenario | null>) {
  const lines: string[] = [];
  const remembered: [session: string, steers: boolean][] = [];
  let hear: (message: DeskMessage) => void = () => {};
  let asked = 0;
  const deskWindow = createDeskWindow({
    id: 'desk',
    fresh: false,
    steered: false,
    openSeat: () => null,
    clock: new SimulatedClock(),
    now: () => 0,
    sessions: async () => [],
    openLine: (session) => {
      lines.push(session);
      return { post: () => {}, listen: (given) => (hear = given), close: () => {} };
    },
    load: () => {
      asked += 1;
      return loading();
    },
    onChange: () => {},
    remember: (session, steers) => void remembered.push([session, steers]),
  });
  deskWindow.join('class');
  /** The class gives a sign that it plays this story. */
  const sign = async (scenario: string): Promise<void> => {
    const save = { pack: 'small-pack', version: '1.0.0', scenario, seed: 0, trail: [] };
    const lesson = { ...usualLesson, record: newRecord('class', '2026-11-22', save) };
    const keeping = { lessons: true, reload: true };
    const snapshot = { place: 'playing', over: 'none' as const, lesson, keeping, play: null };
    hear({ to: 'desks', type: 'snapshot', snapshot });
    await new Promise((done) => setTimeout(done));
  };
  const told = (message: DeskMessage): void => hear(message);
  return { deskWindow, sign, told, lines, remembered, asked: () => asked };
}

it('says which story could not be loaded, tries again, and takes the words back when it is there', async () => {
  let connected = false;
  const { deskWindow, sign, asked } = desk(async () => {
    if (!connected) throw new Error('no connection');
    return smallStory;
  });
  await sign('small-story');
  expect(deskWindow.state).toMatchObject({ scenario: null, notLoaded: 'small-story' });
  connected = true;
  await sign('small-story');
  expect(deskWindow.state).toMatchObject({ scenario: smallStory, notLoaded: null });
  await sign('small-story');
  expect(asked()).toBe(2);
});

it('asks once for a story that this version does not have', async () => {
  const { deskWindow, sign, asked } = desk(async () => null);
  await sign('newer-story');
  await sign('newer-story');
  expect(deskWindow.state.notLoaded).toBe('newer-story');
  expect(asked()).toBe(1);
});

it('follows the class to its next story, and finds it there after a reload', () => {
  const { told, lines, remembered } = desk(async () => smallStory);
  told({ to: 'desks', type: 'moved', session: 'next-class' });
  expect(lines).toEqual(['class', 'next-class']);
  expect(remembered).toEqual([
    ['class', false],
    ['class', true],
    ['next-class', true],
  ]);
});
