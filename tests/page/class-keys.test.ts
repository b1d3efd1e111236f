import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { slipItems } from '../../src/classroom/slips.ts';
import { classKey, type Pressed } from '../../src/page/class/keys.ts';

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

describe('keys of a class', () => {
  it('a clicker works whether or not keys of one character do', () => {
    for (const characters of [true, false]) {
      expect(classKey(press('PageDown', 'PageDown'), characters)).toEqual({ does: 'on' });
      expect(classKey(press('PageUp', 'PageUp'), characters)).toEqual({ does: 'back' });
    }
  });

  it('digits count by their place, also where the keyboard needs Shift for them', () => {
    expect(classKey(press('Digit2', 'é'), true)).toEqual({ does: 'vote', index: 1, by: 1 });
    expect(classKey(press('Digit2', '2', { shiftKey: true }), true)).toEqual({
      does: 'vote',
      index: 1,
      by: -1,
    });
    expect(classKey(press('Numpad0', '0'), true)).toEqual({ does: 'vote', index: null, by: 1 });
  });

  it('a key that is held counts once', () => {
    expect(classKey(press('Digit1', '1', { repeat: true }), true)).toBeNull();
    expect(classKey(press('PageDown', 'PageDown', { repeat: true }), true)).toBeNull();
  });

  it('switched off they do nothing, and shortcuts of the browser are left alone', () => {
    expect(classKey(press('Period', '.'), false)).toBeNull();
    expect(classKey(press('KeyR', 'r', { ctrlKey: true }), true)).toBeNull();
    expect(classKey(press('Enter', 'Enter'), true)).toBeNull();
  });
});

describe('the words of class and desk', () => {
  const read = (language: string, file: string): Record<string, string> =>
    JSON.parse(readFileSync(`locales/${language}/${file}.json`, 'utf8'));

  it('has every key that is written out, and every option of the slips', () => {
    const source = [...readdirSync('src/page/class').filter((name) => name.endsWith('.tsx'))]
      .map((name) => readFileSync(`src/page/class/${name}`, 'utf8'))
      .join('\n');
    const asked = [...source.matchAll(/'((?:class|desk)\.[\w.-]+)'/g)].map((hit) => hit[1] ?? '');
    const options = slipItems.flatMap(({ id, options: all }) => [
      `class.slip.${id}`,
      ...all.map((option) => `class.slip.${id}.${option}`),
    ]);
    const exists = (key: string): boolean => {
      const [file = '', ...rest] = key.split('.');
      const texts = read('en', file);
      // What is counted stands there in its plural forms.
      return ['', '_other'].some((form) => Object.hasOwn(texts, rest.join('.') + form));
    };
    expect([...asked, ...options].filter((key) => !exists(key))).toEqual([]);
  });
});
