/** What the Arabic list finds, and what it leaves in peace; each pair is a sentence of a story. */
import { describe, expect, test } from 'vitest';
import { wordListFor } from '../../src/check/words/all.ts';
import { contains, plainWords } from '../../src/check/words/counting.ts';
import { finderOf } from '../../src/check/words/find.ts';

const list = wordListFor('ar');
if (!list) throw new Error('the Arabic list is gone');
const find = finderOf(list);
const found = (text: string): string[] => find(text).map(({ words }) => words);

describe('Arabic words to avoid are found', () => {
  test.each([
    // With what Arabic writes in one with a word.
    ['وبضحية واحدة لا يكتفي', 'وبضحية'],
    ['هما الضحيتان', 'الضحيتان'],
    // Without hamzas, and as Egypt writes the last letter.
    ['كم هم اغبياء', 'اغبياء'],
    ['ما هذا الغباء، يا غبى', 'الغباء'],
    ['يا غبى', 'غبى'],
    ['اقتل نفسك', 'اقتل نفسك'],
    // What the account is called in the papers.
    ['حذار من الذئاب البشرية', 'الذئاب البشرية'],
    // Who is told that they fell for it.
    ['انخدعت سريعًا', 'انخدعت'],
    ['كثيرون يقعون في الفخ', 'يقعون في الفخ'],
    ['سقط في الفخ', 'سقط في الفخ'],
    ['ابتلعت الطعم', 'ابتلعت الطعم'],
    ['لو أنك لم ترد', 'لو أنك لم'],
    ['ليش ما حكيت؟', 'ليش ما حكيت'],
    // Stupid, as it is said at home.
    ['يا أهبل', 'أهبل'],
    ['عبيطة!', 'عبيطة'],
    ['كل هذا من غبائه', '*غبائ*'],
    // What somebody must do.
    ['ينبغي لك أن تخبري أمك', 'ينبغي لك'],
    ['يتوجب عليك الحظر', 'يتوجب عليك'],
    ['برافو!', 'برافو'],
    ['هذا هو الجواب الصحيح', 'الجواب الصحيح'],
    // A question about the pupil.
    ['لو كنت مكان نور، بماذا ترد؟', 'لو كنت مكان'],
    ['هل سبق أن حدث لك شيء كهذا؟', 'هل سبق أن حدث لك'],
    ['هل مررتم بهذا من قبل؟', 'هل مررتم بهذا'],
    // Bodies.
    ['أعضاء تناسلية', '*تناسلي*'],
    ['اخلعي ملابسك', 'اخلعي ملابسك'],
    ['بدون ثياب', 'بدون ثياب'],
    // Not wanting to live.
    ['لا أريد أن أعيش بعد هذا', 'لا أريد أن أعيش'],
    ['ضاعت حياتي', 'ضاعت حياتي'],
    ['عايز أموت', 'عايز أموت'],
    // Promises.
    ['لن تنتشر الصورة', 'لن تنتشر'],
    ['لا يوجد أي خطر', 'لا يوجد أي خطر'],
    ['لن تواجه أي مشكلة', 'لن تواجه أي مشكلة'],
    // What only a girl, or only a boy, can say after it.
    ['أنا غاضبة منهم، وليس منك', 'أنا غاضبة'],
    ['آسف لأن ذلك آلمك', 'آسف لأن'],
    ['أنا خائف، ولا أعرف ماذا أفعل', 'أنا خائف'],
    // An adult: "a big person" is for small children, or old.
    ['اعرض هذا على شخص كبير', 'شخص كبير'],
    ['يمكن للشخص الكبير أن يسأل', 'للشخص الكبير'],
  ])('%s', (text, words) => {
    expect(found(text)).toContain(words);
  });
});

describe('ordinary Arabic is left in peace', () => {
  test.each([
    'هذا مفتوح للجنسين',
    'الجنس الأدبي لهذا النص قصة',
    'نسيت أمي بطاقة الجنسية في البيت',
    'في الصف تلاميذ من جنسيات كثيرة',
    'كان حافيًا، عاري القدمين',
    'سلك عارٍ، وأسلاك عارية بجانب النافذة',
    'أغصان عارية في الشتاء',
    'هما صديقان حميمان، وكنا أصدقاء حميمين',
    'جلسة عائلية حميمة',
    'وصل إلى التمرين من دون ملابس الرياضة',
    'الأسد حيوان مفترس',
    'مش لازم ترد الآن',
    'لا خطر عليك إن أخبرتها',
    'خدعة بصرية في درس العلوم',
    'كم كنت غبيًّا',
    'لستِ ساذجة، ولا أحد هنا أحمق',
    'نودّ أن تأتي معنا',
    'ليش ما نلتقي السبت؟',
    'لن تعاقب أمي الكلب على القبعة',
    'قالت نور إنها آسفة',
    'جدي شخص كبير في السن',
    'الثدييات كثيرة في حديقة الحيوان',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('who blames themselves in Arabic', () => {
  test.each(['الحق عليّ', 'هذه غلطتي', 'كله بسببي', 'انا السبب'])('%s', (phrase) => {
    expect(list.selfBlame).toContain(plainWords(phrase).trim());
  });

  test('is not who says whose fault it is', () => {
    expect(list.selfBlame.some((phrase) => contains(plainWords('الحق على الحساب'), phrase))).toBe(
      false,
    );
  });
});
