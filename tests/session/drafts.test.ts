/** What is written and not sent: it stands in the composer, moves nothing, and is remembered for this play. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SimulatedClock } from 'xstate';
import { normaliseScenario } from '../../src/script/nouns/scenario.ts';
import type { Scenario } from '../../src/script/types.ts';
import { debriefOf } from '../../src/session/debrief.ts';
import { createPlay, type SessionPlay } from '../../src/session/play.ts';
import type { ChatView, Intent } from '../../src/session/view.ts';
import { answerCalls, readCard } from '../support/play.ts';
import { shippedPack } from '../support/routes.ts';
import { smallSource } from '../support/small-story.ts';

const { beats } = smallSource;
/** Two things to write and two to do; after waiting it asks again. */
const drafted = normaliseScenario({
  ...smallSource,
  beats: {
    ...beats,
    ask: {
      ...(beats.ask as object),
      draft: true,
      choices: [
        { ...choiceOf('wait'), id: 'beg', text: 'please wait', rating: 'risky' },
        ...(beats.ask as { choices: object[] }).choices,
      ],
    },
  },
} as typeof smallSource);

function choiceOf(id: string): object {
  const { choices } = beats.ask as { choices: { id: string }[] };
  return choices.find((choice) => choice.id === id) ?? {};
}

function begin(scenario: Scenario, seed = 0): SessionPlay {
  const play = createPlay({ scenario, clock: new SimulatedClock(), pace: 'instant', seed });
  answerCalls(play);
  return play;
}

const choose = (choice: string): Intent => ({ type: 'choose', choice });
const write = (choice: string): Intent => ({ type: 'write', choice });
const send = (play: SessionPlay, ...intents: Intent[]): void => {
  for (const intent of intents) play.send(intent);
};
const keysOf = (view: ChatView): string[] =>
  view.threads.flatMap(({ messages }) => messages.map(({ key }) => key));
const notSent = ({ story, unsent }: SessionPlay): string[] =>
  debriefOf(story, [], unsent).unsent.map(({ beat, choice }) => `${beat}/${choice}`);

describe('a reply that is written first', () => {
  it('stands in the composer, and nothing else has happened', () => {
    const play = begin(drafted);
    const before = play.view;
    send(play, write('beg'));
    expect(play.view.draft).toEqual({ choice: 'beg', key: 'beats.ask.choices.beg' });
    expect({ ...play.view, draft: null }).toEqual(before);
    expect(play.story.trail).toEqual([]);
  });

  it('is sent as if it had been chosen at once', () => {
    const written = begin(drafted);
    const chosen = begin(drafted);
    send(written, write('wait'), write('beg'), { type: 'send' });
    send(chosen, choose('beg'));
    expect(written.view).toEqual(chosen.view);
    expect(written.story.trail).toEqual(['ask/beg']);
    expect(notSent(written)).toEqual(['ask/wait']);
  });

  it('is taken back, and then everything can be chosen as before', () => {
    const play = begin(drafted);
    const before = play.view;
    send(play, write('beg'), { type: 'take-back' });
    expect(play.view).toEqual(before);
    expect(notSent(play)).toEqual(['ask/beg']);
  });

  it('is let stand by whoever does something else', () => {
    const play = begin(drafted);
    send(play, write('beg'), choose('look'));
    expect(play.view.draft).toBeNull();
    expect(play.story.trail).toEqual(['ask/look']);
    expect(keysOf(play.view)).not.toContain('beats.ask.choices.beg');
    expect(notSent(play)).toEqual(['ask/beg']);
  });

  it('is let stand by whoever leaves the scene', () => {
    const play = begin(drafted);
    send(play, write('beg'), { type: 'skip-scene' });
    expect(play.view.draft).toBeNull();
    expect(notSent(play)).toEqual(['ask/beg']);
  });

  it('was sent, when it is taken back and sent after all', () => {
    const play = begin(drafted);
    send(play, write('beg'), { type: 'take-back' }, write('beg'), { type: 'send' });
    expect(play.story.trail).toEqual(['ask/beg']);
    expect(notSent(play)).toEqual([]);
  });

  it('is forgotten with the part of the story that is gone back over', () => {
    const play = begin(drafted);
    send(play, choose('wait'), { type: 'continue' }, write('beg'), { type: 'take-back' });
    expect(notSent(play)).toEqual(['ask/beg']);
    send(play, { type: 'jump', made: 0 });
    expect(notSent(play)).toEqual([]);
    send(play, write('beg'), { type: 'jump', made: 0 });
    expect(play.view.draft).toBeNull();
    expect(notSent(play)).toEqual(['ask/beg']);
  });

  it('is neither a deed nor what a story does not ask for', () => {
    const play = begin(drafted);
    send(play, write('look'), write('tell'), write('nothing'), { type: 'send' });
    expect(play.view.draft).toBeNull();
    expect(play.view.turn).toBe('asking');
    expect(play.view.choices.filter(({ drafted: first }) => first).map(({ id }) => id)).toEqual([
      'beg',
      'wait',
    ]);
    const plain = begin(normaliseScenario(smallSource));
    send(plain, write('wait'));
    expect(plain.view.draft).toBeNull();
    expect(plain.view.choices.some(({ drafted: first }) => first)).toBe(false);
  });

  it('waits out a pause', () => {
    const play = begin(drafted);
    send(play, write('beg'), { type: 'pause' }, { type: 'send' });
    expect(play.story.trail).toEqual([]);
    send(play, { type: 'resume' });
    expect(play.view.draft?.choice).toBe('beg');
    send(play, { type: 'send' });
    expect(play.story.trail).toEqual(['ask/beg']);
  });

  it('is painted ahead', () => {
    const play = begin(drafted);
    expect(play.ahead().map(({ draft }) => draft?.choice)).toContain('beg');
    send(play, write('beg'));
    expect(play.ahead().slice(0, 1).flatMap(keysOf)).toContain('beats.ask.choices.beg');
  });
});

const packs = ['edited-picture', 'the-friend-who-is-told', 'money-or-pictures', 'is-it-them'];
const stories = [...packs, 'for-grown-ups'].flatMap((pack) =>
  Object.values(shippedPack(pack).scenarios).map((story) => [story.id, story] as const),
);

/** One thing that somebody could do now, by a number; some of them can do nothing here. */
function doOne(play: SessionPlay, by: number): void {
  const { choices, turn } = play.view;
  const { id } = choices[by % Math.max(1, choices.length)] ?? {};
  if (turn === 'explaining') play.send({ type: 'continue' });
  else if (by % 7 === 6) play.send({ type: 'take-back' });
  else if (by % 7 === 5) play.send({ type: 'send' });
  else if (by % 31 === 30) play.send({ type: 'back' });
  else if (id !== undefined) play.send(by % 7 < 3 ? write(id) : choose(id));
  answerCalls(play);
}

describe.each(stories)('in %s', (_, scenario) => {
  it('the trail holds what was sent, and the phone shows the trail, whatever was written meanwhile', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 5, maxLength: 60 }), (doings) => {
        const play = begin(scenario, 3);
        for (const by of doings) doOne(play, by);
        const { trail } = play.story;
        const told = createPlay({
          scenario,
          clock: new SimulatedClock(),
          pace: 'instant',
          seed: 3,
          from: { trail, explaining: play.view.explains },
        });
        expect(told.lost).toBe(0);
        expect(new Set(keysOf(play.view))).toEqual(new Set(keysOf(told.view)));
        expect(notSent(play).filter((step) => trail.some((sent) => sent === step))).toEqual([]);
        if (play.view.turn !== 'asking') expect(play.view.draft).toBeNull();
      }),
      { numRuns: 25 },
    );
  });

  it('whoever writes everything first and sends it gets to an ending like whoever does not', () => {
    const [writer, other] = [begin(scenario, 3), begin(scenario, 3)];
    for (let made = 0; made < 60 && other.view.turn !== 'ended'; made++) {
      const { choices } = other.view;
      const choice = choices[made % choices.length];
      if (!choice) throw new Error(`nothing to choose at ${other.view.beat}`);
      send(other, choose(choice.id));
      readCard(other);
      if (choice.drafted) send(writer, write(choice.id), { type: 'send' });
      else send(writer, choose(choice.id));
      readCard(writer);
    }
    expect(writer.view).toEqual(other.view);
    expect(writer.story.trail).toEqual(other.story.trail);
    expect(notSent(writer)).toEqual([]);
  });
});

// A story of intensity 3 is for a class, which talks before it sends.
it('every story of ordinary length for one person asks for it two to four times', () => {
  const long = stories
    .map(([, story]) => story)
    .filter(({ minutes, intensity }) => minutes > 5 && intensity < 3);
  const counts = long.map(
    ({ id, beats: all }) => [id, Object.values(all).filter(({ draft }) => draft).length] as const,
  );
  expect(counts.filter(([, count]) => count < 2 || count > 4)).toEqual([]);
});
