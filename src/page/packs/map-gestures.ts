/** Drag, pinch and wheel over an element, as moves and zooms. A press that does not move stays a press. */

export interface Gestures {
  /** CSS px. */
  readonly onMove: (x: number, y: number) => void;
  /** The point is inside the element. */
  readonly onZoom: (factor: number, point: { x: number; y: number }) => void;
}

const dragStarts = 8;
/** How much one px of the wheel zooms: a notch of 100 px is a quarter. */
const perPixel = 0.0025;

/** Listens until the returned function is called. */
export function takeGestures(element: HTMLElement, { onMove, onZoom }: Gestures): () => void {
  const fingers = new Map<number, { x: number; y: number }>();
  let travelled = 0;
  const inside = (x: number, y: number): { x: number; y: number } => {
    const bounds = element.getBoundingClientRect();
    return { x: x - bounds.x, y: y - bounds.y };
  };
  const spread = (): number => {
    const [a, b] = [...fingers.values()];
    return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0;
  };
  const down = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    if (fingers.size === 0) travelled = 0;
    fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
  };
  const move = (event: PointerEvent): void => {
    const before = fingers.get(event.pointerId);
    if (!before) return;
    const [x, y] = [event.clientX - before.x, event.clientY - before.y];
    travelled += Math.hypot(x, y);
    if (travelled >= dragStarts) element.setPointerCapture(event.pointerId);
    const was = spread();
    fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    onMove(x / fingers.size, y / fingers.size);
    const is = spread();
    if (was > 0 && is > 0) {
      const all = [...fingers.values()];
      const middle = (of: 'x' | 'y') => all.reduce((sum, each) => sum + each[of], 0) / all.length;
      onZoom(is / was, inside(middle('x'), middle('y')));
    }
  };
  const up = (event: PointerEvent): void => void fingers.delete(event.pointerId);
  /** The end of a drag is no press on what lies under it. */
  const click = (event: MouseEvent): void => {
    if (travelled >= dragStarts) event.stopPropagation();
  };
  const wheel = (event: WheelEvent): void => {
    // With Ctrl the browser zooms the whole page: that stays the person's own.
    if (event.ctrlKey) return;
    event.preventDefault();
    onZoom(Math.exp(-event.deltaY * perPixel), inside(event.clientX, event.clientY));
  };
  element.addEventListener('pointerdown', down);
  element.addEventListener('pointermove', move);
  element.addEventListener('pointerup', up);
  element.addEventListener('pointercancel', up);
  element.addEventListener('click', click, true);
  element.addEventListener('wheel', wheel, { passive: false });
  return () => {
    element.removeEventListener('pointerdown', down);
    element.removeEventListener('pointermove', move);
    element.removeEventListener('pointerup', up);
    element.removeEventListener('pointercancel', up);
    element.removeEventListener('click', click, true);
    element.removeEventListener('wheel', wheel);
  };
}
