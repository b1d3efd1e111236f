/** What a reload of this window comes back to, beside the story itself. */

import { settled } from '../app/app.ts';
import { type Flags, readRole, type WindowRole } from '../app/flags.ts';
import { isKept } from '../app/machine.ts';
import type { App, AppState } from '../app/state.ts';
import { windowStore } from '../keep/window.ts';
import type { Id } from '../script/types.ts';
import { either, fields, nothing, type Stored, text } from '../session/stored.ts';

const role = windowStore('unsent-role', () => {});
const opened = windowStore('unsent-opened', () => {});
/** A guide is read for an hour. */
const guide = windowStore('unsent-guide', () => {});

interface KeptGuide {
  /** null: that of a lesson with whatever pack. */
  readonly pack: Id | null;
}
const storedGuide: Stored<KeptGuide> = fields({ pack: either(text, nothing) });

export const roleBefore = (): WindowRole => readRole(role.read()) ?? 'solo';
export const keepRole = (taken: WindowRole): void => void role.write(taken);

/** Opened packs themselves go with the page; only that there were some is known after it. */
export function keepOpened(any: boolean): void {
  if (any) opened.write(true);
  else opened.clear();
}

export function keepGuide({ place, guide: pack }: AppState): void {
  if (place === 'guide') guide.write({ pack });
  // Help or settings over a guide lead back to it, so only these leave it.
  else if (place === 'library' || isKept(place)) guide.clear();
}

/** Has to be asked before the app has shown anything. */
export const guideBefore = (): KeptGuide | null => storedGuide(guide.read()) ?? null;

/** Once the app stands: opens a guide again, and says that an opened pack has gone. */
export async function comeBack(
  app: App,
  flags: Flags,
  before: ReturnType<typeof guideBefore>,
): Promise<void> {
  const isFree = () => app.state.place === 'library' && !app.state.notice;
  if (before && flags.pack === null && isFree()) openGuideAgain(app, before.pack);
  await settled(app);
  if (opened.read() === true && isFree())
    app.send({ type: 'tell', key: 'trouble.opened-gone', values: {} });
  opened.clear();
}

function openGuideAgain(app: App, pack: Id | null): void {
  const { role, packs } = app.state;
  const card = packs.find(({ id }) => id === pack);
  if (card || (pack === null && role === 'class'))
    app.send({ type: 'guide', pack: card?.id ?? null });
}
