/** One door to what is for adults: leading a class, the guides of the packs, their reviews, opening more. */

import { useState } from 'preact/hooks';
import { Icon } from '../controls/icon.tsx';
import { useLate } from '../controls/use-late.ts';
import { screensOf } from '../late.ts';
import type { BehindDoorProps } from '../packs/behind-door.tsx';
import type { PageParts } from '../page-state.ts';

interface DoorProps extends BehindDoorProps, Pick<PageParts, 'loadScreens'> {}

/** Open for whoever leads a class, and while a pack is looked at or has just come. */
export function AdultsDoor({ loadScreens, ...shown }: DoorProps) {
  const { words, state } = shown;
  const stays = state.role !== 'solo' || state.opening !== null || state.fresh !== null;
  const [isOpen, setOpen] = useState(stays);
  const BehindDoor = screensOf('packs')?.BehindDoor;
  const isMissing = useLate(() => loadScreens('packs'), (isOpen || stays) && !BehindDoor);
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
        {isMissing && <p role="alert">{words.ui('app.give.late')}</p>}
      </div>
    </details>
  );
}
