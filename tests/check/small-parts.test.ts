import { describe, expect, test } from 'vitest';
import { staleHelp } from '../../src/check/help.ts';
import { guessAmong } from '../../src/check/nearest.ts';
import { avoidedIn } from '../../src/check/rules/words.ts';
import { wordListFor } from '../../src/check/words/all.ts';
import { contains, plainWords } from '../../src/check/words/counting.ts';
import { finderOf } from '../../src/check/words/find.ts';
import { readingOf, syllablesIn } from '../../src/check/words/reading-grade.ts';
import { passagesOf } from '../../src/script/nouns/scenario.ts';
import { textsOf } from '../../src/script/texts.ts';
import { wordsOf } from '../../src/script/word-count.ts';
import { smallStory } from '../support/check-stories.ts';

describe('guessAmong', () => {
  test.each([
    ['kitchn', ['kitchen', 'chicken'], 'kitchen'],
    ['aunt', ['anut', 'uncle'], 'anut'],
    ['skpi', ['skip', 'lines'], 'skip'],
    ['paid', ['told', 'looked'], null],
  ])('of "%s" among %j is %s', (wrong, names, meant) => {
    expect(guessAmong(names).nearest(wrong)).toBe(meant);
  });

  test('does not look at what is far too long for a name', () => {
    const long = 'x'.repeat(100_000);
    expect(guessAmong([long]).nearest(long)).toBeNull();
  });
});

describe('words', () => {
  test('are counted with their apostrophes and hyphens', () => {
    expect(wordsOf("don't tell, it's well-known — n'est-ce pas?")).toHaveLength(6);
    expect(wordsOf('لا تخبر أحدًا')).toHaveLength(3);
    expect(wordsOf('… !? —')).toEqual([]);
  });

  test('are found whole, or from their beginning with a star', () => {
    const plain = plainWords('He was NAIVELY sure; it’s fine');
    expect(contains(plain, 'naiv*')).toBe(true);
    expect(contains(plain, 'naive')).toBe(false);
    expect(contains(plain, "it's fine")).toBe(true);
  });
});

describe('words to avoid', () => {
  const find = (language: string, text: string): string[] => {
    const list = wordListFor(language);
    return list ? finderOf(list)(text).map(({ words }) => words) : [];
  };

  test.each([
    ['en', 'the victim was alone', ['victim']],
    ['en', 'I feel so stupid', []],
    ['en', "You're not stupid", []],
    ['en', 'how stupid of you. I feel so stupid', ['stupid']],
    ['fr-CA', 'Tu aurais dû le dire', ['*aurais dû']],
    ['fr', 'une victime', ['victime']],
    ['fr', 'J’aurais jamais dû répondre', ['*aurais jamais dû']],
    ['fr', 'Tu aurais un moment ?', []],
    ['fr', 'l’escroc, une escroquerie', ['*escroc']],
    ['fr', 'je me sens trop nulle. quel idiot', ['*idiot*']],
    ['fr', 'je suis nul en maths, ma mère va me tuer', []],
    ['ar', 'كَانَ عَلَيْكَ أن تقول', ['كان عليك', 'عليك أن']],
    ['ar', 'والمحتال', ['*محتال*']],
    ['ar', 'هو الضحية، وللضحية اسم', ['الضحية']],
    ['ar', 'صداقة بلا تضحية', []],
    ['ar', 'عادت الأمور إلى نصابها، ولا عار في طلب المساعدة', []],
    ['ar', 'كنت غبيًّا. أشعر أنني غبية', ['غبيا']],
    ['ar', 'أشعر بالغباء', []],
    ['ar', 'ليس عليك أن تقول ذلك بصوت مسموع', []],
    ['ar', 'لا نعرف جنسية الحساب', []],
    ['ar', 'ملفات تعريف', []],
    ['ar', 'لن يُنشر شيء، ولن يراها أحد', ['لن ينشر شيء']],
    ['de', 'das Opfer', []],
  ])('%s: "%s"', (language, text, words) => {
    expect(find(language, text).sort()).toEqual([...words].sort());
  });
});

describe('names of services', () => {
  const find = finderOf(avoidedIn('en'));
  test.each([
    ['add me on Snap', 1],
    ['ajoute-moi sur Snap', 1],
    ['a snapshot of the lake, then the twig snapped', 0],
    ['it took a snap of the fingers', 0],
  ])('in "%s": %d', (text, count) => {
    expect(find(text)).toHaveLength(count);
  });
});

describe('syllablesIn', () => {
  // From the dictionary; the count is a rule of thumb, so these are what it must not lose.
  test.each([
    ['cat', 1],
    ['table', 2],
    ['someone', 2],
    ['asked', 1],
    ['wanted', 2],
    ['pictures', 2],
    ['messages', 3],
    ['online', 2],
    ['idea', 3],
    ['nation', 2],
    ['radio', 3],
    ['people', 2],
    ['tea', 1],
    ['homework', 2],
    ['responsibility', 6],
    ["Kai's", 1],
  ])('%s has %d', (word, count) => {
    expect(syllablesIn(word)).toBe(count);
  });
});

describe('readingOf', () => {
  test('is the published formula', () => {
    // 10 words, 2 sentences, 10 syllables.
    const reading = readingOf(['The cat sat on the mat. The dog ran off.']);
    expect(reading).toMatchObject({ words: 10, sentences: 2, syllables: 10 });
    expect(reading.grade).toBe(Math.round((0.39 * 5 + 11.8 - 15.59) * 10) / 10);
  });

  test('has no grade for nothing', () => {
    expect(readingOf(['…', '']).grade).toBe(0);
  });
});

describe('passagesOf', () => {
  test('has exactly the texts of the story, in their order', () => {
    const passages = passagesOf(smallStory).map(({ key, text }) => [key, text]);
    expect(passages).toEqual([...textsOf(smallStory)]);
  });
});

describe('staleHelp', () => {
  const on = (checkedOn: string) => staleHelp([{ id: 'line', checkedOn }], '2026-11-22');

  test.each([
    ['2026-11-22', null],
    ['2026-05-23', null],
    [
      '2026-05-22',
      'last checked 6 months ago; look it up again, after 12 months the app hides its numbers',
    ],
    ['2025-11-22', 'last checked 12 months ago, so the app hides its numbers; look it up again'],
    ['2027-01-01', 'nobody can have checked this on 2027-01-01: that day is still to come'],
    ['soon', '"soon" is no day such as 2026-11-22'],
  ])('%s: %s', (checkedOn, message) => {
    expect(on(checkedOn).map((finding) => finding.message)).toEqual(message ? [message] : []);
  });
});
