/** The form of a list of words to avoid. */

export interface Avoided {
  /** Small letters, plain apostrophes; a star stands for the rest of a word. */
  readonly words: readonly string[];
  /** Where they are meant: everywhere, in feedback, or in titles and names of files. */
  readonly where: 'everywhere' | 'feedback' | 'titles';
  /** Allowed when they stand in one of these. */
  readonly unless?: readonly string[];
  /** What to do instead. */
  readonly instead: string;
}

export interface WordList {
  readonly language: string;
  readonly avoided: readonly Avoided[];
  /** What somebody says who blames themselves; somebody else has to answer it. */
  readonly selfBlame: readonly string[];
}

/** Names of services and things that are really sold; the same in every language. */
export const brands: readonly string[] = [
  'instagram',
  'insta',
  'tiktok',
  'snapchat',
  // Its short name alone is an ordinary word: twigs snap, and a snap of the fingers is no app.
  'on snap',
  'snap me',
  'sur snap',
  'mon snap',
  'ton snap',
  'whatsapp',
  'facebook',
  'discord',
  'roblox',
  'fortnite',
  'minecraft',
  'youtube',
  'telegram',
  'omegle',
  'twitch',
  'bereal',
  'wechat',
  'viber',
  'pinterest',
  'reddit',
  'tinder',
  'paypal',
  'venmo',
  'cash app',
  'bitcoin',
  'paysafecard',
  'robux',
  'v-bucks',
  'playstation',
  'xbox',
  'nintendo',
  'iphone',
  'google',
];
