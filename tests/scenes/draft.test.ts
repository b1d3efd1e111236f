/** What is written and not sent comes into the composer as somebody types it, and keeps nobody waiting. */
import { describe, expect, it } from 'vitest';
import { movingMotion } from '../../scenes/stage/motion.ts';
import { createMoves, type Held } from '../../scenes/stage/moves.ts';
import type { Piece } from '../../scenes/stage/piece.ts';
import { drawn, wordsOn } from '../support/drawn.ts';
import { sampleView, scenarioIn, wishOf } from './gallery-samples.ts';
import { galleryWords } from './gallery-words.ts';

const phone = { width: 360, height: 740 };

function written(tongue: 'en' | 'ar', typesDrafts = true, second = false) {
  const view = sampleView(wishOf(new URLSearchParams('draft=r1&tension=2')));
  const words = galleryWords(tongue, second);
  const { parts, of } = drawn(view, scenarioIn('photo-feed'), words, phone, { typesDrafts });
  const lines = parts.filter(({ piece }) => piece.key.startsWith('written:'));
  return { lines, composer: of('composer') };
}

describe.each(['en', 'ar'] as const)('a draft in %s', (tongue) => {
  it('is written line by line from where each begins, within a second', () => {
    const { lines } = written(tongue);
    expect(lines.length).toBeGreaterThan(0);
    let end = 0;
    for (const { piece } of lines) {
      expect(piece.unveil?.waits).toBeCloseTo(end);
      expect(piece.unveil?.from).toBe(tongue === 'ar' ? 'right' : 'left');
      end += piece.unveil?.milliseconds ?? 0;
    }
    expect(end).toBeLessThanOrEqual(1000);
  });

  it('stands within the composer, whose own picture has none of its words', () => {
    const { lines, composer } = written(tongue);
    const { piece: foot } = composer;
    for (const { piece } of lines) {
      expect(piece.x).toBeGreaterThanOrEqual(foot.x);
      expect(piece.x + piece.picture.width).toBeLessThanOrEqual(foot.x + foot.picture.width);
      expect(piece.y + piece.picture.height).toBeLessThanOrEqual(foot.y + foot.picture.height);
    }
    const [first = ''] = lines.map((line) => wordsOn(line));
    expect(first).not.toBe('');
    expect(wordsOn(composer)).not.toContain(first);
  });

  it('stands there at once for whoever reads at once', () => {
    const { lines } = written(tongue, false);
    expect(lines.map(({ piece }) => piece.unveil)).toEqual(lines.map(() => undefined));
  });

  it('has its second language under it once the first is written', () => {
    const { lines } = written(tongue, true, true);
    const [last] = lines.slice(-1);
    const before = lines.slice(0, -1).map(({ piece }) => piece.unveil);
    const end = before.reduce((sum, of) => sum + (of?.milliseconds ?? 0), 0);
    expect(last?.piece.unveil).toMatchObject({ from: 'top', waits: end });
  });
});

it('what waits shows nothing of itself before its time, and all of it after', () => {
  const widths: number[] = [];
  const image = {
    frame: { width: 100, height: 10 },
    setCrop: (_x?: number, _y?: number, width = 100) => widths.push(width),
  };
  const motion = movingMotion();
  const { enter } = createMoves({ motion: () => motion, place: () => {} });
  const unveil = { waits: 200, milliseconds: 200, steps: 10, from: 'left' } as const;
  const piece = { key: 'line', x: 0, y: 0, unveil, picture: {} } as unknown as Piece;
  enter({ piece, sprite: { image } } as unknown as Held);
  for (const now of [1000, 1100, 1190, 1300, 1400]) motion.advance(now);
  expect(widths.slice(0, 4)).toEqual([0, 0, 0, 0]);
  expect(widths[4]).toBeGreaterThanOrEqual(50);
  expect(widths[4]).toBeLessThanOrEqual(60);
  expect(widths.at(-1)).toBe(100);
});
