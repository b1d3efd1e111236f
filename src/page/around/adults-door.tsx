/** One door to what is for adults: leading a class, the guides of the packs, their reviews, opening more. */

import { useLayoutEffect, useState } from 'preact/hooks';
import { Icon } from '../controls/icon.tsx';
import { loadScreens, screensOf } from '../late.ts';
import type { BehindDoorProps } from '../packs/behind-door.tsx';

/** Open for whoever leads a class, and while a pack is looked at or has just come. */
export function AdultsDoor(shown: BehindDoorProps) {
  const { words, state } = shown;
  const stays = state.role !== 'solo' || state.opening !== null || state.fresh !== null;
  const [isOpen, setOpen] = useState(stays);
  const [came, setCame] = useState<'here' | 'missing' | null>(null);
  const BehindDoor = screensOf('packs')?.BehindDoor;
  const isWanted = (isOpen || stays) && !BehindDoor;
  useLayoutEffect(() => {
    if (isWanted)
      loadScreens('packs').then(
        () => setCame('here'),
        () => setCame('missing'),
      );
  }, [isWanted]);
  return (
    <details
      class="door"
      data-door
      open={isOpen || stays}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <Icon name="people" size={20} />
        <span>{words.ui('app.library.door')}</span>
      </summary>
      <div class="behind-door">
        {BehindDoor && <BehindDoor {...shown} />}
        {came === 'missing' && <p role="alert">{words.ui('app.give.late')}</p>}
      </div>
    </details>
  );
}
