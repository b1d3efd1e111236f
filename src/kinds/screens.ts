/** What the phone shows. */
import { namesOf } from './names-of.ts';

export const screens = {
  chat: { meaning: 'A conversation' },
  home: { meaning: 'The first screen, with the hour and what is new' },
  threads: { meaning: 'The list of conversations' },
  profile: { meaning: 'The profile card of `about`' },
  feed: { meaning: 'Posts, one below the other' },
  call: { meaning: 'A call with `about`' },
  block: { meaning: 'The sheet that asks whether to block `about`' },
  report: { meaning: 'The sheet with which `about` is reported' },
  proof: { meaning: 'Keeping proof' },
  tell: { meaning: 'The talk with the adult in `about`' },
} as const satisfies Readonly<Record<string, { readonly meaning: string }>>;

export type ScreenKind = keyof typeof screens;

export const screenKindNames = namesOf(screens);
