/** A sound in words, for a few seconds. What it says is also in the conversation, so nobody hears it twice. */
import type { Words } from '../../view/ports.ts';
import { Icon } from '../controls/icon.tsx';
import type { PageState } from '../page-state.ts';

export function SoundCaption({ words, state }: { words: Words; state: PageState }) {
  const { heard, settings } = state;
  if (heard === null || settings.captions === 'off') return null;
  return (
    // Another sound, even an equal one, is a new caption and stays its whole time.
    <p key={heard.count} class="sound-caption" data-heard={heard.sound} aria-hidden="true">
      <Icon name="soundOn" size={20} />
      {words.ui(`play.heard.${heard.sound}`)}
    </p>
  );
}
