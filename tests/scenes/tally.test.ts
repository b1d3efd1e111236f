/** The bars of a vote are shares of all votes: whoever leads with nine of fifteen fills no bar. */
import { describe, expect, it } from 'vitest';
import { drawn, wordsOn } from '../support/drawn.ts';
import { sampleView, scenarioIn, wishOf } from './gallery-samples.ts';
import { galleryWords } from './gallery-words.ts';

/** How wide the bar of the first choice is drawn, px, where it has so many of all votes. */
function firstBar(votes: number, passed: number): number {
  const view = sampleView(wishOf(new URLSearchParams('turn=asking&vote=revealed')));
  const [first, second] = view.vote?.options ?? [];
  if (!view.vote || !first || !second) throw new Error('nothing is voted on');
  const counts = { [first.id]: votes, [second.id]: 0 };
  const vote = { ...view.vote, counts, pass: passed, total: votes + passed, leading: [first.id] };
  const size = { width: 1366, height: 768 };
  const stage = drawn({ ...view, vote }, scenarioIn('photo-feed'), galleryWords('en', false), size);
  return stage.of(`tally:${first.id}`).piece.picture.width;
}

it('nine of fifteen fill three fifths of what all fill', () => {
  const all = firstBar(15, 0);
  expect(firstBar(9, 6) / all).toBeCloseTo(0.6, 2);
  expect(firstBar(1, 14)).toBeLessThan(all / 10);
});

describe('two rounds', () => {
  const stageOf = (language: 'en' | 'ar', width: number, height: number) => {
    const view = sampleView(wishOf(new URLSearchParams('turn=asking&vote=twice&choices=4')));
    const words = galleryWords(language, false);
    const stage = drawn(view, scenarioIn('photo-feed'), words, { width, height });
    return { vote: view.vote, stage };
  };

  it.each([
    ['en', 1920, 1080],
    ['en', 1024, 768],
    ['ar', 1280, 720],
  ] as const)(
    'have a bar each, a share of their own round: %s at %i×%i',
    (language, width, height) => {
      const { vote, stage } = stageOf(language, width, height);
      const full = stage.of('votes:c1').piece;
      for (const { id } of vote?.options ?? []) {
        const [second, first] = [vote?.counts?.[id] ?? 0, vote?.before?.counts[id] ?? 0];
        if (second === 0 || first === 0) continue;
        const [last, before] = [stage.of(`tally:${id}`), stage.of(`tally:${id}:first`)];
        const share = before.piece.picture.width / last.piece.picture.width;
        expect(share).toBeCloseTo(first / 22 / (second / 20), 1);
        // The first is thin, and over the other; both grow from where reading begins.
        expect(before.piece.picture.height).toBeLessThan(last.piece.picture.height);
        expect(before.piece.y + before.piece.picture.height).toBeLessThanOrEqual(last.piece.y);
        expect(before.piece.grow?.from).toBe(language === 'ar' ? 'right' : 'left');
      }
      // A quarter of the picture still shows them: two device pixels and one, and figures of six.
      const size = (key: string) => stage.of(key).piece.picture.height / 4;
      expect(size('tally:c1:first')).toBeGreaterThanOrEqual(1);
      expect(size('tally:c1')).toBeGreaterThanOrEqual(2);
      expect(full.picture.height / 4).toBeGreaterThan(6);
    },
  );

  it('have both numbers, the first before the second in the line of reading', () => {
    for (const language of ['en', 'ar'] as const) {
      const { stage } = stageOf(language, 1366, 768);
      const [first, last] = [stage.of('votes:c1:first'), stage.of('votes:c1')];
      expect([wordsOn(first), wordsOn(last)]).toEqual(['12', '5']);
      const ordered = language === 'ar' ? [last, first] : [first, last];
      const [left, right] = ordered.map(({ piece }) => piece);
      expect((left?.x ?? 0) + (left?.picture.width ?? 0)).toBeLessThanOrEqual(right?.x ?? 0);
    }
  });

  it('never cost a class its picture: where two numbers have no room they stand close', () => {
    const scenario = scenarioIn('photo-feed');
    const heights = [600, 620, 640, 660, 680, 700, 720, 768];
    const isDrawn = (vote: string, height: number) =>
      drawn(
        sampleView(wishOf(new URLSearchParams(`turn=asking&vote=${vote}&choices=4`))),
        ...([scenario, galleryWords('en', true), { width: 1024, height }] as const),
      ).fits;
    expect(heights.map((height) => isDrawn('twice', height))).toEqual(
      heights.map((height) => isDrawn('revealed', height)),
    );
  });
});
