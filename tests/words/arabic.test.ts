/** How Arabic is written here: its own signs, and one word for one thing. */
import { describe, expect, it } from 'vitest';
import { interfaceTexts, storyTexts } from '../support/locale-texts.ts';

/** A title that is not translated keeps the signs of its own language. */
const title = /«[^»\u0600-\u06FF]+»/g;
const texts = [...interfaceTexts('ar'), ...storyTexts('ar')].map(
  ([name, text]) => [name, text.replaceAll(title, '«»')] as const,
);
const withWrong = (wrong: RegExp): (readonly [string, string])[] =>
  texts.filter(([, text]) => wrong.test(text));

const signs: readonly (readonly [what: string, wrong: RegExp, sample: string])[] = [
  ['a comma, a semicolon or a question mark turned as in Latin', /[,;?]/, 'لماذا?'],
  ['quotation marks of another language', /["“”„‹›]/, '“مغادرة الآن”'],
  ['a blank inside the quotation marks or before a stop', /« | »| [،؛؟.!]/, 'لماذا ؟'],
  ['digits that are not those of the telephone numbers', /[٠-٩۰-۹]/, '٣ رسائل'],
  [
    'a word drawn longer, but for the "لـ" before a letter of another script',
    /\u0640(?! )/,
    'مســاعدة',
  ],
  ['two dots or four', /(?<!\.)\.\.(?!\.)|\.{4}/, 'لحظة..'],
  ['a mark of doubled ending on the alif instead of before it', /ا\u064B/, 'شكراً'],
];

const oneName: readonly (readonly [meant: string, other: RegExp, sample: string])[] = [
  ['حفظ الأدلة', /حفظ الدليل/, 'حفظ الدليل، لا الصورة أبدًا'],
  ['إدارة الحصة', /قيادة|(?:يقود|تقودون|قودوا) (?:صف|الصف|حصة|الحصة)/, 'من يقود صفًّا'],
  ['شخص راشد موثوق', /شخص(?:ًا)? بالغ|يُشعرك بالأمان/, 'شخص بالغ يُشعرك بالأمان'],
  ['حماية الطفل', /حماية الأطفال/, 'مختص في حماية الأطفال'],
  ['مغادرة الآن', /مغادرة فورية/, 'مغادرة فورية'],
  ['إيقاف مؤقت', /توقف مؤقت(?!ًا)/, 'توقف مؤقت'],
  ['الاستراحة', /الفسحة/, 'الفسحة الأولى'],
  ['لا ذنب لك في هذا', /ليس ذنبك/, 'الذنب ليس ذنبك'],
  ['بطاقة الشرح', /بطاقة (?:التعليق|الملاحظات)/, 'بطاقة التعليق'],
  ['a passive, or a noun', /(?:^|[ ])(?:تم|يتم|ستتم|سيتم|تمت) ا?ل?\p{L}+/u, 'تم الحظر'],
];

describe('an Arabic text', () => {
  it.each(signs)('has no %s', (_, wrong, sample) => {
    expect(wrong.test(sample)).toBe(true);
    expect(withWrong(wrong)).toEqual([]);
  });

  it.each(oneName)('says "%s", and nothing else for it', (_, other, sample) => {
    expect(other.test(sample)).toBe(true);
    expect(withWrong(other)).toEqual([]);
  });
});
