/** What is different where everything stands in the page itself, on a disk or a stick; see build/one-file. */
import type { Flags } from '../app/flags.ts';
import type { App, AppParts } from '../app/state.ts';
import type { Told } from '../lms/told.ts';
import { clock } from './device.ts';

export const isOneFile = import.meta.env.MODE === 'single';

export interface PlatformParts extends Pick<AppParts, 'memory'> {
  readonly flags: Flags;
  readonly app: () => App;
}

/** The learning platform around this window; only the one file is ever a package for one. */
export async function platformAround({ flags, memory, app }: PlatformParts): Promise<Told | null> {
  if (!isOneFile) return null;
  const { meetPlatform } = await import('../lms/meet.ts');
  const told = await meetPlatform({
    ...{ flags, clock, memory },
    onTrouble: (key) => app().send({ type: 'hint', key }),
  });
  addEventListener('pagehide', () => told?.leave());
  return told;
}
