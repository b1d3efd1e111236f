/** A story that teaches things by accident, on purpose: whoever pays is never found out. */
import { normaliseScenario, type ScenarioSource } from '../../src/script/nouns/scenario.ts';
import { storySource } from './source.ts';

const card = (tactic: string, happened: string) => ({
  ...{
    tactic,
    happened: `${happened} That works on many.`,
    helps: 'Time helps.',
    say: 'A moment.',
  },
});

const end = (outcome: string) => ({
  ...{ outcome, title: 'An end', text: 'Aunt Rosa knows.', help: ['talk'] },
});

export const accidentSource: ScenarioSource = storySource({
  unsent: 1,
  id: 'accident',
  title: 'By accident',
  summary: 'A story that teaches things by accident.',
  briefing: 'Kai, an account and Aunt Rosa.',
  audience: '12-14',
  role: 'phone-of',
  lead: 'kai',
  intensity: 2,
  minutes: 2,
  app: 'photo-feed',
  cast: {
    kai: { name: 'Kai', as: 'lead', they: 'he' },
    nova: {
      ...{ name: 'nova_rides', as: 'stranger', 'turns-out': 'money' },
      profile: { details: [{ id: 'since', text: 'Here for three weeks' }] },
    },
    lio: {
      ...{ name: 'Lio', as: 'newcomer', 'turns-out': 'harmless' },
      profile: { details: [{ id: 'since', text: 'Here for two years' }] },
    },
    aunt: { name: 'Aunt Rosa', as: 'safe-adult' },
  },
  facts: ['thanked', 'asked'],
  start: 'park',
  beats: {
    park: {
      thread: 'nova',
      lines: [{ id: 'hey', from: 'nova', text: 'hey, great trick' }],
      then: 'hello',
    },
    // Nobody ever comes back to this.
    hello: {
      lines: [{ id: 'who', from: 'nova', text: 'do you know me?' }],
      choices: [
        { id: 'no', text: 'no, who are you?', rating: 'safe', to: 'beanie' },
        { id: 'so', text: 'so what', rating: 'unsure', to: 'beanie' },
      ],
    },
    // Heard again: twice, then once.
    beanie: {
      thread: 'lio',
      choices: [
        { id: 'thanks', text: 'thanks', rating: 'safe', sets: ['thanked'], to: 'demand' },
        {
          ...{ id: 'ask', text: 'Ask Sam who Lio is', act: 'ask', rating: 'safe' },
          ...{ sets: ['asked'], to: 'demand' },
        },
      ],
    },
    demand: {
      thread: 'nova',
      lines: [{ id: 'wants', text: 'It wants money.' }],
      choices: [
        {
          ...{ id: 'pay', text: 'i pay', rating: 'risky', to: 'quiet' },
          feedback: card('pay-or-share', 'It took money.'),
        },
        {
          ...{ id: 'beg', text: 'please stop', rating: 'risky', to: 'kitchen' },
          feedback: card('rush', 'It hurried.'),
        },
        {
          ...{ id: 'down', text: 'Put the phone down', act: 'put-down', rating: 'safe' },
          ...{ to: 'kitchen', feedback: { ...card('rush', 'It waits.'), happened: 'It waits.' } },
        },
      ],
    },
    kitchen: {
      thread: 'aunt',
      lines: [
        { id: 'tea', from: 'aunt', text: 'Tea?' },
        { id: 'hat', when: 'thanked', text: 'The beanie hangs at the door.' },
      ],
      choices: [
        {
          id: 'tell',
          text: 'Tell Aunt Rosa',
          act: 'tell',
          step: 'tell',
          rating: 'safe',
          to: 'told',
        },
        {
          id: 'say',
          text: 'Write her a note',
          act: 'tell',
          step: 'tell',
          rating: 'safe',
          to: 'told',
        },
      ],
    },
    told: {
      thread: 'aunt',
      lines: [
        { id: 'good', from: 'aunt', text: 'Thank you for telling me.' },
        { id: 'lio', when: 'thanked', text: 'Lio waves from the bus.' },
        { id: 'sam', when: 'asked', text: 'Sam waves from the bus.' },
      ],
      ending: end('some-saw'),
    },
    quiet: { ending: end('nothing-came') },
  },
});

export const accidentStory = normaliseScenario(accidentSource);
