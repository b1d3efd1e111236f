/** Random stories for properties: whole ones, and ones in which anything may be wrong. */
import fc from 'fast-check';
import type { ScenarioSource } from '../../src/script/nouns/scenario.ts';
import { normaliseScenario } from '../../src/script/nouns/scenario.ts';
import type { Scenario } from '../../src/script/types.ts';

type BeatSource = ScenarioSource['beats'][string];
type ChoiceSource = NonNullable<BeatSource['choices']>[number];

const facts = ['told', 'paid', 'looked'];
const counters = ['asks'];
/** Names that stand for nothing, some of which mean something to JavaScript. */
const strangers = ['nowhere', 'constructor', 'to-string'];

const names = (count: number): string[] => Array.from({ length: count }, (_, i) => `beat-${i}`);

/** `isWhole`: every name exists and every condition can be read. */
export function arbitrarySource(isWhole: boolean, most = 7): fc.Arbitrary<ScenarioSource> {
  return fc
    .integer({ min: 1, max: most })
    .chain((count) => {
      const known = names(count);
      const target = fc.constantFrom(...known, ...(isWhole ? [] : strangers));
      return fc.record({
        start: target,
        beats: fc.array(arbitraryBeat(target, isWhole), { minLength: count, maxLength: count }),
      });
    })
    .map(({ start, beats }) => ({
      ...frame,
      start,
      beats: Object.fromEntries(beats.map((beat, index) => [`beat-${index}`, beat])),
    }));
}

export const arbitraryStory = (isWhole: boolean, most?: number): fc.Arbitrary<Scenario> =>
  arbitrarySource(isWhole, most).map(normaliseScenario);

/**
 * Circles of branches never come to rest: the machine would go round for ever. The checker refuses
 * them (`round-without-decision`), so a test that plays has to leave them out.
 */
export const comesToRest = (scenario: Scenario): boolean =>
  Object.values(scenario.beats).every(
    ({ exit }) =>
      exit.kind !== 'branch' ||
      exit.arms.every(({ to }) => scenario.beats[to]?.exit.kind !== 'branch'),
  );

const frame = {
  unsent: 1,
  id: 'random',
  title: 'Random',
  summary: 'A random story.',
  briefing: 'Kai and an account.',
  audience: '12-14',
  role: 'phone-of',
  lead: 'kai',
  intensity: 2,
  minutes: 5,
  app: 'photo-feed',
  cast: {
    kai: { name: 'Kai', as: 'lead' },
    nova: { name: 'nova', as: 'stranger', 'turns-out': 'money' },
    aunt: { name: 'Aunt Rosa', as: 'safe-adult' },
  },
  facts,
  counters: { asks: { max: 2 } },
} as const satisfies Partial<ScenarioSource>;

function arbitraryBeat(target: fc.Arbitrary<string>, isWhole: boolean): fc.Arbitrary<BeatSource> {
  const when = arbitraryWhen(target, isWhole);
  const lines = fc.array(
    fc.record(
      {
        id: fc.constantFrom('a', 'b', 'c'),
        text: arbitraryText,
        from: arbitraryWho(isWhole),
        when,
      },
      { requiredKeys: ['id', 'text'] },
    ),
    { maxLength: 3 },
  );
  const choices = fc
    .array(arbitraryChoice(target, when, isWhole), { minLength: 1, maxLength: 4 })
    // Two choices of one name are two doors with one key; only the broken stories have them.
    .map((all) => (isWhole ? all.map((choice, i) => ({ ...choice, id: `choice-${i}` })) : all));
  const scene = fc.record(
    {
      thread: arbitraryWho(isWhole),
      about: arbitraryWho(isWhole),
      tension: fc.integer({ min: 0, max: 3 }),
      skip: target,
      lines,
    },
    { requiredKeys: [] },
  );
  const arm = fc.record({ when, to: target }, { requiredKeys: ['to'] });
  return fc.oneof(
    {
      weight: 4,
      arbitrary: fc.tuple(scene, choices).map(([rest, all]) => ({ ...rest, choices: all })),
    },
    { weight: 2, arbitrary: fc.tuple(scene, target).map(([rest, to]) => ({ ...rest, then: to })) },
    {
      weight: 1,
      arbitrary: fc.array(arm, { minLength: 2, maxLength: 3 }).map((branch) => ({ branch })),
    },
    { weight: 2, arbitrary: scene.map((rest) => ({ ...rest, ending })) },
  );
}

const ending: NonNullable<BeatSource['ending']> = {
  outcome: 'told',
  title: 'Home',
  text: 'Everybody is at home.',
  help: ['talk'],
};

function arbitraryChoice(
  target: fc.Arbitrary<string>,
  when: fc.Arbitrary<NonNullable<ChoiceSource['when']>>,
  isWhole: boolean,
): fc.Arbitrary<ChoiceSource> {
  const written = fc.subarray([...facts, ...(isWhole ? [] : strangers)]);
  return fc.record(
    {
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      text: arbitraryText,
      act: fc.constantFrom('reply', 'tell', 'ask', 'put-down'),
      rating: fc.constantFrom('safe', 'unsure', 'risky'),
      step: fc.constantFrom('none', 'tell', 'stop'),
      feedback: fc.record({
        tactic: fc.constantFrom('none', 'rush'),
        happened: arbitraryText,
        helps: arbitraryText,
        say: arbitraryText,
      }),
      sets: written,
      clears: written,
      adds: fc.subarray([...counters, ...counters, ...(isWhole ? [] : strangers)]),
      when,
      to: target,
    },
    { requiredKeys: ['id', 'text', 'rating', 'feedback', 'to'] },
  );
}

function arbitraryWhen(target: fc.Arbitrary<string>, isWhole: boolean) {
  const test = fc.oneof(
    fc.constantFrom('told', 'not told', 'paid', 'not paid', 'looked', 'asks >= 1', 'asks < 2'),
    fc.tuple(fc.constantFrom('visited', 'not visited'), target).map((parts) => parts.join(' ')),
    ...(isWhole
      ? []
      : [fc.constantFrom('told and paid', 'constructor', 'asks >= 9', 'x > 1', '!')]),
  );
  const group = fc.record({ any: fc.array(test, { minLength: 1, maxLength: 2 }) });
  return fc.oneof(test, group, fc.array(fc.oneof(test, group), { minLength: 1, maxLength: 2 }));
}

const arbitraryWho = (isWhole: boolean): fc.Arbitrary<string> =>
  fc.constantFrom('nova', 'aunt', 'kai', ...(isWhole ? [] : strangers));

const arbitraryText = fc.oneof(
  fc.constantFrom('hello there', 'you should have known', 'I feel so stupid', '{{name}} www.x.com'),
  // The schema refuses blanks alone.
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((text) => text.trim() !== ''),
);
