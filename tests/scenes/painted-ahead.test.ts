import { expect, it } from 'vitest';
import { createPaintedAhead } from '../../scenes/painted-ahead.ts';
import type { Board } from '../../scenes/stage/board.ts';
import { smallStory } from '../support/small-story.ts';

/** What is wanted ahead, and work in idle time that is done when the test says so. */
function ahead(shown = true) {
  let queue: (() => boolean)[] = [];
  let asked = 0;
  const painted = createPaintedAhead({
    scenario: smallStory,
    idle: {
      add: (work) => void queue.push(work),
      clear: () => {
        queue = [];
      },
      get done() {
        return queue.length === 0;
      },
      soon: (_name, work) => work(),
    },
    board: {} as Board,
    ahead: () => {
      asked += 1;
      return [];
    },
    settingOf: () => {
      throw new Error('nothing is drawn here');
    },
    shown: () => (shown ? ({} as never) : null),
    isOver: () => !shown,
  });
  return { painted, queued: () => queue.length, asked: () => asked, work: () => queue.shift()?.() };
}

it('thinks of what may come once what is there now was seen, and in idle time', () => {
  const { painted, queued, asked, work } = ahead();
  painted.soon();
  expect(queued()).toBe(0);
  expect(painted.done).toBe(false);
  painted.seen();
  expect(asked()).toBe(0);
  work();
  expect(asked()).toBe(1);
  expect(painted.done).toBe(true);
  painted.seen();
  expect(queued(), 'a frame of the same picture').toBe(0);
});

it('forgets what it was at, and begins nothing where nothing comes any more', () => {
  const { painted, queued } = ahead();
  painted.begin();
  expect(queued()).toBe(1);
  painted.soon();
  expect(queued()).toBe(0);
  const over = ahead(false);
  over.painted.begin();
  expect(over.queued()).toBe(0);
});
