/** What stands in the composer and is not sent: its words, and the two ways from there. */
import { Icon } from '../controls/icon.tsx';
import { Story, storyBlock } from '../controls/story-words.tsx';
import type { PartProps } from './part-props.ts';
import { placed } from './placed.ts';

/** Takes focus when something is written, so that its words are heard before anything is pressed. */
export function Draft({ words, send, view, over }: PartProps) {
  const { draft } = view;
  if (draft === null) return null;
  return (
    <div class="draft" role="group" aria-labelledby="draft" tabIndex={-1} data-draft={draft.choice}>
      <p id="draft" class="draft-words">
        <span class="kind">
          {words.ui('play.written')}
          <span class="unseen">{words.ui('app.colon')} </span>
        </span>
        <span {...storyBlock(words, draft.key)}>
          <Story words={words} text={draft.key} />
        </span>
      </p>
      <button
        type="button"
        class="quiet"
        data-intent="take-back"
        {...placed(over, over?.draft?.takeBack)}
        onClick={() => send({ type: 'play', intent: { type: 'take-back' } })}
      >
        <span class="face">
          <Icon name="cross" size={20} />
          {words.ui('play.take-back')}
        </span>
      </button>
      <button
        type="button"
        class="main-button"
        data-intent="send"
        {...placed(over, over?.draft?.send)}
        onClick={() => send({ type: 'play', intent: { type: 'send' } })}
      >
        <span class="face">
          <Icon name="forward" size={20} />
          {words.ui('play.send')}
        </span>
      </button>
    </div>
  );
}
