/** What lies over a screen. The browser keeps focus inside and gives it back afterwards. */
import type { ComponentChildren } from 'preact';
import type { Words } from '../../view/ports.ts';
import { Icon } from '../controls/icon.tsx';
import { LeaveButton } from './leave-button.tsx';
import { useModal } from './modal.ts';
import { useBar } from './sticky-bars.ts';

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
  const { dialog, heading, onCancel } = useModal(onClose);
  const head = useBar<HTMLDivElement>('--panel-bar');
  return (
    <dialog
      ref={dialog}
      class="panel"
      data-panel={panel}
      aria-labelledby="panel-heading"
      onCancel={onCancel}
    >
      <div ref={head} class="panel-head">
        <h1 ref={heading} id="panel-heading" tabIndex={-1}>
          {title}
        </h1>
        <button
          type="button"
          class="tool"
          data-intent="close-panel"
          title={words.ui('app.close')}
          onClick={onClose}
        >
          <Icon name="cross" />
        </button>
        <LeaveButton words={words} onLeave={onLeave} />
      </div>
      <div class="panel-body">{children}</div>
    </dialog>
  );
}
