/** What a person may set. Each setting is one group; every change takes hold at once. */

import type { ComponentChildren } from 'preact';
import type { Words } from '../app/ports.ts';
import type { Settings } from '../app/settings.ts';
import type { KeyIn } from '../app/ui-key.ts';
import type { Send } from './state.ts';

interface SettingsProps {
  words: Words;
  send: Send;
  settings: Settings;
}

/** The body of the settings screen and of the settings panel, below its heading. */
export function SettingsForm({ words, send, settings }: SettingsProps) {
  const ui = (key: KeyIn<'app.settings'>) => words.ui(`app.settings.${key}`);
  // Stories are in a language, not in a region's kind of it.
  const others = words.languages.filter(
    ({ code }) => code.split('-')[0] !== words.language.split('-')[0],
  );
  return (
    <div class="settings">
      <Field label={ui('language')} id="set-language">
        <select
          id="set-language"
          value={words.language}
          onChange={(event) =>
            send({ type: 'set', patch: { language: event.currentTarget.value } })
          }
        >
          {words.languages.map(({ code, name }) => (
            <option key={code} value={code} lang={code} translate={false}>
              {name}
            </option>
          ))}
        </select>
      </Field>
      <Options
        name="theme"
        legend={ui('theme')}
        chosen={settings.theme ?? 'auto'}
        options={['auto', 'light', 'dark', 'contrast']}
        label={(option) => ui(`theme-${option}`)}
        onChoose={(option) =>
          send({ type: 'set', patch: { theme: option === 'auto' ? null : option } })
        }
      />
      <Options
        name="pace"
        legend={ui('pace')}
        chosen={settings.pace ?? 'auto'}
        options={['auto', 'calm', 'normal', 'instant']}
        label={(option) => ui(`pace-${option}`)}
        onChoose={(option) =>
          send({ type: 'set', patch: { pace: option === 'auto' ? null : option } })
        }
      />
      <Options
        name="send-at-once"
        legend={ui('send-at-once')}
        about={ui('send-at-once-about')}
        chosen={settings.sendAtOnce}
        options={['on', 'off']}
        label={ui}
        onChoose={(sendAtOnce) => send({ type: 'set', patch: { sendAtOnce } })}
      />
      <Options
        name="view"
        legend={ui('view')}
        chosen={settings.view}
        options={['stage', 'text']}
        label={(option) => ui(`view-${option}`)}
        onChoose={(view) => send({ type: 'set', patch: { view } })}
      />
      <Options
        name="motion"
        legend={ui('motion')}
        chosen={settings.motion}
        options={['on', 'off']}
        label={ui}
        onChoose={(motion) => send({ type: 'set', patch: { motion } })}
      />
      <Options
        name="sound"
        legend={ui('sound')}
        chosen={settings.sound}
        options={['on', 'off']}
        label={ui}
        onChoose={(sound) => send({ type: 'set', patch: { sound } })}
      />
      <Field label={ui('volume')} id="set-volume">
        <input
          id="set-volume"
          type="range"
          min="0"
          max="1"
          step="0.1"
          value={settings.volume}
          disabled={settings.sound === 'off'}
          onInput={(event) =>
            send({ type: 'set', patch: { volume: Number(event.currentTarget.value) } })
          }
        />
      </Field>
      <Options
        name="captions"
        legend={ui('captions')}
        chosen={settings.captions}
        options={['on', 'off']}
        label={ui}
        onChoose={(captions) => send({ type: 'set', patch: { captions } })}
      />
      <Options
        name="keys"
        legend={words.ui('class.keys.switch')}
        chosen={settings.keys}
        options={['on', 'off']}
        label={ui}
        onChoose={(keys) => send({ type: 'set', patch: { keys } })}
      />
      <Options
        name="leave-key"
        legend={ui('leave-key')}
        about={ui('leave-key-about')}
        chosen={settings.leaveKey}
        options={['on', 'off']}
        label={ui}
        onChoose={(leaveKey) => send({ type: 'set', patch: { leaveKey } })}
      />
      <Options
        name="keep-place"
        legend={ui('keep-place')}
        about={ui('keep-place-about')}
        chosen={settings.keepPlace}
        options={['on', 'off']}
        label={ui}
        onChoose={(keepPlace) => send({ type: 'set', patch: { keepPlace } })}
      />
      {others.length > 0 && (
        <Field label={ui('second')} id="set-second" about={ui('second-about')}>
          <select
            id="set-second"
            value={settings.second ?? ''}
            aria-describedby="set-second-about"
            onChange={(event) =>
              send({ type: 'set', patch: { second: event.currentTarget.value || null } })
            }
          >
            <option value="">{ui('second-none')}</option>
            {others.map(({ code, name }) => (
              <option key={code} value={code} lang={code} translate={false}>
                {name}
              </option>
            ))}
          </select>
        </Field>
      )}
    </div>
  );
}

interface FieldProps {
  id: string;
  label: string;
  about?: string;
  children: ComponentChildren;
}

function Field({ id, label, about, children }: FieldProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children}
      {about !== undefined && (
        <p class="soft" id={`${id}-about`}>
          {about}
        </p>
      )}
    </div>
  );
}

interface OptionsProps<T extends string> {
  name: string;
  legend: string;
  about?: string;
  chosen: T;
  options: readonly T[];
  label: (option: T) => string;
  onChoose: (option: T) => void;
}

function Options<T extends string>(props: OptionsProps<T>) {
  const { name, legend, about, chosen, options, label, onChoose } = props;
  const described = about === undefined ? undefined : `set-${name}-about`;
  return (
    <fieldset class={options.length > 2 ? 'field wide' : 'field'} aria-describedby={described}>
      <legend>{legend}</legend>
      <div class="options">
        {options.map((option) => (
          <label key={option} class="option">
            <input
              type="radio"
              name={`set-${name}`}
              value={option}
              checked={option === chosen}
              onChange={() => onChoose(option)}
            />
            <span>{label(option)}</span>
          </label>
        ))}
      </div>
      {about !== undefined && (
        <p class="soft" id={described}>
          {about}
        </p>
      )}
    </fieldset>
  );
}
