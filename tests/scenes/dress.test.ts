import { expect, it } from 'vitest';
import { dressOf } from '../../scenes/pen/style.ts';
import { longWords } from '../bench/long-talk.ts';

const second = { code: 'fr', direction: 'ltr' as const, story: (key: string) => key, ui: () => '' };

it('is another one in another language, theme or motion, and the same in all else', () => {
  const dresses = [
    dressOf('light', 'on', longWords),
    dressOf('dark', 'on', longWords),
    dressOf('light', 'off', longWords),
    dressOf('light', 'on', { ...longWords, language: 'fr' }),
    dressOf('light', 'on', { ...longWords, storyLanguage: 'fr' }),
    dressOf('light', 'on', { ...longWords, second }),
  ];
  expect(new Set(dresses).size).toBe(dresses.length);
  expect(dressOf('light', 'on', { ...longWords })).toBe(dresses[0]);
});
