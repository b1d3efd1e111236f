import { describe, expect, it } from 'vitest';
import { appLooks, appPalette } from '../../src/look/apps.ts';
import type { Palette } from '../../src/look/tokens.ts';
import type { KindOfApp } from '../../src/script/types.ts';
import type { Theme } from '../../src/view/theme.ts';
import { contrast } from '../support/contrast.ts';

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
