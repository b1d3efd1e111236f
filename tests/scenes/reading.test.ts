import { describe, expect, it } from 'vitest';
import { createFlick, glideTime } from '../../scenes/reading/flick.ts';
import {
  bannersOf,
  keepsProof,
  nothingNew,
  readOn,
  startOfNew,
} from '../../scenes/reading/reading.ts';
import { movingMotion, stillMotion } from '../../scenes/stage/motion.ts';
import { nothingBeside } from '../../src/session/screens/shape.ts';
import type { ChatView } from '../../src/session/view.ts';

interface Said {
  readonly id: string;
  readonly mine?: boolean;
  readonly act?: string;
  readonly at?: number;
}

const view = (
  open: string,
  threads: Readonly<Record<string, readonly Said[]>>,
  unread: Readonly<Record<string, number>> = {},
  over: Partial<ChatView> = {},
): ChatView =>
  ({
    made: 1,
    open,
    screen: { kind: 'chat', about: null },
    threads: Object.entries(threads).map(([id, messages]) => ({
      id,
      unread: unread[id] ?? 0,
      messages: messages.map((said) => ({ mine: false, act: null, thread: id, ...said })),
    })),
    ...over,
  }) as unknown as ChatView;

describe('what is new', () => {
  it('stands under a line when a thread with unread messages is opened', () => {
    const sam = [{ id: 'a' }, { id: 'b' }, { id: 'own', mine: true }, { id: 'c' }];
    const before = view('nova', { nova: [], sam }, { sam: 2 });
    expect(readOn(nothingNew, before, view('sam', { nova: [], sam }), false).newFrom).toBe('b');
  });

  it('needs no line where the story opens a thread with its first message', () => {
    const before = view('nova', { nova: [] });
    const now = view('sam', { nova: [], sam: [{ id: 'a' }] });
    expect(readOn(nothingNew, before, now, false)).toEqual(nothingNew);
  });

  it('is counted while the reader looks back, and no longer when they are at the newest', () => {
    const one = view('nova', { nova: [{ id: 'a' }] });
    const two = view('nova', { nova: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] });
    const away = readOn(nothingNew, one, two, true);
    expect(away).toEqual({ newFrom: 'b', below: 2 });
    expect(readOn(away, two, two, false)).toEqual({ newFrom: 'b', below: 0 });
  });

  it('is old once a choice was made', () => {
    const one = view('nova', { nova: [] });
    const two = view('nova', { nova: [] }, {}, { made: 2 });
    expect(readOn({ newFrom: 'a', below: 3 }, one, two, true)).toEqual(nothingNew);
  });
});

describe('a banner', () => {
  const before = view('nova', { nova: [], sam: [] });

  it('drops in for a message in another thread, and for no other', () => {
    const now = view('nova', { nova: [{ id: 'n' }], sam: [{ id: 's' }] }, { sam: 1 });
    expect(bannersOf(before, now).map(({ id }) => id)).toEqual(['s']);
    expect(bannersOf(now, now)).toEqual([]);
    expect(bannersOf(before, view('nova', { nova: [{ id: 'n' }], sam: [] }))).toEqual([]);
  });

  it('comes in the order of time, whatever the order of the conversations', () => {
    const sam = [{ id: 's', at: 7 }];
    const dana = [{ id: 'd', at: 4 }];
    for (const threads of [
      { nova: [], sam, dana },
      { nova: [], dana, sam },
    ]) {
      const now = view('nova', threads, { sam: 1, dana: 1 });
      expect(bannersOf(before, now).map(({ id }) => id)).toEqual(['d', 's']);
    }
  });

  it('says nothing when the story is just loaded', () => {
    expect(bannersOf(null, view('nova', { nova: [], sam: [{ id: 's' }] }, { sam: 1 }))).toEqual([]);
  });
});

it('knows the moment in which proof is kept', () => {
  const before = view('nova', { nova: [] });
  const deed = view('nova', { nova: [{ id: 'd', mine: true, act: 'proof' }] });
  expect(keepsProof(before, deed)).toBe(true);
  expect(keepsProof(deed, deed)).toBe(false);
  const screen = view(
    'nova',
    { nova: [] },
    {},
    { screen: { ...nothingBeside, kind: 'proof', about: 'nova' } },
  );
  expect(keepsProof(before, screen)).toBe(true);
  expect(keepsProof(null, screen)).toBe(false);
  const told = {
    beat: 'keep',
    screen: { ...nothingBeside, kind: 'proof' as const, about: 'nova' },
  };
  const aside = view('sam', { nova: [{ id: '1/keep/a' }] }, {}, { ...told, screen: nothingBeside });
  expect(keepsProof(aside, view('nova', { nova: [{ id: '1/keep/a' }] }, {}, told))).toBe(false);
});

describe('momentum', () => {
  it('glides on as far as the finger was fast, in its direction', () => {
    const flick = createFlick();
    for (let at = 0; at < 5; at += 1) flick.push(16, 1000 + at * 16);
    const far = flick.release(1080);
    expect(far).toBeGreaterThan(100);
    expect(far).toBeLessThan(glideTime);
    for (let at = 0; at < 5; at += 1) flick.push(-16, 2000 + at * 16);
    expect(flick.release(2080)).toBeLessThan(-100);
  });

  it('does not glide from a finger that rested or hardly moved', () => {
    const flick = createFlick();
    flick.push(40, 1000);
    expect(flick.release(1400)).toBe(0);
    flick.push(1, 2000);
    expect(flick.release(2016)).toBe(0);
  });
});

describe('what bobs', () => {
  it('moves in every frame until it is dropped', () => {
    const motion = movingMotion();
    const seen: number[] = [];
    motion.sway('dots', (now) => seen.push(now));
    expect(motion.advance(10)).toBe(true);
    expect(motion.advance(26)).toBe(true);
    motion.drop('dots');
    expect(motion.advance(42)).toBe(false);
    expect(seen).toEqual([10, 26]);
  });

  it('stands in still motion', () => {
    const motion = stillMotion();
    motion.sway('dots', () => expect.unreachable());
    expect(motion.advance(10)).toBe(false);
  });
});

describe('where reading begins', () => {
  it('is the first of several that came at once, and nothing where one came', () => {
    const one = view('nova', { nova: [{ id: 'a' }] });
    const two = view('nova', { nova: [{ id: 'a' }, { id: 'b' }] });
    const three = view('nova', { nova: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] });
    expect(startOfNew(one, three, nothingNew)).toBe('b');
    expect(startOfNew(one, two, nothingNew)).toBeNull();
  });

  it('is the first unread one of what is opened', () => {
    const before = view('nova', { nova: [], sam: [{ id: 'a' }, { id: 'b' }] }, { sam: 1 });
    const now = view('sam', { nova: [], sam: [{ id: 'a' }, { id: 'b' }] });
    expect(startOfNew(before, now, readOn(nothingNew, before, now, false))).toBe('b');
  });
});
