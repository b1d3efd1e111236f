/** What the phone shows; `icon` is one of `src/look/icons.ts`. */
import { namesOf } from './names-of.ts';

export const screens = {
  chat: { meaning: 'A conversation', icon: 'text' },
  home: { meaning: 'The first screen, with the hour and what is new', icon: 'phone' },
  threads: { meaning: 'The list of conversations', icon: 'text' },
  profile: { meaning: 'The profile card of `about`', icon: 'person' },
  feed: { meaning: 'Posts, one below the other', icon: 'phone' },
  call: { meaning: 'A call with `about`', icon: 'answer' },
  block: { meaning: 'The sheet that asks whether to block `about`', icon: 'block' },
  report: { meaning: 'The sheet with which `about` is reported', icon: 'report' },
  proof: { meaning: 'Keeping proof', icon: 'proof' },
  tell: { meaning: 'The talk with the adult in `about`', icon: 'tell' },
} as const satisfies Readonly<Record<string, { readonly meaning: string; readonly icon: string }>>;

export type ScreenKind = keyof typeof screens;

export const screenKindNames = namesOf(screens);
