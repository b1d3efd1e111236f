/** A pen that draws nothing: pictures can be painted where there is no canvas. */
import type { Pen } from '../../scenes/pen/picture.ts';
import { letPathsBe } from './seen-pen.ts';

export function blindPen(): Pen {
  letPathsBe();
  const gradient = { addColorStop: () => {} };
  const answers: Readonly<Record<string, () => unknown>> = {
    getTransform: () => ({ a: 1, d: 1, f: 0 }),
    measureText: () => ({ fontBoundingBoxAscent: 8, fontBoundingBoxDescent: 2, width: 1 }),
    createLinearGradient: () => gradient,
    createRadialGradient: () => gradient,
  };
  const kept: Record<string, unknown> = {};
  return new Proxy(kept, {
    get: (target, name) => answers[String(name)] ?? target[String(name)] ?? (() => {}),
  }) as unknown as Pen;
}
