/** Watches how large the host is, in CSS px, and how many device pixels make one of them. */
import { toolbarHeight } from '../geometry/frame.ts';
import type { Size } from '../geometry/rects.ts';

export interface HostSize extends Size {
  /** Device pixels that the host covers on the screen; its size in CSS px comes of them. */
  readonly device: Size;
  /** How much of the host's top the page's toolbar covers, CSS px. */
  readonly covered: number;
  readonly ratio: number;
  /** Height of the whole window, CSS px: type for a class is a part of it. */
  readonly screen: number;
}

/**
 * `counted` is what the browser itself counts, where it does. At 90 % or on a screen of another scale
 * a box begins and ends between pixels and is drawn from the nearest one to the nearest one: its
 * size times the ratio would be a pixel off, and the whole picture would be drawn blurred.
 */
export function sizeOf(host: HTMLElement, counted: Size | null): HostSize {
  const ratio = devicePixelRatio || 1;
  const { left, right, top, bottom } = host.getBoundingClientRect();
  const between = (from: number, to: number): number =>
    Math.round(to * ratio) - Math.round(from * ratio);
  const reckoned = { width: between(left, right), height: between(top, bottom) };
  const covered = Math.max(0, toolbarHeight - Math.round(top));
  return sized(counted && isNear(counted, reckoned) ? counted : reckoned, covered);
}

/** A browser that plays another screen than its own, as developers let it, counts its own pixels. */
const isNear = (one: Size, other: Size): boolean =>
  Math.abs(one.width - other.width) <= 1 && Math.abs(one.height - other.height) <= 1;

/** How large a host will be that fills the window under the toolbar. */
export function likelySize(): HostSize {
  const ratio = devicePixelRatio || 1;
  const height = Math.max(0, innerHeight - toolbarHeight);
  return sized({ width: Math.round(innerWidth * ratio), height: Math.round(height * ratio) }, 0);
}

function sized(device: Size, covered: number): HostSize {
  const ratio = devicePixelRatio || 1;
  const width = device.width / ratio;
  return { device, width, height: device.height / ratio, covered, ratio, screen: innerHeight };
}

export const isSameSize = (one: HostSize, other: HostSize): boolean =>
  one.device.width === other.device.width &&
  one.device.height === other.device.height &&
  one.covered === other.covered &&
  one.ratio === other.ratio;

/**
 * Calls `onChange` in the task of the observer, so that a resized canvas never shows empty; once
 * at the beginning too. It is told the device pixels where the browser counts them. Gives the
 * function that ends it.
 */
export function watchHost(host: HTMLElement, onChange: (device: Size | null) => void): () => void {
  let query: MediaQueryList | null = null;
  const onRatio = (): void => {
    listen();
    onChange(null);
  };
  // A media query matches one ratio only, so each change asks for the next one.
  const listen = (): void => {
    query?.removeEventListener('change', onRatio);
    query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    query.addEventListener('change', onRatio);
  };
  const observer = new ResizeObserver((entries) => {
    const [box] = entries.at(-1)?.devicePixelContentBoxSize ?? [];
    onChange(box ? { width: box.inlineSize, height: box.blockSize } : null);
  });
  try {
    observer.observe(host, { box: 'device-pixel-content-box' });
  } catch {
    // Safari does not count them.
    observer.observe(host);
  }
  listen();
  return () => {
    observer.disconnect();
    query?.removeEventListener('change', onRatio);
  };
}
