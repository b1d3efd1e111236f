/** What the checker says, as somebody reads it who has written a story and no program. */
import { describe, expect, test } from 'vitest';
import { checkPackBytes } from '../../src/packs/check.ts';
import type { Problem } from '../../src/packs/problem.ts';
import { changed, goodPack } from '../support/pack-files.ts';

type Change = readonly [from: string, to: string];

/** What is wrong with a good pack after some changes in one of its stories. */
function problemsAfter(changes: readonly Change[], story = 'ten-minutes'): readonly Problem[] {
  const files = changes.reduce(
    (before, [from, to]) =>
      changed(before, `${story}.yaml`, (words) => words.replaceAll(from, () => to)),
    goodPack(),
  );
  return checkPackBytes({ folder: 'x', files: new Map(Object.entries(files)), today: '2026-11-22' })
    .problems;
}

const told = (...changes: Change[]): string[] =>
  problemsAfter(changes).map(({ rule, message }) => `${rule}: ${message}`);

const tail = '  told:\n    thread: aunt\n';
const quiet = (id: string, to: string): string =>
  `      - id: ${id}\n        text: "${id} for now"\n        rating: safe\n        feedback: { tactic: none, happened: "Nothing ${id} yet.", helps: "There is ${id} time.", say: "A moment of ${id}." }\n        to: ${to}\n`;

describe('where the story stops', () => {
  test('it says for which past, and how one comes there', () => {
    expect(
      told(
        ['      - id: say\n        text', '      - id: say\n        when: answered\n        text'],
        [
          '      - id: write\n        text',
          '      - id: write\n        when: answered\n        text',
        ],
      ),
    ).toEqual([
      'dead-end: no choice is open here when "answered" is not set; one way there: the-demand › down, kitchen › fine, tea-is-ready › later',
    ]);
  });
});

describe('one mistake is one finding', () => {
  test('of a loop: where it is, and what leads there', () => {
    const loop = `  round:\n    thread: aunt\n    choices:\n${quiet('more', 'again')}${quiet('less', 'again')}  again:\n    thread: aunt\n    choices:\n${quiet('more', 'round')}${quiet('less', 'round')}`;
    const found = told(['to: told', 'to: round'], [tail, `${loop}${tail}`]);
    expect(found.filter((message) => message.startsWith('no-way-out'))).toEqual([
      'no-way-out: from here the story only goes round through round, again, and no ending can be reached; the same holds for 4 beats before it: the-demand, kitchen, tea-is-ready, after-tea',
    ]);
  });

  test('of nobody to tell: the last decision, and what leads there', () => {
    const found = told(['        act: tell\n', ''], ['        step: tell\n', '']);
    expect(found.filter((message) => message.startsWith('telling'))).toEqual([
      'telling-out-of-reach: no safe adult can be told here or later, and none was told before; this is the last decision on the way; the same holds for 3 beats before it: the-demand, kitchen, tea-is-ready',
    ]);
  });

  test('of beats to which nothing leads: the first of them', () => {
    const lost = `  lost:\n    thread: aunt\n    then: lost-too\n  lost-too:\n    thread: aunt\n    then: told\n`;
    expect(told([tail, `${lost}${tail}`])).toEqual([
      'unreachable-beat: nothing leads to the beat "lost", and so not to 1 beat behind it: lost-too',
    ]);
  });

  test.each<[string, string, string]>([
    ['a fact that a line asks for', 'when: answered', 'when: answerd'],
    ['a fact that a choice sets', 'sets: [answered]', 'sets: [answerd]'],
    ['a fact', 'facts: [answered]', 'facts: [answerd]'],
  ])('of %s that is mistyped', (_, from, to) => {
    expect(problemsAfter([[from, to]]).map(({ rule }) => rule)).toEqual(
      to.startsWith('facts') ? ['unknown-fact', 'unknown-fact'] : ['unknown-fact'],
    );
  });

  test.each<[string, string, string, string]>([
    ['a beat', 'to: after-tea', 'to: after-tee', 'unknown-beat'],
    ['the start', 'start: the-demand', 'start: the-demnd', 'unknown-beat'],
    ['the lead', 'lead: kai', 'lead: kia', 'unknown-cast'],
    [
      'a condition on the only ways to tell',
      'to: after-tea',
      'to: after-tea\n        when: answerd',
      'unknown-fact',
    ],
  ])('of %s that is mistyped', (_, from, to, rule) => {
    expect(problemsAfter([[from, to]]).map((problem) => problem.rule)).toEqual([rule]);
  });

  test('of a newcomer who does not say what they were after', () => {
    const changes: Change[] = [['as: newcomer, turns-out: harmless', 'as: newcomer']];
    expect(problemsAfter(changes, 'a-friend-asks').map(({ rule }) => rule)).toEqual(['turns-out']);
  });

  test('of a thread that is mistyped: telling is not out of reach for it', () => {
    const rules = problemsAfter([
      ['thread: aunt', 'thread: annt'],
      ['        act: tell\n', ''],
    ]).map(({ rule }) => rule);
    expect([...new Set(rules)]).toEqual(['unknown-thread']);
  });
});

describe('somebody who blames themselves is answered', () => {
  const wrong = '- { id: wrong, from: noor, text: "something is wrong. don\'t tell anyone" }';
  const blames = '- { id: wrong, from: noor, text: "I feel so stupid" }';
  const rulesAfter = (...changes: Change[]) =>
    problemsAfter(changes, 'a-friend-asks').map(({ rule }) => rule);
  // Without a safe reply at hand.
  const noReply: Change = [`with you"\n        rating: safe`, `with you"\n        rating: unsure`];

  test('by a safe choice that the lead replies with', () => {
    expect(rulesAfter([wrong, blames])).toEqual([]);
    expect(rulesAfter([wrong, blames], noReply)).toContain('self-blame-unanswered');
  });

  test('by the lead of a helper story, and not by narration', () => {
    const lead = `${blames}\n      - { id: fault, from: sam, text: "it is not your fault" }`;
    const narrated = `${blames}\n      - { id: fault, text: "It is not her fault." }`;
    expect(rulesAfter([wrong, lead], noReply)).not.toContain('self-blame-unanswered');
    expect(rulesAfter([wrong, narrated], noReply)).toContain('self-blame-unanswered');
  });
});
