/** Views made by hand for the gallery: one short story told far enough to show every part. */

import type { Rating, Scenario, Tension } from '../../src/script/types.ts';
import type {
  ChatView,
  ChoiceView,
  MessageView,
  ThreadView,
  Turn,
} from '../../src/session/view.ts';

const member = (id: string, name: string, as: 'lead' | 'stranger' | 'friend' | 'safe-adult') => ({
  id,
  name,
  as,
  turnsOut: null,
  avatar: id,
  tempo: 'even' as const,
  profile: null,
});

export const scenario: Scenario = {
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
    nova: member('nova', 'nova_rides', 'stranger'),
    sam: member('sam', 'Sam', 'friend'),
    aunt: member('aunt', 'Aunt Rosa', 'safe-adult'),
  },
  threads: {},
  facts: [],
  counters: {},
  start: 'a',
  beats: {},
};

type Said = readonly [
  from: string | null,
  kind: MessageView['kind'],
  key: string,
  more?: Partial<MessageView>,
];

const messagesOf = (thread: string, all: readonly Said[]): MessageView[] =>
  all.map(([from, kind, key, more], at) => ({
    id: `${at}/${thread}/${key}`,
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
        { id: 'sam', with: ['sam'], titleKey: 'cast.sam.name', unread: 2, messages: [] },
        { id: 'aunt', with: ['aunt'], titleKey: 'cast.aunt.name', unread: 0, messages: [] },
      ]
    : []),
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
}

export function sampleView({ turn, tension, lamp, rating, choices: count }: Wish): ChatView {
  const said = tension >= 2 ? threat : calm;
  return {
    turn,
    paused: false,
    beat: 'a',
    made: 3,
    screen: { kind: 'chat', about: null },
    threads: threadsOf(said, tension > 0),
    open: 'nova',
    typing: turn === 'delivering' ? { thread: 'nova', from: 'nova' } : null,
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
