/** The chat of a video call as its tools copy it becomes counts, and nothing else of it is left. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readChat } from '../../src/classroom/lesson/chat-votes.ts';

const passes = ['Pass', 'Je passe', 'تمرير'];
const read = (chat: string, choices = 4) => readChat(chat, choices, passes);
const counts = (a: number, b: number, c: number, d: number, pass = 0, unread = 0) => ({
  ...{ ok: true, counts: [a, b, c, d], pass, unread },
});

/** Copies as they come: three people; Ana first says A and then B; somebody chats. */
const copies: Readonly<Record<string, string>> = {
  'Teams, with times in brackets':
    '[10:02] Ana Kim\nA\n[10:02] Ben O.\nc\n[10:03] Ana Kim\nB!\n[10:03] Zoë\nhmm not sure\n[10:04] Zoë\npass',
  'Teams, with day and time':
    '[10:42 • 13/08/2024] Ana Kim:\nA\n[10:42 • 13/08/2024] Ben O.:\nC\n[10:43 • 13/08/2024] Ana Kim:\nB\n[10:43 • 13/08/2024] Zoë:\nhmm not sure\n[10:44 • 13/08/2024] Zoë:\nPass',
  'Teams and Meet, name over time':
    'Ana Kim\n10:02 AM\nA\nBen O.\n10:02 AM\n3\nAna Kim\n10:03 AM\nB\nZoë\n10:03 AM\nhmm not sure\nPASS',
  'Zoom, saved':
    '10:02:13\t From  Ana Kim  to  Everyone:\n\tA\n10:02:15\t From  Ben O.  to  Everyone:\n\tC\n10:03:01\t From  Ana Kim  to  You(Direct Message):\n\tB\n10:03:09\t From  Zoë  to  Everyone:\n\thmm not sure\n10:04:00\t From  Zoë  to  Everyone:\n\tpass',
  'Zoom, in the older way':
    '10:02:13 From Ana Kim : A\n10:02:15 From Ben O. : c)\n10:03:01 From Ana Kim : B\n10:03:09 From Zoë : hmm not sure\n10:04:00 From Zoë : -',
  'Zoom, out of the cloud':
    '00:58:04\tAna Kim:\tA\n00:58:20\tBen O.:\tC\n00:59:01\tAna Kim:\t2\n00:59:30\tZoë:\thmm not sure\n00:59:50\tZoë:\tpass',
  'Zoom, out of its window':
    'Ana Kim to Everyone 10:02 AM\nA\nBen O. to Everyone 10:02 AM\nC\nAna Kim to Everyone 10:03 AM\nB\nZoë to Everyone 10:03 AM\nhmm not sure\npass',
  'Meet, saved':
    '00:01:02.345,00:01:07.345\nAna Kim: A\n\n00:01:09.000,00:01:12.000\nBen O.: C\n\n00:02:02.345,00:02:07.345\nAna Kim: B\n\n00:02:08.000,00:02:10.000\nZoë: hmm not sure\n\n00:03:00.000,00:03:04.000\nZoë: pass',
  BigBlueButton:
    '[10:02] Ana Kim : A\n[10:02] Ben O. : C\n[10:03] Ana Kim : b\n[10:03] Zoë : hmm not sure\n[10:04] Zoë : pass',
  Jitsi:
    'Ana Kim\nA\n10:02\nBen O.\nC 👍\n10:02\nAna Kim\nB\n10:03\nZoë\nhmm not sure\n10:03\nZoë\npass\n10:04',
  'no times at all': 'Ana Kim: A\nBen O.: C\nAna Kim: B\nZoë: hmm not sure\nZoë: pass',
};

describe('the last vote of each person counts', () => {
  it.each(Object.entries(copies))('%s', (_, chat) => {
    expect(read(chat)).toEqual(counts(0, 1, 1, 0, 1, 1));
    expect(read(chat.replaceAll('\n', '\r\n'))).toEqual(counts(0, 1, 1, 0, 1, 1));
  });

  it('Arabic names, times, figures and letters, with the signs of their direction', () => {
    const chat =
      '\u200f[١٠:٠٢ ص] \u2067نور\u2069\nأ\n[١٠:٠٢ ص] سام\nب\n[١٠:٠٣ ص] نور\n٣\n[١٠:٠٣ ص] مريم\nتمرير\n[١٠:٠٤ ص] علي\nد';
    expect(read(chat)).toEqual(counts(0, 1, 1, 1, 1));
    expect(read('\u202bنور : أ\u202c\n\u202bسام : ب\u202c')).toEqual(counts(1, 1, 0, 0));
  });

  it('French times and words', () => {
    expect(read('Léa\n10 h 02\nb\nTom\n10 h 03\nje passe')).toEqual(counts(0, 1, 0, 0, 1));
  });

  it('where a call copies the messages alone, each line is somebody’s', () => {
    expect(read('A\nb\nB\n3\nｄ\npass')).toEqual(counts(1, 2, 1, 1, 1));
  });

  it('somebody whose name is a letter votes once', () => {
    expect(read('A: B\nB: B\nA: C')).toEqual(counts(0, 1, 1, 0));
  });

  it('a letter that is no choice, two letters and a sentence are no votes', () => {
    expect(read('Ana: E\nBen: AB\nZoë: A or B\nUma: 7\nIda: A')).toEqual(counts(1, 0, 0, 0, 0, 4));
  });
});

describe('what is no chat', () => {
  it('has its own reason', () => {
    expect(read(' \n\n')).toEqual({ ok: false, fault: 'empty' });
    expect(read('hello\nhow are you')).toEqual({ ok: false, fault: 'none' });
    expect(read('A\n'.repeat(100_001))).toEqual({ ok: false, fault: 'long' });
  });

  it('whatever is pasted, whole numbers come out and nothing that was written', () => {
    const name = fc.string({ unit: 'grapheme', minLength: 3, maxLength: 12 });
    fc.assert(
      fc.property(
        fc.array(fc.oneof(name, fc.constantFrom('A', '10:02', '[10:02] x', ': B'))),
        (all) => {
          const result = read(all.join('\n'));
          if (!result.ok) return;
          const numbers = [...result.counts, result.pass, result.unread];
          expect(numbers.every((each) => Number.isInteger(each) && each >= 0)).toBe(true);
          expect(Object.keys(result).sort()).toEqual(['counts', 'ok', 'pass', 'unread']);
        },
      ),
    );
  });

  const people = fc.uniqueArray(fc.stringMatching(/^[a-z]{3,8}( [a-z]{2,8})?$/), {
    minLength: 1,
    maxLength: 30,
  });
  const ways: readonly ((name: string, vote: string) => string)[] = [
    (name, vote) => `[10:02] ${name} : ${vote}`,
    (name, vote) => `${name}\n10:02 AM\n${vote}`,
    (name, vote) => `10:02:13 From ${name} to Everyone:\n\t${vote}`,
    (name, vote) => `${name}\n${vote}\n10:02`,
    (name, vote) => `${name}: ${vote}`,
  ];

  it('as many votes as people, whoever votes twice, in every way of writing', () => {
    fc.assert(
      fc.property(
        people,
        fc.constantFrom(...ways),
        fc.infiniteStream(fc.nat(3)),
        (names, way, stream) => {
          const draws = [...stream.take(2 * names.length)].map((at) => 'ABCD'[at] ?? '');
          const twice = [...names, ...names].map((name, at) => way(name, draws[at] ?? 'A'));
          const result = read(twice.join('\n'));
          const last = draws.slice(names.length);
          expect(result).toEqual({
            ...counts(0, 0, 0, 0),
            counts: [...'ABCD'].map((letter) => last.filter((each) => each === letter).length),
          });
        },
      ),
    );
  });
});
