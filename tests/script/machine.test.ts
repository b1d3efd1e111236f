import { expect, it } from 'vitest';
import { initialTransition, transition } from 'xstate';
import { toMachine } from '../../src/script/machine.ts';
import { remembered } from '../../src/script/remembered.ts';
import { smallStory } from '../support/small-story.ts';

const machine = toMachine(smallStory);
const walk = (...events: string[]) =>
  events.reduce(
    (snapshot, type) => transition(machine, snapshot, { type } as never)[0],
    initialTransition(machine)[0],
  );

it('has one state for each beat, one event for each choice, final states for endings', () => {
  expect(Object.keys(machine.states)).toEqual(Object.keys(smallStory.beats));
  expect(machine.states.ask?.ownEvents).toEqual([
    'choose.wait',
    'choose.look',
    'choose.tell',
    'skip',
  ]);
  expect(walk('next', 'choose.tell', 'next').status).toBe('done');
});

it('is plain data: no clock and nothing invoked', () => {
  const config = JSON.stringify(machine.config);
  expect(config).not.toMatch(/"(after|invoke)"/);
});

it('remembers only what a guard or a line reads', () => {
  expect(remembered(smallStory)).toEqual({
    facts: ['looked', 'told'],
    visited: [],
    counters: ['asks'],
  });
});

it('counts up to the bound of a counter and no further', () => {
  const snapshot = walk('next', 'choose.wait', 'choose.wait', 'choose.wait');
  expect(snapshot.context.counters).toEqual({ asks: 2 });
});

it('refuses a choice whose condition does not hold', () => {
  const once = walk('next', 'choose.look');
  expect(once.context.facts.looked).toBe(true);
  const twice = transition(machine, once, { type: 'choose.look' })[0];
  expect(twice.value).toBe('ask');
  expect(machine.getTransitionData(once, { type: 'choose.look' })).toBeDefined();
  expect(once.can({ type: 'choose.look' })).toBe(false);
});
