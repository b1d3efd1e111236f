/** What this browser does not have at this address, for whoever leads a class here. */
import type { Lack } from '../classroom/stand.ts';
import { windowsTalk } from './lines.ts';

/** Plain http also takes the copy away, and is then the reason to name. */
export function lacksHere(): readonly Lack[] {
  const lacks: Lack[] = [];
  if (!isSecureContext) lacks.push('https');
  else if (!('serviceWorker' in navigator)) lacks.push('copy');
  if (!windowsTalk()) lacks.push('desk');
  if (!('wakeLock' in navigator)) lacks.push('awake');
  return lacks;
}
