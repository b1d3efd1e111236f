/** Any moment of a play can be brought to a good end, and that can be taken back. */
import { describe, expect, it } from 'vitest';
import { SimulatedClock } from 'xstate';
import { debriefOf } from '../../src/session/debrief.ts';
import { withWay } from '../../src/session/explored.ts';
import { createPlay, type SessionPlay } from '../../src/session/play.ts';
import { readTrail } from '../../src/session/save.ts';
import { replayStory } from '../../src/session/story.ts';
import { isRest, type Trail } from '../../src/session/trail.ts';
import type { ChatView, Intent } from '../../src/session/view.ts';
import { smallStory } from '../support/small-story.ts';

function begin(trail: Trail | null = null, explaining = false) {
  const clock = new SimulatedClock();
  const play = createPlay({
    scenario: smallStory,
    clock,
    pace: 'normal',
    ...(trail ? { from: { trail, explaining } } : {}),
  });
  return { clock, play };
}

/** What a reader sees of a moment. */
const seen = ({ view }: SessionPlay) => ({
  ...view,
  // Counting what was read begins anew; what stands there is the same.
  threads: view.threads.map(({ id, messages }) => [id, messages.map((each) => each.id)]),
});

const said = ({ threads }: ChatView): string[] =>
  threads.flatMap(({ messages }) => messages.map(({ id }) => id));

/** Every kind of moment: how to come there from the start. */
const moments: Record<string, readonly Intent[]> = {
  'nothing is said yet': [],
  'a line has come': [{ type: 'next' }, { type: 'next' }],
  asking: [{ type: 'pace', pace: 'instant' }],
  explaining: [
    { type: 'pace', pace: 'instant' },
    { type: 'choose', choice: 'look' },
  ],
  'explaining what leads to the end': [
    { type: 'pace', pace: 'instant' },
    { type: 'choose', choice: 'tell' },
  ],
  'asked again': [
    { type: 'pace', pace: 'instant' },
    { type: 'choose', choice: 'look' },
    { type: 'continue' },
  ],
  paused: [{ type: 'pace', pace: 'instant' }, { type: 'pause' }],
};

describe.each(Object.entries(moments))('brought to its end while: %s', (_, presses) => {
  const there = () => {
    const { play } = begin();
    for (const intent of presses) play.send(intent);
    return play;
  };

  it('stands still at the sentences, without an ending, and says nothing new beyond its beat', () => {
    const play = there();
    const before = play.view;
    play.send({ type: 'rest' });
    expect(play.view).toMatchObject({
      turn: 'ended',
      paused: false,
      ending: null,
      rest: { textKey: null },
      choices: [],
      canSkipScene: false,
      tension: 0,
      lamp: true,
    });
    expect(play.story.trail.filter(isRest)).toHaveLength(1);
    const added = said(play.view).filter((id) => !said(before).includes(id));
    for (const id of added) expect(id.split('/')[1]).toBe(before.beat);
    // Nothing but back leads on from here.
    const { trail } = play.story;
    for (const intent of [
      { type: 'rest' },
      { type: 'next' },
      { type: 'skip-scene' },
      { type: 'choose', choice: 'tell' },
      { type: 'continue' },
    ] as const)
      play.send(intent);
    expect(play.story.trail).toEqual(trail);
  });

  it('stands there again after a load, whatever came of the window', () => {
    const play = there();
    play.send({ type: 'rest' });
    const trail = readTrail(JSON.parse(JSON.stringify(play.story.trail)));
    if (!trail) throw new Error('the trail is none');
    expect(replayStory(smallStory, trail).lost).toBe(0);
    const again = begin(trail).play;
    expect(again.lost).toBe(0);
    expect({ ...seen(again), open: '' }).toEqual({ ...seen(play), open: '' });
    expect(debriefOf(again.story, []).decisions).toHaveLength(
      play.story.trail.filter((step) => !step.includes(':')).length,
    );
  });

  it('goes back to exactly where it was', () => {
    const twin = there();
    twin.send({ type: 'resume' });
    const play = there();
    play.send({ type: 'rest' });
    play.send({ type: 'back' });
    expect(seen(play)).toEqual(seen(twin));
  });
});

it('goes back to the card that was read, after a load too', () => {
  const { play } = begin(['ask/look'], true);
  play.send({ type: 'rest' });
  const again = begin(play.story.trail).play;
  again.send({ type: 'back' });
  expect(again.view).toMatchObject({ turn: 'explaining', feedback: { choice: 'look' } });
});

it('tells the sentences of a story that has them', () => {
  const play = createPlay({
    scenario: { ...smallStory, rest: 'Sam hears it. It gets better.' },
    clock: new SimulatedClock(),
    pace: 'instant',
  });
  play.send({ type: 'rest' });
  expect(play.view.rest).toEqual({ textKey: 'rest' });
});

it('does not stand in for an ending that is reached', () => {
  const { play } = begin(['ask/tell']);
  expect(play.view).toMatchObject({ turn: 'ended', ending: { id: 'together' }, rest: null });
  play.send({ type: 'rest' });
  expect(play.view).toMatchObject({ turn: 'ended', ending: { id: 'together' }, rest: null });
});

it('is no way of its own: the way before it is', () => {
  expect(withWay([], ['ask/look', 'ask/:rest'])).toEqual([['ask/look']]);
  expect(withWay([['ask/look', 'ask/tell']], ['ask/look', 'ask/:rest'])).toEqual([
    ['ask/look', 'ask/tell'],
  ]);
});
