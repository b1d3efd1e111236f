import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprint } from '../../src/script/fingerprint.ts';

describe('fingerprint', () => {
  test.each([
    ['', '811c9dc5'],
    ['a', 'e40c292c'],
    ['foobar', 'bf9cf968'],
  ])('gives the published FNV-1a value of "%s"', (text, mark) => {
    expect(fingerprint(text)).toBe(mark);
  });

  test('hashes UTF-16 code units, so text beyond ASCII has one mark everywhere', () => {
    expect(fingerprint('é')).toBe('6c0b6c44');
    expect(fingerprint('🙂')).toBe('8d31631e');
  });

  test('changes with a single letter', () => {
    expect(fingerprint('Kai sends a cat.')).not.toBe(fingerprint('Kai sends a hat.'));
  });

  test('is always eight hex digits and the same for the same text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fingerprint(text)).toMatch(/^[0-9a-f]{8}$/);
        expect(fingerprint(text)).toBe(fingerprint(text));
      }),
    );
  });
});
