import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineKindNames } from '../../src/kinds/lines.ts';
import type { Tension } from '../../src/script/types.ts';
import type { ChatView, MessageView } from '../../src/session/view.ts';
import { type Cue, cuesFor } from '../../src/sound/cues.ts';
import { grown, isStranger, message, quiet } from './views.ts';

const heard = (before: ChatView, view: ChatView) => cuesFor(before, view, isStranger);

const someMessage = fc
  .record({
    kind: fc.constantFrom<MessageView['kind'][]>(...lineKindNames, 'reply', 'deed'),
    from: fc.constantFrom('nova', 'sam', 'kai', null),
    thread: fc.constantFrom('nova', 'sam', 'group'),
  })
  .map((parts) => ({ ...parts, mine: parts.from === 'kai' }));

const someParts = fc.record({
  turn: fc.constantFrom<ChatView['turn'][]>('delivering', 'asking', 'explaining', 'ended'),
  typing: fc.constantFrom(null, { thread: 'nova', from: 'nova' }, { thread: 'sam', from: 'sam' }),
  tension: fc.constantFrom<Tension[]>(0, 1, 2, 3),
  lamp: fc.boolean(),
});

/** A step in which lines arrive at the ends of their threads and `steps` choices are made. */
const someStep = (steps: fc.Arbitrary<number>) =>
  fc
    .tuple(someParts, fc.array(someMessage), someParts, fc.array(someMessage), steps)
    .map(([was, had, is, more, by]) => {
      const lines = [...had, ...more].map((parts, n) => message(`0/b/${n}`, parts));
      const start = { ...quiet, made: 5, threads: [] };
      const before = grown(start, lines.slice(0, had.length), was);
      return { before, view: grown(before, lines.slice(had.length), { ...is, made: 5 + by }) };
    });

test('at most one cue is about messages, and none comes twice', () => {
  const aboutMessages: readonly Cue[] = ['message-in', 'message-out', 'notice', 'typing'];
  fc.assert(
    fc.property(someStep(fc.constantFrom(0, 1)), ({ before, view }) => {
      const found = heard(before, view);
      expect(found.filter((cue) => aboutMessages.includes(cue)).length).toBeLessThanOrEqual(1);
      expect(new Set(found).size).toBe(found.length);
    }),
  );
});

test('a step back, or more than one forward, is silent', () => {
  fc.assert(
    fc.property(someStep(fc.constantFrom(-3, -2, -1, 2, 3)), ({ before, view }) => {
      expect(heard(before, view)).toEqual([]);
    }),
  );
});

test('under pressure, whatever the stranger does cannot be heard', () => {
  const theirs = someMessage
    .filter(({ kind }) => kind !== 'reply' && kind !== 'deed')
    .map((parts) => ({ ...parts, from: 'nova', mine: false }));
  fc.assert(
    fc.property(fc.array(theirs), fc.constantFrom<Tension[]>(2, 3), (lines, tension) => {
      const before = { ...quiet, tension };
      const arrived = lines.map((parts, n) => message(`1/b/${n}`, parts));
      const typing = { thread: 'group', from: 'nova' };
      expect(heard(before, grown(before, arrived, { typing }))).toEqual([]);
    }),
  );
});
