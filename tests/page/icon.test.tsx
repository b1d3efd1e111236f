/** An icon looks the same way on the page and on the stage, right to left as well. */
import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { drawIcon } from '../../scenes/pen/icon.ts';
import type { Pen } from '../../scenes/pen/picture.ts';
import { type IconName, icons } from '../../src/look/icons.ts';
import { Icon } from '../../src/page/controls/icon.tsx';
import { letPathsBe } from '../support/seen-pen.ts';

function isMirrored(path: string): boolean {
  letPathsBe();
  const scales: number[] = [];
  const pen = new Proxy({} as Record<string, unknown>, {
    get: (_, name) => (x: number) => {
      if (name === 'scale') scales.push(x);
    },
  });
  drawIcon(pen as unknown as Pen, path, { x: 0, y: 0, side: 24 }, '#000000', { mirror: true });
  return scales.some((x) => x < 0);
}

it.each(Object.keys(icons) as IconName[])('%s', (name) => {
  const isMarked = renderToString(<Icon name={name} />).includes('icon directed');
  expect(isMarked).toBe(isMirrored(icons[name]));
});
