/** "If somebody tells you something": what to say, what not to do, and who must know now. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Words } from '../../app/ports.ts';
import { Icon } from '../icons.tsx';

const parts = ['in-class', 'then', 'ask', 'not', 'at-once', 'danger', 'other-side'] as const;

export function SafeguardingCard({ words, onClose }: { words: Words; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      class="panel safeguarding"
      data-panel="safeguarding"
      aria-labelledby="safeguarding-heading"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div class="panel-head">
        <h1 id="safeguarding-heading" tabIndex={-1}>
          {words.ui('desk.safeguarding')}
        </h1>
        <button
          type="button"
          class="tool"
          data-intent="close-panel"
          aria-label={words.ui('app.close')}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </div>
      <div class="panel-body">
        <dl class="safeguarding-list">
          {parts.map((part) => (
            <div key={part} data-part={part}>
              <dt>{words.ui(`desk.safe.${part}`)}</dt>
              <dd>{words.ui(`desk.safe.${part}-about`)}</dd>
            </div>
          ))}
        </dl>
        <p class="soft">{words.ui('desk.safe.laughter')}</p>
      </div>
    </dialog>
  );
}
