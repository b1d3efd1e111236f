/**
 * Bars that stick to an edge lie over what scrolls beneath. How high they are depends on their words
 * and on the window, so it is measured, and the style sheets keep that much free.
 */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** What the style sheets call the height of a bar, in px. */
export type Bar = '--bar' | '--under-bar' | '--foot-bar' | '--panel-bar';

/** Gives the ref of a bar whose height stands in `name` for as long as it is there. */
export function useBar<Of extends HTMLElement>(name: Bar): RefObject<Of | null> {
  const bar = useRef<Of>(null);
  useLayoutEffect(() => {
    const element = bar.current;
    if (element === null) return;
    const { style } = document.documentElement;
    const watch = new ResizeObserver(() => style.setProperty(name, `${coveredBy(element)}px`));
    watch.observe(element);
    return () => {
      watch.disconnect();
      style.removeProperty(name);
    };
  }, []);
  return bar;
}

/** In a low window some bars scroll along instead; one that floats keeps off its edge. */
function coveredBy(element: HTMLElement): number {
  const { position, bottom } = getComputedStyle(element);
  if (position !== 'sticky') return 0;
  return element.offsetHeight + (Number.parseFloat(bottom) || 0);
}
