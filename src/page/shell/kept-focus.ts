/**
 * Focus that would be lost, because what had it is taken away: it is caught by the nearest place that
 * does nothing by itself, so that a second press of the same key presses nothing.
 */

/** Places for focus that no press reaches by chance: headings, the conversation, groups. None is folded away. */
const places = '[tabindex="-1"]:not(button):not(input):not(details:not([open]) *)';

export interface Held {
  /** Focus stood somewhere, and stands nowhere now. */
  isLost(): boolean;
  /** Puts it where it belongs next; does nothing where it is not lost. */
  catchIt(): void;
}

/** Remembers where focus stands in `root`; call it before the drawing that may take that away. */
export function holdFocus(root: HTMLElement): Held {
  const { activeElement } = root.ownerDocument;
  const stood = activeElement !== null && root.contains(activeElement);
  const nearest = stood ? around(root, activeElement) : [];
  // What is hidden keeps focus until the next frame.
  const isLost = (): boolean =>
    stood &&
    (isNowhere(root.ownerDocument) ||
      root.ownerDocument.activeElement?.closest('[hidden]') != null);
  return {
    isLost,
    catchIt() {
      if (!isLost()) return;
      const place = nearest
        .filter((element) => element.isConnected && element.closest('[inert]') === null)
        .map(placeIn)
        .find((found) => found !== null);
      const target = place ?? root.querySelector<HTMLElement>('main h1');
      // A picture must not be scrolled away from under its controls.
      target?.focus({ preventScroll: target.closest('.play') !== null });
    },
  };
}

/** Nothing has focus, or what has it cannot be pressed any more. */
export function isNowhere({ activeElement, body }: Document): boolean {
  return (
    activeElement === null || activeElement === body || activeElement.closest('[inert]') !== null
  );
}

/** From the inside out: what holds the element, and before that what comes after it there. */
function around(root: HTMLElement, from: Element): Element[] {
  const found: Element[] = [];
  for (let at: Element = from; at !== root && at.parentElement !== null; at = at.parentElement) {
    for (let next = at.nextElementSibling; next !== null; next = next.nextElementSibling)
      found.push(next);
    found.push(at.parentElement);
  }
  return found;
}

const placeIn = (element: Element): HTMLElement | null =>
  element.matches(places) ? (element as HTMLElement) : element.querySelector<HTMLElement>(places);
