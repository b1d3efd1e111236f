/** What this browser does not have at this address, for whoever leads a class here. */
import type { Lack } from '../classroom/stand.ts';
import { windowsTalk } from './channels.ts';

/**
 * Plain http also takes the copy away, and is then the reason to name. The one file needs neither: it
 * is the copy.
 */
export function lacksHere(isOneFile: boolean): readonly Lack[] {
  const lacks: Lack[] = [];
  if (!isOneFile && !isSecureContext) lacks.push('https');
  else if (!isOneFile && !('serviceWorker' in navigator)) lacks.push('copy');
  if (!windowsTalk()) lacks.push('desk');
  if (!('wakeLock' in navigator)) lacks.push('awake');
  if (location.protocol === 'file:') lacks.push('disk');
  return lacks;
}
