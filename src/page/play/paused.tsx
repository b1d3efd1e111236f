/** While a play is paused nothing of it can be pressed; the toolbar still can. */
import type { ComponentChildren } from 'preact';
import type { Words } from '../../view/ports.ts';
import { Icon } from '../controls/icon.tsx';
import type { Send } from '../page-state.ts';

interface PausedProps {
  words: Words;
  send: Send;
  /** What else leads out of the pause. */
  children?: ComponentChildren;
}

export function Paused({ words, send, children }: PausedProps) {
  return (
    <section class="paused" aria-labelledby="paused-heading">
      <div class="paused-card">
        <h2 id="paused-heading">{words.ui('play.paused')}</h2>
        <p>{words.ui('play.paused-about')}</p>
        <div class="row">
          <button
            type="button"
            class="main-button"
            data-intent="resume"
            onClick={() => send({ type: 'play', intent: { type: 'resume' } })}
          >
            <Icon name="resume" size={20} />
            {words.ui('play.resume')}
          </button>
          {children}
          <button
            type="button"
            class="quiet"
            data-intent="library"
            onClick={() => send({ type: 'library' })}
          >
            {words.ui('play.to-library')}
          </button>
        </div>
      </div>
    </section>
  );
}
