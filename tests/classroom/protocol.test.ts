import { describe, expect, it } from 'vitest';
import { SimulatedClock } from 'xstate';
import { classEnd, deskEnd } from '../../src/classroom/desk/link.ts';
import {
  afterSilence,
  type Desk,
  type DeskIntent,
  type DeskSnapshot,
  hearClass,
  hearDesk,
  newDesk,
  quietHub,
  silence,
} from '../../src/classroom/desk/protocol.ts';
import { air } from '../support/air.ts';

const snapshot: DeskSnapshot = {
  place: 'playing',
  over: 'none',
  lesson: {
    record: null,
    cover: 'none',
    clockSince: null,
    planned: 45,
    spent: 0,
    storyAt: null,
    counting: true,
    next: null,
    rehearsal: null,
  },
  keeping: { lessons: true, reload: true },
  play: null,
};

function room() {
  const line = air();
  const clock = new SimulatedClock();
  const intents: DeskIntent[] = [];
  const now = () => clock.now();
  const open = () =>
    classEnd(line(), {
      now,
      snapshot: () => snapshot,
      onIntent: (intent) => intents.push(intent),
      onSign: () => {},
    });
  const desk = (id: string) => {
    let seen: Desk = newDesk(id);
    const onChange = (next: Desk) => (seen = next);
    const end = deskEnd(line(), {
      ...{ id, clock, now, onChange, steered: false },
      openSeat: () => null,
      onMoved: () => {},
    });
    return { end, see: () => seen };
  };
  return { clock, intents, open, desk };
}

describe('two windows', () => {
  it('the desk has a snapshot as soon as it connects, whichever opens first', () => {
    const { clock, open, desk } = room();
    const early = desk('early');
    expect(early.see().link).toBe('waiting');
    open();
    expect(early.see()).toMatchObject({ link: 'open', snapshot: { place: 'playing' } });
    clock.increment(10_000);
    expect(early.see()).toMatchObject({ link: 'open', steers: true });
  });

  it('a second desk is told that it only watches, and its presses do nothing', () => {
    const { clock, intents, open, desk } = room();
    open();
    const first = desk('first');
    const second = desk('second');
    clock.increment(4000);
    expect([first.see().steers, second.see().steers]).toEqual([true, false]);
    second.end.send({ type: 'reveal' });
    first.end.send({ type: 'on' });
    expect(intents).toEqual([{ type: 'on' }]);
  });

  it('a watching desk may take over, and the other one is told', () => {
    const { clock, intents, open, desk } = room();
    open();
    const first = desk('first');
    const second = desk('second');
    second.end.take();
    clock.increment(4000);
    expect([first.see().steers, second.see().steers]).toEqual([false, true]);
    first.end.send({ type: 'reveal' });
    expect(intents).toEqual([]);
  });

  it('a desk that reloads goes on steering', () => {
    const { clock, open, desk } = room();
    open();
    const first = desk('first');
    const second = desk('second');
    clock.increment(2000);
    first.end.close();
    const again = desk('first');
    clock.increment(2000);
    expect([again.see().steers, second.see().steers]).toEqual([true, false]);
  });

  it('a class that is gone is missed, and found again when it comes back', () => {
    const { clock, open, desk } = room();
    const end = open();
    const only = desk('only');
    end.close();
    for (let sign = 0; sign < 10; sign += 1) clock.increment(2000);
    expect(only.see().link).toBe('lost');
    open();
    expect(only.see().link).toBe('open');
  });
});

describe('the rules on their own', () => {
  it('silence frees the seat for the next desk that gives a sign', () => {
    const hub = { steering: 'gone', heard: 0, any: silence.desk };
    const sign = { to: 'class', holds: null, type: 'alive', desk: 'next', steers: false } as const;
    expect(hearDesk(hub, sign, silence.desk).hub.steering).toBe('gone');
    expect(hearDesk(hub, sign, silence.desk + 1).hub.steering).toBe('next');
  });

  it('a sleep frees no seat: the desk that wakes first only watches as before', () => {
    const hours = 3 * 3_600_000;
    const hub = { steering: 'first', heard: 0, any: 1000 };
    const watches = {
      to: 'class',
      holds: null,
      type: 'alive',
      desk: 'second',
      steers: false,
    } as const;
    const steered = {
      to: 'class',
      holds: null,
      type: 'alive',
      desk: 'first',
      steers: true,
    } as const;
    const woken = hearDesk(hub, watches, hours);
    expect(woken.hub.steering).toBe('first');
    expect(hearDesk(woken.hub, steered, hours + 100).reply).toMatchObject({ steers: true });
    // A desk that was closed before the sleep is missed like any other.
    const late = hours + silence.desk + 1;
    const waiting = { ...woken.hub, any: late - 2000 };
    expect(hearDesk(waiting, watches, late).hub.steering).toBe('second');
  });

  it('after a reload of the class window the desk that steered steers, whoever speaks first', () => {
    const watches = {
      to: 'class',
      holds: null,
      type: 'alive',
      desk: 'second',
      steers: false,
    } as const;
    const fresh = hearDesk(quietHub(0), watches, 100);
    expect(fresh.hub.steering).toBeNull();
    const steered = {
      to: 'class',
      holds: null,
      type: 'alive',
      desk: 'first',
      steers: true,
    } as const;
    expect(hearDesk(fresh.hub, steered, 200).hub.steering).toBe('first');
    const alone = { ...fresh.hub, any: silence.desk };
    expect(hearDesk(alone, watches, silence.desk + 1).hub.steering).toBe('second');
  });

  it('an intent of a desk that only watches is dropped', () => {
    const hub = { steering: 'other', heard: 100, any: 100 };
    const asked = { to: 'class', type: 'do', desk: 'me', intent: { type: 'reveal' } } as const;
    expect(hearDesk(hub, asked, 200).intent).toBeNull();
    expect(hearDesk(quietHub(0), asked, 200).intent).toEqual({ type: 'reveal' });
  });

  it('a desk that never heard anything waits, it has lost nothing', () => {
    const waiting = newDesk('desk');
    expect(afterSilence(waiting, 1e9).link).toBe('waiting');
    const open = hearClass(waiting, { to: 'desks', type: 'snapshot', snapshot }, 5);
    expect(afterSilence(open, 6 + silence.class).link).toBe('lost');
  });
});
