/** One line of the story for whoever leads: who says it, and what. */

import type { TextKey } from '../../../script/keys.ts';
import type { Id } from '../../../script/types.ts';
import type { Words } from '../../../view/ports.ts';
import { nameOf, Story, storyLanguage } from '../../controls/story-words.tsx';

interface SaidProps {
  words: Words;
  /** null: nobody says it. */
  from: Id | null;
  text: TextKey;
}

export function Said({ words, from, text }: SaidProps) {
  return (
    <li>
      {from !== null && (
        <>
          <b>
            <bdi {...storyLanguage(words)}>{nameOf(words, from)}</bdi>
            {words.ui('app.colon')}
          </b>{' '}
        </>
      )}
      <Story words={words} text={text} />
    </li>
  );
}
