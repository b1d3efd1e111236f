/** Choices stand in an order of the play, so that no place gives an answer away. */
import { describe, expect, test } from 'vitest';
import type { Choice } from '../../src/script/types.ts';
import { inOrder, shuffled } from '../../src/session/order.ts';
import { createPlay } from '../../src/session/play.ts';
import { asWritten, readSave } from '../../src/session/save.ts';
import { beginStory, chooseIn, openChoices, replayStory } from '../../src/session/story.ts';
import { smallStory } from '../support/check-stories.ts';
import { eventClock } from '../support/event-clock.ts';
import { accidentStory } from '../support/told-by-accident.ts';

const ids = (choices: readonly { readonly id: string }[]): string[] => choices.map(({ id }) => id);
const exit = accidentStory.beats.demand?.exit;
const choices = exit?.kind === 'choices' ? exit.choices : [];
const seeds = Array.from({ length: 600 }, (_, at) => at * 7919 + 1);

describe('inOrder', () => {
  test('leaves what was written to plays without a seed', () => {
    expect(inOrder(choices, asWritten, 'demand')).toEqual(choices);
  });

  test('is the same for the same play, and another for another one or another decision', () => {
    const orders = seeds.map((seed) => ids(inOrder(choices, seed, 'demand')).join());
    expect(seeds.map((seed) => ids(inOrder(choices, seed, 'demand')).join())).toEqual(orders);
    expect(new Set(orders).size).toBe(6);
    const elsewhere = seeds.map((seed) => ids(inOrder(choices, seed, 'kitchen')).join());
    expect(elsewhere).not.toEqual(orders);
  });

  test('gives every place to every choice about as often', () => {
    for (const { id } of choices) {
      const first = seeds.filter((seed) => inOrder(choices, seed, 'demand')[0]?.id === id);
      expect(first.length).toBeGreaterThan(150);
      expect(first.length).toBeLessThan(250);
    }
  });

  test('keeps a pinned choice at its place', () => {
    const pinned = choices.map((choice): Choice => ({ ...choice, pin: choice.id === 'beg' }));
    const orders = seeds.map((seed) => ids(inOrder(pinned, seed, 'demand')));
    expect(new Set(orders.map((order) => order[1]))).toEqual(new Set(['beg']));
    expect(new Set(orders.map((order) => order[0]))).toEqual(new Set(['pay', 'down']));
  });

  test('loses nothing', () => {
    for (const seed of seeds)
      expect(shuffled([1, 2, 3, 4], seed, 'x').sort()).toEqual([1, 2, 3, 4]);
  });
});

/** A seed that shows the first decision of the small story the other way round. */
const turned =
  seeds.find((seed) => openChoices(beginStory(smallStory, seed))[0]?.id === 'down') ?? 0;

describe('a play', () => {
  const play = (from?: Parameters<typeof createPlay>[0]['from']) =>
    createPlay({
      ...{ scenario: smallStory, clock: eventClock(), pace: 'instant', seed: turned },
      ...(from ? { from } : {}),
    });

  test('shows its choices in its order, and what may come in the same', () => {
    const running = play();
    expect(ids(running.view.choices)).toEqual(['down', 'ask']);
    running.send({ type: 'choose', choice: 'ask' });
    running.send({ type: 'back' });
    expect(ids(running.view.choices)).toEqual(['down', 'ask']);
    running.send({ type: 'choose', choice: 'ask' });
    running.send({ type: 'continue' });
    running.send({ type: 'jump', made: 0 });
    expect(ids(running.view.choices)).toEqual(['down', 'ask']);
    running.stop();
  });

  test('keeps it when it is gone on with', () => {
    const trail = ['the-demand/ask'] as const;
    const gone = play({ trail, explaining: true });
    gone.send({ type: 'back' });
    expect(ids(gone.view.choices)).toEqual(['down', 'ask']);
    gone.stop();
    const { story } = replayStory(smallStory, trail, turned);
    const after = chooseIn(beginStory(smallStory, turned), 'ask');
    expect(ids(openChoices(story))).toEqual(ids(after ? openChoices(after) : []));
  });
});

test('a save has its order; one from before there were orders, or an odd one, stands as written', () => {
  const save = { pack: 'p', version: '1', scenario: 's', trail: [] };
  expect(readSave({ ...save, seed: 42 })?.seed).toBe(42);
  for (const seed of [undefined, 'x', 1.5, Number.NaN, null])
    expect(readSave({ ...save, seed })?.seed).toBe(asWritten);
});
