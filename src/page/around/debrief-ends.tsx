/** The ways on from a debrief. */
import { Icon } from '../controls/icon.tsx';
import type { ScreenProps } from '../shell/toolbar.tsx';

export function Ends({ words, send, state }: ScreenProps) {
  return (
    <div class="row ends">
      <button
        type="button"
        class="main-button"
        data-intent="library"
        onClick={() => send({ type: 'library' })}
      >
        {words.ui('debrief.to-library')}
      </button>
      <button
        type="button"
        class="quiet"
        data-intent="again"
        onClick={() => send({ type: 'replay', made: 0 })}
      >
        <Icon name="again" size={20} />
        {words.ui('debrief.again')}
      </button>
      {state.asked && (
        <button
          type="button"
          class="quiet"
          data-intent="check"
          onClick={() => send({ type: 'check' })}
        >
          {words.ui('questions.offer-after')}
        </button>
      )}
    </div>
  );
}
