import { describe, expect, it } from 'vitest';
import type { Theme } from '../../src/app/settings.ts';
import { appLooks, appPalette } from '../../src/look/apps.ts';
import type { Palette } from '../../src/look/tokens.ts';
import type { KindOfApp } from '../../src/script/types.ts';

const apps = Object.keys(appLooks) as KindOfApp[];
const themes: readonly Theme[] = ['light', 'dark', 'contrast'];

/** Ink and ground that meet inside the phone. */
const pairs: readonly (readonly [keyof Palette, keyof Palette])[] = [
  ['onBubbleIn', 'bubbleIn'],
  ['onBubbleIn', 'screenBar'],
  ['onBubbleIn', 'screen'],
  ['onBubbleOut', 'bubbleOut'],
  ['inkSoft', 'screen'],
  ['inkSoft', 'screenBar'],
  ['inkSoft', 'bubbleIn'],
  ['mark', 'screen'],
  ['mark', 'screenBar'],
  ['accent', 'screen'],
  ['accent', 'screenBar'],
  ['accent', 'bubbleIn'],
  ['onAccent', 'accent'],
  ['screenBar', 'risky'],
  ['unsure', 'bubbleIn'],
  ['safe', 'bubbleIn'],
];

const channel = (value: number): number =>
  value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) =>
    channel(Number.parseInt(hex.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const contrast = (one: string, other: string): number => {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
};

describe.each(apps)('inside a phone with %s', (app) => {
  it.each(themes)('words stand out from their ground, %s', (theme) => {
    const palette = appPalette(theme, app);
    const weak = pairs
      .map(([ink, ground]) => ({ ink, ground, is: contrast(palette[ink], palette[ground]) }))
      .filter(({ is }) => is < 4.5);
    expect(weak).toEqual([]);
  });
});

it('gives every kind of app a look of its own', () => {
  expect(new Set(Object.values(appLooks).map((look) => JSON.stringify(look))).size).toBe(7);
  for (const theme of ['light', 'dark'] as const)
    expect(new Set(apps.map((app) => JSON.stringify(appPalette(theme, app)))).size).toBe(7);
});
