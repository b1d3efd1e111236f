/** The colours of the ratings are the same wherever they go: paper, and files for other tools. */
import { expect, test } from 'vitest';
import { ratingColours } from '../../src/check/tell/colours.ts';
import { paperAsCss } from '../../src/look/css.ts';
import { palettes } from '../../src/look/tokens.ts';

const { safe, unsure, risky } = palettes.light;

test('files for other tools', () => {
  const lower = Object.entries({ safe, unsure, risky }).map(([name, colour]) => [
    name,
    colour.toLowerCase(),
  ]);
  expect(ratingColours).toEqual(Object.fromEntries(lower));
});

test('paper', () => {
  for (const [name, colour] of Object.entries({ safe, unsure, risky }))
    expect(paperAsCss()).toContain(`--${name}:${colour}`);
});
