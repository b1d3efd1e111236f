/** The guides that ship: objectives that a story practises, and words for every common part. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readGuide } from '../../src/packs/read/read.ts';
import {
  commonPoints,
  letterBlanks,
  returnTicks,
  told,
} from '../../src/page/guide/common-parts.ts';
import { guidePathOf, guideTextsOf } from '../../src/script/nouns/guide.ts';
import { shippedPack, shippedPackIds } from '../support/routes.ts';

describe.each(shippedPackIds)('the guide of %s', (pack) => {
  const file = `scenarios/${pack}/guide.yaml`;
  const { value: guide, problems } = readGuide(file, readFileSync(file, 'utf8'));
  if (!guide) throw new Error(JSON.stringify(problems));
  const { scenarios } = shippedPack(pack);

  test('says what pupils can do in their own words, and where it is practised', () => {
    for (const { id, text, practised = [] } of guide.objectives) {
      expect(text, id).toMatch(/^I can /);
      const missing = practised.flatMap(({ story, at }) =>
        at.filter((beat) => scenarios[story]?.beats[beat]?.exit.kind !== 'choices'),
      );
      expect(missing, id).toEqual([]);
      expect(practised, id).not.toEqual([]);
    }
  });

  test('names only stories of its own', () => {
    const named = guide.objectives.flatMap(({ practised = [] }) =>
      practised.map(({ story }) => story),
    );
    expect(named.filter((story) => !scenarios[story])).toEqual([]);
  });

  test('knows the place of every text, with and without the part that may be left out', () => {
    const { send: _left, ...without } = guide;
    for (const each of [guide, without])
      for (const key of guideTextsOf(each).keys())
        expect(guidePathOf(each, key), key).toHaveLength(3);
  });

  test('tells carers what to do in the night', () => {
    expect(guide.letter.map(({ text }) => text).join(' ')).toContain('ask openly');
  });
});

test.each(['en', 'fr', 'ar'])('every common part of a guide has words in %s', (language) => {
  const texts: Record<string, string> = JSON.parse(
    readFileSync(`locales/${language}/guide.json`, 'utf8'),
  );
  const asked = [
    ...Object.values(commonPoints).flat(),
    ...told.flatMap((part) => [`told.${part}`, `told.${part}-about`]),
    ...letterBlanks.map((blank) => `letter.${blank}`),
    ...returnTicks.map((tick) => `letter.tick.${tick}`),
  ];
  expect(asked.filter((key) => !texts[key])).toEqual([]);
});
