/** A conversation of any length, its views and its words, for measuring the stage. */

import type { Rating } from '../../src/script/types.ts';
import { nothingBeside } from '../../src/session/screens/shape.ts';
import type { ChatView, MessageView, Turn } from '../../src/session/view.ts';
import type { Words } from '../../src/view/ports.ts';
import { plainMessage } from '../support/message.ts';

const sentences = [
  'hey, was that you at the skate park?',
  'Thanks! Two months of falling over, mostly. Do I know you?',
  'ok',
  'We both know Dana, right? She says you film everything 🙂',
  'I am not sure that I want to say which school I go to, sorry.',
  'The account sets a deadline so that there is no time to think or to ask anybody at all.',
];

/** A message in every seventh place stands between the two sides. */
function messageAt(at: number): MessageView {
  const mine = at % 3 === 2;
  const isTime = at % 7 === 6;
  return {
    ...plainMessage,
    id: `0/talk/${at}`,
    beat: 'talk',
    at,
    kind: isTime ? 'time' : mine ? 'reply' : 'message',
    from: isTime ? null : mine ? 'kai' : 'nova',
    mine: mine && !isTime,
    key: `said.${at}`,
  };
}

export interface Moment {
  readonly messages: number;
  readonly turn: Turn;
  /** How many choices have been made. */
  readonly made: number;
  readonly lamp?: boolean;
}

export function viewOf({ messages, turn, made, lamp = false }: Moment): ChatView {
  const rating: Rating = made % 2 === 0 ? 'safe' : 'unsure';
  return {
    turn,
    paused: false,
    beat: 'beat-chat',
    made,
    explains: turn === 'explaining',
    cardNext: false,
    screen: nothingBeside,
    threads: [
      {
        id: 'nova',
        with: ['nova'],
        titleKey: 'cast.nova.name',
        unread: 0,
        messages: Array.from({ length: messages }, (_, at) => messageAt(at)),
      },
    ],
    open: 'nova',
    typing: null,
    draft: null,
    calling: null,
    fresh: [],
    choices:
      turn === 'asking'
        ? [0, 1, 2].map((at) => ({
            id: `c${at}`,
            key: `choice.${made}.${at}`,
            act: 'reply',
            drafted: false,
          }))
        : [],
    guess: null,
    feedback:
      turn === 'explaining'
        ? {
            choice: 'c0',
            choiceKey: `choice.${made}.0`,
            rating,
            step: 'talk',
            tactic: 'rush',
            happenedKey: `happened.${made}`,
            helpsKey: `helps.${made}`,
            sayKey: `say.${made}`,
          }
        : null,
    ending: null,
    rest: null,
    canSkipScene: false,
    tension: 1,
    lamp,
    vote: null,
  } as ChatView;
}

/** Every key has words of its own, so that nothing is measured twice. */
export const longWords: Words = {
  language: 'en',
  direction: 'ltr',
  languages: [],
  ui: (key, values) => `${key.split('.').at(-1)} ${Object.values(values ?? {}).join(' ')}`.trim(),
  story(key) {
    if (key.startsWith('cast.')) return key.split('.')[1] ?? key;
    const number = Number(key.match(/\d+/)?.[0] ?? 0);
    return `${sentences[number % sentences.length]} (${number})`;
  },
  storyLanguage: 'en',
  storyDirection: 'ltr',
  directionOf: () => 'ltr',
  second: null,
  list: (items) => items.join(', '),
  either: (items) => items.join(' or '),
  number: String,
  date: String,
  time: String,
  region: String,
  languageName: String,
  compare: (a, b) => (a < b ? -1 : 1),
  setLanguage: async () => {},
  subscribe: () => () => {},
};
