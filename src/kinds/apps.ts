/** The kinds of app that a phone can show. */
import { namesOf } from './names-of.ts';

export const kindsOfApp = {
  'photo-feed': { meaning: 'Photos with hearts and comments, and messages beside them' },
  'vanishing-photos': { meaning: 'Photos and messages that go away by themselves' },
  'social-wall': { meaning: 'A wall with posts, families and groups on it' },
  'group-call': { meaning: 'A class or a group that writes and calls together' },
  'voice-chat': { meaning: 'Talking while playing a game' },
  stickers: { meaning: 'Messages with stickers, used around the world' },
  'random-video': { meaning: 'Calls with people whom nobody knows; not for 12–14' },
} as const satisfies Readonly<Record<string, { readonly meaning: string }>>;

export type KindOfApp = keyof typeof kindsOfApp;

export const kindOfAppNames = namesOf(kindsOfApp);
