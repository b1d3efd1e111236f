/** What comes over the line between windows, read before anybody acts on it. */

import { tacticNames } from '../../kinds/tactics.ts';
import type { Id } from '../../script/types.ts';
import { storedTrail } from '../../session/save.ts';
import {
  either,
  fields,
  flag,
  integer,
  listOf,
  nothing,
  number,
  oneOf,
  or,
  type Stored,
  text,
} from '../../session/stored.ts';
import type { Turn } from '../../session/view.ts';
import { shares } from '../lesson/by-talk.ts';
import { storedClassName } from '../lesson/class-list.ts';
import { storedLesson } from '../lesson/lesson.ts';
import { readSlips } from '../lesson/slips.ts';
import { type Over, onward } from './leading.ts';
import type { DeskIntent, DeskMessage, DeskSnapshot, ToClass, ToDesk } from './protocol.ts';

type Tagged<All extends { readonly type: string }> = {
  readonly [Type in All['type']]: Stored<Extract<All, { readonly type: Type }>>;
};

/** One of several, told apart by their `type`. */
const tagged =
  <All extends { readonly type: string }>(kinds: Tagged<All>): Stored<All> =>
  (value) => {
    const { type } = typed(value) ?? {};
    return type !== undefined && Object.hasOwn(kinds, type)
      ? kinds[type as All['type']](value)
      : undefined;
  };
const typed = fields({ type: text });

const just = <Type extends string>(type: Type): Stored<{ readonly type: Type }> =>
  fields({ type: oneOf([type]) });
const type = <Type extends string>(name: Type): Stored<Type> => oneOf([name]);
const choice = text;
const orPass: Stored<Id | null> = either(text, nothing);

const storedIntent = tagged<DeskIntent>({
  choose: fields({ type: type('choose'), choice }),
  write: fields({ type: type('write'), choice }),
  send: just('send'),
  'take-back': just('take-back'),
  continue: just('continue'),
  unfold: just('unfold'),
  guess: fields({ type: type('guess'), tactic: either(oneOf(tacticNames), nothing) }),
  next: just('next'),
  'skip-typing': just('skip-typing'),
  'skip-scene': just('skip-scene'),
  'open-thread': fields({ type: type('open-thread'), thread: text }),
  rest: just('rest'),
  pause: just('pause'),
  resume: just('resume'),
  pace: fields({ type: type('pace'), pace: oneOf(['auto', 'calm', 'normal', 'instant']) }),
  back: just('back'),
  jump: fields({ type: type('jump'), made: integer }),
  vote: fields({ type: type('vote'), choice: orPass, by: number() }),
  'set-votes': fields({ type: type('set-votes'), choice: orPass, count: number() }),
  say: fields({ type: type('say'), choice, share: either(oneOf(shares), nothing) }),
  reveal: just('reveal'),
  reopen: just('reopen'),
  'vote-again': just('vote-again'),
  'one-round': just('one-round'),
  follow: fields({ type: type('follow'), choice }),
  on: just('on'),
  cover: fields({ type: type('cover'), cover: oneOf(['none', 'blank', 'calm']) }),
  clock: fields({ type: type('clock'), on: flag }),
  planned: fields({ type: type('planned'), minutes: number() }),
  anew: just('anew'),
  'for-class': fields({ type: type('for-class'), next: either(storedClassName, nothing) }),
  rehearse: fields({ type: type('rehearse'), lines: either(number(0), nothing) }),
  'next-words': fields({ type: type('next-words'), by: oneOf([1, -1]) }),
  size: fields({ type: type('size'), size: either(number(), nothing) }),
  'by-talk': fields({ type: type('by-talk'), on: flag }),
  name: fields({ type: type('name'), name: text }),
  slips: fields({
    type: type('slips'),
    when: oneOf(['before', 'after']),
    counts: (value) => readSlips(value) ?? undefined,
  }),
  finish: just('finish'),
  'close-panel': just('close-panel'),
  replay: fields({ type: type('replay'), made: integer }),
  go: fields({ type: type('go'), to: oneOf(onward) }),
  'open-story': fields({ type: type('open-story'), pack: text, scenario: text }),
  'confirm-card': just('confirm-card'),
  'forget-lesson': just('forget-lesson'),
});

const storedPlay: Stored<NonNullable<DeskSnapshot['play']>> = fields({
  turn: oneOf<Turn>(['delivering', 'asking', 'explaining', 'ended']),
  explains: or(flag, false),
  cardNext: or(flag, false),
  canSkip: or(flag, false),
  paused: flag,
  trail: storedTrail,
  said: listOf(fields({ id: text, from: either(text, nothing), key: text })),
});

const storedSnapshot: Stored<DeskSnapshot> = fields({
  place: text,
  over: oneOf<Over>(['none', 'blank', 'calm', 'panel', 'words']),
  lesson: storedLesson,
  keeping: fields({ lessons: flag, reload: flag }),
  play: either(storedPlay, nothing),
});

const desks = oneOf(['desks']);
const storedToDesk = tagged<ToDesk>({
  snapshot: fields({ to: desks, type: type('snapshot'), snapshot: storedSnapshot }),
  role: fields({ to: desks, type: type('role'), desk: text, steers: flag }),
  moved: fields({ to: desks, type: type('moved'), session: text }),
});

const room = oneOf(['class']);
const holds = or(flag, null);
const storedToClass = tagged<ToClass>({
  hello: fields({ to: room, type: type('hello'), desk: text, take: flag, holds }),
  alive: fields({ to: room, type: type('alive'), desk: text, steers: flag, holds }),
  do: fields({ to: room, type: type('do'), desk: text, intent: storedIntent }),
});

/** Gives a message of the line; what is none, such as one of another version, is not heard. */
export const readMessage: Stored<DeskMessage> = either(storedToDesk, storedToClass);
