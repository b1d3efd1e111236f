/** The foot of the phone, and the two small controls that hurry things along. CSS px, left to right. */
import type { Rect } from '../../src/app/placement.ts';
import type { Frame } from './frame.ts';
import type { Measured } from './measured.ts';
import { bottom, rect, right, type Size } from './rects.ts';
import { sheetPadding } from './room.ts';

export interface Foot {
  readonly composer: Rect | null;
  readonly skipTyping: Rect | null;
  readonly skipScene: Rect | null;
}

/** `sheet`: what the thinking space stands on; it takes the place of the phone's foot. */
export function footOf(
  frame: Frame,
  measured: Pick<Measured, 'skipTyping' | 'skipScene'>,
  sheet: Rect | null,
): Foot {
  const { screen, scale } = frame;
  const pad = Math.round(10 * scale);
  const height = Math.round(62 * scale);
  const composer = sheet ? null : rect(screen.x, bottom(screen) - height, screen.width, height);
  const centred = (size: Size, x: number, within: Rect): Rect =>
    rect(x, within.y + (within.height - size.height) / 2, size.width, size.height);
  const { skipTyping, skipScene } = measured;
  return {
    composer,
    skipTyping:
      skipTyping && composer
        ? centred(skipTyping, right(composer) - pad - skipTyping.width, composer)
        : null,
    skipScene: skipScene ? skipSceneRect(frame, skipScene, sheet, composer) : null,
  };
}

function skipSceneRect(
  frame: Frame,
  size: Size,
  sheet: Rect | null,
  composer: Rect | null,
): Rect | null {
  if (frame.shape === 'wide') {
    const { thinking } = frame;
    return rect(thinking.x, bottom(thinking) - size.height, size.width, size.height);
  }
  if (sheet)
    return rect(sheet.x + sheetPadding, bottom(sheet) - size.height - 8, size.width, size.height);
  if (!composer) return null;
  return rect(
    composer.x + sheetPadding / 2,
    composer.y + (composer.height - size.height) / 2,
    size.width,
    size.height,
  );
}
