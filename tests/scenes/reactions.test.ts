/** A reaction stands under what it is about, and shows the sign that its words tell of. */
import { describe, expect, it } from 'vitest';
import { signs } from '../../src/look/icons.ts';
import type { Sign } from '../../src/script/types.ts';
import type { ChatView, MessageView } from '../../src/session/view.ts';
import { drawn } from '../support/drawn.ts';
import { sampleView, scenarioIn, wishOf } from './gallery-samples.ts';
import { galleryWords } from './gallery-words.ts';

const words = galleryWords('en', false);
const sizes = [
  { width: 320, height: 640 },
  { width: 1366, height: 768 },
];

/** A friend's message, an own one, a picture and a comment, each with a reaction of its own. */
function reacted(sign: Sign | null): ChatView {
  const view = sampleView(wishOf(new URLSearchParams('turn=delivering&talk=all&group=on')));
  const [thread] = view.threads;
  if (!thread) throw new Error('no conversation');
  const messages = thread.messages.flatMap((message) => {
    const reaction: MessageView = {
      ...message,
      id: `${message.id}-${sign}-r`,
      kind: 'reaction',
      act: null,
      from: 'milo',
      mine: false,
      key: 'x1',
      labelKey: null,
      picture: null,
      photo: null,
      sign,
      press: null,
    };
    return [message, reaction];
  });
  return { ...view, threads: [{ ...thread, messages }] };
}

describe.each(sizes)('at %o', (size) => {
  it('covers neither portrait nor bubble', () => {
    const { layout } = drawn(reacted('heart'), scenarioIn('stickers'), words, size);
    const rows = Object.values(layout.stack.rects);
    rows.forEach((row, at) => {
      const before = rows[at - 1];
      if (before) expect(row.y).toBeGreaterThanOrEqual(before.y + before.height);
    });
  });

  it.each(['heart', 'laugh', null] as const)('shows %s where its words do', (sign) => {
    const { parts } = drawn(reacted(sign), scenarioIn('stickers'), words, size);
    const chips = parts.filter(
      ({ piece }) => piece.key.startsWith('row:') && piece.key.endsWith('-r'),
    );
    expect(chips.length).toBeGreaterThan(5);
    for (const chip of chips)
      expect(chip.icons.map(({ path }) => path)).toEqual(sign ? [signs[sign]] : []);
  });
});
