import { describe, expect, it } from 'vitest';
import { type Around, classKey, type Pressed } from '../../src/page/class/lead/class-keys.ts';

const press = (code: string, key: string, more: Partial<Pressed> = {}): Pressed => ({
  code,
  key,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  repeat: false,
  ...more,
});

const page: Around = { focus: 'none', scrolls: false, characters: true };
const off: Around = { ...page, characters: false };
const vote = (index: number | null, by: 1 | -1 = 1) => ({ does: 'vote', index, by });
const shift = { shiftKey: true };

describe('keys of a class', () => {
  it('a clicker works whether or not keys of one character do, and in every field', () => {
    for (const characters of [true, false])
      for (const focus of ['none', 'control', 'number', 'words'] as const) {
        const around = { focus, scrolls: true, characters };
        expect(classKey(press('PageDown', 'PageDown'), around)).toEqual({ does: 'on' });
        expect(classKey(press('PageUp', 'PageUp'), around)).toEqual({ does: 'back' });
      }
  });

  it('arrows, Space and Enter of other clickers move on and back', () => {
    for (const [key, does] of [
      ['ArrowRight', 'on'],
      ['ArrowDown', 'on'],
      ['ArrowLeft', 'back'],
      ['ArrowUp', 'back'],
    ] as const)
      expect(classKey(press(key, key), off)).toEqual({ does });
    expect(classKey(press('Space', ' '), off)).toEqual({ does: 'on' });
    expect(classKey(press('Enter', 'Enter'), off)).toEqual({ does: 'on' });
    expect(classKey(press('NumpadEnter', 'Enter'), off)).toEqual({ does: 'on' });
  });

  it('what has the focus keeps its keys, and a page that scrolls keeps ↑ and ↓', () => {
    for (const [code, key] of [
      ['Space', ' '],
      ['Enter', 'Enter'],
    ] as const)
      expect(classKey(press(code, key), { ...page, focus: 'control' })).toBeNull();
    for (const focus of ['number', 'words'] as const)
      for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'Enter', 'Backspace'])
        expect(classKey(press(key, key), { ...page, focus })).toBeNull();
    const long = { ...page, scrolls: true };
    expect(classKey(press('ArrowDown', 'ArrowDown'), long)).toBeNull();
    expect(classKey(press('ArrowUp', 'ArrowUp'), long)).toBeNull();
    expect(classKey(press('ArrowRight', 'ArrowRight'), long)).toEqual({ does: 'on' });
  });

  it('digits count by their place', () => {
    expect(classKey(press('Digit2', '2'), page)).toEqual(vote(1));
    expect(classKey(press('Digit2', '@', shift), page)).toEqual(vote(1, -1));
    expect(classKey(press('Numpad0', '0'), page)).toEqual(vote(null));
    expect(classKey(press('Digit3', '٣'), page)).toEqual(vote(2));
  });

  it('where Shift writes the figures, a figure adds a vote all the same', () => {
    // A French keyboard: & and Shift for the 1, é and Shift for the 2.
    expect(classKey(press('Digit1', '&'), page)).toEqual(vote(0));
    expect(classKey(press('Digit1', '1', shift), page)).toEqual(vote(0));
    expect(classKey(press('Digit2', 'é'), page)).toEqual(vote(1));
    expect(classKey(press('Digit2', '2', shift), page)).toEqual(vote(1));
    expect(classKey(press('Backspace', 'Backspace'), page)).toEqual({ does: 'unvote' });
  });

  it('a keypad that moves about counts nothing', () => {
    expect(classKey(press('Numpad1', 'End'), page)).toBeNull();
    expect(classKey(press('Numpad3', 'PageDown'), page)).toEqual({ does: 'on' });
  });

  it.each([
    ['QWERTY', { KeyR: 'r', KeyC: 'c', KeyP: 'p', KeyB: 'b', KeyF: 'f', Period: '.' }],
    ['Ukrainian', { KeyR: 'к', KeyC: 'с', KeyP: 'з', KeyB: 'и', KeyF: 'а', Period: 'ю' }],
    ['Arabic', { KeyR: 'ق', KeyC: 'ؤ', KeyP: 'ح', KeyB: 'لا', KeyF: 'ب', Period: 'ز' }],
    ['Hebrew', { KeyR: 'ר', KeyC: 'ב', KeyP: 'פ', KeyB: 'נ', KeyF: 'כ', Period: 'ץ' }],
    ['Greek', { KeyR: 'ρ', KeyC: 'ψ', KeyP: 'π', KeyB: 'β', KeyF: 'φ', Period: '.' }],
    ['Hindi', { KeyR: 'ी', KeyC: 'म', KeyP: 'ज', KeyB: 'व', KeyF: 'ि', Period: '.' }],
  ] as const)('letters count by their place on %s', (_layout, keys) => {
    const asks = Object.entries(keys).map(([code, key]) => classKey(press(code, key), page)?.does);
    expect(asks).toEqual(['reveal', 'calm', 'pause', 'blank', 'full', 'blank']);
  });

  it('somebody tells something: one key, with a Latin, an Arabic and a Ukrainian keyboard', () => {
    for (const key of ['t', 'T', 'ف', 'е'])
      expect(classKey(press('KeyT', key), page)).toEqual({ does: 'told' });
    expect(classKey(press('KeyT', 'ف'), { ...page, focus: 'number' })).toEqual({ does: 'told' });
    expect(classKey(press('KeyT', 't'), { ...page, focus: 'words' })).toBeNull();
    expect(classKey(press('KeyT', 't'), off)).toBeNull();
  });

  it('the class votes once more: one key, with a Latin, an Arabic and a Ukrainian keyboard', () => {
    for (const key of ['v', 'V', 'ر', 'м'])
      expect(classKey(press('KeyV', key), page)).toEqual({ does: 'again' });
    // Out of the field of the last number too.
    expect(classKey(press('KeyV', 'v'), { ...page, focus: 'number' })).toEqual({ does: 'again' });
    expect(classKey(press('KeyV', 'v', { repeat: true }), page)).toBeNull();
    expect(classKey(press('KeyV', 'v', { ctrlKey: true }), page)).toBeNull();
  });

  it('a Latin letter is that letter wherever it stands', () => {
    // Dvorak has its r at the place of o, and a p at that of r.
    expect(classKey(press('KeyO', 'r'), page)).toEqual({ does: 'reveal' });
    expect(classKey(press('KeyR', 'p'), page)).toEqual({ does: 'pause' });
    expect(classKey(press('KeyC', 'j'), page)).toBeNull();
    expect(classKey(press('KeyR', 'R', shift), page)).toEqual({ does: 'reveal' });
  });

  it('a question mark opens the sheet wherever it stands, also over a figure', () => {
    for (const [code, key] of [
      ['Slash', '?'],
      ['Digit7', '?'],
      ['KeyM', '?'],
      ['Slash', '؟'],
    ] as const)
      expect(classKey(press(code, key, shift), page)).toEqual({ does: 'sheet' });
  });

  it('a letter is no number, so it works from a field for numbers and not from one for words', () => {
    const number: Around = { ...page, focus: 'number' };
    expect(classKey(press('KeyR', 'r'), number)).toEqual({ does: 'reveal' });
    expect(classKey(press('KeyC', 'ؤ'), number)).toEqual({ does: 'calm' });
    expect(classKey(press('Digit1', '1'), number)).toBeNull();
    expect(classKey(press('Digit1', '&'), number)).toBeNull();
    expect(classKey(press('KeyR', 'r'), { ...page, focus: 'words' })).toBeNull();
  });

  it('a key that is held counts once', () => {
    expect(classKey(press('Digit1', '1', { repeat: true }), page)).toBeNull();
    expect(classKey(press('PageDown', 'PageDown', { repeat: true }), page)).toBeNull();
  });

  it('switched off they do nothing, and shortcuts of the browser are left alone', () => {
    expect(classKey(press('Period', '.'), off)).toBeNull();
    expect(classKey(press('Backspace', 'Backspace'), off)).toBeNull();
    expect(classKey(press('KeyR', 'r', { ctrlKey: true }), page)).toBeNull();
    expect(classKey(press('Space', ' ', shift), page)).toBeNull();
  });
});
