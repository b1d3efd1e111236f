/** The slim bar at the top of every screen. Help comes first and never moves. */
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { ViewKind } from '../../app/settings.ts';
import type { IconName } from '../../look/icons.ts';
import type { Words } from '../../view/ports.ts';
import { Icon } from '../controls/icon.tsx';
import type { PageState, Send } from '../page-state.ts';
import { LeaveButton } from './leave-button.tsx';
import { useBar } from './sticky-bars.ts';

export interface ScreenProps {
  words: Words;
  send: Send;
  state: PageState;
}

interface BarProps {
  words: Words;
  send: Send;
  inPlay: boolean;
  paused: boolean;
  silent: boolean;
  viewKind: ViewKind;
  /** What whoever leads a class has here too. */
  children?: ComponentChildren;
}

/** The same bar stands over a whole play, so it is not drawn again with each of its steps. */
export function Toolbar(props: ScreenProps & { children?: ComponentChildren }) {
  const { words, send, state, children } = props;
  const inPlay = state.place === 'playing' && state.view !== null;
  const paused = state.view?.paused ?? false;
  const silent = state.settings.sound === 'off';
  const bar = { ...{ words, send, inPlay, paused, silent, children }, viewKind: state.viewKind };
  return useMemo(() => <Bar {...bar} />, [...Object.values(bar), words.language]);
}

function Bar({ children, ...props }: BarProps) {
  const { words, send, inPlay } = props;
  const bar = useBar<HTMLElement>('--bar');
  return (
    <header ref={bar} class="toolbar" data-in-play={inPlay || undefined}>
      <button
        type="button"
        class="tool get-help"
        data-intent="help"
        aria-label={words.ui('app.help')}
        onClick={() => send({ type: 'help' })}
      >
        <Icon name="help" />
        <span class="long">{words.ui('app.help')}</span>
        <span class="short">{words.ui('app.help-short')}</span>
      </button>
      <span class="brand">
        <Mark />
        <span translate={false}>{words.ui('app.name')}</span>
      </span>
      <span class="tools">
        {inPlay && <PlayTools {...props} />}
        {children}
        <LanguageChoice words={words} send={send} />
        <Tool
          intent="settings"
          icon="settings"
          label={words.ui('app.settings')}
          onPress={() => send({ type: 'settings' })}
        />
        <LeaveButton words={words} onLeave={() => send({ type: 'leave' })} />
      </span>
    </header>
  );
}

function PlayTools({ words, send, paused, silent, viewKind }: BarProps) {
  const other = viewKind === 'stage' ? 'text' : 'stage';
  return (
    <>
      <Tool
        intent="pause"
        icon={paused ? 'resume' : 'pause'}
        label={words.ui(paused ? 'app.resume' : 'app.pause')}
        onPress={() => send({ type: 'play', intent: { type: paused ? 'resume' : 'pause' } })}
      />
      <Tool
        intent="sound"
        icon={silent ? 'soundOff' : 'soundOn'}
        label={words.ui('app.sound')}
        pressed={!silent}
        onPress={() => send({ type: 'set', patch: { sound: silent ? 'on' : 'off' } })}
      />
      <Tool
        intent="view"
        icon={other === 'text' ? 'text' : 'phone'}
        label={words.ui(`app.view-${other}`)}
        onPress={() => send({ type: 'set', patch: { view: other } })}
      />
    </>
  );
}

interface ToolProps {
  intent: string;
  icon: IconName;
  label: string;
  /** Only for a switch that is on or off. */
  pressed?: boolean;
  onPress: () => void;
}

/** Its title is its name: both at once would be said twice. */
function Tool({ intent, icon, label, pressed, onPress }: ToolProps) {
  return (
    <button
      type="button"
      class="tool"
      data-intent={intent}
      title={label}
      aria-pressed={pressed}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  );
}

/** Every language by its own name, in a real select laid over the icon. */
function LanguageChoice({ words, send }: Omit<ScreenProps, 'state'>) {
  return (
    <span class="tool language" title={words.ui('app.language')}>
      <Icon name="language" />
      <span class="language-code" aria-hidden="true" translate={false}>
        {words.language.split('-')[0]?.toUpperCase()}
      </span>
      <select
        aria-label={words.ui('app.language')}
        data-intent="language"
        value={words.language}
        onChange={(event) => send({ type: 'set', patch: { language: event.currentTarget.value } })}
      >
        {words.languages.map(({ code, name }) => (
          <option
            key={code}
            value={code}
            lang={code}
            translate={false}
            selected={code === words.language}
          >
            {name}
          </option>
        ))}
      </select>
    </span>
  );
}

/** The project's mark: a message that was not sent. */
function Mark() {
  return (
    <svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path
        d="M4 4.500h16v11.500h-9.500l-4.5 4v-4H4z"
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        stroke-linejoin="round"
        stroke-dasharray="3.4 2.6"
      />
      <circle class="mark-lamp" cx="12" cy="10.2" r="2.4" />
    </svg>
  );
}
