import { describe, expect, it } from 'vitest';
import { frameOf } from '../../scenes/geometry/frame.ts';
import { layoutStage } from '../../scenes/geometry/layout.ts';
import type { DeckSize, Measured } from '../../scenes/geometry/measured.ts';
import { bottom, rect } from '../../scenes/geometry/rects.ts';
import { deckRoom } from '../../scenes/geometry/space.ts';
import { type Block, stackBlocks } from '../../scenes/phone/screens/blocks.ts';
import { tileRects } from '../../scenes/phone/screens/presence.ts';

const block = (rank: number, height = 40): Block => ({ height, gap: 4, rank, draw: () => {} });

const measured = (deck: DeckSize | null, newest = false): Measured => ({
  turn: 'asking',
  threads: ['nova', 'sam'],
  open: 'nova',
  rows: [],
  column: { question: 28, choices: [{ id: 'one', height: 50 }], card: null, gap: 8, padding: 16 },
  skipTyping: null,
  skipScene: null,
  draft: null,
  deck,
  earlier: newest,
  newest,
});

const frames = [
  frameOf({ width: 360, height: 740 }),
  frameOf({ width: 1366, height: 768 }),
  frameOf({ width: 1920, height: 1080 }),
];

describe.each(frames)('a screen of the phone on %o', (frame) => {
  const bare = layoutStage(frame, measured(null), 'ltr');

  it.each(['top', 'instead', 'foot'] as const)('leaves the conversation readable, %s', (at) => {
    const height = deckRoom(frame, bare.placement.log, at);
    const { deck, placement } = layoutStage(frame, measured({ height, at, threads: null }), 'ltr');
    expect(height).toBeGreaterThan(60);
    expect(placement.log.height).toBeGreaterThanOrEqual(90);
    if (at !== 'instead') expect(deck?.width).toBe(placement.log.width);
    if (at === 'foot') expect(deck?.y).toBe(bottom(placement.log));
    else expect(deck && bottom(deck)).toBe(placement.log.y);
  });

  it('mirrors its rows right to left, and they open the threads', () => {
    const deck: DeckSize = {
      height: 130,
      at: 'instead',
      threads: { nova: rect(0, 6, 200, 60), sam: rect(0, 66, 200, 60) },
    };
    const left = layoutStage(frame, measured(deck), 'ltr');
    const right = layoutStage(frame, measured(deck), 'rtl');
    expect(left.placement.threads.nova?.y).toBe((left.deck?.y ?? 0) + 6);
    expect(left.strip).toBeNull();
    const { x = 0, width = 0 } = left.placement.threads.sam ?? {};
    expect(right.placement.threads.sam?.x).toBeCloseTo(frame.size.width - x - width);
  });

  it('offers the way to the newest inside the conversation, 44 px at least', () => {
    const { log, newest } = layoutStage(frame, measured(null, true), 'ltr').placement;
    expect(newest?.width).toBeGreaterThanOrEqual(44);
    expect(newest && newest.x + newest.width).toBeLessThanOrEqual(log.x + log.width);
    expect(newest && bottom(newest)).toBeLessThanOrEqual(bottom(log));
  });

  it('offers the way to earlier messages above it, or beside it in a low conversation', () => {
    const high = layoutStage(frame, measured(null, true), 'ltr').placement;
    expect(high.earlier && bottom(high.earlier)).toBeLessThanOrEqual(high.newest?.y ?? 0);
    const deckHeight = high.log.height - 1.6 * (high.newest?.width ?? 0);
    const low = layoutStage(
      frame,
      measured({ height: deckHeight, at: 'top', threads: null }, true),
      'ltr',
    ).placement;
    expect(low.earlier?.y).toBe(low.newest?.y);
    expect(low.earlier && low.earlier.x + low.earlier.width).toBeLessThan(low.newest?.x ?? 0);
    const none = layoutStage(
      frame,
      measured({ height: high.log.height - 20, at: 'top', threads: null }, true),
      'ltr',
    ).placement;
    expect(none.earlier).toBeNull();
  });
});

describe('a stack of blocks', () => {
  it('leaves out what matters least until the rest fits', () => {
    const all = [block(0), block(20), block(1), block(50)];
    expect(stackBlocks(all, 400, 10)?.placed).toHaveLength(4);
    const tight = stackBlocks(all, 110, 10);
    expect(tight?.placed.map(({ block: { rank } }) => rank)).toEqual([0, 1]);
    expect(tight?.height).toBeLessThanOrEqual(110);
  });

  it('is not there at all where even the first has no room', () => {
    expect(stackBlocks([block(0, 80)], 60, 10)).toBeNull();
  });
});

it('lays tiles side by side without touching, inside their area', () => {
  const area = rect(10, 20, 300, 160);
  for (const count of [1, 2, 3, 4, 6]) {
    const tiles = tileRects(count, area, 6);
    expect(tiles).toHaveLength(count);
    for (const tile of tiles) {
      expect(tile.x + tile.width).toBeLessThanOrEqual(310.01);
      expect(tile.y + tile.height).toBeLessThanOrEqual(180.01);
    }
    expect(new Set(tiles.map(({ x, y }) => `${x},${y}`)).size).toBe(count);
  }
});
