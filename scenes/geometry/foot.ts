/** The foot of the phone, and the two small controls that hurry things along. CSS px, left to right. */
import type { Rect } from '../../src/view/placement.ts';
import type { Frame } from './frame.ts';
import type { Measured } from './measured.ts';
import { bottom, rect, right, type Size } from './rects.ts';
import { sheetPadding } from './space.ts';

export interface Foot {
  readonly composer: Rect | null;
  readonly skipTyping: Rect | null;
  readonly skipScene: Rect | null;
  /** The controls of what stands in the composer. */
  readonly draft: { readonly send: Rect; readonly takeBack: Rect } | null;
}

/** Around and between what stands on the foot. CSS px. */
export const footPad = ({ scale }: Frame): number => Math.round(10 * scale);

/** `sheet`: what the thinking space stands on; it takes the place of the phone's foot. */
export function footOf(
  frame: Frame,
  {
    skipTyping,
    skipScene,
    draft,
    aside,
  }: Pick<Measured, 'skipTyping' | 'skipScene' | 'draft' | 'aside'>,
  sheet: Rect | null,
): Foot {
  const { screen, scale } = frame;
  const pad = footPad(frame);
  const row = Math.round(62 * scale);
  // Only on a narrow screen both stand on the foot; beside the field to write in there is no room for both.
  const scene = frame.shape === 'narrow' ? skipScene : null;
  const plain = scene && skipTyping && aside ? row + scene.height : row;
  // What is written stands over the way out of the scene.
  const height = draft ? draft.height + (scene ? scene.height : 0) : plain;
  const composer = sheet ? null : rect(screen.x, bottom(screen) - height, screen.width, height);
  const inRow = (size: Size, x: number, y: number): Rect =>
    rect(x, y + (row - size.height) / 2, size.width, size.height);
  return {
    composer,
    skipTyping:
      skipTyping && composer
        ? inRow(skipTyping, right(composer) - pad - skipTyping.width, bottom(composer) - row)
        : null,
    skipScene: skipScene ? skipSceneRect(frame, skipScene, sheet, composer, draft) : null,
    draft:
      draft && composer
        ? { send: within(draft.send, composer), takeBack: within(draft.takeBack, composer) }
        : null,
  };
}

const within = (of: Rect, { x, y }: Rect): Rect => ({ ...of, x: x + of.x, y: y + of.y });

function skipSceneRect(
  frame: Frame,
  { width, height }: Size,
  sheet: Rect | null,
  composer: Rect | null,
  draft: Measured['draft'],
): Rect | null {
  if (frame.shape === 'wide') {
    const { thinking } = frame;
    return rect(thinking.x, bottom(thinking) - height, width, height);
  }
  if (sheet) return rect(sheet.x + sheetPadding, bottom(sheet) - height - 8, width, height);
  if (!composer) return null;
  if (draft) return rect(composer.x + sheetPadding / 2, composer.y + draft.height, width, height);
  const row = Math.min(composer.height, Math.round(62 * frame.scale));
  return rect(composer.x + sheetPadding / 2, composer.y + (row - height) / 2, width, height);
}
