import { describe, expect, it } from 'vitest';
import { SimulatedClock } from 'xstate';
import { bannerTime, createPassing, lastLook } from '../../scenes/reading/passing.ts';
import { afterSeen } from '../../scenes/reading/seen-time.ts';
import { seenClock } from '../../src/app/seen-clock.ts';
import type { ChatView, Turn } from '../../src/session/view.ts';

/** Nova's thread is open unless said otherwise; Sam has written so many messages. */
const view = (fromSam: number, turn: Turn = 'asking', open = 'nova'): ChatView =>
  ({
    turn,
    open,
    calling: null,
    screen: { kind: 'chat', about: null },
    threads: [
      { id: 'nova', unread: 0, messages: [] },
      {
        id: 'sam',
        unread: fromSam,
        messages: Array.from({ length: fromSam }, (_, at) => ({
          id: `sam-${at}`,
          thread: 'sam',
          mine: false,
        })),
      },
    ],
  }) as unknown as ChatView;

/** Timers that are set by timers want time in small steps. */
function pass(clock: SimulatedClock, milliseconds: number): void {
  for (let at = 0; at < milliseconds; at++) clock.increment(1);
}

function setUp() {
  const clock = new SimulatedClock();
  const told: string[] = [];
  const passing = createPassing({
    clock,
    toRead: ({ open }) => (open === 'nova' ? 0 : 20_000),
    onBannerGone: () => told.push('banner gone'),
    onLaidDown: () => told.push('laid down'),
  });
  passing.follow(null, view(0));
  return { clock, passing, told };
}

describe('a banner', () => {
  it('goes by itself, and tells so once', () => {
    const { clock, passing, told } = setUp();
    passing.follow(view(0), view(1));
    pass(clock, bannerTime - 1);
    expect([passing.banner?.id, told]).toEqual(['sam-0', []]);
    pass(clock, 1);
    expect([passing.banner, told]).toEqual([null, ['banner gone']]);
  });

  it('has its whole time again where the next one takes its place', () => {
    const { clock, passing, told } = setUp();
    passing.follow(view(0), view(1));
    pass(clock, bannerTime - 1);
    passing.follow(view(1), view(2));
    pass(clock, bannerTime - 1);
    expect([passing.banner?.id, told]).toEqual(['sam-1', []]);
  });

  it('is gone with the press that opens its thread', () => {
    const { clock, passing, told } = setUp();
    passing.follow(view(0), view(1));
    passing.follow(view(1), view(1, 'asking', 'sam'));
    expect(passing.banner).toBeNull();
    pass(clock, bannerTime);
    expect(told).toEqual([]);
  });
});

describe('the phone', () => {
  it('has no banner on it once the story has ended: the ending stands there', () => {
    const { passing } = setUp();
    passing.follow(view(0), view(1));
    expect(passing.banner?.id).toBe('sam-0');
    passing.follow(view(1), view(1, 'ended'));
    expect(passing.banner).toBeNull();
  });

  it('is laid down after the last lines, and at once where the story had ended before', () => {
    const { clock, passing, told } = setUp();
    passing.follow(view(0), view(0, 'ended'));
    expect(passing.faceDown).toBe(false);
    pass(clock, lastLook);
    expect([passing.faceDown, told]).toEqual([true, ['laid down']]);
    const again = setUp().passing;
    again.follow(null, view(0, 'ended'));
    expect(again.faceDown).toBe(true);
  });

  it('is taken up again by a step back, and then has its whole time', () => {
    const { clock, passing, told } = setUp();
    passing.follow(view(0), view(0, 'ended'));
    pass(clock, lastLook - 1);
    passing.follow(view(0, 'ended'), view(0));
    passing.follow(view(0), view(0, 'ended'));
    pass(clock, lastLook - 1);
    expect([passing.faceDown, told]).toEqual([false, []]);
    pass(clock, 1);
    passing.follow(view(0, 'ended'), view(0));
    expect(passing.faceDown).toBe(false);
  });

  it('stays while the last lines can be read, also by somebody who reads slowly', () => {
    const { clock, passing, told } = setUp();
    passing.follow(view(0), view(0, 'ended', 'sam'));
    pass(clock, 19_999);
    expect([passing.faceDown, told]).toEqual([false, []]);
    pass(clock, 1);
    expect(passing.faceDown).toBe(true);
  });

  it('stays in the hand of whoever looks back or opens another conversation', () => {
    const back = setUp();
    back.passing.follow(view(0), view(0, 'ended'));
    back.passing.look();
    const other = setUp();
    other.passing.follow(view(0), view(0, 'ended'));
    other.passing.follow(view(0, 'ended'), view(0, 'ended', 'sam'));
    for (const { clock, passing, told } of [back, other]) {
      pass(clock, 60_000);
      expect([passing.faceDown, told]).toEqual([false, []]);
    }
  });

  it('is laid down by nobody once the stage has gone', () => {
    const { clock, passing, told } = setUp();
    passing.follow(view(0), view(0, 'ended'));
    passing.stop();
    pass(clock, lastLook);
    expect(told).toEqual([]);
  });
});

it('does not count the time in which nobody looks', () => {
  const behind = new SimulatedClock();
  let seen = true;
  const clock = seenClock(behind, () => seen);
  let done = false;
  afterSeen(clock, 1000, () => {
    done = true;
  });
  pass(behind, 500);
  seen = false;
  behind.increment(3_600_000);
  seen = true;
  clock.look();
  pass(behind, 100);
  expect(done).toBe(false);
  pass(behind, 400);
  expect(done).toBe(true);
});
