import { expect, test } from 'vitest';
import texts from '../../locales/en/play.json';
import { type Caption, captionOf } from '../../src/sound/captions.ts';
import { type Cue, cues } from '../../src/sound/cues.ts';

test.each<[readonly Cue[], Caption | null]>([
  [[], null],
  [['choice'], null],
  [['typing'], null],
  [['choice', 'message-out'], 'message-out'],
  [['choice', 'message-out', 'lamp'], 'lamp'],
  [['message-in', 'calm-end'], 'calm-end'],
  [['ring'], 'ring'],
])('%j → %s', (heard, caption) => {
  expect(captionOf(heard)).toBe(caption);
});

test('every caption has its words', () => {
  const captions = cues.flatMap((cue) => captionOf([cue]) ?? []);
  const words = Object.keys(texts).filter((key) => key.startsWith('heard.'));
  expect(words.toSorted()).toEqual(captions.map((cue) => `heard.${cue}`).toSorted());
});
