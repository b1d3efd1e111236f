/** Every pair of text and ground at 4.5:1, large type and drawn controls at 3:1, in every theme. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Palette, palettes } from '../../src/look/tokens.ts';
import { contrast } from '../support/contrast.ts';

const texts: readonly (readonly [keyof Palette, keyof Palette])[] = [
  ['ink', 'paper'],
  ['ink', 'raised'],
  ['inkSoft', 'paper'],
  ['inkSoft', 'raised'],
  ['onAccent', 'accent'],
  ['onBubbleIn', 'bubbleIn'],
  ['onBubbleOut', 'bubbleOut'],
  ['mark', 'screen'],
  ['ink', 'screen'],
  ['ink', 'screenBar'],
  ['onNote', 'note'],
  ['safe', 'note'],
  ['unsure', 'note'],
  ['risky', 'note'],
];

const drawn: readonly (readonly [keyof Palette, keyof Palette])[] = [
  ['accent', 'paper'],
  ['accent', 'note'],
  ['focus', 'paper'],
  ['focus', 'note'],
  ['focus', 'screen'],
];

test('the formula gives what the standard says', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

describe.each(Object.entries(palettes))('%s', (_name, palette) => {
  test.each(texts)('%s on %s can be read', (text, ground) => {
    expect(contrast(palette[text], palette[ground])).toBeGreaterThanOrEqual(4.5);
  });
  test.each(drawn)('%s on %s can be seen', (mark, ground) => {
    expect(contrast(palette[mark], palette[ground])).toBeGreaterThanOrEqual(3);
  });
});

/** Palettes hold only for words that are as opaque as their colour. */
test('a second language is as opaque as the words it stands under', () => {
  const rules = [...readStyles().matchAll(/([^{}]*)\{([^{}]*)\}/g)];
  const ofSecond = rules.filter(([, names]) => /\.second(?![\w-])/.test(names ?? ''));
  expect(ofSecond).not.toEqual([]);
  for (const [, , style] of ofSecond) expect(style).not.toMatch(/opacity|color-mix|filter/);
});

/** The style sheets of the page, one after another. */
function readStyles(): string {
  return readdirSync('src/page', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .map((file) => readFileSync(`src/page/${file}`, 'utf8'))
    .join('\n');
}
