/** What every dialog does that lies over a screen. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Modal {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  /** Takes focus, and so needs `tabIndex={-1}`. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** Escape closes through whoever opened it. */
  readonly onCancel: (event: Event) => void;
}

/** Opens over everything. The browser keeps focus inside and gives it back afterwards. */
export function useModal(onClose: () => void): Modal {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element !== null && !element.open) {
      element.showModal();
      // Browsers do not agree on what is first: some take the first control, and that must never be
      // one that a second press of the same key would leave by.
      heading.current?.focus({ preventScroll: true });
    }
    return () => element?.close();
  }, []);
  return {
    dialog,
    heading,
    onCancel(event) {
      event.preventDefault();
      onClose();
    },
  };
}
