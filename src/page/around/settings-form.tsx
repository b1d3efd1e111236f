/** What a person may set. Each setting is one group; every change takes hold at once. */

import type { ComponentChildren } from 'preact';
import type { Settings } from '../../app/settings.ts';
import type { Words } from '../../view/ports.ts';
import type { KeyIn } from '../../view/ui-key.ts';
import type { Send } from '../page-state.ts';

interface SettingsProps {
  words: Words;
  send: Send;
  settings: Settings;
  /** A voice of the device itself reads the language that is shown. */
  canListen: boolean;
}

/** The body of the settings screen and of the settings panel, below its heading. */
export function SettingsForm({ words, send, settings, canListen }: SettingsProps) {
  const ui = (key: KeyIn<'app.settings'>) => words.ui(`app.settings.${key}`);
  // Stories are in a language, not in a region's kind of it.
  const others = words.languages.filter(
    ({ code }) => code.split('-')[0] !== words.language.split('-')[0],
  );
  const switches = { send, settings, label: ui };
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
      <Switch
        {...switches}
        name="send-at-once"
        of="sendAtOnce"
        legend={ui('send-at-once')}
        about={ui('send-at-once-about')}
      />
      <Options
        name="view"
        legend={ui('view')}
        chosen={settings.view}
        options={['stage', 'text']}
        label={(option) => ui(`view-${option}`)}
        onChoose={(view) => send({ type: 'set', patch: { view } })}
      />
      <Switch {...switches} name="motion" of="motion" legend={ui('motion')} />
      <Switch {...switches} name="sound" of="sound" legend={ui('sound')} />
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
      <Switch {...switches} name="captions" of="captions" legend={ui('captions')} />
      {canListen && <Listen {...switches} />}
      <Switch {...switches} name="keys" of="keys" legend={words.ui('class.keys.switch')} />
      <Switch
        {...switches}
        name="leave-key"
        of="leaveKey"
        legend={ui('leave-key')}
        about={ui('leave-key-about')}
      />
      <Switch
        {...switches}
        name="keep-place"
        of="keepPlace"
        legend={ui('keep-place')}
        about={ui('keep-place-about')}
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

/** Where nothing could be read, nothing is offered. */
const Listen = ({ label, ...rest }: ListenProps) => (
  <Switch
    {...rest}
    label={label}
    name="listen"
    of="listen"
    legend={label('listen')}
    about={label('listen-about')}
  />
);

interface ListenProps {
  send: Send;
  settings: Settings;
  label: (key: KeyIn<'app.settings'>) => string;
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

/** A setting that is on or off. */
type Switched = {
  [Key in keyof Settings]: Settings[Key] extends 'on' | 'off' ? Key : never;
}[keyof Settings];

interface SwitchProps
  extends Pick<OptionsProps<'on' | 'off'>, 'name' | 'legend' | 'about' | 'label'> {
  of: Switched;
  send: Send;
  settings: Settings;
}

function Switch({ of, send, settings, ...rest }: SwitchProps) {
  return (
    <Options
      {...rest}
      chosen={settings[of]}
      options={['on', 'off']}
      onChoose={(chosen) => send({ type: 'set', patch: { [of]: chosen } })}
    />
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

/** One of several, each a press away. */
export function Options<T extends string>(props: OptionsProps<T>) {
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
