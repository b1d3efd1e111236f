/** Which way a text runs, what is set apart in a sentence, and which letters may lean. */
import { expect, it } from 'vitest';
import { mayLean, setApart, textDirection } from '../../src/script/direction.ts';

it.each([
  ['ok, see you!', 'rtl', 'ltr'],
  ['حسنا، إلى اللقاء!', 'ltr', 'rtl'],
  ['nova_rides يتصل بك الآن', 'rtl', 'rtl'],
  ['she wrote مرحبا and left', 'ltr', 'ltr'],
  ['שלום', 'ltr', 'rtl'],
  ['21:40 …', 'rtl', 'rtl'],
  ['🙂', 'ltr', 'ltr'],
] as const)('%s, in a story written %s, runs %s', (text, written, runs) => {
  expect(textDirection(text, written)).toBe(runs);
});

it.each([
  ['Ada (9B)!', 'rtl', '\u2066Ada (9B)!\u2069'],
  ['116 111', 'rtl', '\u2066116 111\u2069'],
  ['كاي', 'rtl', 'كاي'],
  ['كاي (٩)', 'rtl', '\u2067كاي (٩)\u2069'],
  ['Ada (9B)!', 'ltr', 'Ada (9B)!'],
  ['كاي', 'ltr', '\u2067كاي\u2069'],
] as const)('%s in a sentence written %s', (text, sentence, apart) => {
  expect(setApart(text, sentence)).toBe(apart);
});

it.each([
  ['The house is quiet.', true],
  ['Le téléphone s’allume.', true],
  ['Тишина.', true],
  ['البيت هادئ.', false],
  ['הבית שקט', false],
  ['บ้านเงียบ', false],
  ['घर शांत है', false],
  ['家里很安静', false],
  ['Sam قال', false],
])('%s may lean: %s', (text, may) => {
  expect(mayLean(text)).toBe(may);
});
