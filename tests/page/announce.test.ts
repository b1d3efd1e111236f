import { describe, expect, it } from 'vitest';
import { type Occasion, occasionOf, whatToSay } from '../../src/page/play/announce.tsx';
import { newLines } from '../../src/page/play/log.tsx';
import { piecesOf } from '../../src/page/play/spoken-pieces.ts';
import { normaliseScenario } from '../../src/script/nouns/scenario.ts';
import { createPlay } from '../../src/session/play.ts';
import { answerCalls, playRoute } from '../support/play.ts';
import { realWords } from '../support/real-words.ts';
import { routesToEndings, shippedPack } from '../support/routes.ts';
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
    const lines = newLines(play().view).map((message) => message.id.split('/')[2]);
    expect(lines.slice(0, 2)).toEqual(['when', 'photo']);
    expect(lines.slice(-3)).toEqual(['follows', 'hey', 'lio']);
  });

  it('does not repeat what the player has just chosen', () => {
    const story = play();
    story.send({ type: 'choose', choice: 'ask' });
    story.send({ type: 'continue' });
    const kinds = new Set(newLines(story.view).map((message) => message.kind));
    expect(kinds.has('deed')).toBe(false);
    expect(newLines(story.view).length).toBeGreaterThan(0);
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

it('is kept as plain words: something drawn would hold on to the page that it stood in', async () => {
  const words = await realWords('en', 'edited-picture', 'never-took');
  const real = shippedPack('edited-picture').scenarios['never-took'];
  const [route] = real ? routesToEndings(real) : [];
  if (!real || !route) throw new Error('the story is not there');
  for (const view of playRoute(real, route.steps))
    for (const what of ['lines', 'conversation', 'verdict'] as const) {
      const pieces = piecesOf(what, { words, scenario: real, view }, newLines(view));
      expect(JSON.parse(JSON.stringify(pieces))).toEqual(pieces);
    }
});

describe('when something is spoken', () => {
  const asking: Occasion = { lines: 'asking first a b', open: 'nova', result: null };

  it('is once for the lines of a turn', () => {
    expect(whatToSay(null, asking)).toBe('lines');
    expect(whatToSay(asking, { ...asking })).toBe('nothing');
  });

  it('is when another conversation is opened, and not while lines still come by themselves', () => {
    expect(whatToSay(asking, { ...asking, open: 'lio' })).toBe('conversation');
    expect(whatToSay(asking, { ...asking, lines: null, open: 'lio' })).toBe('nothing');
    expect(whatToSay(asking, { ...asking, lines: 'asking second', open: 'lio' })).toBe('lines');
  });

  it('is when votes are revealed, each time', () => {
    const revealed = { ...asking, result: 'first a' };
    expect(whatToSay(asking, revealed)).toBe('verdict');
    expect(whatToSay(revealed, { ...revealed })).toBe('nothing');
    expect(whatToSay(revealed, asking)).toBe('nothing');
    expect(whatToSay(revealed, { ...revealed, result: 'first a b' })).toBe('verdict');
  });

  it('is when the class is to talk before it votes once more, and once', () => {
    const { view } = play();
    const vote = {
      options: [],
      ...({ round: 2, again: 'one-round', total: 0, typed: [] } as const),
      ...{ counts: null, pass: null, leading: [], before: null, change: null, said: null },
    };
    const open = occasionOf({ ...view, vote: { ...vote, phase: 'open' } });
    const talking = occasionOf({ ...view, vote: { ...vote, phase: 'talking' } });
    expect(whatToSay(open, talking)).toBe('verdict');
    expect(whatToSay(talking, { ...talking })).toBe('nothing');
    expect(whatToSay(talking, open)).toBe('nothing');
  });

  it('is each message as it comes, and nothing before the first of them', () => {
    const { view } = play();
    const vote = {
      phase: 'open',
      options: [],
      round: 1,
      again: null,
      total: 0,
      typed: [],
      counts: null,
      pass: null,
      leading: [],
      before: null,
      change: null,
      said: null,
    } as const;
    const one = {
      ...view,
      turn: 'delivering',
      calling: null,
      fresh: view.fresh.slice(0, 1),
    } as const;
    const two = { ...one, fresh: view.fresh.slice(0, 2) };
    for (const votes of [null, vote]) {
      expect(occasionOf({ ...one, fresh: [], vote: votes }).lines).toBeNull();
      const first = occasionOf({ ...one, vote: votes });
      expect(whatToSay(null, first)).toBe('lines');
      expect(whatToSay(first, occasionOf({ ...two, vote: votes }))).toBe('lines');
    }
  });
});
