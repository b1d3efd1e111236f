import { describe, expect, it } from 'vitest';
import { freshMessages } from '../../src/page/play/announce.tsx';
import { normaliseScenario } from '../../src/script/nouns/scenario.ts';
import { createPlay } from '../../src/session/play.ts';
import { answerCalls } from '../support/play.ts';
import { demo } from './demo.ts';

const scenario = normaliseScenario(demo);
const play = () => {
  const clock = { setTimeout: () => 0, clearTimeout: () => {} };
  const begun = createPlay({ scenario, pace: 'instant', clock });
  answerCalls(begun);
  return begun;
};

describe('what is announced', () => {
  it('is every new line of the turn in the order of arrival, over all conversations', () => {
    const lines = freshMessages(play().view).map((message) => message.id.split('/')[2]);
    expect(lines.slice(0, 2)).toEqual(['when', 'photo']);
    expect(lines.slice(-3)).toEqual(['follows', 'hey', 'lio']);
  });

  it('does not repeat what the player has just chosen', () => {
    const story = play();
    story.send({ type: 'choose', choice: 'ask' });
    story.send({ type: 'continue' });
    const kinds = new Set(freshMessages(story.view).map((message) => message.kind));
    expect(kinds.has('deed')).toBe(false);
    expect(freshMessages(story.view).length).toBeGreaterThan(0);
  });

  it('includes the profile card that the phone shows', () => {
    const { lines } = play().view.screen;
    const texts = lines.flatMap(({ said }) => ('story' in said ? [said.story] : []));
    expect(texts).toEqual([
      'cast.nova.handle',
      'cast.nova.details.since',
      'cast.nova.details.posts',
      'cast.nova.details.shared',
    ]);
  });
});
