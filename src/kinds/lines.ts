/** What a line of a story is. */
import { namesOf } from './names-of.ts';

export const lineKinds = {
  message: { meaning: 'A bubble; needs `from`' },
  notice: { meaning: 'A small grey line of the app: somebody joined, a gift came' },
  narration: { meaning: 'What is told between the messages, without `from`' },
  time: { meaning: 'A day or an hour that passes: “Friday evening”' },
  picture: {
    meaning:
      'A card instead of a picture, with a `label`; never a picture of anybody; harmless ones are drawn by their `photo`',
  },
  payment: { meaning: 'A card that asks for money; the text says what stands on it' },
  post: { meaning: 'A post in a feed' },
  comment: { meaning: 'A comment under a post' },
  reaction: { meaning: 'A small sign under the bubble before it, such as a heart' },
  voice: { meaning: 'A voice message; the text is what is heard' },
  sticker: { meaning: 'A sticker; the text says what it shows' },
  file: { meaning: 'A file that nobody needs to open' },
  call: { meaning: 'A call that rings; the text says who calls' },
  press: {
    meaning:
      'Pressure by its `shape`, without words: the text says in short what happens, and nothing in it could be quoted',
  },
} as const satisfies Readonly<Record<string, { readonly meaning: string }>>;

export type LineKind = keyof typeof lineKinds;

export const lineKindNames = namesOf(lineKinds);

/** What pressure does on a phone; what is drawn of it, its line says in one plain sentence. */
export const pressShapes = {
  bars: 'Messages whose words cannot be read: bars in their place; `count` says how many',
  badge: 'A badge that counts up to `count`',
  typing: 'Somebody types, stops and types again',
  'missed-call': 'Calls that were not taken; `count` says how many',
  follows: 'The account follows people one knows; `count` says how many',
  deadline: 'An hour that was named passes',
} as const;

export type PressShape = keyof typeof pressShapes;
