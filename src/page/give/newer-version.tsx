/** A newer version has come: it waits until somebody in the library wants it. */
import { isInUse } from '../../app/newer.ts';
import { Icon } from '../controls/icon.tsx';
import type { ScreenProps } from '../shell/toolbar.tsx';

export function NewerVersion({ words, send, state }: ScreenProps) {
  const { newer } = state;
  if (newer === null || isInUse(state)) return null;
  const isComing = newer === 'coming';
  return (
    <section class="go-on aside" data-newer={newer} aria-label={words.ui('give.newer.waits')}>
      <p>{words.ui('give.newer.waits')}</p>
      <div class="row">
        <button
          type="button"
          class="main-button"
          data-intent="take-newer"
          aria-disabled={isComing}
          onClick={() => !isComing && send({ type: 'take-newer' })}
        >
          <Icon name="forward" size={20} />
          {words.ui('give.newer.take')}
        </button>
        <button
          type="button"
          class="quiet"
          data-intent="newer-later"
          onClick={() => send({ type: 'newer', now: null })}
        >
          {words.ui('give.newer.later')}
        </button>
      </div>
      <p role="status">{newer !== 'waits' && words.ui(`give.newer.${newer}`)}</p>
    </section>
  );
}
