/** The sheet of keys, and the switch for those of one character. */
import { PanelDialog } from '../../shell/dialog.tsx';
import type { Shown } from '../shown.ts';

const rows = [
  ['on', ['Page ↓', '→', '␣', '⏎']],
  ['back', ['Page ↑', '←']],
  ['vote', ['1', '2', '3', '4']],
  ['unvote', ['⇧ 1', '⇧ 2', '⇧ 3', '⇧ 4', '⌫']],
  ['pass', ['0', '⇧ 0']],
  ['reveal', ['R']],
  ['again', ['V']],
  ['blank', ['.', 'B']],
  ['calm', ['C']],
  ['told', ['T']],
  ['pause', ['P']],
  ['end', ['E']],
  ['full', ['F']],
  ['sheet', ['?']],
  ['leave', ['⇧ ⇧ ⇧']],
] as const;

export function KeysSheet({ parts, state, onClose }: Shown & { onClose: () => void }) {
  const { words, send } = parts;
  return (
    <PanelDialog
      words={words}
      panel="keys"
      title={words.ui('class.keys.title')}
      onClose={onClose}
      onLeave={() => send({ type: 'leave' })}
    >
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
      <p class="soft">{words.ui('group.keys')}</p>
      <p class="soft">{words.ui('class.keys.never')}</p>
      <label class="switch">
        <input
          type="checkbox"
          checked={state.settings.keys === 'on'}
          onChange={(event) =>
            send({ type: 'set', patch: { keys: event.currentTarget.checked ? 'on' : 'off' } })
          }
        />
        {words.ui('class.keys.switch')}
      </label>
    </PanelDialog>
  );
}
