/** The small controls that hurry things along: through what is being told, and out of a scene. */

import { icons } from '../../src/look/icons.ts';
import type { ChatView } from '../../src/session/view.ts';
import type { Words } from '../../src/view/ports.ts';
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
  const typing = aside || (view.turn === 'delivering' && view.screen.place !== 'glass');
  const scene = view.canSkipScene && (view.turn === 'delivering' || view.turn === 'asking');
  return {
    typing: typing
      ? smallControl(
          {
            ...{ text: onward(view, words), on: glass, room: onPhone },
            ...(aside ? { sign: icons.text } : {}),
          },
          style,
        )
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
