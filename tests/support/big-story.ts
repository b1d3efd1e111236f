/** Large stories for measuring and for proving that the checker comes to an end. */
import type { ScenarioSource } from '../../src/script/nouns/scenario.ts';

type BeatSource = ScenarioSource['beats'][string];

const words =
  'the board rolls over wet stone while somebody laughs behind the gate and the soup gets cold'.split(
    ' ',
  );

/** A few words, always the same for the same number. */
const sentence = (seed: number): string =>
  Array.from({ length: 8 }, (_, index) => words[(seed * 7 + index * 3) % words.length]).join(' ');

const beatId = (index: number): string => `beat-${index}`;

/**
 * A story of that many beats: decisions of four choices, beats that go on by themselves, branches,
 * skips, ways back, and facts that matter for a chapter each.
 */
export function bigSource(beats: number): ScenarioSource {
  const facts = Array.from({ length: Math.ceil(beats / 50) }, (_, i) => `fact-${i}`);
  return {
    unsent: 1,
    id: `big-${beats}`,
    title: 'A long evening',
    summary: 'A long evening at the park.',
    briefing: 'Kai, an account, Sam and Aunt Rosa.',
    audience: '15-18',
    role: 'helper',
    lead: 'kai',
    intensity: 2,
    minutes: 20,
    app: 'photo-feed',
    cast: {
      kai: { name: 'Kai', as: 'lead' },
      nova: { name: 'nova_rides', as: 'stranger', 'turns-out': 'money' },
      lio: { name: 'Lio', as: 'newcomer', 'turns-out': 'harmless' },
      aunt: { name: 'Aunt Rosa', as: 'safe-adult' },
    },
    facts,
    counters: { asks: { max: 3 } },
    start: beatId(0),
    beats: Object.fromEntries(
      Array.from({ length: beats }, (_, index) => [beatId(index), beatAt(index, beats, facts)]),
    ),
  };
}

function beatAt(index: number, beats: number, facts: readonly string[]): BeatSource {
  const to = (steps: number): string => beatId(Math.min(beats - 1, index + steps));
  // Each fact is set and asked for in its own chapter of fifty beats.
  const fact = facts[Math.floor(index / 50)] ?? '';
  const lines = [0, 1, 2].map((line) => ({
    id: `line-${line}`,
    from: line === 1 ? 'lio' : 'nova',
    text: sentence(index + line),
  }));
  if (index === beats - 1)
    return {
      lines,
      ending: { outcome: 'some-saw', title: 'Home', text: sentence(index), help: ['talk'] },
    };
  if (index % 5 === 1) return { lines, then: to(1) };
  if (index % 5 === 3)
    return {
      branch: [
        { when: [fact, 'asks >= 2'], to: to(2) },
        { when: `not ${fact}`, to: to(1) },
        { to: to(1) },
      ],
    };
  // A way back stays within its chapter, so that what happened there can be forgotten after it.
  const back = beatId(Math.max(Math.floor(index / 50) * 50, index - 4));
  const choice = (id: number, more: Partial<NonNullable<BeatSource['choices']>[number]>) => ({
    id: `choice-${id}`,
    text: sentence(index + id),
    rating: 'safe' as const,
    feedback: {
      tactic: 'rush' as const,
      happened: sentence(index + id + 1),
      helps: sentence(index + id + 2),
      say: sentence(index + id + 3),
    },
    to: to(1),
    ...more,
  });
  return {
    thread: 'nova',
    skip: to(3),
    lines,
    choices: [
      choice(0, { rating: 'risky', sets: [fact] }),
      choice(1, { act: 'tell', step: 'tell', to: to(2) }),
      choice(2, { rating: 'unsure', adds: ['asks'], to: back }),
      choice(3, { when: `not ${fact}`, to: to(1) }),
    ],
  };
}
