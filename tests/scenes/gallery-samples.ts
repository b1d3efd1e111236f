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
import type {
  ChatView,
  ChoiceView,
  MessageView,
  ThreadView,
  Turn,
} from '../../src/session/view.ts';

const member = (id: string, name: string, as: CastRole) => ({
  id,
  name,
  as,
  turnsOut: null,
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
    nova: { id: 'nova', with: ['nova'], title: null },
    sam: { id: 'sam', with: ['sam'], title: null },
    aunt: { id: 'aunt', with: ['aunt'], title: null },
    team: { id: 'team', with: ['sam', 'dana', 'milo', 'coach'], title: 'Saturday team' },
  },
  facts: [],
  counters: {},
  start: 'a',
  beats: {
    'beat-call': beatWith('call', 'answer', 'answer-camera-off', 'decline'),
    'beat-block': beatWith('block', 'block'),
    'beat-report': beatWith('report', 'report', 'report'),
    'beat-feed': beatWith('feed', 'reply'),
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
    id: `${at}/${all === feed ? 'beat-feed' : thread}/${key}`,
    thread,
    kind,
    act: null,
    from,
    mine: from === 'kai',
    key,
    labelKey: null,
    picture: null,
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
  ['sam', 'message', 'm2'],
  ['dana', 'message', 'm3'],
  ['kai', 'reply', 'r1'],
];

const feed: readonly Said[] = [
  [null, 'time', 't1'],
  ['kai', 'picture', 'ph1', { labelKey: 'photo' }],
  ['kai', 'post', 'p1'],
  ['sam', 'comment', 'co1'],
  ['milo', 'reaction', 'x1'],
];

const talks: Readonly<Record<string, readonly Said[]>> = { all, feed, calm };

const threadsOf = (said: readonly Said[], many: boolean): ThreadView[] => [
  {
    id: 'nova',
    with: ['nova'],
    titleKey: 'cast.nova.name',
    unread: 0,
    messages: messagesOf('nova', said),
  },
  ...(many
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
  { id: 'c1', key: 'c1', act: 'reply' },
  { id: 'c2', key: 'c2', act: 'proof' },
  { id: 'c3', key: 'c3', act: 'tell' },
  { id: 'c4', key: 'c4', act: 'block' },
];

export interface Wish {
  readonly turn: Turn;
  readonly tension: Tension;
  readonly lamp: boolean;
  readonly rating: Rating;
  readonly choices: number;
  readonly screen: ScreenKind;
  /** Which conversation is told: calm, all or feed; by tension when empty. */
  readonly talk: string;
  /** In a group instead of with one account. */
  readonly group: boolean;
}

export function sampleView(wish: Wish): ChatView {
  const { turn, tension, lamp, rating, choices: count, screen, group } = wish;
  const said = talks[wish.talk] ?? (tension >= 2 ? threat : calm);
  return {
    turn,
    paused: false,
    beat: `beat-${screen}`,
    made: 3,
    screen: {
      kind: screen,
      about: screen === 'tell' ? 'aunt' : screen === 'call' && group ? null : 'nova',
    },
    threads: group ? groupThreads(said) : threadsOf(said, tension > 0),
    open: group ? 'team' : 'nova',
    typing:
      turn === 'delivering'
        ? { thread: group ? 'team' : 'nova', from: group ? 'sam' : 'nova' }
        : null,
    fresh: [],
    choices: turn === 'asking' ? choices.slice(0, count) : [],
    feedback:
      turn === 'explaining'
        ? {
            choice: 'c1',
            choiceKey: 'c1',
            rating,
            step: 'tell',
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
    canSkipScene: tension >= 2,
    tension,
    lamp,
    vote: null,
  };
}
