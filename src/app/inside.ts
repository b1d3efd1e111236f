/** What the handlers of intents share. */

import type { UiKey } from '../view/ui-key.ts';
import type { Held } from './held.ts';
import type { AppIntent } from './intents.ts';
import type { Trouble } from './machine.ts';
import type { Drawing } from './maps.ts';
import type { Newest } from './newest.ts';
import type { Wish } from './wanted.ts';

export interface Inside {
  readonly held: Held;
  /** What the window goes to when it has come. */
  readonly wanted: Newest<Wish>;
  /** Maps that are being laid out for the screen that is open. */
  readonly drawing: Newest<Drawing>;
  /** Another intent on the way of one. */
  readonly send: (intent: AppIntent) => void;
  /** Something has come that no intent brought at once. */
  readonly changed: () => void;
}

export const hintOf = (key: UiKey): Trouble => ({ key, values: {}, details: [] });

/** Whoever goes somewhere no longer waits for what is still loading. */
export function go(
  { held, wanted }: Inside,
  event: Parameters<Held['screens']['send']>[0],
  then?: () => void,
): void {
  leaveWanted({ held, wanted });
  held.hint = null;
  held.asking = false;
  held.screens.send(event);
  then?.();
}

/** An author whose change is not gone on with any more still hears what is wrong with the pack. */
function leaveWanted({ held, wanted }: Pick<Inside, 'held' | 'wanted'>): void {
  const { wish } = wanted;
  if (wish?.kind === 'story' && wish.note) held.author = wish.note;
  wanted.leave();
}

export function want(inside: Inside, wish: Wish): void {
  leaveWanted(inside);
  inside.wanted.want(wish);
}

/** The open story is left, and all that was made for it. */
export function closeStory({ held, drawing }: Inside): void {
  held.plays.end();
  if (held.opened !== null) held.parts.onStoryLeft();
  held.opened = null;
  if (drawing.wish?.kind === 'map' || drawing.wish?.kind === 'reading') drawing.leave();
  held.parts.memory.clear();
}

/** To the library, which says why. */
export function refuse(inside: Inside, key: UiKey, values: Record<string, string>): void {
  closeStory(inside);
  inside.held.screens.send({ type: 'notice', trouble: { key, values, details: [] } });
}
