/**
 * The words of a poster: what a pupil who has understood nothing takes to be the right answer. They
 * are for measuring only; a list is missing where nobody has written one in that language yet.
 */
const keyWords: Readonly<Record<string, readonly string[]>> = {
  en: [
    ...['ask', 'tell', 'write to', 'ring', 'call', 'report', 'block', 'note', 'write down'],
    ...['keep', 'help', 'stay', 'believe', 'believed', 'decline', 'camera off', 'leave it'],
    ...['close', 'close it', 'profile', 'look at', 'put the phone', 'together', 'show', 'check'],
    ...["don't answer", 'not answer', 'stop', 'no', 'with you', 'here for you', 'mum', 'dad'],
    ...['mama', 'papa', 'teacher', 'someone', 'somebody'],
  ],
  fr: [
    ...['demander', 'demande', 'dire', 'parler', 'écrire à', 'écris', 'appeler', 'appelle'],
    ...['signaler', 'bloquer', 'noter', 'garder', 'aide', 'aider', 'rester', 'reste', 'croire'],
    ...['crois', 'refuser', 'caméra coupée', 'laisser', 'fermer', 'profil', 'regarder', 'poser'],
    ...['ensemble', 'montrer', 'vérifier', 'ne pas répondre', 'arrêter', 'non', 'avec toi'],
    ...['maman', 'papa', 'prof', 'quelqu’un'],
  ],
  ar: [
    ...['اسأل*', 'أسأل', 'سأل', 'أخبر*', 'اخبر*', 'قل', 'الكتابة إلى', 'اكتب*', 'اتصل*', 'أبلغ*'],
    ...['الإبلاغ', 'حظر', 'احظر*', 'دون', 'سجل', 'احتفظ*', 'مساعدة', 'ساعد*', 'ابق*', 'أصدق*'],
    ...['رفض', 'الكاميرا', 'اترك*', 'أغلق*', 'الملف', 'انظر*', 'معا', 'أر*', 'تحقق*', 'لا ترد'],
    ...['توقف', 'لا', 'معك', 'ماما', 'بابا', 'أمي', 'أبي', 'المعلمة', 'المعلم', 'أحدا'],
  ],
};

/** Empty where there is no list. */
export const keyWordsOf = (language: string): readonly string[] =>
  keyWords[language.split('-')[0] ?? ''] ?? [];
