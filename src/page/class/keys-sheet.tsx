/** The sheet of keys, and the switch for those of one character. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Words } from '../../app/ports.ts';
import { Icon } from '../icons.tsx';

interface KeysSheetProps {
  words: Words;
  on: boolean;
  onSwitch: (keys: 'on' | 'off') => void;
  onClose: () => void;
}

const rows = [
  ['on', ['Page ↓']],
  ['back', ['Page ↑']],
  ['vote', ['1', '2', '3', '4']],
  ['unvote', ['⇧ 1', '⇧ 2', '⇧ 3', '⇧ 4']],
  ['pass', ['0', '⇧ 0']],
  ['reveal', ['R']],
  ['blank', ['.', 'B']],
  ['calm', ['C']],
  ['pause', ['P']],
  ['full', ['F']],
  ['sheet', ['?']],
  ['leave', ['⇧ ⇧ ⇧']],
] as const;

export function KeysSheet({ words, on, onSwitch, onClose }: KeysSheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      class="panel"
      data-panel="keys"
      aria-labelledby="keys-heading"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div class="panel-head">
        <h1 id="keys-heading" tabIndex={-1}>
          {words.ui('class.keys.title')}
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
        <dl class="keys">
          {rows.map(([does, keys]) => (
            <div key={does}>
              <dt>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{words.ui(`class.keys.${does}`)}</dd>
            </div>
          ))}
        </dl>
        <p class="soft">{words.ui('class.keys.never')}</p>
        <label class="switch">
          <input
            type="checkbox"
            checked={on}
            onChange={(event) => onSwitch(event.currentTarget.checked ? 'on' : 'off')}
          />
          {words.ui('class.keys.switch')}
        </label>
      </div>
    </dialog>
  );
}
