/** What the shipped packs promise together: order, length, every trick, every app, no sentence twice. */
import { describe, expect, test } from 'vitest';
import { coverageOf } from '../../src/check/tell/coverage.ts';
import { readingTime } from '../../src/check/walk/minutes.ts';
import { passagesOf } from '../../src/script/nouns/scenario.ts';
import { onScreen } from '../../src/script/passage.ts';
import type { Choice, Scenario } from '../../src/script/types.ts';
import { shippedPack, shippedPackIds, spaceOf } from '../support/routes.ts';

const packs = shippedPackIds.map(shippedPack);
const stories = packs.flatMap(({ pack, scenarios }) =>
  Object.values(scenarios).map((scenario) => ({
    id: scenario.id,
    pack,
    scenario,
    isBooster: pack.booster === scenario.id,
  })),
);
const forPupils = packs.filter(({ scenarios }) =>
  Object.values(scenarios).some(({ audience }) => audience !== 'adults'),
);

/** As `unsent stats` prints it. */
function usualMinutes(scenario: Scenario): number {
  const time = readingTime(spaceOf(scenario), scenario.audience);
  return Math.round((time?.typical ?? 0) * 10) / 10;
}

const choicesOf = ({ beats }: Scenario): Choice[] =>
  Object.values(beats).flatMap(({ exit }) => (exit.kind === 'choices' ? exit.choices : []));

describe('every pack for pupils', () => {
  test.each(forPupils)('$pack.id begins with a helper story', ({ pack, scenarios }) => {
    expect(scenarios[pack.scenarios[0] ?? '']?.role).toBe('helper');
  });

  test.each(forPupils)('$pack.id ends with a booster of three minutes', ({ pack, scenarios }) => {
    const booster = scenarios[pack.booster ?? ''];
    expect(booster).toMatchObject({ intensity: 1, minutes: 3 });
    expect(pack.scenarios).not.toContain(pack.booster);
  });
});

describe.each(stories)('$id', ({ scenario, isBooster }) => {
  test('has somebody new who means no harm, at a decision without a trick', () => {
    const harmless = Object.values(scenario.cast).filter(
      ({ as, turnsOut }) => as === 'newcomer' && turnsOut === 'harmless',
    );
    expect(harmless.map(({ id }) => id)).not.toEqual([]);
    const decisions = Object.values(scenario.beats).filter(
      ({ exit }) =>
        exit.kind === 'choices' &&
        exit.choices.every(({ feedback }) => (feedback?.tactic ?? 'none') === 'none'),
    );
    expect(decisions.map(({ id }) => id)).not.toEqual([]);
  });

  test('takes as long as it says', () => {
    const minutes = usualMinutes(scenario);
    const [least, most] = isBooster ? [2.5, 3.5] : scenario.intensity === 1 ? [2.5, 10] : [6, 10];
    expect(minutes).toBeGreaterThanOrEqual(least);
    expect(minutes).toBeLessThanOrEqual(most);
    expect(Math.abs(scenario.minutes - minutes)).toBeLessThanOrEqual(1);
  });

  // People in these stories write small; what begins with a capital is told, and nobody sends it.
  test('sends no deed as a message', () => {
    const names = Object.values(scenario.cast).map(({ name }) => name);
    const sent = choicesOf(scenario)
      .filter(({ act, say }) => act === 'reply' && say === null)
      .map(({ text }) => text)
      .filter((text) => /^[A-Z][a-z]/.test(text) && !names.some((name) => text.startsWith(name)));
    expect(sent).toEqual([]);
  });

  test('has a choice that tells an adult, with words for it', () => {
    const telling = choicesOf(scenario).filter(({ step }) => step === 'tell');
    expect(telling.length).toBeGreaterThan(0);
  });
});

describe('all packs together', () => {
  const { stories: covered, missing } = coverageOf(stories.map(({ scenario }) => scenario));

  test('name every tactic, show every kind of app, and end in every way', () => {
    expect(missing).toEqual({ tactics: [], apps: [], turnsOut: [] });
  });

  test('have a story of a group after money, and one of a person after pictures', () => {
    const wanting = (end: 'money' | 'pictures', tactic: 'crew' | 'more-or-share') =>
      covered.filter(({ turnsOut, tactics }) => turnsOut.includes(end) && tactics[tactic] > 0);
    expect(wanting('money', 'crew').length).toBeGreaterThan(0);
    expect(wanting('pictures', 'more-or-share').length).toBeGreaterThan(0);
  });

  test('tell no longer sentence in three stories, but for the ones to be learned by heart', () => {
    const tellers = new Map<string, Set<string>>();
    for (const { id, scenario } of stories)
      for (const { text } of passagesOf(scenario).filter(onScreen))
        for (const sentence of text.split(/(?<=[.!?:])\s+/)) {
          const plain = sentence
            .toLowerCase()
            .replace(/[^\p{L}\p{N} ]/gu, '')
            .trim();
          if (plain.split(' ').length < 8 || byHeart.has(plain)) continue;
          tellers.set(plain, (tellers.get(plain) ?? new Set()).add(id));
        }
    const repeated = [...tellers].filter(([, ids]) => ids.size > 2);
    expect(repeated.map(([sentence, ids]) => `${sentence} (${[...ids].join(', ')})`)).toEqual([]);
  });
});

/** What a pupil takes along, and the note at the beginning: these are meant to come again. */
const byHeart: ReadonlySet<string> = new Set([
  'i cant keep this secret but ill stay with you',
  'i wont take your phone for telling me',
  'someone made a fake picture of me and wants money',
  'you can pause skip or leave at any time',
]);
