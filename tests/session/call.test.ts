/** How far a call is and who is in it, by what has been told and done, in the order of time. */
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/script/types.ts';
import type { CallView } from '../../src/session/call.ts';
import { screenOf } from '../../src/session/screens/all.ts';
import type { ScreenView } from '../../src/session/screens/shape.ts';
import { beginStory, chooseIn, openChoices, type Story } from '../../src/session/story.ts';
import { arrivalsOf, placeOf, type Told, transcriptOf } from '../../src/session/transcript.ts';
import { shippedPack } from '../support/routes.ts';
import { routesToRests } from '../support/screens.ts';

const packs = ['edited-picture', 'the-friend-who-is-told', 'money-or-pictures', 'is-it-them'];
const stories = packs.flatMap((pack) => Object.values(shippedPack(pack).scenarios));
const storyOf = (id: string): Scenario => stories.find((story) => story.id === id) as Scenario;

/** The screen with so many lines of the last leg told, its own conversation open. */
function screenAt(told: Told): ScreenView {
  return screenOf(told, placeOf(told).thread, transcriptOf(told));
}

/** Every moment of the last leg, from its first line to the question. */
const moments = (story: Story): Told[] =>
  Array.from({ length: arrivalsOf(story).length + 1 }, (_, delivered) => ({
    story,
    explains: false,
    delivered,
  }));

/** Every moment of the first leg, and of each one that follows a choice. */
function everyMoment(scenario: Scenario): readonly Told[] {
  const first = beginStory(scenario);
  return [
    ...moments(first),
    ...routesToRests(scenario).flatMap((route) => {
      const story = route.reduce((at, { choice }) => chooseIn(at, choice) ?? at, first);
      return openChoices(story).flatMap(({ id }) => moments(chooseIn(story, id) as Story));
    }),
  ];
}

const momentsIn = (id: string, beat: string): Told[] =>
  everyMoment(storyOf(id)).filter((told) => placeOf(told).beat.id === beat);

const statesIn = (id: string, beat: string): (CallView['state'] | 'not yet')[] => [
  ...new Set(momentsIn(id, beat).map((told) => screenAt(told).call?.state ?? 'not yet')),
];

/** The story at a decision, and the choice made there until something comes of it. */
function chosen(id: string, beat: string, choice: string): CallView | null {
  const told = momentsIn(id, beat).find(({ story }) => chooseIn(story, choice)) as Told;
  const story = chooseIn(told.story, choice);
  return story && screenAt({ story, explains: true, delivered: 0 }).call;
}

describe('an incoming call', () => {
  it('rings from the line that says so, not before', () => {
    expect(statesIn('the-goalkeeper', 'orin-calls')).toEqual(['not yet', 'rings']);
    expect(statesIn('the-video-call', 'it-rings-again')).toEqual(['not yet', 'rings']);
  });

  it('rings on while the story tells more, and nobody answers', () => {
    expect(statesIn('pay-or-share', 'a-black-picture')).toEqual(['not yet', 'rings']);
  });

  it('is on as soon as the other side speaks', () => {
    expect(statesIn('the-cousin', 'grandpa-rings')).toEqual(['not yet', 'rings', 'on']);
  });

  it('shows nothing of whoever only speaks into it', () => {
    const calls = momentsIn('the-cousin', 'grandpa-rings').map((told) => screenAt(told).call);
    expect(calls.filter((call) => call?.state === 'on' && call.camera)).toEqual([]);
    expect(chosen('about-a-bicycle', 'evidence-office', 'read')).toMatchObject({ camera: false });
  });

  it('shows what was chosen until something comes of it', () => {
    expect(chosen('the-goalkeeper', 'orin-calls', 'decline')?.state).toBe('over');
    expect(chosen('the-video-call', 'front-row-rings', 'on')).toMatchObject({
      state: 'on',
      camera: true,
    });
  });

  it('that was answered stays on in the beats that follow', () => {
    expect(statesIn('the-goalkeeper', 'a-black-square')).toEqual(['on']);
    const [told] = momentsIn('the-goalkeeper', 'two-black-squares');
    expect(told && screenAt(told).call).toMatchObject({ state: 'on', camera: false });
  });
});

it('a call that went out and was not answered never rings here', () => {
  const calls = momentsIn('sam-tells-you', 'sam-declines').flatMap(
    (told) => screenAt(told).call ?? [],
  );
  expect(calls.length).toBeGreaterThan(0);
  for (const call of calls)
    expect(call).toMatchObject({ state: 'over', outKey: 'beats.sam-declines.lines.away' });
});

it('a call of a group keeps its people when another conversation is opened over it', () => {
  const calls = ['bridge-call', 'the-file'].flatMap((beat) =>
    momentsIn('the-group-chat', beat).map((told) => screenAt(told).call),
  );
  expect(calls.length).toBeGreaterThan(8);
  for (const call of calls)
    expect(call).toMatchObject({
      state: 'on',
      with: ['imani', 'finn', 'elif'],
      titleKey: 'threads.bridge.title',
    });
});

describe.each(stories.map((story) => [story.id, story] as const))('in %s', (_id, scenario) => {
  it('no call rings before its line, and nothing is reported or blocked before it is told', () => {
    for (const told of everyMoment(scenario)) {
      const { beat, arrivals } = placeOf(told);
      const { kind, call, done } = screenAt(told);
      const lines = arrivals.map(
        ({ line }) => `${told.story.legs.length - 1}/${beat.id}/${line.id}`,
      );
      const there = transcriptOf(told).filter(({ id }) => lines.includes(id));
      const rings = arrivals.some(({ line }) => line.kind === 'call');
      if (kind === 'call' && call?.state === 'rings' && rings)
        expect(there.some((message) => message.kind === 'call')).toBe(true);
      if (done) expect(there.some((message) => message.kind !== 'time')).toBe(true);
    }
  });
});
