/** A story is read in the language of its class: what is asked of its words is asked in each. */

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { storyContext } from '../../src/check/context.ts';
import { safeByLength } from '../../src/check/rules/giveaway.ts';
import { longPressure } from '../../src/check/rules/length.ts';
import { avoidedIn } from '../../src/check/rules/words.ts';
import { finderOf } from '../../src/check/words/find.ts';
import { readScenario } from '../../src/packs/read/read.ts';
import { passagesOf } from '../../src/script/nouns/scenario.ts';
import { checkFixture, fixturesIn } from '../support/fixtures.ts';

const translated = fixturesIn('valid').find(({ name }) => name === 'translated');
const file = 'locales/fr/ten-minutes.json';

/** The pack in two languages, with other French words for one text. */
function withFrench(key: string, text: string) {
  const entries = JSON.parse(new TextDecoder().decode(translated?.files.get(file)));
  expect(entries[key]).toBeDefined();
  entries[key].text = text;
  const json = new TextEncoder().encode(JSON.stringify(entries, null, 2));
  const files = new Map(translated?.files).set(file, json);
  return checkFixture({ name: 'translated', files, here: null }).problems;
}

const words = (count: number): string => Array.from({ length: count }, () => 'mot').join(' ');

describe('in a translation', () => {
  test('a bubble may be as long as in the source, and no longer', () => {
    const key = 'beats.the-demand.choices.ask';
    expect(withFrench(key, words(20))).toEqual([]);
    expect(withFrench(key, words(21))).toMatchObject([
      { rule: 'long-line', file: `translated/${file}`, path: [key] },
    ]);
    // Twenty-one words of Thai, which has no blanks between them.
    expect(withFrench(key, 'ก'.repeat(42)).map(({ rule }) => rule)).toEqual(['long-line']);
  });

  test('pressure stays as short as in the source', () => {
    const { scenario, source } = story('scenarios/money-or-pictures/pay-or-share.yaml');
    const found = (count: number) => {
      const texts = passagesOf(scenario).map(({ key }) => [key, words(count)]);
      const fr = Object.fromEntries(texts);
      const context = storyContext({ scenario, source, language: 'en', translations: { fr } });
      return longPressure.check(context);
    };
    expect(found(8)).toEqual([]);
    expect(found(9)[0]).toMatchObject({ translated: { language: 'fr' } });
  });
});

function story(path: string) {
  const { value, source } = readScenario(path, readFileSync(path, 'utf8'));
  if (!value || !source) throw new Error(`${path} cannot be read`);
  return { scenario: value, source };
}

test('a choice that gives itself away by its length in one language only is named in that one', () => {
  const { scenario, source } = story('scenarios/edited-picture/never-took.yaml');
  const longWhereSafe = Object.fromEntries(
    passagesOf(scenario).map(({ key, kind, choice, text }) => [
      key,
      kind === 'choice' && choice?.rating === 'safe' ? `${text} ${words(20)}` : text,
    ]),
  );
  const findings = (texts: Readonly<Record<string, string>>) =>
    safeByLength.check(
      storyContext({ scenario, source, language: 'en', translations: { fr: texts } }),
    );
  expect(
    findings(Object.fromEntries(passagesOf(scenario).map(({ key, text }) => [key, text]))),
  ).toEqual([]);
  expect(findings(longWhereSafe)).toMatchObject([
    { file: 'locales/fr/never-took.json', message: expect.stringContaining('is the longest') },
  ]);
});

describe('French words to avoid', () => {
  const found = (text: string) =>
    finderOf(avoidedIn('fr'))(text).map(({ avoided, words: which }) => [which, avoided.where]);

  test('are those that turn a fear of blame into a difference of opinion', () => {
    for (const text of ['on lui donnerait tort', 'qu’on lui a donné tort', 'il t’a donné tort'])
      expect(found(text)).toMatchObject([[expect.stringContaining('tort'), 'everywhere']]);
    expect(found('ne fais de tort à personne')).toEqual([]);
  });

  test('are in feedback and in titles those that say that it was no use', () => {
    expect(found('Pourtant, Kai le savait.')).toEqual([['pourtant', 'feedback']]);
    expect(found('Envoyée quand même, et Sam joue')).toEqual([['quand même', 'titles']]);
  });
});
