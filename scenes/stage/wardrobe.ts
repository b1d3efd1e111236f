/** What everything is drawn with: theme, motion, type. Where one changes, all is painted anew. */
import type { StageParts } from '../../src/view/ports.ts';
import type { Motion as MotionSetting, Theme } from '../../src/view/theme.ts';
import { dressOf } from '../pen/style.ts';
import { createTypesetter, type Typesetter } from '../pen/text-block.ts';
import { type Motion, movingMotion, stillMotion } from './motion.ts';

type Worn = Pick<StageParts, 'theme' | 'motion' | 'aside' | 'typesDrafts'>;

export interface Wardrobe {
  readonly theme: Theme;
  readonly motion: Motion;
  readonly type: Typesetter;
  /** The list of what can be done is laid aside; it changes no dress. */
  readonly aside: boolean;
  /** What is written comes letter by letter; no dress either. */
  readonly typesDrafts: boolean;
  /** Things may move by themselves. */
  readonly moves: boolean;
  /** Takes another theme or motion; gives whether anything looks different then. */
  wear(next: Worn): boolean;
  /** Whatever moves comes to its end. */
  renewMotion(): void;
  /** Other words, another font: everything is measured anew. */
  renewType(): void;
}

const motionOf = (setting: MotionSetting): Motion =>
  setting === 'on' ? movingMotion() : stillMotion();

export function createWardrobe({
  words,
  theme,
  motion: setting,
  aside,
  typesDrafts,
}: Worn & Pick<StageParts, 'words'>): Wardrobe {
  let style: Worn = { theme, motion: setting, aside, typesDrafts };
  let motion = motionOf(setting);
  let type = createTypesetter();
  const now = () => dressOf(style.theme, style.motion, words);
  let dress = now();
  return {
    get theme() {
      return style.theme;
    },
    get motion() {
      return motion;
    },
    get type() {
      return type;
    },
    get aside() {
      return style.aside;
    },
    get typesDrafts() {
      return style.typesDrafts;
    },
    get moves() {
      return style.motion === 'on';
    },
    wear(next) {
      style = { ...next };
      return now() !== dress;
    },
    renewMotion() {
      motion.finish();
      motion = motionOf(style.motion);
    },
    renewType() {
      dress = now();
      type = createTypesetter();
    },
  };
}
