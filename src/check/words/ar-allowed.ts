/** Where a word that is avoided in Arabic means something else, or is said of oneself. */

/** What somebody may say of themselves, if somebody answers. */
export const feelingStupid: readonly string[] = [
  ...['أشعر', 'أحس'].flatMap((feel) =>
    ['أنني', 'أني', 'بأنني', 'بأني'].flatMap((that) =>
      ['غبي', 'غبية'].map((stupid) => `${feel} ${that} ${stupid}`),
    ),
  ),
  'أشعر بالغباء',
  'أحس بالغباء',
  'كم أنا غبي',
  'كم أنا غبية',
  'كم كنت غبيا',
  'كم كنت غبية',
];

/** "جنسية" is "sexual" and "nationality"; "الجنسين" are girls and boys together. */
export const nationality: readonly string[] = [
  'أي جنسية',
  'بلا جنسية',
  'من جنسية',
  'جنسية أخرى',
  'جنسية الحساب',
  'جنسيتي',
  'جنسيتك',
  'جنسيته',
  'جنسيتها',
  'جنسيتهم',
  'بطاقة الجنسية',
  'شهادة الجنسية',
  'مزدوج الجنسية',
  'مزدوجة الجنسية',
  'جنسيات',
  'الجنسيات',
  'الجنسين',
  'للجنسين',
  'بالجنسين',
];

/** Bare, but nobody's body. */
export const bare: readonly string[] = [
  ...['عاري القدمين', 'عارية القدمين', 'عاري الرأس', 'عارية الرأس', 'عاريا من الصحة'],
  ...['أسلاك عارية', 'الأسلاك العارية', 'أغصان عارية', 'الأغصان العارية', 'أشجار عارية'],
  ...['جدران عارية', 'الجدران العارية', 'أرض عارية', 'عرى الصداقة'],
];

/** Clothes that are missing where others are worn: for sports, against the cold. */
export const noClothesFor: readonly string[] = ['بلا', 'بدون', 'من دون', 'من غير'].flatMap(
  (without) =>
    ['ملابس الرياضة', 'ملابس السباحة', 'ملابس رياضية', 'ملابس دافئة', 'ملابس شتوية'].map(
      (clothes) => `${without} ${clothes}`,
    ),
);
