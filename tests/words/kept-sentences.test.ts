import { expect, it } from 'vitest';
import { keptSentences } from '../../src/words/kept-sentences.ts';

/** A sentence that counts how often it was worked out. */
function counted(whole = true) {
  const said = keptSentences();
  let made = 0;
  const say = (key: string, values = {}, language = 'en'): string =>
    said.say(key, values, language, () => {
      made += 1;
      return { text: `${key} ${made}`, whole };
    });
  return { say, forget: said.forget, made: () => made };
}

it('works a sentence out once, for each language and for whatever is filled in', () => {
  const { say, made } = counted();
  const values = [
    {},
    { name: 'Kai' },
    { name: 'Dana' },
    { count: 1 },
    { count: 2 },
    { shown: '1' },
  ];
  for (const language of ['en', 'fr']) for (const each of values) say('play.says', each, language);
  expect(made()).toBe(12);
  for (const language of ['en', 'fr']) for (const each of values) say('play.says', each, language);
  expect(made()).toBe(12);
});

it('tells a number from the signs that it is written with', () => {
  const { say } = counted();
  expect(say('a', { count: 1 })).not.toBe(say('a', { count: '1' }));
});

it('asks again for one that lacks something, and for every one once other words have come', () => {
  const lacking = counted(false);
  lacking.say('a');
  lacking.say('a');
  expect(lacking.made()).toBe(2);
  const whole = counted();
  whole.say('a');
  whole.forget();
  whole.say('a');
  expect(whole.made()).toBe(2);
});
