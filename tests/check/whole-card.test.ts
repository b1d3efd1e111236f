/** The usual play reads a card of a trick that was named before as the one line that it is. */
import { expect, it } from 'vitest';
import { explore } from '../../src/check/walk/explore.ts';
import { readingTime } from '../../src/check/walk/minutes.ts';
import { normaliseScenario } from '../../src/script/nouns/scenario.ts';
import { movesOf } from '../../src/script/step.ts';
import { storySource } from '../support/source.ts';

const words = (count: number): string => Array(count).fill('word').join(' ');
/** So many words stand on a card, read at 200 a minute. */
const card = { happened: words(80), helps: words(60), say: words(60) };
const minutesOfACard = 1;

const choice = (id: string, to: string, tactic: string, rating = 'safe') => ({
  ...{ id, text: 'ok', rating, to },
  feedback: { ...card, tactic },
});

/** Two decisions, one after the other. */
function timeWith(first: readonly [string, string], second: string, rating = 'safe') {
  const scenario = normaliseScenario(
    storySource({
      ...{ unsent: 1, id: 'cards', title: 'Cards', summary: 'One.', briefing: 'One.' },
      ...{ audience: '12-14', role: 'phone-of', lead: 'kai', intensity: 1, minutes: 2 },
      ...{ app: 'photo-feed', start: 'one' },
      cast: { kai: { name: 'Kai', as: 'lead' }, aunt: { name: 'Aunt Rosa', as: 'safe-adult' } },
      beats: {
        one: {
          thread: 'aunt',
          choices: [choice('a', 'two', first[0]), choice('b', 'two', first[1])],
        },
        two: {
          thread: 'aunt',
          choices: [choice('c', 'end', second, rating), choice('d', 'end', second, rating)],
        },
        end: {
          thread: 'aunt',
          ending: { outcome: 'told', title: 'End', text: 'End.', help: ['talk'] },
        },
      },
    }),
  );
  const time = readingTime(explore(movesOf(scenario)), '12-14');
  if (time === null) throw new Error('no route ends');
  return time;
}

const both = timeWith(['rush', 'rush'], 'debt');

it('reads both cards of two tricks', () => {
  expect(both.typical).toBeCloseTo(both.longest);
});

it('reads the second card of one trick as a line, on the usual route and on the shortest', () => {
  const again = timeWith(['rush', 'rush'], 'rush');
  expect(both.typical - again.typical).toBeCloseTo(minutesOfACard);
  expect(both.shortest - again.shortest).toBeCloseTo(minutesOfACard);
  expect(again.longest).toBeCloseTo(both.longest);
});

it('reads it by half where half of the plays have heard of the trick', () => {
  const half = timeWith(['rush', 'crew'], 'rush');
  expect(both.typical - half.typical).toBeCloseTo(minutesOfACard / 2);
});

it('reads harmless talk as a line, and what was risked in full', () => {
  expect(both.typical - timeWith(['rush', 'rush'], 'none').typical).toBeCloseTo(minutesOfACard);
  const risked = timeWith(['rush', 'rush'], 'rush', 'risky');
  expect(risked.typical).toBeCloseTo(both.typical);
});
