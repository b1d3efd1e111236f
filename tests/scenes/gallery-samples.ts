/** Views made by hand for the gallery: one short story told far enough to show every part. */

import type {
  Act,
  CastRole,
  Choice,
  KindOfApp,
  Rating,
  Scenario,
  ScreenKind,
  Tension,
} from '../../src/script/types.ts';
import { screens } from '../../src/session/screens/all.ts';
import { blockSheet } from '../../src/session/screens/block.ts';
import { shownCall } from '../../src/session/screens/call.ts';
import { reportSheet } from '../../src/session/screens/report.ts';
import {
  type Moment,
  nothingBeside,
  type ScreenView,
  type Shown,
  type ShownKind,
} from '../../src/session/screens/shape.ts';
import type {
  ChatView,
  ChoiceView,
  MessageView,
  ThreadView,
  Turn,
  VoteView,
} from '../../src/session/view.ts';
import { plainMessage } from '../support/message.ts';

const member = (id: string, name: string, as: CastRole) => ({
  id,
  name,
  as,
  they: null,
  turnsOut: null,
  revealed: null,
  known: true,
  avatar: id,
  tempo: 'even' as const,
  profile: null,
});

const profileOf = (...details: readonly (readonly [string, boolean])[]) => ({
  handle: 'nova.rides.daily',
  details: details.map(([id, odd]) => ({ id, text: id, odd })),
});

const beatWith = (screen: ScreenKind, ...acts: readonly Act[]) => ({
  id: `beat-${screen}`,
  thread: null,
  screen,
  about: null,
  notice: [],
  draft: false,
  tension: null,
  skip: null,
  lines: [],
  exit: { kind: 'choices' as const, choices: acts.map((act) => ({ act }) as Choice) },
  note: null,
  question: null,
});

export const scenarioIn = (app: KindOfApp): Scenario => ({ ...scenario, app });

const scenario: Scenario = {
  id: 'gallery',
  title: 'Gallery',
  summary: '',
  briefing: '',
  audience: '12-14',
  role: 'phone-of',
  lead: 'kai',
  intensity: 2,
  minutes: 8,
  app: 'photo-feed',
  languages: [],
  cast: {
    kai: member('kai', 'Kai', 'lead'),
    nova: {
      ...member('nova', 'nova_rides', 'stranger'),
      profile: profileOf(['motto', false], ['since', true], ['numbers', true], ['shared', false]),
    },
    sam: member('sam', 'Sam', 'friend'),
    dana: member('dana', 'Dana', 'family'),
    milo: member('milo', 'Milo', 'classmate'),
    coach: member('coach', 'Coach Ines', 'safe-adult'),
    aunt: member('aunt', 'Aunt Rosa', 'safe-adult'),
  },
  threads: {
    nova: { id: 'nova', with: ['nova'], title: null, history: [] },
    sam: { id: 'sam', with: ['sam'], title: null, history: [] },
    aunt: { id: 'aunt', with: ['aunt'], title: null, history: [] },
    team: {
      id: 'team',
      with: ['sam', 'dana', 'milo', 'coach'],
      title: 'Saturday team',
      history: [],
    },
  },
  facts: [],
  counters: {},
  start: 'a',
  route: [],
  rest: null,
  beats: {
    'beat-call': beatWith('call', 'answer', 'answer-camera-off', 'decline'),
    'beat-call-on': beatWith('call', 'hang-up'),
    'beat-block': beatWith('block', 'block'),
    'beat-report': beatWith('report', 'report', 'report'),
    'beat-feed': beatWith('feed', 'reply'),
    'beat-home': beatWith('home', 'look'),
    'beat-threads': beatWith('threads', 'look'),
  },
};

type Said = readonly [
  from: string | null,
  kind: MessageView['kind'],
  key: string,
  more?: Partial<MessageView>,
];

const messagesOf = (thread: string, all: readonly Said[]): MessageView[] =>
  all.map(([from, kind, key, more], at) => ({
    ...plainMessage,
    id: `${at}/${thread}/${key}`,
    beat: all === feed ? 'beat-feed' : null,
    at,
    thread,
    kind,
    from,
    mine: from === 'kai',
    key,
    ...more,
  }));

const calm: readonly Said[] = [
  [null, 'time', 't1'],
  ['nova', 'notice', 'n1'],
  ['nova', 'message', 'm1'],
  ['nova', 'message', 'm2'],
  ['kai', 'reply', 'r1'],
  ['nova', 'post', 'p1'],
  ['nova', 'message', 'm3'],
  ['kai', 'reply', 'r2'],
];

const threat: readonly Said[] = [
  ...calm,
  [null, 'narration', 'na1'],
  ['nova', 'picture', 'pic', { labelKey: 'label' }],
  ['nova', 'message', 'm4'],
  ['nova', 'message', 'm5'],
  ['nova', 'payment', 'pay'],
  ['kai', 'deed', 'd1', { act: 'proof' }],
  ['nova', 'message', 'm6'],
];

/** Everything that a conversation can hold, for looking at one after the other. */
const all: readonly Said[] = [
  ['sam', 'sticker', 's1', { picture: 'cat' }],
  ['sam', 'voice', 'v1'],
  ['kai', 'reply', 'r2'],
  ['milo', 'reaction', 'x1'],
  ['dana', 'file', 'fi1', { labelKey: 'label' }],
  ['coach', 'call', 'ca1'],
  ['coach', 'press', 'pr1', { press: { shape: 'bars', count: 5 } }],
  ['sam', 'message', 'm2'],
  ['dana', 'message', 'm3'],
  ['kai', 'reply', 'r1'],
];

/** What pressure does on a phone, one after the other. */
const press: readonly Said[] = [
  ['nova', 'press', 'pr2', { press: { shape: 'follows', count: 2 } }],
  ['nova', 'press', 'pr3', { press: { shape: 'typing', count: 1 } }],
  ['nova', 'press', 'pr4', { press: { shape: 'bars', count: 9 } }],
  ['kai', 'reply', 'r2'],
  ['nova', 'press', 'pr5', { press: { shape: 'missed-call', count: 6 } }],
  ['nova', 'press', 'pr6', { press: { shape: 'badge', count: 30 } }],
  ['nova', 'press', 'pr7', { press: { shape: 'deadline', count: 1 } }],
];

/** More of everything than there is room to tell apart. */
const crowd: readonly Said[] = press.map(([from, kind, key, more]) => [
  from,
  kind,
  key,
  more?.press ? { press: { ...more.press, count: 99 } } : {},
]);

const feed: readonly Said[] = [
  [null, 'time', 't1'],
  ['kai', 'picture', 'ph1', { labelKey: 'photo' }],
  ['kai', 'post', 'p1'],
  ['sam', 'comment', 'co1'],
  ['milo', 'reaction', 'x1'],
];

/** What was done about the call, so that it is on or over. */
const calls: Readonly<Record<Wish['call'], readonly Said[]>> = {
  rings: [['nova', 'call', 'ca2']],
  on: [['kai', 'deed', 'd2', { act: 'answer' }]],
  'camera-off': [['kai', 'deed', 'd3', { act: 'answer-camera-off' }]],
  over: [['kai', 'deed', 'd4', { act: 'hang-up' }]],
};

/** The hour that was threatened with has come, and gone. */
const later: readonly Said[] = [...threat, [null, 'time', 't2'], [null, 'narration', 'na3']];

const cards = threat.slice(8, -1);
const first = calm.slice(0, 3);

const talks: Readonly<Record<string, readonly Said[]>> = {
  all,
  press,
  crowd,
  bars: [...calm.slice(0, 4), ...press.slice(2, 3)],
  feed,
  calm,
  threat,
  later,
  cards,
  first,
};

const threadsOf = (said: readonly Said[], many: number): ThreadView[] => [
  {
    id: 'nova',
    with: ['nova'],
    titleKey: 'cast.nova.name',
    unread: 0,
    messages: messagesOf('nova', said),
  },
  ...(many > 0
    ? [
        {
          id: 'sam',
          with: ['sam'],
          titleKey: 'cast.sam.name',
          unread: 2,
          messages: messagesOf('sam', [['sam', 'message', 'm2']]),
        },
        { id: 'aunt', with: ['aunt'], titleKey: 'cast.aunt.name', unread: 0, messages: [] },
      ]
    : []),
  ...['dana', 'milo', 'coach'].slice(0, Math.max(0, many - 3)).map(
    (id, at): ThreadView => ({
      id,
      with: [id],
      titleKey: `cast.${id}.name`,
      unread: at,
      messages: messagesOf(id, [[id, 'message', 'm2']]),
    }),
  ),
];

const groupThreads = (said: readonly Said[]): ThreadView[] => [
  {
    id: 'team',
    with: ['sam', 'dana', 'milo', 'coach'],
    titleKey: 'team',
    unread: 0,
    messages: messagesOf(
      'team',
      said.map(([from, ...rest]) => [from === 'nova' ? 'sam' : from, ...rest] as Said),
    ),
  },
];

const choices: readonly ChoiceView[] = [
  { id: 'c1', key: 'c1', act: 'reply', drafted: false },
  { id: 'c2', key: 'c2', act: 'proof', drafted: false },
  { id: 'c3', key: 'c3', act: 'tell', drafted: false },
  { id: 'c4', key: 'c4', act: 'block', drafted: false },
  { id: 'c5', key: 'c5', act: 'put-down', drafted: false },
  { id: 'c6', key: 'c6', act: 'look', drafted: false },
];

export interface Wish {
  readonly turn: Turn;
  readonly tension: Tension;
  readonly lamp: boolean;
  readonly rating: Rating;
  readonly choices: number;
  readonly screen: ShownKind;
  /** Which conversation is told: calm, all or feed; by tension when empty. */
  readonly talk: string;
  /** In a group instead of with one account. */
  readonly group: boolean;
  /** How far a call is. */
  readonly call: 'rings' | 'on' | 'camera-off' | 'over';
  /** The account has been blocked or reported. */
  readonly done: boolean;
  /** A class votes, or nobody does; `twice`: it has voted, talked, and voted once more. */
  readonly vote: 'open' | 'revealed' | 'twice' | null;
  /** The key of what stands in the composer; empty for nothing. */
  readonly draft: string;
  /** More conversations than the story's tension brings. */
  readonly threads: number;
}

/** What a state asks for, and whatever is left out. */
export const wishOf = (flags: URLSearchParams): Wish => ({
  turn: (flags.get('turn') ?? 'asking') as Turn,
  tension: Number(flags.get('tension') ?? 0) as Tension,
  lamp: flags.get('lamp') === 'on',
  rating: (flags.get('rating') ?? 'safe') as Rating,
  choices: Number(flags.get('choices') ?? 3),
  screen: (flags.get('screen') ?? 'chat') as ShownKind,
  talk: flags.get('talk') ?? '',
  group: flags.get('group') === 'on',
  call: (flags.get('call') ?? 'rings') as Wish['call'],
  done: flags.get('done') === 'on',
  vote: flags.get('vote') as Wish['vote'],
  draft: flags.get('draft') ?? '',
  threads: Number(flags.get('threads') ?? 0),
});

export function sampleView(wish: Wish): ChatView {
  const { turn, tension, lamp, rating, choices: count, group } = wish;
  const shown = choices.slice(0, count);
  const threads = group
    ? groupThreads(saidOf(wish))
    : threadsOf(saidOf(wish), Math.max(wish.threads, tension > 0 ? 3 : 0));
  const newest = ({ messages }: ThreadView) => messages.at(-1)?.id ?? [];
  return {
    turn,
    paused: false,
    beat: beatOf(wish),
    made: 3,
    explains: turn === 'explaining',
    cardNext: false,
    screen: screenOf(wish),
    threads,
    open: group ? 'team' : 'nova',
    calling: null,
    typing:
      turn === 'delivering'
        ? { thread: group ? 'team' : 'nova', from: group ? 'sam' : 'nova' }
        : null,
    fresh: turn === 'delivering' ? threads.flatMap(newest) : [],
    choices: turn === 'asking' ? shown : [],
    draft: wish.draft ? { choice: 'c1', key: wish.draft } : null,
    guess: null,
    feedback:
      turn === 'explaining'
        ? {
            beat: 'talk',
            choice: 'c1',
            choiceKey: 'c1',
            rating,
            step: 'tell',
            folded: false,
            tactic: tension >= 2 ? 'rush' : 'borrowed-trust',
            happenedKey: 'f1',
            helpsKey: 'f2',
            sayKey: 'f3',
          }
        : null,
    ending:
      turn === 'ended'
        ? { id: 'end', outcome: 'told', titleKey: 'e1', textKey: 'e2', help: ['talk'] }
        : null,
    rest: null,
    canSkipScene: tension >= 2,
    tension,
    lamp,
    vote: voteOf(wish, turn === 'asking' ? shown : []),
  };
}

function screenOf(wish: Wish): ScreenView {
  const { screen: kind, group } = wish;
  if (kind === 'lock') return locked;
  const about = kind === 'tell' ? 'aunt' : kind === 'call' && group ? null : 'nova';
  return { ...nothingBeside, about, ...shownOn(wish, about), kind };
}

/** Two have written: one with as many words as a line has, one with few. */
const locked: ScreenView = {
  ...nothingBeside,
  kind: 'lock',
  place: 'glass',
  lines: [
    { said: { story: 't1' }, mark: 'when', rank: 0, by: null },
    { said: { story: 'm3' }, mark: 'notice', rank: 2, by: 'coach' },
    { said: { ui: 'play.lock.new', name: null }, mark: 'notice', rank: 1, by: 'sam' },
  ],
};

function shownOn({ screen: kind, group, call, done }: Wish, about: string | null): Shown | null {
  if (kind === 'lock') return null;
  if (kind === 'call')
    return shownCall(
      {
        state: call === 'camera-off' ? 'on' : call,
        with: group ? ['sam', 'dana', 'milo', 'coach'] : ['nova'],
        titleKey: group ? 'team' : 'cast.nova.name',
        camera: call === 'on',
        outKey: null,
      },
      scenario.lead,
    );
  if (kind === 'block') return blockSheet(done, about);
  if (kind === 'report') return reportSheet(done, about, [], done ? [{ story: 'c1' }] : []);
  const beat = beatWith(kind);
  const told = { story: { scenario } } as Moment['told'];
  return screens[kind]({ told, scenario, beat, about, messages: messagesOf('nova', calm) });
}

const beatOf = ({ screen, call, done }: Wish): string => {
  if (screen === 'call' && call !== 'rings') return 'beat-call-on';
  return done ? 'beat-done' : `beat-${screen}`;
};

function saidOf(wish: Wish): readonly Said[] {
  const said = talks[wish.talk] ?? (wish.tension >= 2 ? threat : calm);
  /** Told by the beat that is on the phone now. */
  const told = (...lines: readonly Said[]): Said[] =>
    lines.map(([from, kind, key, more]) => [
      from,
      kind,
      key,
      { ...more, beat: beatOf(wish), made: 3 },
    ]);
  if (wish.screen === 'call')
    return [...said, ...told(...calls[wish.call], [null, 'narration', 'na2'])];
  const isList = wish.screen === 'home' || wish.screen === 'threads';
  return isList ? [...said, ...told([null, 'narration', 'na1'], [null, 'narration', 'na2'])] : said;
}

/** Five votes for the first choice, then fewer. */
function voteOf({ vote }: Wish, options: readonly ChoiceView[]): VoteView | null {
  if (vote === null) return null;
  const countsOf = (votes: readonly number[]) =>
    Object.fromEntries(options.map(({ id }, at) => [id, votes[at] ?? 0]));
  const told = {
    options: options.map((option, at) => ({ ...option, letter: 'ABCDEF'[at] ?? '' })),
    round: vote === 'twice' ? (2 as const) : (1 as const),
    again: null,
    total: 20,
    typed: [],
  };
  if (vote === 'open')
    return {
      ...{ ...told, phase: vote, counts: null, pass: null, leading: [] },
      ...{ before: null, change: null, said: null },
    };
  return {
    ...{ ...told, phase: 'revealed', counts: countsOf([5, 11, 2, 0]), pass: 2 },
    leading: options.length > 1 ? ['c2'] : [],
    before: vote === 'twice' ? { counts: countsOf([12, 4, 1, 0]), pass: 5, total: 22 } : null,
    change: vote === 'twice' ? { least: 8, totals: [22, 20] } : null,
    said: null,
  };
}
