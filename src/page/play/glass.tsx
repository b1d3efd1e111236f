/** What rises over the phone lies on its glass; without a drawn phone, over the whole play. */
import type { ComponentChildren } from 'preact';
import type { PictureState } from '../../session/pictures.ts';
import type { Placement } from '../../view/placement.ts';

interface GlassProps {
  over: Placement | null;
  /** A picture lies on it, which closes wherever it is pressed; a sheet closes beside it. */
  picture?: PictureState;
  onClose: () => void;
  children: ComponentChildren;
}

export function Glass({ over, picture, onClose, children }: GlassProps) {
  const glass = over?.glass;
  const style = glass && {
    left: `${glass.x}px`,
    top: `${glass.y}px`,
    width: `${glass.width}px`,
    height: `${glass.height}px`,
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: there is a button and a key for the same.
    <div
      class="phone-look"
      data-picture={picture}
      {...(style ? { style, 'data-over': 'true' } : {})}
      onClick={(event) => {
        // As soon as it is closed the play would take the same tap for the next line.
        event.stopPropagation();
        if (picture !== undefined || event.target === event.currentTarget) onClose();
      }}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      {children}
    </div>
  );
}
