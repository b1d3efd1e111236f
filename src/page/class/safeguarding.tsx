/** "If somebody tells you something": what to say, what not to do, and who must know now. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Words } from '../../app/ports.ts';
import { Told } from '../guide/common.tsx';
import { Icon } from '../icons.tsx';

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
          {words.ui('guide.told')}
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
        <Told words={words} list="safeguarding-list" />
      </div>
    </dialog>
  );
}
