/** The small controls that hurry things along: through what is being told, and out of a scene. */

import type { ChatView } from '../../src/session/view.ts';
import type { Words } from '../../src/view/ports.ts';
import type { Frame } from '../geometry/frame.ts';
import { smallControl } from '../pen/drawn-buttons.ts';
import type { Picture } from '../pen/picture.ts';
import type { Style } from '../pen/style.ts';

export interface Skips {
  /** Brings the rest of what is said here at once, or leads to the conversation that calls. */
  readonly typing: Picture | null;
  /** Leaves the scene. */
  readonly scene: Picture | null;
}

const onward = ({ calling }: ChatView, words: Words): string =>
  calling === null
    ? words.ui('play.skip-typing')
    : words.ui('play.next-thread', { name: words.story(calling.titleKey) });

/** null where a control is not offered. */
export function skipsOf(view: ChatView, frame: Frame, words: Words, style: Style): Skips {
  const onPhone = frame.screen.width * 0.7;
  const glass = view.screen.kind === 'home' ? 'room' : 'glass';
  const isWide = frame.shape === 'wide';
  const typing = view.turn === 'delivering' && view.screen.place !== 'glass';
  const scene = view.canSkipScene && (view.turn === 'delivering' || view.turn === 'asking');
  return {
    typing: typing
      ? smallControl({ text: onward(view, words), on: glass, room: onPhone }, style)
      : null,
    scene: scene
      ? smallControl(
          {
            text: words.ui('play.skip-scene'),
            on: isWide || !(typing || view.draft) ? 'room' : glass,
            room: isWide ? frame.thinking.width : onPhone,
          },
          style,
        )
      : null,
  };
}
