import { describe, expect, it } from 'vitest';
import { leaveOnShift } from '../../src/page/shell/leave.ts';

/** A document that counts how often it was left. */
function setUp(over: { isOn?: () => boolean } = {}) {
  const document = new EventTarget();
  let left = 0;
  leaveOnShift(document, { isOn: () => true, onLeave: () => left++, ...over });
  /** `target` stands for the element that has focus. */
  const press = (
    at: number,
    { target, ...values }: { target?: object; [name: string]: unknown } = {},
  ): void => {
    const event = Object.assign(new Event('keydown'), { key: 'Shift', ...values });
    Object.defineProperty(event, 'timeStamp', { value: at });
    // An event's own target is the document here; nothing else hears of it.
    if (target) Object.defineProperty(event, 'target', { value: target });
    document.dispatchEvent(event);
  };
  const presses = (...times: number[]): number => {
    for (const at of times) press(at);
    return left;
  };
  return { document, press, presses, left: () => left };
}

describe('Shift three times', () => {
  it('leaves when all three come within 700 ms', () => {
    expect(setUp().presses(1000, 1300, 1700)).toBe(1);
    expect(setUp().presses(1000, 1300, 1701)).toBe(0);
  });

  it('a press that came too late is the first of the next three', () => {
    expect(setUp().presses(0, 600, 1200, 1300)).toBe(1);
    expect(setUp().presses(0, 1000, 2000, 3000, 4000)).toBe(0);
  });

  it.each([
    ['another key', { key: 'a' }],
    ['Shift with another', { ctrlKey: true }],
  ])('%s between counts anew', (_name, values) => {
    const { press, presses } = setUp();
    presses(0, 100);
    press(200, values);
    expect(presses(300, 400)).toBe(0);
    expect(presses(500)).toBe(1);
  });

  it('a key that is held, and a press of the pointer', () => {
    const { press, presses, document } = setUp();
    presses(0, 100);
    press(200, { repeat: true });
    document.dispatchEvent(new Event('pointerdown'));
    expect(presses(300)).toBe(0);
  });

  it.each([
    ['text', false],
    ['number', false],
    ['radio', true],
    ['range', true],
  ])('in a field of %s: %s', (type, leaves) => {
    const field = { matches: (selector: string) => selector.includes(`type=${type}`) };
    const { press, left } = setUp();
    for (const at of [0, 100, 200]) press(at, { target: { closest: () => field } });
    expect(left()).toBe(leaves ? 1 : 0);
  });

  it('can be switched off', () => {
    expect(setUp({ isOn: () => false }).presses(0, 100, 200)).toBe(0);
  });
});
