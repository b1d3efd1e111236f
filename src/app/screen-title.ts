/** The words that name what the phone shows beside the conversation, the same in both views. */

import { keyOf } from '../script/keys.ts';
import type { CallView } from '../session/call.ts';
import type { ScreenView } from '../session/view.ts';
import type { Words } from './ports.ts';

/** Gives null where the conversation says all there is. */
export function screenTitle(words: Words, { kind, about, call, done }: ScreenView): string | null {
  /** With the name of whom it is about; where nobody is named, words that need none. */
  const named = (key: string): string =>
    about === null
      ? words.ui(`${key}-alone`)
      : words.ui(key, { name: words.story(keyOf.name(about)) });
  switch (kind) {
    case 'call':
      return call ? callTitle(words, call) : null;
    case 'block':
    case 'report':
      return named(done ? `play.${kind}.done` : `play.screen.${kind}`);
    case 'profile':
      return named(`play.screen.${kind}`);
    case 'proof':
    case 'tell':
      return words.ui(`play.screen.${kind}`);
    default:
      return null;
  }
}

/** How far a call is and with whom; of one that went out from this phone the story says it. */
export const callTitle = (words: Words, { state, titleKey, outKey }: CallView): string =>
  outKey === null
    ? words.ui(`play.call.${state}`, { name: words.story(titleKey) })
    : words.story(outKey);
