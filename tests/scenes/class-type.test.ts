/** What a class reads along is readable from the last row: no word under 1/28 of the screen's height. */
import { describe, expect, it } from 'vitest';
import { compose } from '../../scenes/compose.ts';
import { classFrame } from '../../scenes/geometry/class-frame.ts';
import { bottom, right } from '../../scenes/geometry/rects.ts';
import type { Face, TextBlock, Typesetter } from '../../scenes/pen/text-block.ts';
import { kindOfAppNames } from '../../src/kinds/apps.ts';
import { screenKindNames as kindsOfScreen } from '../../src/kinds/screens.ts';
import type { ChatView, Turn } from '../../src/session/view.ts';
import { blindPen } from '../support/blind-pen.ts';
import { sampleView, scenarioIn, type Wish } from './gallery-samples.ts';
import { galleryWords } from './gallery-words.ts';

const sizes = [
  [1280, 720],
  [1920, 1080],
  [1024, 768],
] as const;
/** What the page's bar over the stage and the class's bar under it take. */
const bars = { over: 56, under: 64 };

/** Letters of one width, and a note of every size that was asked for. */
function recording(): { readonly type: Typesetter; readonly seen: Set<number> } {
  const seen = new Set<number>();
  const set = (text: string, face: Face, width: number, direction: 'ltr' | 'rtl', most = 99) => {
    if (text.trim() !== '') seen.add(face.size);
    const whole = text.length * face.size * 0.52;
    const count = Math.max(1, Math.min(most, Math.ceil(whole / Math.max(width, 1))));
    const lineHeight = Math.round(face.size * 1.4);
    const lines = Array.from({ length: count }, () => ({ text, width: Math.min(whole, width) }));
    const block: TextBlock = {
      lines,
      width: Math.ceil(Math.min(whole, width)),
      height: count * lineHeight,
      face,
      lineHeight,
      direction,
    };
    return block;
  };
  return { type: { set }, seen };
}

const wish = (over: Partial<Wish>): Wish => ({
  turn: 'asking',
  tension: 2,
  lamp: false,
  rating: 'safe',
  choices: 4,
  screen: 'chat',
  talk: '',
  group: false,
  vote: 'open',
  call: 'rings',
  draft: '',
  threads: 0,
  done: false,
  ...over,
});

const screenKindNames: readonly (readonly [string, Wish])[] = [
  ...kindsOfScreen.map((screen) => [`the ${screen} screen`, wish({ screen })] as const),
  ...(['delivering', 'asking', 'explaining', 'ended'] as const).map(
    (turn: Turn) => [`while ${turn}`, wish({ turn })] as const,
  ),
  ['revealed votes', wish({ vote: 'revealed' })],
  ['everything in a conversation', wish({ talk: 'all', turn: 'delivering' })],
  ['a group', wish({ talk: 'all', group: true })],
  ['a feed', wish({ talk: 'feed', screen: 'feed' })],
  ['many conversations', wish({ threads: 6 })],
];

const shown = (view: ChatView, size: readonly [number, number], second: boolean) => {
  const [width, screen] = size;
  const frame = classFrame({ width, height: screen - bars.under }, bars.over, screen);
  const { type, seen } = recording();
  const words = galleryWords('en', second);
  const composed = kindOfAppNames.map((app) =>
    compose(view, {
      scenario: scenarioIn(app),
      words,
      theme: 'light',
      frame,
      type,
      ...{ faceDown: false, aside: false, typesDrafts: true },
      newFrom: null,
      earlier: true,
      below: 3,
      banner: view.threads.at(-1)?.messages.at(-1) ?? null,
    }),
  );
  // Some words are set only when they are painted.
  for (const { pieces } of composed) for (const { picture } of pieces) picture.paint(blindPen());
  return { composed, seen, frame };
};

describe.each(sizes)('a class at %i × %i', (width, height) => {
  it.each(screenKindNames)('reads every word: %s', (_name, of) => {
    for (const second of [false, true]) {
      const { seen } = shown(sampleView(of), [width, height], second);
      expect(seen.size).toBeGreaterThan(0);
      expect(Math.min(...seen)).toBeGreaterThanOrEqual(height / 28 - 1e-9);
    }
  });

  it.each(screenKindNames)('has the phone and the thinking space side by side: %s', (_name, of) => {
    const { composed, frame } = shown(sampleView(of), [width, height], false);
    for (const { layout } of composed) {
      expect(right(layout.phone)).toBeLessThanOrEqual(frame.thinking.x);
      for (const rect of Object.values(layout.placement.choices)) {
        expect(rect.x).toBeGreaterThanOrEqual(frame.thinking.x - 1);
        expect(bottom(rect)).toBeLessThanOrEqual(height - bars.under + 1);
      }
    }
  });
});
