/** Quick exit, the same in the bar and in every panel. */
import type { Words } from '../../view/ports.ts';
import { Icon } from '../controls/icon.tsx';

export function LeaveButton({ words, onLeave }: { words: Words; onLeave: () => void }) {
  return (
    <button
      type="button"
      class="tool leave"
      data-intent="leave-now"
      title={words.ui('app.leave-about')}
      onClick={onLeave}
    >
      <Icon name="leave" />
      <span class="long">{words.ui('app.leave')}</span>
    </button>
  );
}
