import { expect, it } from 'vitest';
import { afterPicture, flushBefore } from '../../src/page/play/after-picture.ts';

/** Frames come when the test says so. */
function setUp() {
  const due: (() => void)[] = [];
  const done: string[] = [];
  const marks: boolean[] = [];
  const late = afterPicture(
    (work) => due.push(work),
    (isBehind) => marks.push(isBehind),
  );
  const hold = (name: string) => late.hold(() => done.push(name));
  const frame = () => {
    for (const work of due.splice(0)) work();
  };
  return { late, done, due, marks, hold, frame };
}

it('draws once the frame is there, and once', () => {
  const { late, done, marks, hold, frame } = setUp();
  hold('a card');
  expect([done, late.isHeld, marks]).toEqual([[], true, [true]]);
  frame();
  frame();
  expect([done, late.isHeld, marks]).toEqual([['a card'], false, [true, false]]);
});

it('passes no step over: all that is held is drawn in its order, and not again in a later frame', () => {
  const { late, done, marks, hold, frame } = setUp();
  hold('a card');
  hold('a question');
  expect(done).toEqual([]);
  late.flush();
  expect(done).toEqual(['a card', 'a question']);
  frame();
  expect([done, marks]).toEqual([
    ['a card', 'a question'],
    [true, false],
  ]);
});

it('what is held anew waits for a frame of its own', () => {
  const { late, done, due, hold, frame } = setUp();
  hold('a card');
  const [first] = due;
  late.flush();
  hold('a question');
  first?.();
  expect(done).toEqual(['a card']);
  frame();
  expect(done).toEqual(['a card', 'a question']);
});

it('draws at once where no frame comes', () => {
  const done: string[] = [];
  afterPicture(
    (work) => work(),
    () => {},
  ).hold(() => done.push('a card'));
  expect(done).toEqual(['a card']);
});

it.each(['beforeprint', 'visibilitychange'])('draws what is held when a %s comes', (name) => {
  const { late, done, hold } = setUp();
  const [window, document] = [new EventTarget(), new EventTarget()];
  flushBefore(window, document, late.flush);
  hold('a card');
  (name === 'visibilitychange' ? document : window).dispatchEvent(new Event(name));
  expect(done).toEqual(['a card']);
});
