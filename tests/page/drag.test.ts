import { describe, expect, it } from 'vitest';
import { SimulatedClock } from 'xstate';
import { takeDrags } from '../../src/page/play/drag.ts';

interface Said {
  scrolls: [number, boolean][];
  captured: number[];
  clicks: number;
}

/** An element at 10, 20 whose upper 300 px are the conversation, with a control that counts clicks. */
function setUp() {
  const said: Said = { scrolls: [], captured: [], clicks: 0 };
  const ownerDocument = new EventTarget();
  const element = Object.assign(new EventTarget(), {
    ownerDocument,
    clientHeight: 600,
    getBoundingClientRect: () => ({ left: 10, top: 20 }),
    setPointerCapture: (id: number) => said.captured.push(id),
  }) as unknown as HTMLElement;
  const clock = new SimulatedClock();
  const end = takeDrags(element, {
    clock,
    isOverLog: (x, y) => x >= 0 && y >= 0 && y < 300,
    onScroll: (distance, rest) => said.scrolls.push([distance, rest]),
  });
  const fire = (type: string, values: object): Event => {
    const event = Object.assign(new Event(type, { cancelable: true }), values);
    element.dispatchEvent(event);
    return event;
  };
  const pointer = (type: string, x: number, y: number): Event =>
    fire(type, { clientX: x, clientY: y, pointerId: 1, button: 0, isPrimary: true });
  const key = (): boolean => ownerDocument.dispatchEvent(new Event('keydown'));
  return { said, fire, pointer, key, clock, end };
}

describe('drag over the conversation', () => {
  it('scrolls from 8 px on, towards the past when the finger moves down', () => {
    const { said, pointer } = setUp();
    pointer('pointerdown', 50, 100);
    pointer('pointermove', 50, 106);
    expect(said.scrolls).toEqual([]);
    pointer('pointermove', 50, 112);
    pointer('pointermove', 50, 130);
    pointer('pointerup', 50, 130);
    expect(said.captured).toEqual([1]);
    expect(said.scrolls).toEqual([
      [12, false],
      [18, false],
      [0, true],
    ]);
  });

  it('swallows the click that ends a drag, and only that one', () => {
    const { pointer, fire } = setUp();
    pointer('pointerdown', 50, 100);
    pointer('pointermove', 50, 130);
    pointer('pointerup', 50, 130);
    expect(fire('click', { detail: 1 }).defaultPrevented).toBe(true);
    pointer('pointerdown', 50, 100);
    pointer('pointerup', 52, 101);
    expect(fire('click', { detail: 1 }).defaultPrevented).toBe(false);
  });

  /** A finger's drag, after which the browser sends no click. */
  const dragged = () => {
    const set = setUp();
    set.pointer('pointerdown', 50, 100);
    set.pointer('pointermove', 50, 130);
    return set;
  };

  it('leaves the click of a key or a screen reader alone after a drag', () => {
    const { pointer, fire } = dragged();
    pointer('pointerup', 50, 130);
    expect(fire('click', { detail: 0 }).defaultPrevented).toBe(false);
  });

  it('swallows nothing once a key was pressed, wherever focus is', () => {
    const { pointer, fire, key } = dragged();
    pointer('pointerup', 50, 130);
    key();
    expect(fire('click', { detail: 1 }).defaultPrevented).toBe(false);
  });

  it('rests and swallows nothing when the browser takes the gesture away', () => {
    const { said, pointer, fire } = dragged();
    pointer('pointercancel', 50, 130);
    expect(said.scrolls.at(-1)).toEqual([0, true]);
    expect(fire('click', { detail: 1 }).defaultPrevented).toBe(false);
  });

  it('leaves presses outside the conversation alone', () => {
    const { said, pointer } = setUp();
    pointer('pointerdown', 50, 500);
    pointer('pointermove', 50, 400);
    expect(said.scrolls).toEqual([]);
  });

  it('takes the wheel but never the zoom gesture', () => {
    const { said, fire } = setUp();
    const at = { clientX: 50, clientY: 100, deltaMode: 0, deltaY: -120 };
    expect(fire('wheel', { ...at, ctrlKey: true }).defaultPrevented).toBe(false);
    expect(fire('wheel', { ...at, ctrlKey: false }).defaultPrevented).toBe(true);
    expect(said.scrolls).toEqual([[120, false]]);
  });

  const notch = { clientX: 50, clientY: 100, deltaMode: 0, deltaY: -120, ctrlKey: false };

  it('a wheel rests once, when its last notch is over', () => {
    const { said, fire, clock } = setUp();
    fire('wheel', notch);
    clock.increment(100);
    fire('wheel', notch);
    clock.increment(100);
    expect(said.scrolls).toEqual([
      [120, false],
      [120, false],
    ]);
    clock.increment(20);
    expect(said.scrolls.at(-1)).toEqual([0, true]);
    clock.increment(1000);
    expect(said.scrolls).toHaveLength(3);
  });

  it('a press or a key ends the turning of a wheel at once', () => {
    for (const act of ['press', 'key'] as const) {
      const { said, fire, pointer, key, clock } = setUp();
      fire('wheel', notch);
      if (act === 'press') pointer('pointerdown', 50, 500);
      else key();
      clock.increment(1000);
      expect(said.scrolls.slice(1)).toEqual([[0, true]]);
    }
  });

  it('a wheel that is left alone says nothing more', () => {
    const { said, fire, clock, end } = setUp();
    fire('wheel', notch);
    end();
    clock.increment(1000);
    expect(said.scrolls).toEqual([[120, false]]);
  });

  it('ends when told to', () => {
    const { said, pointer, end } = setUp();
    end();
    pointer('pointerdown', 50, 100);
    pointer('pointermove', 50, 150);
    expect(said.scrolls).toEqual([]);
  });
});
