import { expect, test } from 'vitest';
import { frameOf } from '../../scenes/geometry/frame.ts';
import { rowsOf } from '../../scenes/message/rows.ts';
import { styleOf } from '../../scenes/pen/style.ts';
import type { Typesetter } from '../../scenes/pen/text-block.ts';
import { longWords, viewOf } from '../bench/long-talk.ts';
import { scenarioIn } from './gallery-samples.ts';

function setUp() {
  let set = 0;
  const type: Typesetter = {
    set: (text, face, width, direction) => {
      set += 1;
      return { lines: [{ text, width }], width, height: 20, face, lineHeight: 20, direction };
    },
  };
  const frame = frameOf({ width: 1280, height: 664 }, 0);
  const style = styleOf(frame, 'light', longWords, type, 1, 'photo-feed');
  const scenario = scenarioIn('photo-feed');
  const chat = { scenario, words: longWords, style, room: frame.screen.width, newFrom: null };
  const rows = (messages: number) => rowsOf(viewOf({ messages, turn: 'asking', made: 1 }), chat);
  return { rows, texts: () => set };
}

test('a new message leaves the pictures of the others as they are', () => {
  const { rows, texts } = setUp();
  const before = new Map(rows(500).map(({ id, picture }) => [id, picture]));
  const measured = texts();
  const after = rows(501);
  expect(after.length).toBeGreaterThan(before.size);
  expect(texts() - measured).toBeLessThan(20);
  const same = after.filter(({ id, picture }) => before.get(id) === picture);
  expect(same.length).toBeGreaterThan(490);
});

test('what stands differently among its neighbours is drawn anew', () => {
  const { rows } = setUp();
  // The last message of a run has the tail, until another one follows it.
  const before = rows(4).at(-1);
  const now = rows(5).find(({ id }) => id === before?.id);
  expect(now?.picture.ink).not.toBe(before?.picture.ink);
});
