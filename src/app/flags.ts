/** What an address may ask for. Read once, then removed from the address. */
import { languageAmong } from '../script/languages.ts';
import type { Id } from '../script/types.ts';
import { oneOf, or } from '../session/stored.ts';
import type { SetPace } from '../session/view.ts';
import type { Motion } from '../view/theme.ts';
import type { ViewKind } from './settings.ts';

export type WindowRole = 'solo' | 'class' | 'desk';

export interface Flags {
  readonly language: string | null;
  readonly second: string | null;
  readonly pack: Id | null;
  readonly scenario: Id | null;
  readonly view: ViewKind | null;
  readonly motion: Motion | null;
  readonly sound: 'on' | 'off' | null;
  readonly pace: SetPace | null;
  readonly role: WindowRole | null;
  /** The class that a desk belongs to. */
  readonly session: string | null;
  /** The origin of the page around this one that hears when a story is over. It stays in the address. */
  readonly embed: string | null;
  /** Flags whose value means nothing, as `name=value`. */
  readonly unknown: readonly string[];
}

const allowed = {
  view: ['stage', 'text'],
  motion: ['on', 'off'],
  sound: ['on', 'off'],
  pace: ['calm', 'normal', 'instant'],
  role: ['solo', 'class', 'desk'],
} as const;

/**
 * The names of all flags that are removed from the address. `embed` says nothing of a story, and has
 * to be there still when the frame is loaded again.
 */
export const flagNames = [
  'lang',
  'second',
  'pack',
  'scenario',
  'session',
  ...Object.keys(allowed),
] as const;

/** Reads what a window remembers of its role; null for anything else. */
export const readRole = or(oneOf<WindowRole>(allowed.role), null);

/** An origin as browsers write it, and nothing that is only like one. */
const originOf = (text: string | undefined): string | null =>
  text !== undefined && /^https?:\/\/[a-z0-9.-]+(:\d+)?$/.test(text) ? text : null;

/** Reads the flags of an address; `languages` are those the interface speaks. */
export function readFlags(
  parameters: ReadonlyMap<string, string>,
  languages: readonly string[],
): Flags {
  const unknown: string[] = [];
  const among = <T extends string>(name: string, values: readonly T[]): T | null => {
    const given = parameters.get(name);
    if (given === undefined) return null;
    const value = values.find((known) => known === given);
    if (value === undefined) unknown.push(`${name}=${given}`);
    return value ?? null;
  };
  /** `fr-BE` is served by `fr`. */
  const language = (name: string): string | null => {
    const given = parameters.get(name);
    return (given && languageAmong(given, languages)) || among(name, languages);
  };
  return {
    language: language('lang'),
    second: language('second'),
    pack: parameters.get('pack') ?? null,
    scenario: parameters.get('scenario') ?? null,
    view: among('view', allowed.view),
    motion: among('motion', allowed.motion),
    sound: among('sound', allowed.sound),
    pace: among('pace', allowed.pace),
    role: among('role', allowed.role),
    session: parameters.get('session') ?? null,
    embed: originOf(parameters.get('embed')),
    unknown,
  };
}
