import { describe, expect, it } from 'vitest';
import { frameOf, toolbarHeight } from '../../scenes/geometry/frame.ts';
import { layoutStage } from '../../scenes/geometry/layout.ts';
import type { Measured } from '../../scenes/geometry/measured.ts';
import { bottom, type Size } from '../../scenes/geometry/rects.ts';
import { columnRoom, fits } from '../../scenes/geometry/space.ts';
import { columnHeight } from '../../scenes/geometry/thinking.ts';
import type { Row } from '../../scenes/geometry/thread.ts';
import type { Placement, Rect } from '../../src/view/placement.ts';
import type { Direction } from '../../src/view/ports.ts';

const sizes: Readonly<Record<string, Size>> = {
  'a small phone': { width: 360, height: 640 },
  'a phone': { width: 360, height: 740 },
  'a phone held sideways': { width: 740, height: 360 },
  'a tablet held upright': { width: 820, height: 1180 },
  'a small phone held sideways': { width: 640, height: 360 },
  'a projector, 4:3': { width: 1024, height: 768 },
  'a laptop': { width: 1366, height: 768 },
  'a large screen': { width: 1920, height: 1080 },
};

const measured = (over: Partial<Measured> = {}): Measured => ({
  turn: 'asking',
  threads: ['nova', 'sam', 'aunt'],
  open: 'nova',
  rows: [{ id: 'one', width: 200, height: 60, side: 'start', gap: 0 }],
  column: {
    question: 28,
    choices: [
      { id: 'first', height: 50 },
      { id: 'second', height: 74 },
    ],
    card: null,
    gap: 8,
    padding: 16,
  },
  skipTyping: null,
  skipScene: null,
  draft: null,
  deck: null,
  earlier: false,
  newest: false,
  ...over,
});

const explaining = measured({
  turn: 'explaining',
  column: {
    question: 0,
    choices: [],
    card: { height: 260, button: { width: 140, height: 44 }, foot: 60 },
    gap: 8,
    padding: 16,
  },
});

const delivering = measured({
  turn: 'delivering',
  column: { question: 0, choices: [], card: null, gap: 8, padding: 16 },
  skipTyping: { width: 140, height: 44 },
  skipScene: { width: 130, height: 44 },
});

const rectsOf = ({ shape: _shape, threads, choices, ...single }: Placement): Rect[] =>
  [...Object.values(threads), ...Object.values(choices), ...Object.values(single)].filter(
    (of): of is Rect => of !== null,
  );

const overlap = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe.each(Object.entries(sizes))('on %s', (_name, size) => {
  const frame = frameOf(size);

  it.each([
    ['asking', measured()],
    ['explaining', explaining],
    ['delivering', delivering],
    ['ended', { ...explaining, turn: 'ended' as const }],
  ])('keeps everything on the screen and under the toolbar while %s', (_turn, what) => {
    for (const direction of ['ltr', 'rtl'] as const)
      for (const of of rectsOf(layoutStage(frame, what, direction).placement)) {
        expect(of.x).toBeGreaterThanOrEqual(0);
        expect(of.y).toBeGreaterThanOrEqual(toolbarHeight);
        expect(of.x + of.width).toBeLessThanOrEqual(size.width);
        expect(of.y + of.height).toBeLessThanOrEqual(size.height);
      }
  });

  it('gives every control at least 44 px', () => {
    const { threads, choices } = layoutStage(frame, measured(), 'ltr').placement;
    for (const of of [...Object.values(threads), ...Object.values(choices)]) {
      expect(of.width).toBeGreaterThanOrEqual(44);
      expect(of.height).toBeGreaterThanOrEqual(44);
    }
  });

  it('lays no control over another', () => {
    const { placement } = layoutStage(frame, measured(), 'ltr');
    const controls = [...Object.values(placement.threads), ...Object.values(placement.choices)];
    controls.forEach((one, at) => {
      for (const other of controls.slice(at + 1)) expect(overlap(one, other)).toBe(false);
    });
  });

  it('lays no choice over the conversation', () => {
    const { placement } = layoutStage(frame, measured(), 'ltr');
    for (const choice of Object.values(placement.choices))
      expect(overlap(choice, placement.log)).toBe(false);
  });

  it('mirrors right to left', () => {
    const left = layoutStage(frame, measured(), 'ltr').placement;
    const right = layoutStage(frame, measured(), 'rtl').placement;
    expect(right.log.x).toBeCloseTo(size.width - left.log.x - left.log.width);
    expect(right.log.y).toBe(left.log.y);
  });
});

it('puts the phone beside the choices on a wide screen and over them on a narrow one', () => {
  const wide = layoutStage(frameOf({ width: 1366, height: 768 }), measured(), 'ltr').placement;
  const narrow = layoutStage(frameOf({ width: 360, height: 740 }), measured(), 'ltr').placement;
  expect([wide.shape, narrow.shape]).toEqual(['wide', 'narrow']);
  expect(wide.choices.first?.x).toBeGreaterThan(wide.log.x + wide.log.width);
  expect(narrow.choices.first?.y).toBeGreaterThanOrEqual(narrow.log.y + narrow.log.height);
});

it('keeps choices in the order of the story', () => {
  const { choices } = layoutStage(
    frameOf({ width: 360, height: 740 }),
    measured(),
    'ltr',
  ).placement;
  expect(choices.second?.y).toBeGreaterThan((choices.first?.y ?? 0) + (choices.first?.height ?? 0));
});

it('stands the continue button inside the feedback card', () => {
  const { feedback, continue: go } = layoutStage(
    frameOf({ width: 1024, height: 768 }),
    explaining,
    'rtl',
  ).placement;
  expect(feedback && go && overlap(feedback, go)).toBe(true);
  expect(go?.x).toBeGreaterThanOrEqual(feedback?.x ?? 0);
});

it('calls the card an ending, and not feedback, at the end', () => {
  const { ending, toDebrief, feedback } = layoutStage(
    frameOf({ width: 1024, height: 768 }),
    { ...explaining, turn: 'ended' },
    'ltr',
  ).placement;
  expect([ending === null, toDebrief === null, feedback]).toEqual([false, false, null]);
});

it('makes the open thread the header itself where there is no strip', () => {
  const layout = layoutStage(frameOf({ width: 360, height: 740 }), measured(), 'ltr');
  expect(layout.strip).toBeNull();
  expect(layout.placement.threads.nova?.x).toBe(0);
});

it('lays no way back over the few words that a card leaves', () => {
  const frame = frameOf({ width: 360, height: 740 });
  const card = { height: 480, button: { width: 140, height: 44 }, foot: 60 };
  const told = { ...explaining, earlier: true, column: { ...explaining.column, card } };
  const low = layoutStage(frame, told, 'ltr').placement;
  expect(low.log.height).toBeLessThan(130);
  expect(low.earlier).toBeNull();
  const high = layoutStage(frame, { ...explaining, earlier: true }, 'ltr').placement;
  expect(high.earlier).not.toBeNull();
});

it('lays the way back off what the owner of the phone has written', () => {
  const frame = frameOf({ width: 360, height: 740 });
  const told = (side: 'start' | 'end') =>
    measured({
      earlier: true,
      rows: Array.from({ length: 12 }, (_, at) => ({
        ...{ id: `${at}`, width: 240, height: 60, side, gap: 8 },
      })),
    });
  const centre = (side: 'start' | 'end') => {
    const { earlier } = layoutStage(frame, told(side), 'ltr').placement;
    return (earlier?.x ?? 0) + (earlier?.width ?? 0) / 2;
  };
  expect(centre('start')).toBeGreaterThan(300);
  expect(centre('end')).toBeLessThan(60);
});

describe('under words as wide as the conversation the way back', () => {
  const frame = frameOf({ width: 360, height: 740 });
  const wide = { width: 336, side: 'centre', gap: 8 } as const;
  const said = { width: 250, height: 60, side: 'start', gap: 8 } as const;
  const of = (rows: readonly Row[], direction: Direction, newest = false) => {
    const asked = measured({ earlier: true, newest, rows });
    return layoutStage(frame, asked, direction).placement;
  };
  /** A long line of the narrator stands at the top, and what is said fills the rest. */
  const told: Row[] = [
    ...Array.from({ length: 3 }, (_, at) => ({ ...said, id: `old ${at}` })),
    { ...wide, id: 'told', height: 140 },
    ...Array.from({ length: 6 }, (_, at) => ({ ...said, id: `new ${at}` })),
  ];

  it.each(['ltr', 'rtl'] as const)('stands beside what is said next: %s', (direction) => {
    const { earlier, log } = of(told, direction);
    const spoken = 6 * 68 + 12;
    expect(earlier?.y).toBeGreaterThanOrEqual(bottom(log) - spoken);
    expect(earlier && bottom(earlier)).toBeLessThan(log.y + (log.height * 2) / 3);
    const isAtEnd = (earlier?.x ?? 0) > 180;
    expect(isAtEnd).toBe(direction === 'ltr');
    expect(of(told, direction, true).earlier).toEqual(earlier);
  });

  it('is left out where there is nothing else, until somebody looks back', () => {
    const all = Array.from({ length: 9 }, (_, at) => ({ ...wide, id: `${at}`, height: 90 }));
    expect(of(all, 'ltr').earlier).toBeNull();
    expect(of(all, 'ltr', true).earlier).not.toBeNull();
  });
});

it('keeps the way back at the edge where no way to the newest stands beside it', () => {
  const frame = frameOf({ width: 360, height: 740 });
  const choices = [1, 2, 3, 4].map((id) => ({ id: `${id}`, height: 96 }));
  const asked = measured({ earlier: true, column: { ...measured().column, choices } });
  const { earlier, log } = layoutStage(frame, asked, 'ltr').placement;
  expect(log.height).toBeLessThan(150);
  expect((earlier?.x ?? 0) + (earlier?.width ?? 0)).toBeGreaterThan(340);
});

it.each([
  [320, 4],
  [360, 5],
  [412, 6],
])('keeps one row over the conversation as long as the name has room: %i px', (width, most) => {
  const all = ['nova', 'sam', 'aunt', 'milo', 'ines', 'lio', 'dana'];
  const frame = frameOf({ width, height: 740 });
  const withSo = (many: number) =>
    layoutStage(frame, measured({ threads: all.slice(0, many), more: true }), 'ltr');
  const { strip, more, header, placement } = withSo(most);
  expect(strip).toBeNull();
  expect(more).not.toBeNull();
  expect(placement.threads.nova?.width).toBeGreaterThan(130);
  for (const of of Object.values(placement.threads)) expect(of.y).toBe(header.y);
  expect(withSo(most + 1).strip).not.toBeNull();
});

it.each([
  [820, 1180],
  [744, 1133],
  [1024, 1366],
])('leaves the words more than two fifths of a tablet held upright: %i × %i', (width, height) => {
  const { phone, thinking } = frameOf({ width, height });
  expect(thinking.width).toBeGreaterThan(width * 0.4);
  expect(phone.height / phone.width).toBeCloseTo(18.6 / 9, 1);
});

it('draws larger for a large screen', () => {
  expect(frameOf({ width: 1920, height: 1080 }).scale).toBeGreaterThan(1.3);
});

it('says how much room a column has, so that type can be made to fit', () => {
  const frame = frameOf({ width: 360, height: 640 });
  const six = measured({
    column: {
      question: 28,
      choices: [...'abcdef'].map((id) => ({ id, height: 74 })),
      card: null,
      gap: 8,
      padding: 16,
    },
  });
  expect(columnHeight(six.column)).toBeGreaterThan(columnRoom(frame, six));
});

describe('a window that is too small', () => {
  const fitsIn = (size: Size, what = measured()): boolean => fits(frameOf(size), what);

  it.each(Object.entries(sizes))('%s is not', (_name, size) => {
    expect(fitsIn(size)).toBe(true);
  });

  it('magnified four times, a laptop is, whatever is on it', () => {
    for (const size of [
      { width: 320, height: 256 },
      { width: 341, height: 192 },
    ])
      for (const what of [measured(), explaining, delivering])
        expect(fitsIn(size, what)).toBe(false);
  });

  it('is one in which a choice would stand out of sight, beside a whole phone too', () => {
    const choices = Array.from({ length: 7 }, (_, at) => ({ id: `${at}`, height: 120 }));
    const many = measured({ column: { ...measured().column, choices } });
    expect(fitsIn(sizes['a laptop'] as Size, many)).toBe(false);
    expect(fitsIn(sizes['a large screen'] as Size, many)).toBe(true);
  });

  it('is none where a card is higher: its words are scrolled, and its button stays', () => {
    const card = { height: 1400, button: { width: 140, height: 44 }, foot: 60 };
    const long = { ...explaining, column: { ...explaining.column, card } };
    for (const [name, size] of Object.entries(sizes)) {
      expect([name, fitsIn(size, long)]).toEqual([name, true]);
      const { placement, phone } = layoutStage(frameOf(size), long, 'ltr');
      const { feedback, continue: go, cardWords } = placement;
      if (!feedback || !go || !cardWords) throw new Error('no card');
      expect(bottom(go)).toBeLessThanOrEqual(size.height);
      expect(bottom(cardWords.at)).toBeLessThanOrEqual(go.y);
      expect(cardWords.height).toBe(1340);
      expect(overlap(feedback, { ...phone, height: 60 })).toBe(false);
    }
  });

  it('is a matter of how much there is to press', () => {
    const choices = Array.from({ length: 7 }, (_, at) => ({ id: `${at}`, height: 90 }));
    const many = measured({ column: { ...measured().column, choices } });
    expect(fitsIn({ width: 360, height: 640 }, many)).toBe(false);
    expect(fitsIn({ width: 360, height: 1000 }, many)).toBe(true);
  });
});
