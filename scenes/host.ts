/** Watches how large the host is, in CSS px, and how many device pixels make one of them. */
import { toolbarHeight } from './geometry/frame.ts';
import type { Size } from './geometry/rects.ts';

export interface HostSize extends Size {
  /** How much of the host's top the page's toolbar covers, CSS px. */
  readonly covered: number;
  readonly ratio: number;
  /** Height of the whole window, CSS px: type for a class is a part of it. */
  readonly screen: number;
}

export const sizeOf = (host: HTMLElement): HostSize => ({
  width: host.clientWidth,
  height: host.clientHeight,
  covered: Math.max(0, toolbarHeight - Math.round(host.getBoundingClientRect().top)),
  ratio: devicePixelRatio || 1,
  screen: window.innerHeight,
});

/** How large a host will be that fills the window under the toolbar. */
export const likelySize = (): HostSize => ({
  width: innerWidth,
  height: Math.max(0, innerHeight - toolbarHeight),
  covered: 0,
  ratio: devicePixelRatio || 1,
  screen: innerHeight,
});

export const isSameSize = (one: HostSize, other: HostSize): boolean =>
  one.width === other.width &&
  one.height === other.height &&
  one.covered === other.covered &&
  one.ratio === other.ratio;

/**
 * Calls `onChange` in the task of the observer, so that a resized canvas never shows empty; once
 * at the beginning too. Gives the function that ends it.
 */
export function watchHost(host: HTMLElement, onChange: () => void): () => void {
  let query: MediaQueryList | null = null;
  const onRatio = (): void => {
    listen();
    onChange();
  };
  // A media query matches one ratio only, so each change asks for the next one.
  const listen = (): void => {
    query?.removeEventListener('change', onRatio);
    query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    query.addEventListener('change', onRatio);
  };
  const observer = new ResizeObserver(() => onChange());
  observer.observe(host);
  listen();
  return () => {
    observer.disconnect();
    query?.removeEventListener('change', onRatio);
  };
}
