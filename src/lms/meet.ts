/** In a browser: which package this page is, and the platform that stands around its window. */
import type { Flags } from '../app/flags.ts';
import { packageMeta, readPackage } from './package.ts';
import { findPlatform } from './platform.ts';
import { type Told, type ToldParts, tellPlatform } from './told.ts';

export interface MeetParts extends Pick<ToldParts, 'clock' | 'memory' | 'onTrouble'> {
  readonly flags: Pick<Flags, 'pack' | 'scenario'>;
}

/** Gives null where this page is no package for a learning platform. */
export async function meetPlatform({ flags, ...parts }: MeetParts): Promise<Told | null> {
  const meta = document.querySelector<HTMLMetaElement>(`meta[name="${packageMeta}"]`);
  const found = readPackage(meta?.content ?? null);
  if (!found) return null;
  const { pack, scenario } = flags;
  return tellPlatform({
    ...parts,
    package: found,
    story: pack !== null && scenario !== null ? { pack, scenario } : null,
    find: () => findPlatform(found.standard, window),
    isAlone: window.parent === window && !window.opener,
  });
}
