/** The bars of a vote are shares of all votes: whoever leads with nine of fifteen fills no bar. */
import { expect, it } from 'vitest';
import { drawn } from '../support/drawn.ts';
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
