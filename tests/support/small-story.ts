/** A story small enough to keep in the head: two threads, a loop, a branch, a skip, two endings. */

import { normaliseScenario, type ScenarioSource } from '../../src/script/nouns/scenario.ts';
import type { Scenario } from '../../src/script/types.ts';
import { storySource } from './source.ts';

const feedback = {
  tactic: 'rush',
  happened: 'It pressed.',
  helps: 'Time helps.',
  say: 'I need time.',
};

export const smallSource: ScenarioSource = storySource({
  unsent: 1,
  id: 'small-story',
  title: 'Small',
  summary: 'A small story.',
  briefing: 'Kai, an account and Sam.',
  audience: '12-14',
  role: 'phone-of',
  lead: 'kai',
  intensity: 1,
  minutes: 2,
  app: 'photo-feed',
  cast: {
    kai: { name: 'Kai', as: 'lead' },
    nova: { name: 'nova', as: 'stranger', 'turns-out': 'money' },
    sam: { name: 'Sam', as: 'friend' },
  },
  facts: ['looked', 'told'],
  counters: { asks: { max: 2 } },
  start: 'hello',
  beats: {
    hello: {
      thread: 'nova',
      tension: 1,
      lines: [
        { id: 'hey', from: 'nova', text: 'hey, great trick' },
        { id: 'aside', from: 'sam', thread: 'sam', text: 'dinner at seven?' },
        { id: 'again', from: 'nova', text: 'how long did it take?' },
      ],
      then: 'ask',
    },
    ask: {
      skip: 'sofa',
      lines: [
        { id: 'pay', from: 'nova', text: 'it asks again', when: 'asks >= 1' },
        { id: 'seen', text: 'The profile was made this week.', when: 'looked' },
      ],
      choices: [
        {
          id: 'wait',
          text: 'not now',
          rating: 'unsure',
          feedback,
          adds: ['asks'],
          to: 'ask',
        },
        {
          id: 'look',
          text: 'Look at the profile',
          act: 'look',
          rating: 'safe',
          feedback,
          sets: ['looked'],
          when: 'not looked',
          to: 'ask',
        },
        {
          id: 'tell',
          text: 'Tell Sam',
          act: 'tell',
          step: 'tell',
          rating: 'safe',
          feedback,
          sets: ['told'],
          to: 'sofa',
        },
      ],
    },
    sofa: {
      thread: 'sam',
      tension: 0,
      lines: [{ id: 'here', from: 'sam', text: 'I am here' }],
      then: 'fork',
    },
    fork: { branch: [{ when: 'told', to: 'together' }, { to: 'alone' }] },
    together: {
      ending: { outcome: 'told', title: 'Together', text: 'Sam knows.', help: ['talk'] },
    },
    alone: {
      ending: { outcome: 'not-known', title: 'Later', text: 'Sam can be told.', help: ['talk'] },
    },
  },
});

export const smallStory: Scenario = normaliseScenario(smallSource);
