/** A house rule: whatever name is filled into a sentence of the interface keeps its own order there. */

import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { UiKey } from '../../src/view/ui-key.ts';
import { realWords } from '../support/real-words.ts';

const names = { ar: 'Ada (9B)!', en: 'كاي (9)!', fr: 'كاي (9)!' } as const;

const counts = { zero: 0, one: 1, two: 2, few: 3, many: 11, other: 100 };

describe.each(Object.entries(names))('in %s', async (code, name) => {
  const words = await realWords(code, 'edited-picture', 'never-took');
  const texts = readdirSync(`locales/${code}`).flatMap((file) =>
    Object.entries(JSON.parse(readFileSync(`locales/${code}/${file}`, 'utf8'))).map(
      ([key, text]) => [`${basename(file, '.json')}.${key}`, String(text)] as const,
    ),
  );
  const filled = texts.filter(([, text]) => text.includes('{{'));

  it('has sentences to fill', () => {
    expect(filled.length).toBeGreaterThan(50);
  });

  it.each(filled)('%s', (key, text) => {
    const wanted = [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, value]) => value ?? '');
    const values = Object.fromEntries(wanted.map((value) => [value, name]));
    // What is counted is a number and not a name; it chooses the form.
    const [, plain = key, form] = /^(.*)_(zero|one|two|few|many|other)$/.exec(key) ?? [];
    const count = form === undefined ? {} : { count: counts[form as keyof typeof counts] };
    const said = words.ui(plain as UiKey, { ...values, ...count });
    const apart = [...said.matchAll(/[\u2066-\u2068]([^\u2069]*)\u2069/g)].map(
      ([, value]) => value,
    );
    if (wanted.some((value) => value !== 'shown')) expect(apart).toContain(name);
    expect(said.replaceAll(/[\u2066-\u2068][^\u2069]*\u2069/g, '')).not.toContain(name);
  });
});
