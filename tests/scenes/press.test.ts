/** Pressure by its shape: as many as its line says, beside its words, and complete when it stands still. */
import { describe, expect, it } from 'vitest';
import { kindOfAppNames } from '../../src/kinds/apps.ts';
import { pressShapes } from '../../src/kinds/lines.ts';
import type { PressShape } from '../../src/script/types.ts';
import type { ChatView } from '../../src/session/view.ts';
import { drawn, wordsOn } from '../support/drawn.ts';
import { seenOn } from '../support/seen-pen.ts';
import { sampleView, scenarioIn, wishOf } from './gallery-samples.ts';
import { galleryWords } from './gallery-words.ts';

const shapes = Object.keys(pressShapes) as PressShape[];
const phone = { width: 360, height: 740 };
const small = { width: 320, height: 568 };

/** Every shape, one after the other; `count` of each. */
function pressed(count: number, more = ''): ChatView {
  const view = sampleView(wishOf(new URLSearchParams(`turn=delivering&talk=press${more}`)));
  const threads = view.threads.map((thread) => ({
    ...thread,
    messages: thread.messages.map(({ press, ...message }) => ({
      ...message,
      id: `${message.id}-${count}`,
      press: press && { ...press, count },
    })),
  }));
  return { ...view, threads };
}

const figureOf = (view: ChatView, shape: PressShape, size = phone, tongue: 'en' | 'ar' = 'en') => {
  const message = view.threads[0]?.messages.find(({ press }) => press?.shape === shape);
  const words = galleryWords(tongue, false);
  const { parts, layout } = drawn(view, scenarioIn('photo-feed'), words, size);
  const piece = (key: string) => {
    const found = parts.find((part) => part.piece.key === key);
    if (!found) throw new Error(`nothing is drawn at ${key}`);
    return found;
  };
  const row = `row:${message?.id}`;
  return { row: piece(row), figure: piece(`${row}:0`), at: layout.stack.rects[message?.id ?? ''] };
};

/** How often something is outlined: once for each bubble. */
function outlines(of: ReturnType<typeof figureOf>['figure']): number {
  let count = 0;
  const nothing = () => undefined;
  const pen = new Proxy({} as Record<string, unknown>, {
    get: (held, name) => (name === 'stroke' ? () => (count += 1) : (held[String(name)] ?? nothing)),
    set: () => true,
  });
  of.piece.picture.paint(pen as unknown as CanvasRenderingContext2D);
  return count;
}

describe('what is drawn', () => {
  it.each([1, 4, 9, 14])('is %i messages and as many calls', (count) => {
    expect(outlines(figureOf(pressed(count), 'bars').figure)).toBe(count);
    const { picture } = figureOf(pressed(count), 'missed-call').figure.piece;
    expect(seenOn(picture).icons.length).toBe(count);
  });

  it('is the number on a badge, and no other figure or word that its sentence does not say', () => {
    expect(wordsOn(figureOf(pressed(30), 'badge').figure)).toBe('30');
    for (const shape of shapes.filter((of) => of !== 'badge'))
      expect(wordsOn(figureOf(pressed(30), shape).figure), shape).toBe('');
  });

  it.each(shapes)(
    'of %s stands beside its words, in both directions, however many there are',
    (shape) => {
      for (const tongue of ['en', 'ar'] as const)
        for (const size of [small, phone])
          for (const count of [1, 9, 99]) {
            const { row, figure, at } = figureOf(pressed(count), shape, size, tongue);
            const box = { x: figure.piece.x, y: figure.piece.y, ...boxOf(figure) };
            expect(box.x).toBeGreaterThanOrEqual((at?.x ?? 0) - 1);
            expect(box.x + box.width).toBeLessThanOrEqual((at?.x ?? 0) + boxOf(row).width + 1);
            const words = row.texts.filter(({ text }) => text.trim() !== '');
            expect(words.length).toBeGreaterThan(0);
            for (const { at: word } of words)
              expect(row.piece.y + word.y).toBeGreaterThanOrEqual(box.y + box.height - 1);
          }
    },
  );

  it.each(kindOfAppNames)('is there in the app of %s', (app) => {
    const { parts } = drawn(pressed(9), scenarioIn(app), galleryWords('en', false), phone);
    const figures = parts.filter(({ piece }) => /^row:(?!typing).*:0$/.test(piece.key));
    expect(figures.length).toBe(shapes.length);
  });
});

const boxOf = ({ piece }: { piece: { picture: { width: number; height: number } } }) => ({
  width: piece.picture.width,
  height: piece.picture.height,
});

describe('what comes into sight bit by bit', () => {
  const bars = (more: string) => {
    const view = sampleView(wishOf(new URLSearchParams(`talk=bars${more}`)));
    const { parts } = drawn(view, scenarioIn('photo-feed'), galleryWords('en', false), phone);
    return parts.find(({ piece }) => /^row:.*:0$/.test(piece.key))?.piece.unveil;
  };

  it('is only what has just come, one message after the other', () => {
    expect(bars('&turn=delivering')?.steps).toBe(9);
    expect(bars('&turn=asking')).toBeUndefined();
  });
});
