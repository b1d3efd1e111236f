/** What is being looked at on the phone: the story waits for as long as that lies over it. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ChatView } from '../../session/view.ts';
import type { Placement } from '../../view/placement.ts';
import type { Send } from '../page-state.ts';
import type { Look } from './phone-controls.tsx';

export interface Looking {
  /** null while nothing is looked at. */
  readonly look: Look | null;
  readonly open: (look: Look) => void;
  readonly close: () => void;
}

export function useLook(send: Send, { paused }: ChatView): Looking {
  const [look, setLook] = useState<Look | null>(null);
  /** Where focus comes back to: what is under the sheet lets go of it. */
  const from = useRef<Element | null>(null);
  // Whoever lets the story go on by another way has looked.
  useLayoutEffect(() => {
    if (!paused) setLook(null);
  }, [paused]);
  return {
    look: paused ? look : null,
    open(next) {
      // A closer look begins on what is looked at already, which is gone when it ends.
      if (look === null) from.current = document.activeElement;
      setLook(next);
      send({ type: 'play', intent: { type: 'pause' } });
    },
    close() {
      setLook(null);
      send({ type: 'play', intent: { type: 'resume' } });
      if (from.current instanceof HTMLElement) from.current.focus({ preventScroll: true });
    },
  };
}

/**
 * How what stands beside the phone is heard while something on the phone is looked at: it is drawn as
 * alive, so a press on it ends the look first. null where nothing stands beside.
 */
export function besideLook(
  { look, close }: Looking,
  over: Placement | null,
  send: Send,
): Send | null {
  if (look === null || over?.shape !== 'wide') return null;
  return (intent) => {
    close();
    send(intent);
  };
}
