import { expect, it } from 'vitest';
import { isOn } from '../../src/page/play/next-line.ts';

const press = (key: string, on: 'nothing' | 'button' | 'field' = 'nothing', held = {}) => ({
  key,
  ...{ ctrlKey: false, altKey: false, metaKey: false, shiftKey: false, ...held },
  // All that is asked of what has focus is what it is.
  target: {
    closest: (selector: string) => {
      const is = { nothing: 'nothing', button: 'button', field: 'input' }[on];
      return selector.split(', ').includes(is) ? {} : null;
    },
  } as unknown as Element,
});

it('is Space, and the arrow that points where words run', () => {
  expect(isOn(press(' '), 'ltr')).toBe(true);
  expect(isOn(press('ArrowRight'), 'ltr')).toBe(true);
  expect(isOn(press('ArrowLeft'), 'ltr')).toBe(false);
  expect(isOn(press('ArrowLeft'), 'rtl')).toBe(true);
  expect(isOn(press('ArrowRight'), 'rtl')).toBe(false);
  expect(isOn(press('Enter'), 'ltr')).toBe(false);
});

it('leaves to a control and a field what is theirs, and to the browser its own keys', () => {
  expect(isOn(press(' ', 'button'), 'ltr')).toBe(false);
  expect(isOn(press('ArrowRight', 'button'), 'ltr')).toBe(true);
  expect(isOn(press('ArrowRight', 'field'), 'ltr')).toBe(false);
  for (const held of ['ctrlKey', 'altKey', 'metaKey', 'shiftKey'])
    expect(isOn(press(' ', 'nothing', { [held]: true }), 'ltr')).toBe(false);
});
