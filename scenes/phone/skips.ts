/** The small controls that hurry things along: through what is being told, and out of a scene. */

import { icons } from '../../src/look/icons.ts';
import type { ChatView } from '../../src/session/view.ts';
import type { Words } from '../../src/view/ports.ts';
import { footPad } from '../geometry/foot.ts';
import type { Frame } from '../geometry/frame.ts';
import { smallControl } from '../pen/drawn-buttons.ts';
import type { Picture } from '../pen/picture.ts';
import type { Style } from '../pen/style.ts';

export interface Skips {
  /** Brings the rest of what is said here at once, leads to the conversation that calls, or to the list. */
  readonly typing: Picture | null;
  /** Leaves the scene. */
  readonly scene: Picture | null;
}

function onward({ turn, calling }: ChatView, words: Words): string {
  if (turn === 'asking') return words.ui('play.to-list');
  return calling === null
    ? words.ui('play.skip-typing')
    : words.ui('play.next-thread', { name: words.story(calling.titleKey) });
}

export interface SkipParts {
  readonly frame: Frame;
  readonly words: Words;
  /** The list of what can be done is laid aside. */
  readonly aside: boolean;
}

/** null where a control is not offered. */
export function skipsOf(view: ChatView, { frame, words, aside }: SkipParts, style: Style): Skips {
  const onPhone = frame.screen.width * 0.7;
  const glass = view.screen.kind === 'home' ? 'room' : 'glass';
  const isWide = frame.shape === 'wide';
  // In class the bar of whoever leads says it.
  const hurries = view.vote === null || view.calling !== null;
  const isTold = view.turn === 'delivering' && view.screen.place !== 'glass';
  const hasTyping = aside || (isTold && hurries);
  const hasScene = view.canSkipScene && (view.turn === 'delivering' || view.turn === 'asking');
  const scene = hasScene
    ? smallControl(
        {
          text: words.ui('play.skip-scene'),
          on: isWide || !(hasTyping || view.draft) ? 'room' : glass,
          room: isWide ? frame.thinking.width : onPhone,
        },
        style,
      )
    : null;
  if (!hasTyping) return { typing: null, scene };
  const text = onward(view, words);
  const small = (said: string, room: number): Picture =>
    smallControl({ text: said, on: glass, room, ...(aside ? { sign: icons.text } : {}) }, style);
  const whole = small(text, onPhone);
  // Both stand in one line of the foot, or it would grow and shrink under the words that are read.
  const rest = frame.screen.width - (scene?.width ?? 0) - 3 * footPad(frame);
  const isShort = !isWide && scene !== null && !aside && whole.width > rest;
  // A name may be cut, for it stands at the head of what calls; of an order the sign is left.
  return { typing: isShort ? small(view.calling ? text : '', rest) : whole, scene };
}
