/** What a command of `unsent` is, and what it gets from the terminal. */
import type { ParseArgsConfig } from 'node:util';

export interface Terminal {
  /** The folder that paths start from. */
  readonly folder: string;
  /** The repository, for what lies in it beside the command. */
  readonly home: string;
  /** The text of the one page with the packs of these folders inside. Takes about half a minute. */
  readonly pageWith: (folders: readonly string[]) => Promise<string>;
  /** What checks packs on a thread of its own; null: one thread does everything. */
  readonly thread: URL | null;
  /** As `2026-11-22`; `--today` changes it. */
  readonly today: string;
  /** What the command is asked for; nothing else goes here, so that it can be piped on. */
  out(text: string): void;
  /** Everything that is said beside it. */
  say(text: string): void;
  /** One line that the next one replaces; '' takes it away. Only where somebody is watching. */
  progress(text: string): void;
}

export type Values = Readonly<Record<string, string | boolean | undefined>>;

export interface Given {
  /** What stands after the name of the command, without options. */
  readonly places: readonly string[];
  readonly values: Values;
  /** True when a machine reads the answer. */
  readonly json: boolean;
}

export interface Command {
  /** One line for the list of commands. */
  readonly summary: string;
  /** What `--help` says: usage first, then options, then an example. */
  readonly help: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** Gives the exit code: 0, or 1 where something is wrong with what was looked at. */
  run(given: Given, terminal: Terminal): number | Promise<number>;
}

/** Thrown when a command is called in a way that means nothing. Exit code 2. */
export class WrongUse extends Error {}

/** Thrown when something outside stands in the way: a file that is missing or in the way. Exit code 1. */
export class CannotDo extends Error {}

export const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The value of an option that takes text. */
export function textOf(values: Values, name: string): string | null {
  const value = values[name];
  return typeof value === 'string' ? value : null;
}

/** Gives exactly one place, or throws `WrongUse`. */
export function onePlace({ places }: Given, what: string): string {
  const [place] = places;
  if (place === undefined) throw new WrongUse(`${what} is missing`);
  if (places.length > 1) throw new WrongUse(`one ${what}, please; "${places[1]}" is one too many`);
  return place;
}

export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;
