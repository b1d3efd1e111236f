/** Who steers a class where the browser has locks: whoever holds the seat, asleep or not. */
import { describe, expect, it } from 'vitest';
import { SimulatedClock } from 'xstate';
import { classEnd, deskEnd } from '../../src/classroom/desk/link.ts';
import { type Desk, type DeskIntent, newDesk } from '../../src/classroom/desk/protocol.ts';
import { usualLesson } from '../../src/classroom/lesson/lesson.ts';
import { lockedSeats } from '../../src/keep/seat.ts';
import { air } from '../support/air.ts';
import { browserLocks, type LockWindow } from '../support/locks.ts';

const snapshot = {
  place: 'playing',
  over: 'none' as const,
  lesson: usualLesson,
  keeping: { lessons: true, reload: true },
  play: null,
};

/** What a browser does by itself, when nothing else happens. */
const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 6; turn += 1) await new Promise((done) => setTimeout(done));
};

function browser() {
  const line = air();
  const opened = browserLocks();
  const clock = new SimulatedClock();
  const intents: DeskIntent[] = [];
  const now = () => clock.now();
  const openClass = () =>
    classEnd(line(), {
      now,
      snapshot: () => snapshot,
      onIntent: (intent) => intents.push(intent),
      onSign: () => {},
    });
  /** A desk whose timers run by `ticks`; closing it is the death of its window. */
  const desk = async (
    id: string,
    { steered = false, ticks = clock, window = opened() as LockWindow } = {},
  ) => {
    let seen: Desk = newDesk(id);
    const changes: boolean[] = [];
    const end = deskEnd(line(), {
      ...{ id, now, steered, clock: ticks },
      openSeat: (seat) => lockedSeats(window.locks, ticks)('class', seat),
      onChange: (next) => {
        if (next.steers !== seen.steers) changes.push(next.steers);
        seen = next;
      },
      onMoved: () => {},
    });
    await settle();
    return { end, see: () => seen, changes, die: window.die };
  };
  const pass = async (ms: number): Promise<void> => {
    for (let left = ms; left > 0; left -= 500) {
      clock.increment(Math.min(left, 500));
      await settle();
    }
  };
  return { clock, intents, openClass, desk, pass };
}

describe('the seat', () => {
  it('is the first desk’s; the second one watches, and its presses do nothing', async () => {
    const { intents, openClass, desk } = browser();
    openClass();
    const first = await desk('first');
    const second = await desk('second');
    expect([first.see().steers, second.see().steers]).toEqual([true, false]);
    second.end.send({ type: 'reveal' });
    first.end.send({ type: 'on' });
    expect(intents).toEqual([{ type: 'on' }]);
  });

  it('stays with a desk whose timers stand still, however long', async () => {
    const { intents, openClass, desk, pass } = browser();
    openClass();
    const slow = await desk('slow', { ticks: new SimulatedClock() });
    const second = await desk('second');
    await pass(60_000);
    expect([slow.see().steers, second.see().steers]).toEqual([true, false]);
    expect(slow.see().link).toBe('open');
    slow.end.send({ type: 'on' });
    expect(intents).toEqual([{ type: 'on' }]);
  });

  it('is stolen by a desk that takes it, and the other one watches', async () => {
    const { intents, openClass, desk, pass } = browser();
    openClass();
    const first = await desk('first');
    const second = await desk('second');
    second.end.take();
    await settle();
    expect([first.see().steers, second.see().steers]).toEqual([false, true]);
    first.end.send({ type: 'reveal' });
    second.end.send({ type: 'on' });
    expect(intents).toEqual([{ type: 'on' }]);
    first.end.take();
    await pass(4000);
    expect([first.see().steers, second.see().steers]).toEqual([true, false]);
  });

  it('falls to the desk that waits when the window that had it dies', async () => {
    const { openClass, desk, pass } = browser();
    openClass();
    const first = await desk('first');
    const second = await desk('second');
    first.die();
    await pass(5000);
    expect(second.see().steers).toBe(true);
  });

  it('is the same after a reload, and nobody saw it move', async () => {
    const { openClass, desk, pass } = browser();
    openClass();
    const first = await desk('first');
    const second = await desk('second');
    first.end.close();
    first.die();
    await pass(1000);
    const again = await desk('first', { steered: true });
    await pass(10_000);
    expect([again.see().steers, second.see().steers]).toEqual([true, false]);
    expect(second.changes).toEqual([false]);
  });

  it('is known to a class window that reloads from whoever has it', async () => {
    const { intents, openClass, desk, pass } = browser();
    const before = openClass();
    const first = await desk('first');
    const second = await desk('second');
    before.close();
    openClass();
    await pass(2500);
    second.end.send({ type: 'reveal' });
    first.end.send({ type: 'on' });
    expect(intents).toEqual([{ type: 'on' }]);
  });

  it('is given by the class window where a browser refuses its locks', async () => {
    const { openClass, desk, pass } = browser();
    const refused = {
      locks: { request: () => Promise.reject(new DOMException('no', 'SecurityError')) },
      die: () => {},
    };
    openClass();
    const first = await desk('first', { window: refused });
    const second = await desk('second', { window: refused });
    await pass(4000);
    expect([first.see().steers, second.see().steers]).toEqual([true, false]);
    second.end.take();
    await pass(2500);
    expect([first.see().steers, second.see().steers]).toEqual([false, true]);
  });
});

it('a class is missed only when it was asked and did not answer', async () => {
  const { clock, openClass, desk } = browser();
  const ticks = new SimulatedClock();
  const end = openClass();
  const slow = await desk('slow', { ticks });
  const links: string[] = [];
  for (let minute = 0; minute < 5; minute += 1) {
    clock.increment(60_000);
    ticks.increment(2000);
    links.push(slow.see().link);
  }
  expect(links).toEqual(Array(5).fill('open'));
  end.close();
  clock.increment(60_000);
  ticks.increment(2000);
  clock.increment(60_000);
  ticks.increment(2000);
  expect(slow.see().link).toBe('lost');
});
