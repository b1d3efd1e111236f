/** A walk along a trail says at each step what a replay up to there says. */
import { expect, it } from 'vitest';
import { beginStory, chooseIn, replayStory, storiesAlong } from '../../src/session/story.ts';
import type { Trail } from '../../src/session/trail.ts';
import { transcriptOf } from '../../src/session/transcript.ts';
import { smallStory } from '../support/small-story.ts';

const trail: Trail = ['ask/wait', 'ask/look', 'ask/:skip'];

it('gives the story before every step and after the last', () => {
  const stories = storiesAlong(smallStory, trail);
  expect(stories.map((story) => story.trail)).toEqual(
    [0, 1, 2, 3].map((made) => trail.slice(0, made)),
  );
  for (const [made, story] of stories.entries())
    expect(story.legs).toEqual(replayStory(smallStory, trail.slice(0, made)).story.legs);
});

it('ends where a step no longer exists', () => {
  const stories = storiesAlong(smallStory, ['ask/look', 'ask/look', 'ask/tell']);
  expect(stories.map((story) => story.trail)).toEqual([[], ['ask/look']]);
  expect(storiesAlong(smallStory, ['gone/anything'])).toHaveLength(1);
});

it('builds the machine of a story once', () => {
  expect(beginStory(smallStory).machine).toBe(beginStory(smallStory).machine);
  expect(beginStory({ ...smallStory }).machine).not.toBe(beginStory(smallStory).machine);
});

it('makes nothing anew of what was said: a choice adds its own messages to those that stand there', () => {
  const [, one, two] = storiesAlong(smallStory, trail);
  if (!one || !two) throw new Error('the small story is shorter');
  const told = (story: typeof one) => transcriptOf({ story, explains: false, delivered: 99 });
  const [before, after] = [told(one), told(two)];
  expect(after.length).toBeGreaterThan(before.length);
  for (const [at, message] of before.entries()) expect(after[at]).toBe(message);
  expect(after.map(({ at }) => at)).toEqual(after.map((_, at) => at));
});

it('takes the step of a choice once: what was looked at ahead is what comes', () => {
  const story = beginStory(smallStory);
  const looked = chooseIn(story, 'wait');
  expect(looked).not.toBeNull();
  expect(chooseIn(story, 'wait')).toBe(looked);
  expect(chooseIn(story, 'look')).not.toBe(looked);
  expect(chooseIn(story, 'gone')).toBeNull();
});
