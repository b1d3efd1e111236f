import { describe, expect, it } from 'vitest';
import { isSamePlacement, placed } from '../../src/page/play/placed.ts';

describe('a control over the stage', () => {
  const rect = { x: 4, y: 8, width: 100, height: 48 };
  const over = {
    shape: 'narrow',
    log: rect,
    threads: {},
    choices: {},
    feedback: null,
    continue: null,
    skipTyping: null,
    skipScene: null,
    ending: null,
    toDebrief: null,
  } as const;

  it('lies where the stage drew it', () => {
    expect(placed(over, rect).style).toEqual({
      left: '4px',
      top: '8px',
      width: '100px',
      height: '48px',
    });
  });

  it('stays reachable where the stage drew nothing', () => {
    expect(placed(over, null)).toEqual({ 'data-placed': 'unplaced' });
  });

  it('stands in the flow of the document without a stage', () => {
    expect(placed(null, rect)).toEqual({});
  });
});

describe('two placements', () => {
  const rect = { x: 4, y: 8, width: 100, height: 48 };
  const placement = (choices: Readonly<Record<string, typeof rect>>) => ({
    shape: 'narrow' as const,
    log: { ...rect },
    threads: { nova: { ...rect } },
    choices,
    feedback: null,
    continue: null,
    skipTyping: null,
    skipScene: null,
    ending: null,
    toDebrief: null,
  });
  const here = placement({ ask: rect, tell: rect });

  it('are the same where every control lies as it lay, whatever the order', () => {
    expect(isSamePlacement(here, placement({ tell: { ...rect }, ask: { ...rect } }))).toBe(true);
    expect(isSamePlacement(null, null)).toBe(true);
  });

  it.each([
    ['a control has moved', placement({ ask: rect, tell: { ...rect, y: 9 } })],
    ['a control is gone', placement({ ask: rect })],
    ['a control is another one', placement({ ask: rect, down: rect })],
    ['a card has come', { ...here, feedback: rect }],
    ['the way to the newest message has come', { ...here, newest: rect }],
    ['the window has another shape', { ...here, shape: 'wide' as const }],
    ['the stage shows nothing', null],
  ])('differ where %s', (_what, other) => {
    expect(isSamePlacement(here, other)).toBe(false);
    expect(isSamePlacement(other, here)).toBe(false);
  });
});
