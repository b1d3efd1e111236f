import { describe, expect, it } from 'vitest';
import { SimulatedClock } from 'xstate';
import { classEnd, deskEnd, type Line } from '../../src/classroom/link.ts';
import {
  afterSilence,
  type Desk,
  type DeskIntent,
  type DeskMessage,
  type DeskSnapshot,
  hearClass,
  hearDesk,
  newDesk,
  quietHub,
  silence,
} from '../../src/classroom/protocol.ts';

const snapshot: DeskSnapshot = {
  place: 'playing',
  lesson: { record: null, cover: 'none', clockSince: null, planned: 45, counting: true },
  play: null,
};

/** Windows that hear each other at once. */
function air() {
  const ears = new Set<(message: DeskMessage) => void>();
  return (): Line => {
    let ear: (message: DeskMessage) => void = () => {};
    const hear = (message: DeskMessage): void => ear(message);
    return {
      post: (message) => {
        for (const other of [...ears]) if (other !== hear) other(structuredClone(message));
      },
      listen: (given) => {
        ear = given;
        ears.add(hear);
      },
      close: () => ears.delete(hear),
    };
  };
}

function room() {
  const line = air();
  const clock = new SimulatedClock();
  const intents: DeskIntent[] = [];
  const now = () => clock.now();
  const open = () =>
    classEnd(line(), { now, snapshot: () => snapshot, onIntent: (intent) => intents.push(intent) });
  const desk = (id: string) => {
    let seen: Desk = newDesk(id);
    const end = deskEnd(line(), { id, clock, now, onChange: (next) => (seen = next) });
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
    clock.increment(20_000);
    expect(only.see().link).toBe('lost');
    open();
    expect(only.see().link).toBe('open');
  });
});

describe('the rules on their own', () => {
  it('silence frees the seat for the next desk that gives a sign', () => {
    const hub = { steering: 'gone', heard: 0 };
    const sign = { to: 'class', type: 'alive', desk: 'next' } as const;
    expect(hearDesk(hub, sign, silence.desk).hub.steering).toBe('gone');
    expect(hearDesk(hub, sign, silence.desk + 1).hub.steering).toBe('next');
  });

  it('an intent of a desk that only watches is dropped', () => {
    const hub = { steering: 'other', heard: 100 };
    const asked = { to: 'class', type: 'do', desk: 'me', intent: { type: 'reveal' } } as const;
    expect(hearDesk(hub, asked, 200).intent).toBeNull();
    expect(hearDesk(quietHub, asked, 200).intent).toEqual({ type: 'reveal' });
  });

  it('a desk that never heard anything waits, it has lost nothing', () => {
    const waiting = newDesk('desk');
    expect(afterSilence(waiting, 1e9).link).toBe('waiting');
    const open = hearClass(waiting, { to: 'desks', type: 'snapshot', snapshot }, 5);
    expect(afterSilence(open, 6 + silence.class).link).toBe('lost');
  });
});
