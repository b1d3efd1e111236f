/** What the address asks for: read once, and taken off it. */
import { type Flags, flagNames, readFlags } from '../app/flags.ts';
import { report } from './device.ts';

/** `spoken`: the languages that may be asked for. */
export function takeFlags(spoken: readonly string[]): Flags {
  const address = new URL(location.href);
  const flags = readFlags(new Map(address.searchParams), spoken);
  for (const name of flagNames) address.searchParams.delete(name);
  try {
    history.replaceState(null, '', address);
  } catch (reason) {
    report('The address keeps what it asks for.', reason);
  }
  return flags;
}
