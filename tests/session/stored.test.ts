/** Whatever lies in storage or comes from another window is read without a throw, and what fits stays. */
import { anything, assert, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRole } from '../../src/app/flags.ts';
import { readMemory } from '../../src/app/memory.ts';
import { readSettings } from '../../src/app/settings.ts';
import { readMessage } from '../../src/classroom/desk/messages.ts';
import type { DeskMessage, DeskSnapshot } from '../../src/classroom/desk/protocol.ts';
import { storedLesson, usualLesson } from '../../src/classroom/lesson/lesson.ts';
import { readPlan } from '../../src/classroom/lesson/plan.ts';
import { newRecord, readRecord, withTally } from '../../src/classroom/lesson/record.ts';
import { readSlips } from '../../src/classroom/lesson/slips.ts';
import { emptyTally, withVotes } from '../../src/classroom/lesson/tally.ts';
import { readExplored } from '../../src/session/explored.ts';
import { readSave } from '../../src/session/save.ts';

const save = { pack: 'p', version: '1.0.0', scenario: 's', seed: 3, trail: ['ask/look'] as const };
const record = {
  ...withTally(newRecord('one', '2026-11-22', save), save.trail, withVotes(emptyTally, 'look', 7)),
  name: '8b',
  size: 28,
  minutes: 31,
  explored: [save.trail],
};
const lesson = { ...usualLesson, record, cover: 'calm' as const, spent: 12, storyAt: 4 };
const memory = { place: 'playing' as const, save, explaining: true, explored: [save.trail] };
const snapshot: DeskSnapshot = {
  place: 'playing',
  over: 'none',
  lesson,
  keeping: { lessons: true, reload: false },
  play: {
    turn: 'asking',
    explains: true,
    cardNext: false,
    canSkip: false,
    paused: false,
    trail: save.trail,
    said: [{ id: '0/ask/hey', from: 'kai', key: 'beats.ask.lines.hey' }],
  },
};
const messages: readonly DeskMessage[] = [
  { to: 'desks', type: 'snapshot', snapshot },
  { to: 'desks', type: 'role', desk: 'd', steers: true },
  { to: 'desks', type: 'moved', session: 'next' },
  { to: 'class', type: 'hello', desk: 'd', take: false, holds: null },
  { to: 'class', type: 'alive', desk: 'd', steers: true, holds: true },
  { to: 'class', type: 'do', desk: 'd', intent: { type: 'vote', choice: null, by: 1 } },
  { to: 'class', type: 'do', desk: 'd', intent: { type: 'pace', pace: 'calm' } },
];

const readers: Readonly<Record<string, (value: unknown) => unknown>> = {
  save: readSave,
  explored: readExplored,
  memory: readMemory,
  settings: (value) => readSettings(value, ['en', 'fr']),
  role: readRole,
  plan: readPlan,
  slips: readSlips,
  record: readRecord,
  lesson: storedLesson,
  message: readMessage,
};

describe.each(Object.entries(readers))('%s', (_, read) => {
  it('is read from anything without a throw', () => {
    assert(property(anything(), (value) => void read(value)));
  });

  it.each([memory, lesson, ...messages])('is read from what is wrong in one place', (good) => {
    assert(property(anything(), (value) => everywhere(good, value).forEach(read)));
  });
});

it('what was written is read again as it was', () => {
  const again = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
  expect(readSave(again(save))).toEqual(save);
  expect(readMemory(again(memory))).toEqual(memory);
  expect(readRecord(again(record))).toEqual(record);
  expect(storedLesson(again(lesson))).toEqual(lesson);
  for (const message of messages) expect(readMessage(structuredClone(message))).toEqual(message);
});

it('one field that does not fit costs no lesson', () => {
  const optional = ['size', 'own', 'explored', 'votes', 'slips', 'minutes'] as const;
  for (const name of optional)
    expect(readRecord({ ...record, [name]: 'x' })).toMatchObject({ name: '8b', save });
  expect(storedLesson({ ...lesson, planned: 'x' })).toMatchObject({ record, cover: 'calm' });
  expect(readMemory({ ...memory, place: 'of-another-version' })).toMatchObject({ save });
  expect(readSettings({ volume: 7, theme: 'dark' }, ['en'])).toEqual({ theme: 'dark' });
});

it('what is no message is not heard', () => {
  const [, role] = messages;
  for (const odd of [null, 'x', {}, { ...role, type: 'toString' }, { ...role, steers: 'yes' }])
    expect(readMessage(odd)).toBeUndefined();
  const told = { to: 'class', type: 'do', desk: 'd', intent: { type: 'vote', choice: 'a' } };
  expect(readMessage(told)).toBeUndefined();
});

/** The same with another value at each place in turn. */
function everywhere(good: unknown, value: unknown): unknown[] {
  if (typeof good !== 'object' || good === null) return [value];
  return Object.entries(good).flatMap(([name, one]) =>
    everywhere(one, value).map((other) =>
      Array.isArray(good) ? good.with(Number(name), other) : { ...good, [name]: other },
    ),
  );
}
