/** One short story that shows every kind of thing a page has to draw. */
import type { ScenarioSource } from '../../src/script/nouns/scenario.ts';

const feedback = {
  tactic: 'rush',
  happened: 'Six messages and a deadline. That pressure works on many people.',
  helps: 'Kai can stop answering. Waiting costs nothing, whatever the messages say.',
  say: 'I am not deciding this tonight. I will talk to somebody first.',
} as const;

export const demo: ScenarioSource = {
  unsent: 1,
  id: 'demo',
  title: 'The evening before the match',
  summary: 'Kai gets a message from an account nobody knows, in the middle of an ordinary evening.',
  briefing:
    'This is Kai’s phone. Kai plays basketball on Saturdays and lives with his Aunt Rosa. Sam is his best friend. One account is new.',
  audience: '12-14',
  role: 'phone-of',
  lead: 'kai',
  intensity: 2,
  minutes: 8,
  app: 'photo-feed',
  cast: {
    kai: { name: 'Kai', as: 'lead' },
    nova: {
      name: 'nova_rides',
      as: 'stranger',
      'turns-out': 'money',
      profile: {
        handle: '@nova_rides',
        details: [
          { id: 'since', text: 'Here for three weeks', odd: true },
          { id: 'posts', text: 'Six posts: boards and sky, never a face', odd: true },
          { id: 'shared', text: 'Follows many people from Kai’s park; two follow back' },
        ],
      },
    },
    lio: { name: 'Lio', as: 'newcomer', 'turns-out': 'harmless' },
    sam: { name: 'Sam', as: 'friend' },
    aunt: { name: 'Aunt Rosa', as: 'safe-adult' },
    coach: { name: 'Coach Ines', as: 'safe-adult' },
  },
  threads: { team: { with: ['sam', 'coach', 'lio'], title: 'Saturday team' } },
  start: 'evening',
  beats: {
    evening: {
      thread: 'team',
      screen: 'feed',
      lines: [
        { id: 'when', kind: 'time', text: 'Wednesday, ten past seven' },
        {
          id: 'photo',
          from: 'kai',
          kind: 'picture',
          label: 'a photo',
          text: 'Kai above the park steps, green beanie, mouth wide open',
        },
        { id: 'post', from: 'kai', kind: 'post', text: 'three weeks of trying. LANDED IT' },
        { id: 'credit', from: 'sam', kind: 'comment', text: 'photo by me. I lay in a puddle' },
        { id: 'like', from: 'lio', kind: 'reaction', text: 'Lio and 40 others like this' },
        {
          id: 'bus',
          from: 'coach',
          text: 'Saturday: bus at nine from the gym. Who brings oranges?',
        },
        { id: 'me', from: 'kai', text: 'sam brings, I cut. deal?' },
        { id: 'deal', from: 'sam', text: 'deal' },
        { id: 'deal-2', from: 'sam', text: 'but you peel them too' },
      ],
      then: 'first',
    },
    first: {
      thread: 'nova',
      screen: 'profile',
      about: 'nova',
      skip: 'pressure',
      lines: [
        {
          id: 'follows',
          from: 'nova',
          kind: 'notice',
          text: 'nova_rides now follows Kai. Two people from the park follow this account.',
        },
        {
          id: 'hey',
          from: 'nova',
          text: 'hey, your trick at the park was great. how long did it take?',
        },
        {
          id: 'lio',
          from: 'lio',
          thread: 'lio',
          text: 'the hut has your old bearings, by the way',
        },
      ],
      choices: [
        {
          id: 'weeks',
          text: 'three weeks and one badly scraped elbow',
          rating: 'unsure',
          feedback: { ...feedback, tactic: 'borrowed-trust' },
          to: 'pressure',
        },
        {
          id: 'profile',
          act: 'look',
          text: 'Look at the profile first',
          rating: 'safe',
          feedback: {
            ...feedback,
            tactic: 'none',
            happened: 'So far: no rush, no secret, no ask.',
          },
          to: 'pressure',
        },
        {
          id: 'ask',
          act: 'ask',
          text: 'Ask Sam whether anybody really knows this account',
          rating: 'safe',
          feedback: { ...feedback, tactic: 'borrowed-trust' },
          to: 'pressure',
        },
        {
          id: 'down',
          act: 'put-down',
          text: 'Put the phone down and go to dinner',
          rating: 'safe',
          step: 'stop',
          feedback,
          to: 'pressure',
        },
      ],
    },
    pressure: {
      thread: 'nova',
      tension: 3,
      skip: 'end',
      lines: [
        { id: 'later', kind: 'time', text: 'Thursday, a little before ten' },
        {
          id: 'told',
          kind: 'narration',
          text: 'Nine messages arrive in two minutes. None of them waits for an answer.',
        },
        {
          id: 'fake',
          from: 'nova',
          kind: 'picture',
          label: 'edited photo (fake)',
          text: 'Kai’s photo, changed into something he never took',
        },
        {
          id: 'pay',
          from: 'nova',
          kind: 'payment',
          label: 'Not paid',
          text: 'nova_rides asks for 80',
        },
        { id: 'rush', from: 'nova', text: 'ten minutes. decide' },
      ],
      choices: [
        { id: 'answer', text: 'please wait, I can explain', rating: 'risky', feedback, to: 'end' },
        {
          id: 'proof',
          act: 'proof',
          text: 'Write down the name and the times, without the picture',
          rating: 'safe',
          step: 'proof',
          feedback: { ...feedback, tactic: 'pay-or-share' },
          to: 'end',
        },
        {
          id: 'tell',
          act: 'tell',
          text: 'Go to the kitchen and tell Aunt Rosa',
          rating: 'safe',
          step: 'tell',
          feedback: { ...feedback, tactic: 'shame-and-silence' },
          to: 'end',
        },
      ],
    },
    end: {
      thread: 'aunt',
      tension: 0,
      lines: [
        { id: 'ok', from: 'aunt', text: 'I won’t take your phone for telling me. Come, sit down.' },
      ],
      ending: {
        outcome: 'told',
        title: 'The light in the kitchen',
        text: 'Aunt Rosa puts the kettle on and reads along. Tomorrow they report the account together. Nobody knows yet what the account will do, but Kai is not alone with it.',
        help: ['talk', 'report', 'removal', 'bank'],
      },
    },
  },
};
