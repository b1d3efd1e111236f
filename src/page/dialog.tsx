/** What lies over a screen. The browser keeps focus inside and gives it back afterwards. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Words } from '../app/ports.ts';
import { Icon } from './icons.tsx';

interface DialogProps {
  words: Words;
  /** Its name: what `data-panel` says. */
  panel: string;
  title: string;
  onClose: () => void;
  /** Quick exit stays one press away. */
  onLeave: () => void;
  children: ComponentChildren;
}

export function PanelDialog({ words, panel, title, onClose, onLeave, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element !== null && !element.open) element.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      class="panel"
      data-panel={panel}
      aria-labelledby="panel-heading"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div class="panel-head">
        <h1 id="panel-heading" tabIndex={-1}>
          {title}
        </h1>
        <button
          type="button"
          class="tool leave"
          data-intent="leave-now"
          aria-label={words.ui('app.leave')}
          title={words.ui('app.leave-about')}
          onClick={onLeave}
        >
          <Icon name="leave" />
          <span class="long">{words.ui('app.leave')}</span>
        </button>
        <button
          type="button"
          class="tool"
          data-intent="close-panel"
          aria-label={words.ui('app.close')}
          title={words.ui('app.close')}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </div>
      <div class="panel-body">{children}</div>
    </dialog>
  );
}
