import { describe, expect, test } from 'vitest';
import { lineKindNames } from '../../src/kinds/lines.ts';
import type { Tension } from '../../src/script/types.ts';
import type { ChatView, MessageView } from '../../src/session/view.ts';
import { type Cue, cuesFor } from '../../src/sound/cues.ts';
import { grown, isStranger, message, quiet, thread } from './views.ts';

const heard = (before: ChatView, view: ChatView) => cuesFor(before, view, isStranger);
const at = (tension: Tension): ChatView => ({ ...quiet, tension });

const fromNova = message('1/b/one', { from: 'nova' });
const fromSam = message('1/b/two', { from: 'sam', thread: 'sam' });
const reply = message('2/b/thanks', { kind: 'reply', act: 'reply', from: 'kai', mine: true });
const deed = message('2/b/proof', { kind: 'deed', act: 'proof', from: 'kai', mine: true });
const novaTypes = { thread: 'nova', from: 'nova' };
const samTypes = { thread: 'sam', from: 'sam' };

describe('messages', () => {
  test('one that arrives sounds', () => {
    expect(heard(quiet, grown(quiet, [fromNova]))).toEqual(['message-in']);
  });

  test('one in a thread that was not there before sounds', () => {
    const first = message('1/b/new', { from: 'aunt', thread: 'aunt' });
    expect(heard(quiet, grown(quiet, [first]))).toEqual(['message-in']);
  });

  test('the very first one sounds', () => {
    const nothing = { ...quiet, made: 0, threads: [] };
    expect(heard(nothing, grown(nothing, [fromNova]))).toEqual(['message-in']);
  });

  test.each<[MessageView['kind'], boolean, readonly Cue[]]>([
    ['message', false, ['message-in']],
    ['picture', false, ['message-in']],
    ['payment', false, ['message-in']],
    ['notice', false, ['notice']],
    ['comment', false, ['notice']],
    ['reaction', false, ['notice']],
    ['call', false, ['ring']],
    ['call', true, []],
    ['narration', false, []],
    ['time', false, []],
    ['post', false, []],
    ['message', true, ['message-out']],
    ['picture', true, ['message-out']],
    ['comment', true, []],
  ])('%s, mine: %s → %j', (kind, mine, cues) => {
    const line = message('1/b/line', { kind, mine, from: mine ? 'kai' : 'sam' });
    expect(heard(quiet, grown(quiet, [line]))).toEqual(cues);
  });

  test('many at once sound once', () => {
    const many = [1, 2, 3, 4].map((n) => message(`1/b/${n}`, { from: 'sam', thread: 'sam' }));
    const notice = message('1/b/n', { kind: 'notice' });
    expect(heard(quiet, grown(quiet, [...many, notice]))).toEqual(['message-in']);
    const mine = message('1/b/mine', { from: 'kai', mine: true });
    expect(heard(quiet, grown(quiet, [...many, mine]))).toEqual(['message-out']);
  });
});

describe('threats arrive silently', () => {
  test.each<[Tension, readonly Cue[]]>([
    [0, ['message-in']],
    [1, ['message-in']],
    [2, []],
    [3, []],
  ])('a message of the stranger at tension %i → %j', (tension, cues) => {
    expect(heard(at(tension), grown(at(tension), [fromNova]))).toEqual(cues);
  });

  test.each<Tension>([0, 1, 2, 3])('a message of a friend sounds at tension %i', (tension) => {
    expect(heard(at(tension), grown(at(tension), [fromSam]))).toEqual(['message-in']);
  });

  test('the higher tension of the two views counts', () => {
    const last = grown(at(3), [fromNova], { tension: 0 });
    expect(heard(at(3), last)).toEqual([]);
    expect(heard(at(0), grown(at(0), [fromNova], { tension: 3 }))).toEqual([]);
  });

  test.each(lineKindNames.filter((kind) => kind !== 'message'))(
    'a %s of the stranger, or of nobody, makes no sound either',
    (kind) => {
      for (const from of ['nova', null])
        expect(heard(at(2), grown(at(2), [message('1/b/x', { kind, from })]))).toEqual([]);
    },
  );

  test('a notice of nobody sounds while it is calm', () => {
    const notice = message('1/b/n', { kind: 'notice' });
    expect(heard(at(1), grown(at(1), [notice]))).toEqual(['notice']);
  });

  test('among several, the friend is heard and the stranger is not', () => {
    expect(heard(at(3), grown(at(3), [fromNova, fromSam]))).toEqual(['message-in']);
  });

  test('what the phone itself sends sounds, however tense', () => {
    const choosing = { ...at(3), turn: 'asking' } as const;
    const chosen = grown(choosing, [reply], { made: 2, turn: 'explaining' });
    expect(heard(choosing, chosen)).toEqual(['choice', 'message-out']);
  });

  test('the stranger types without a sound, a friend does not', () => {
    expect(heard(at(2), { ...at(2), typing: novaTypes })).toEqual([]);
    expect(heard(at(2), { ...at(2), typing: samTypes })).toEqual(['typing']);
  });
});

describe('typing', () => {
  const noMessages = { ...quiet, threads: [thread('nova', [])] };

  test('sounds when somebody begins, not while they go on and not when they stop', () => {
    const typing = { ...noMessages, typing: novaTypes };
    expect(heard(noMessages, typing)).toEqual(['typing']);
    expect(heard(typing, { ...typing, open: 'sam' })).toEqual([]);
    expect(heard(typing, { ...typing, typing: { ...novaTypes } })).toEqual([]);
    expect(heard(typing, noMessages)).toEqual([]);
  });

  test('sounds when the hand changes', () => {
    const typing = { ...noMessages, typing: novaTypes };
    expect(heard(typing, { ...typing, typing: samTypes })).toEqual(['typing']);
  });

  test('is not heard again before each further line of the same hand', () => {
    expect(heard(quiet, { ...quiet, typing: novaTypes })).toEqual([]);
  });

  test('gives way to a message in the same step', () => {
    expect(heard(quiet, grown(quiet, [fromNova], { typing: samTypes }))).toEqual(['message-in']);
  });

  test('is heard beside a line that makes no sound', () => {
    const time = message('1/b/t', { kind: 'time' });
    expect(heard(quiet, grown(quiet, [time], { typing: samTypes }))).toEqual(['typing']);
  });
});

describe('what the player does', () => {
  const asking = { ...quiet, turn: 'asking' } as const;

  test('a reply is a choice and goes out', () => {
    const chosen = grown(asking, [reply], { made: 2, turn: 'explaining' });
    expect(heard(asking, chosen)).toEqual(['choice', 'message-out']);
  });

  test('a deed is a choice and sends nothing', () => {
    const chosen = grown(asking, [deed], { made: 2, turn: 'explaining' });
    expect(heard(asking, chosen)).toEqual(['choice']);
  });

  test('the rating of a choice cannot be heard', () => {
    const cues = (['safe', 'unsure', 'risky'] as const).map((rating) => {
      const feedback = {
        beat: 'first',
        choice: 'thanks',
        choiceKey: 'k',
        rating,
        step: 'none',
        tactic: 'rush',
        happenedKey: 'k',
        helpsKey: 'k',
        sayKey: 'k',
        folded: false,
      } as const;
      return heard(asking, grown(asking, [reply], { made: 2, turn: 'explaining', feedback }));
    });
    expect(new Set(cues.map(String)).size).toBe(1);
  });

  test('telling somebody safe lights the lamp, once', () => {
    const told = grown(asking, [{ ...deed, act: 'tell' }], {
      made: 2,
      turn: 'explaining',
      lamp: true,
    });
    expect(heard(asking, told)).toEqual(['choice', 'lamp']);
    expect(heard(told, { ...told, turn: 'delivering', feedback: null })).toEqual([]);
  });

  test('going on, leaving a scene, opening a thread: no sound of their own', () => {
    const explaining = { ...quiet, turn: 'explaining' } as const;
    expect(heard(explaining, { ...quiet, turn: 'delivering' })).toEqual([]);
    expect(heard(asking, { ...quiet, made: 2, beat: 'later' })).toEqual([]);
    expect(heard(quiet, { ...quiet, open: 'sam' })).toEqual([]);
  });
});

describe('the end', () => {
  test('sounds once, when the story ends', () => {
    const ended = { ...quiet, turn: 'ended' } as const;
    expect(heard(quiet, ended)).toEqual(['calm-end']);
    expect(heard(ended, { ...ended, open: 'sam' })).toEqual([]);
  });

  test('sounds with the line that brings it', () => {
    const ended = grown(quiet, [fromSam], { turn: 'ended' });
    expect(heard(quiet, ended)).toEqual(['message-in', 'calm-end']);
  });
});

describe('what tells nothing new makes no sound', () => {
  const later = grown(quiet, [fromNova, fromSam, reply], {
    made: 2,
    turn: 'ended',
    lamp: true,
    typing: samTypes,
  });

  test('the same view, or one with the same content, as after a change of language', () => {
    expect(heard(later, later)).toEqual([]);
    expect(heard(later, structuredClone(later))).toEqual([]);
  });

  test('back and jumps back', () => {
    expect(heard(later, quiet)).toEqual([]);
    expect(heard(later, { ...quiet, made: 0, threads: [], turn: 'asking' })).toEqual([]);
    expect(heard(later, grown(quiet, [fromSam], { made: 1, typing: samTypes }))).toEqual([]);
  });

  test('back to another end, and to a place where the lamp is lit', () => {
    const before = { ...quiet, made: 3 };
    const back = grown(quiet, [fromSam], { made: 2, turn: 'ended', lamp: true });
    expect(heard(before, back)).toEqual([]);
  });

  test('the same number of choices, but messages are gone or others', () => {
    expect(heard(later, { ...quiet, made: 2, turn: 'asking', typing: samTypes })).toEqual([]);
    const other = { ...quiet, threads: [thread('nova', [message('0/other', { from: 'sam' })])] };
    expect(heard(quiet, { ...other, lamp: true })).toEqual([]);
  });

  test('a jump forward, as when a mirror catches up', () => {
    expect(heard({ ...quiet, made: 0, threads: [] }, later)).toEqual([]);
  });

  test('pause and going on after it', () => {
    const typing = { ...quiet, threads: [], typing: novaTypes };
    const paused = { ...quiet, threads: [], paused: true };
    expect(heard(typing, paused)).toEqual([]);
    expect(heard(paused, typing)).toEqual([]);
  });
});
