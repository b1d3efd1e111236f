/** What a person may set, and what stands when nothing is set. Places and answers are not here. */
import { languageAmong } from '../script/languages.ts';
import { matching, number, oneOf, some } from '../session/stored.ts';
import type { Pace, SetPace } from '../session/view.ts';
import type { Motion, Theme } from '../view/theme.ts';

export type ViewKind = 'stage' | 'text';

export interface Settings {
  readonly language: string;
  /** A second language under the first, for pupils new to the school's language; null for none. */
  readonly second: string | null;
  readonly view: ViewKind;
  readonly motion: Motion;
  readonly sound: 'on' | 'off';
  /** 0 to 1. */
  readonly volume: number;
  /** Words for the sounds that say something, whether or not they sound. */
  readonly captions: 'on' | 'off';
  /** Lines are read aloud, where a voice of the device itself can. */
  readonly listen: 'on' | 'off';
  /** null: by itself on the stage, learning from whoever brings lines sooner; at once in text view. */
  readonly pace: SetPace | null;
  /** null: as the device asks. */
  readonly theme: Theme | null;
  /** Keys of one character in class mode, such as 1 to 4 for votes. */
  readonly keys: 'on' | 'off';
  /** Shift three times leaves; screen readers and sticky keys use Shift for themselves. */
  readonly leaveKey: 'on' | 'off';
  /** Where a play of one person stands stays on this device after the window is closed. */
  readonly keepPlace: 'on' | 'off';
  /** No reply is written first and sent then: one press less, such as for switch control. */
  readonly sendAtOnce: 'on' | 'off';
  /** On a phone in the hand: as a list under the conversation, or on the phone itself. */
  readonly choices: 'list' | 'phone';
  /** Whose services help shows: two letters, `elsewhere`, or null while nobody has chosen. */
  readonly country: string | null;
}

/** What the device asks for by itself. */
export interface Device {
  readonly languages: readonly string[];
  readonly reducedMotion: boolean;
  /** The system chooses the colours; a drawn picture cannot follow them. */
  readonly forcedColors: boolean;
}

type Askable = 'language' | 'second' | 'view' | 'motion' | 'sound' | 'pace';
/** What an address asks for; null where it asks for nothing. */
type Asked = { readonly [Name in Askable]: Settings[Name] | null };

/** Settings from what was kept, what the address asks for, and what the device prefers. */
export function settingsFrom(
  asked: Asked,
  kept: Partial<Settings>,
  device: Device,
  languages: readonly string[],
): Settings {
  return {
    language: asked.language ?? kept.language ?? firstSpoken(device.languages, languages),
    second: asked.second ?? kept.second ?? null,
    view: asked.view ?? kept.view ?? (device.forcedColors ? 'text' : 'stage'),
    motion: asked.motion ?? kept.motion ?? (device.reducedMotion ? 'off' : 'on'),
    sound: asked.sound ?? kept.sound ?? 'on',
    volume: kept.volume ?? 0.7,
    captions: kept.captions ?? 'off',
    listen: kept.listen ?? 'off',
    pace: asked.pace ?? kept.pace ?? null,
    theme: kept.theme ?? null,
    keys: kept.keys ?? 'on',
    leaveKey: kept.leaveKey ?? 'on',
    keepPlace: kept.keepPlace ?? 'off',
    sendAtOnce: kept.sendAtOnce ?? 'off',
    choices: kept.choices ?? 'list',
    country: kept.country ?? null,
  };
}

/** The pace in force. */
export function paceOf(settings: Settings, view: ViewKind): Pace {
  return settings.pace ?? (view === 'text' ? 'instant' : 'auto');
}

/** The first language of the device that the interface speaks, else the interface's first. */
function firstSpoken(wanted: readonly string[], spoken: readonly string[]): string {
  for (const code of wanted) {
    const language = languageAmong(code, spoken);
    if (language !== null) return language;
  }
  return spoken[0] ?? 'en';
}

const onOff = oneOf(['on', 'off']);

/** Reads kept settings: anything may stand there, and only what fits is taken. */
export function readSettings(value: unknown, languages: readonly string[]): Partial<Settings> {
  const stored = some<Settings>({
    language: oneOf(languages),
    second: oneOf(languages),
    view: oneOf(['stage', 'text']),
    motion: onOff,
    sound: onOff,
    volume: number(0, 1),
    captions: onOff,
    listen: onOff,
    pace: oneOf(['calm', 'normal', 'instant']),
    theme: oneOf(['light', 'dark', 'contrast']),
    keys: onOff,
    leaveKey: onOff,
    keepPlace: onOff,
    sendAtOnce: onOff,
    choices: oneOf(['list', 'phone']),
    // Which countries there are is the directory's to say; an unknown one counts as none.
    country: matching(/^([A-Z]{2}|elsewhere)$/),
  });
  return stored(value) ?? {};
}
