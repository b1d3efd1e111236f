/** Drag and wheel over the conversation, on the one element around stage and controls. */
import type { Clock } from '../../session/play.ts';

export interface DragParts {
  /** Tells when a wheel has come to rest. */
  readonly clock: Clock;
  /** A point in CSS px of the element is over the conversation. */
  isOverLog(x: number, y: number): boolean;
  /** CSS px; positive looks further up into the past. `rest`: the gesture has ended. */
  onScroll(distance: number, rest: boolean): void;
}

/** Movement in CSS px from which a press is a drag and no longer chooses. */
const slack = 8;
const lineHeight = 20;
/** Milliseconds after the last notch of a wheel from which it rests. */
const quiet = 120;

interface Press {
  readonly pointer: number;
  readonly x: number;
  readonly y: number;
  last: number;
  dragging: boolean;
}

/** Listens on `element` until the function it gives is called. */
export function takeDrags(element: HTMLElement, parts: DragParts): () => void {
  let press: Press | null = null;
  let swallowClick = false;
  /** The timer of a wheel that turns. */
  let turning: unknown = null;

  const isOver = (event: MouseEvent): boolean => {
    const box = element.getBoundingClientRect();
    return parts.isOverLog(event.clientX - box.left, event.clientY - box.top);
  };
  /** A finger's drag ends without a click, so the next one may be a wish of its own. */
  const forget = (): void => {
    swallowClick = false;
  };
  /** A wheel that turns rests now: its time is over, or the person does something else. */
  const rest = (): void => {
    if (turning === null) return;
    parts.clock.clearTimeout(turning);
    turning = null;
    parts.onScroll(0, true);
  };
  const key = (): void => {
    forget();
    rest();
  };
  const down = (event: PointerEvent): void => {
    forget();
    rest();
    if (event.button !== 0 || !event.isPrimary || !isOver(event)) return;
    const { clientX: x, clientY: y, pointerId: pointer } = event;
    press = { pointer, x, y, last: y, dragging: false };
  };
  const move = (event: PointerEvent): void => {
    if (press === null || event.pointerId !== press.pointer) return;
    const far = Math.hypot(event.clientX - press.x, event.clientY - press.y) > slack;
    if (!press.dragging && far) {
      press.dragging = true;
      element.setPointerCapture(press.pointer);
    }
    if (!press.dragging) return;
    parts.onScroll(event.clientY - press.last, false);
    press.last = event.clientY;
  };
  const up = (event: PointerEvent): void => {
    if (press === null || event.pointerId !== press.pointer) return;
    swallowClick = press.dragging;
    if (press.dragging) parts.onScroll(0, true);
    press = null;
  };
  /** The browser has taken the gesture for itself; no click can follow. */
  const cancel = (event: PointerEvent): void => {
    up(event);
    forget();
  };
  /** The click that ends a drag belongs to nothing under it. One without a pointer (detail 0) is a key's. */
  const click = (event: MouseEvent): void => {
    if (!swallowClick || event.detail === 0) return;
    forget();
    event.preventDefault();
    event.stopPropagation();
  };
  const wheel = (event: WheelEvent): void => {
    if (event.ctrlKey || !isOver(event)) return;
    event.preventDefault();
    const unit = [1, lineHeight, element.clientHeight][event.deltaMode] ?? 1;
    parts.onScroll(-event.deltaY * unit, false);
    parts.clock.clearTimeout(turning);
    turning = parts.clock.setTimeout(rest, quiet);
  };

  const controller = new AbortController();
  const { signal } = controller;
  element.addEventListener('pointerdown', down, { signal });
  element.addEventListener('pointermove', move, { signal });
  element.addEventListener('pointerup', up, { signal });
  element.addEventListener('pointercancel', cancel, { signal });
  element.addEventListener('click', click, { capture: true, signal });
  element.ownerDocument.addEventListener('keydown', key, { capture: true, signal });
  element.addEventListener('wheel', wheel, { passive: false, signal });
  return () => {
    controller.abort();
    parts.clock.clearTimeout(turning);
  };
}
