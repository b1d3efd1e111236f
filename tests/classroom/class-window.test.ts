/** The class window: what it reads from the shelf, and what its desks are told. */
import { expect, it } from 'vitest';
import { SimulatedClock } from 'xstate';
import { createClassWindow } from '../../src/classroom/class-window.ts';
import type { DeskMessage } from '../../src/classroom/desk/protocol.ts';
import type { ClassRecord } from '../../src/classroom/lesson/record.ts';
import { createPlay } from '../../src/session/play.ts';
import type { Trail } from '../../src/session/trail.ts';
import { smallStory } from '../support/small-story.ts';

const story = { pack: 'small-pack', version: '1.0.0', scenario: 'small-story', seed: 0 };

const noWays = { go: () => {}, open: () => {}, confirmCard: () => {} };

/** A class window whose shelf counts how often it is read. */
function opened({ letsGo = async () => {} }: { letsGo?: () => Promise<void> } = {}) {
  const shelf = new Map<string, ClassRecord>();
  const told: DeskMessage[] = [];
  let reads = 0;
  let drawings = 0;
  let ids = 0;
  const classWindow = createClassWindow({
    clock: new SimulatedClock(),
    runs: false,
    remembered: null,
    now: () => 0,
    today: () => '2026-11-22',
    newId: () => `class-${ids++}`,
    openLine: () => ({ post: (message) => told.push(message), listen: () => {}, close: () => {} }),
    holdName: async () => ({ release: () => {} }),
    shelf: {
      all: async () => {
        reads += 1;
        return structuredClone([...shelf.values()]);
      },
      put: async (id, record) => void shelf.set(id, structuredClone(record)),
      forget: async (id) => {
        await letsGo();
        shelf.delete(id);
      },
    },
    left: { read: () => null, write: () => true, clear: () => {} },
    remember: () => true,
    app: { send: () => {}, finish: () => {}, replay: () => {}, closePanel: () => {}, ...noWays },
    onChange: () => drawings++,
  });
  const settled = () => new Promise((done) => setTimeout(done));
  return { classWindow, told, shelf, settled, reads: () => reads, drawings: () => drawings };
}

function play({ classWindow }: ReturnType<typeof opened>, trail: Trail = []) {
  const { lesson } = classWindow;
  const from = { trail, explaining: false };
  return lesson.wrap(
    createPlay({ scenario: smallStory, clock: lesson.clock, pace: 'normal', from }),
  );
}

it('reads the shelf at the start, for a new lesson and after forgetting, not after every vote', async () => {
  const window = opened();
  const { classWindow, settled, reads, drawings } = window;
  classWindow.lesson.open(story);
  const on = play(window);
  await settled();
  expect(reads()).toBe(1);
  classWindow.lesson.send({ type: 'name', name: '8b' });
  await settled();
  expect(reads()).toBe(2);
  const before = drawings();
  on.send({ type: 'vote', choice: 'tell', by: 1 });
  await settled();
  expect(reads()).toBe(2);
  expect(drawings()).toBe(before + 1);
  expect(classWindow.kept.map(({ name, votes }) => [name, votes['']?.counts])).toEqual([
    ['8b', { tell: 1 }],
  ]);
  await classWindow.forget(classWindow.lesson.state.record?.id ?? '');
  expect(reads()).toBe(3);
  expect(classWindow.kept).toEqual([]);
});

it('a lesson is said to be gone once it is, and nothing writes it down again meanwhile', async () => {
  let letGo = (): void => {};
  const window = opened({ letsGo: () => new Promise((done) => (letGo = () => done())) });
  const { classWindow, shelf, settled } = window;
  classWindow.lesson.open(story);
  const on = play(window);
  classWindow.lesson.send({ type: 'name', name: '8b' });
  await settled();
  const name = () => classWindow.lesson.state.record?.name;
  const forgetting = classWindow.forget(classWindow.lesson.state.record?.id ?? '');
  on.send({ type: 'vote', choice: 'tell', by: 1 });
  await settled();
  expect([name(), shelf.size]).toEqual(['8b', 1]);
  letGo();
  await forgetting;
  await settled();
  expect([name(), shelf.size, classWindow.kept.length]).toEqual(['', 0, 0]);
});

it('a lesson that the device does not let go of keeps its name and its place', async () => {
  const window = opened({ letsGo: () => Promise.reject(new Error('busy')) });
  const { classWindow, settled } = window;
  classWindow.lesson.open(story);
  classWindow.lesson.send({ type: 'name', name: '8b' });
  await settled();
  const id = classWindow.lesson.state.record?.id ?? '';
  await expect(classWindow.forget(id)).rejects.toThrow('busy');
  expect(classWindow.lesson.state.record?.name).toBe('8b');
  expect(classWindow.kept.map((each) => each.id)).toEqual([id]);
});

it('a desk is told of the steps that the play has, though the record knows more', () => {
  const window = opened();
  const { classWindow, told } = window;
  classWindow.lesson.open(story);
  const { record } = classWindow.lesson.state;
  if (!record) throw new Error('no record');
  const trail: Trail = ['ask/look', 'gone/anything'];
  classWindow.lesson.restore({ ...record, save: { ...record.save, trail } });
  classWindow.tell({ place: 'playing', view: play(window, trail).view });
  expect(told.at(-1)).toMatchObject({ snapshot: { play: { trail: ['ask/look'] } } });
});

it('takes its desks along to the next story, and leaves them where they are between the two', async () => {
  const window = opened();
  const { classWindow, told, settled } = window;
  classWindow.lesson.open(story);
  await settled();
  const first = classWindow.lesson.state.record?.id;
  told.length = 0;
  classWindow.lesson.close();
  classWindow.tell({ place: 'library', view: null });
  expect(told.at(-1)).toMatchObject({ type: 'snapshot', snapshot: { place: 'library' } });
  classWindow.lesson.open({ ...story, scenario: 'another-story' });
  const second = classWindow.lesson.state.record?.id;
  expect(second).not.toBe(first);
  expect(told).toContainEqual({ to: 'desks', type: 'moved', session: second });
});
