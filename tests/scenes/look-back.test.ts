import { describe, expect, it } from 'vitest';
import { glideTime } from '../../scenes/reading/flick.ts';
import { createLookBack, type Log } from '../../scenes/reading/look-back.ts';
import { movingMotion } from '../../scenes/stage/motion.ts';

/** So many rows, 100 px high and in a window of 400 where nothing else is said. */
const talk = (rows: number, high = 100, height = 400): Log => ({
  stack: {
    height: rows * high,
    rects: Object.fromEntries(
      Array.from({ length: rows }, (_, at) => [
        `row-${at}`,
        { x: 0, y: at * high, width: 80, height: high },
      ]),
    ),
  },
  height,
});

/** A reader in a conversation of so many rows; the frames of the stage are turned by hand. */
function readerOf(rows: number) {
  const motion = movingMotion();
  const looks: number[] = [];
  let rests = 0;
  let now = 0;
  const reader = createLookBack({
    motion: () => motion,
    onLook: (top) => looks.push(top),
    onRest: () => {
      rests += 1;
    },
  });
  reader.stand(talk(rows), 'opened');
  const pass = (milliseconds: number): void => {
    motion.advance(now);
    now += milliseconds;
    motion.advance(now);
  };
  return {
    reader,
    motion,
    pass,
    /** The height of the conversation that shows at the top of the window. */
    top: () => looks.at(-1),
    rests: () => rests,
    /** Drags by so much in a few frames and lets go while the finger is fast. */
    flick(distance: number) {
      for (let at = 0; at < 4; at++) {
        now += 16;
        reader.scroll(distance / 4, false, now);
      }
      reader.scroll(0, true, now);
    },
  };
}

it('shows the newest message of what is opened, and goes no further than there is to see', () => {
  const { reader, top } = readerOf(20);
  expect(top()).toBe(1600);
  reader.scroll(99_999, true, 0);
  expect(top()).toBe(0);
  reader.scroll(-99_999, true, 0);
  expect(top()).toBe(1600);
});

it('wants a way to the newest message only far back, and glides there', () => {
  const { reader, pass, top, rests } = readerOf(20);
  reader.scroll(60, true, 0);
  expect(reader.isFar).toBe(false);
  reader.scroll(300, true, 0);
  expect(reader.isFar).toBe(true);
  reader.toNewest();
  expect(top()).toBe(1240);
  pass(glideTime);
  expect([top(), reader.isFar, rests()]).toEqual([1600, false, 1]);
});

it('takes a reader at the newest message along, and leaves one who looks back', () => {
  const { reader, pass, top } = readerOf(20);
  reader.stand(talk(21), 'grown');
  pass(1000);
  expect(top()).toBe(1700);
  reader.scroll(300, true, 0);
  reader.stand(talk(22), 'grown');
  pass(1000);
  expect(top()).toBe(1400);
});

describe('a glide', () => {
  it('goes on after the finger has gone, and tells when it rests', () => {
    const { flick, pass, top, rests, motion } = readerOf(20);
    flick(60);
    pass(100);
    expect(top()).toBeLessThan(1540);
    expect(rests()).toBe(0);
    pass(glideTime);
    expect([rests(), motion.busy]).toEqual([1, false]);
  });

  it('ends with its conversation: another one opens at its newest message and stays there', () => {
    const { reader, flick, pass, top, rests } = readerOf(20);
    flick(60);
    pass(100);
    reader.stand(talk(12), 'opened');
    expect(top()).toBe(800);
    pass(100);
    pass(glideTime);
    expect([top(), reader.isFar, rests()]).toEqual([800, false, 0]);
  });

  it('into the past is not moved by a message that comes meanwhile', () => {
    const [one, other] = [readerOf(20), readerOf(20)];
    for (const { flick, pass } of [one, other]) {
      flick(60);
      pass(100);
    }
    one.reader.stand(talk(21), 'grown');
    expect(one.top()).toBe(other.top());
    for (const { pass } of [one, other]) {
      pass(50);
      pass(glideTime);
    }
    expect(one.top()).toBe(other.top());
    expect(one.motion.busy).toBe(false);
  });

  it('of a step goes so far, and of several as far as all of them', () => {
    const { reader, pass, top, rests } = readerOf(20);
    expect(reader.hasEarlier).toBe(true);
    reader.step(320);
    expect(top()).toBe(1600);
    pass(100);
    reader.step(320);
    pass(glideTime);
    expect([top(), rests()]).toEqual([960, 1]);
    reader.step(Number.POSITIVE_INFINITY);
    pass(glideTime);
    expect([top(), reader.hasEarlier]).toEqual([0, false]);
    reader.step(-60);
    pass(glideTime);
    expect(top()).toBe(60);
  });

  it('to the newest message ends at one that comes meanwhile, and jumps nowhere', () => {
    const { reader, pass, top, motion } = readerOf(20);
    reader.scroll(600, true, 0);
    reader.toNewest();
    pass(100);
    const before = top();
    reader.stand(talk(21), 'grown');
    expect(top()).toBe(before);
    pass(glideTime);
    expect([top(), motion.busy]).toEqual([1700, false]);
  });
});

describe('where everything looks different', () => {
  it('stays at the row that was at the top of the window', () => {
    const { reader, top } = readerOf(20);
    reader.scroll(650, true, 0);
    // In the middle of row 9.
    expect(top()).toBe(950);
    reader.stand(talk(20, 140, 300), 'restyled');
    expect(top()).toBe(9.5 * 140);
    expect(reader.isFar).toBe(true);
  });

  it('stays at the newest message', () => {
    const { reader, top } = readerOf(20);
    reader.stand(talk(20, 140, 300), 'restyled');
    expect(top()).toBe(20 * 140 - 300);
  });

  it('comes back to the same row from a window that showed everything', () => {
    const { reader, top } = readerOf(20);
    reader.scroll(650, true, 0);
    reader.stand(talk(20, 20, 400), 'restyled');
    expect(top()).toBe(0);
    reader.stand(talk(20, 20, 400), 'grown');
    reader.stand(talk(20), 'restyled');
    expect(top()).toBe(950);
  });

  it('forgets the row once the story has gone on in such a window', () => {
    const { reader, pass, top } = readerOf(20);
    reader.scroll(650, true, 0);
    reader.stand(talk(20, 20, 400), 'restyled');
    reader.stand(talk(20, 20, 300), 'grown');
    pass(1000);
    reader.stand(talk(20), 'restyled');
    expect(top()).toBe(1600);
  });

  it('goes by where the reader has gone since', () => {
    const { reader, top } = readerOf(20);
    reader.scroll(650, true, 0);
    reader.stand(talk(20, 140), 'restyled');
    reader.scroll(280, true, 0);
    reader.stand(talk(20), 'restyled');
    expect(top()).toBeCloseTo(750);
  });
});

describe('where reading begins', () => {
  it('keeps the first of many new rows in sight, and shows the newest where all fit', () => {
    const { reader, motion, pass, top } = readerOf(20);
    reader.stand(talk(30), 'grown', 'row-20');
    pass(1000);
    expect(motion.advance(2000)).toBe(false);
    expect(top()).toBe(2000 - 12);
    const few = readerOf(20);
    few.reader.stand(talk(22), 'grown', 'row-20');
    few.pass(1000);
    expect(few.top()).toBe(1800);
  });

  it('leaves a reader who looks back where they are', () => {
    const { reader, top } = readerOf(20);
    reader.scroll(500, true, 0);
    const before = top();
    reader.stand(talk(30), 'grown', 'row-20');
    expect(top()).toBe(before);
  });
});

it('leaves whoever looks back a little where they are while nothing comes', () => {
  const { reader } = readerOf(20);
  reader.scroll(30, true, 0);
  expect(reader.top).toBe(1570);
  // As when the way to earlier messages comes or goes.
  reader.stand(talk(20), 'grown');
  expect(reader.top).toBe(1570);
  reader.stand(talk(21), 'grown');
  expect(reader.top).toBe(1700);
});
