/** Nothing but its meaning tells the safe choice apart. */
import type { Beat, Choice } from '../../script/types.ts';
import type { Finding } from '../finding.ts';
import type { StoryRule } from '../rule.ts';

/** Fewer decisions than this say nothing about a habit. */
const leastDecisions = 4;
/** How much more often than by chance is a habit. */
const margin = 0.3;

export const safeInPlace: StoryRule = {
  id: 'safe-in-place',
  severity: 'warning',
  what: 'The safe choice does not keep standing first, or last.',
  why: 'Pupils find such a habit within three decisions, and then they stop reading.',
  mend: 'Shuffle the choices of some decisions.',
  check: ({ scenario }) => {
    const decisions = mixedDecisions(Object.values(scenario.beats));
    return [
      ...habit(decisions, 'stands first', (choices) => choices[0]),
      ...habit(decisions, 'stands last', (choices) => choices.at(-1)),
    ];
  },
};

export const safeByLength: StoryRule = {
  id: 'safe-by-length',
  severity: 'warning',
  what: 'The safe choice does not keep being the longest, or the shortest, in any language.',
  why: 'As with its place: a choice that can be told by its look is not read.',
  mend: 'Shorten some safe choices, or give a risky one more words.',
  check: ({ scenario, wordings }) => {
    const decisions = mixedDecisions(Object.values(scenario.beats));
    return wordings.flatMap(({ language, isSource, passages }) => {
      const lengths = new Map(
        passages.flatMap(({ kind, choice, text }) =>
          kind === 'choice' && choice ? [[choice, text.length]] : [],
        ),
      );
      const byLength = (choices: readonly Choice[]): Choice[] =>
        [...choices].sort((a, b) => (lengths.get(a) ?? 0) - (lengths.get(b) ?? 0));
      const found = [
        ...habit(decisions, 'is the longest', (choices) => byLength(choices).at(-1)),
        ...habit(decisions, 'is the shortest', (choices) => byLength(choices)[0]),
      ];
      // It is said of the whole translation, and of no text in it.
      const file = `locales/${language}/${scenario.id}.json`;
      return isSource ? found : found.map((finding) => ({ ...finding, file }));
    });
  },
};

/** Decisions at which one could go wrong and right. */
function mixedDecisions(beats: readonly Beat[]): (readonly Choice[])[] {
  return beats.flatMap(({ exit }) => {
    if (exit.kind !== 'choices') return [];
    const safe = exit.choices.filter(({ rating }) => rating === 'safe').length;
    return safe > 0 && safe < exit.choices.length ? [exit.choices] : [];
  });
}

function habit(
  decisions: readonly (readonly Choice[])[],
  what: string,
  pick: (choices: readonly Choice[]) => Choice | undefined,
): Finding[] {
  if (decisions.length < leastDecisions) return [];
  const isSafe = (choice: Choice | undefined): boolean => choice?.rating === 'safe';
  const seen = decisions.filter((choices) => isSafe(pick(choices))).length;
  const byChance = decisions.reduce(
    (sum, choices) => sum + choices.filter(isSafe).length / choices.length,
    0,
  );
  if (seen < decisions.length && seen <= byChance + margin * decisions.length) return [];
  return [
    {
      path: ['beats'],
      message: `a safe choice ${what} at ${seen} of ${decisions.length} decisions; by chance it would be about ${Math.round(byChance)}`,
    },
  ];
}
