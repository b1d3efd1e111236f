/** How much there is, how hard it reads, how long it takes. */

import { onScreen } from '../../script/passage.ts';
import type { Scenario } from '../../script/types.ts';
import type { Finding } from '../finding.ts';
import type { StoryRule } from '../rule.ts';
import { mostMinutes, readingTime } from '../walk/minutes.ts';
import { readingOf } from '../words/reading-grade.ts';

const mostGrade = 8;
/** Fewer words than this give no grade worth the name. */
const leastWords = 100;

export const readingGrade: StoryRule = {
  id: 'reading-grade',
  severity: 'warning',
  what: `English reads at grade ${mostGrade} or easier (Flesch–Kincaid).`,
  why: 'Half a class reads below its age, and nobody reads well when it is about something frightening.',
  mend: 'Shorter sentences first, then shorter words.',
  check: ({ wordings }) =>
    wordings
      .filter(({ language }) => language.split('-')[0] === 'en')
      .flatMap((wording): Finding[] => {
        const { grade, words } = readingOf(
          wording.passages.filter(onScreen).map(({ text }) => text),
        );
        if (words < leastWords || grade <= mostGrade) return [];
        const message = `the story reads like a text for school year ${grade} (Flesch–Kincaid); at most ${mostGrade}`;
        return [{ path: ['beats'], message }];
      }),
};

export const believableMinutes: StoryRule = {
  id: 'minutes',
  severity: 'warning',
  what: 'The stated minutes lie between the shortest and the longest way through, with some room.',
  why: 'A teacher plans a lesson by this number.',
  mend: 'Correct the number.',
  check({ scenario, space }) {
    if (!space.complete) return [];
    const time = readingTime(space, scenario.audience);
    if (time === null) return [];
    // Nobody is blamed for rounding, or for a class that stops to talk.
    const least = Math.floor(time.shortest * 0.7);
    const most = Math.min(mostMinutes, Math.ceil(time.longest * 1.6) + 1);
    if (scenario.minutes >= least && scenario.minutes <= most) return [];
    const took = `${time.shortest.toFixed(1)} to ${time.longest.toFixed(1)}`;
    return [
      {
        path: ['minutes'],
        message: `\`minutes: ${scenario.minutes}\`, but reading and deciding takes about ${took} minutes`,
      },
    ];
  },
};

const limits = {
  beats: 10_000,
  cast: 40,
  threads: 40,
  counters: 40,
  /** Of one language. */
  characters: 2_000_000,
} as const;

export const tooBig: StoryRule = {
  id: 'too-big',
  severity: 'error',
  what: `A story has at most ${limits.beats} beats, ${limits.cast} people, ${limits.threads} threads, ${limits.counters} counters and ${limits.characters} characters.`,
  why: 'An opened pack must never make a school computer hang.',
  mend: 'Split the story.',
  check: ({ scenario, wordings }) => [
    ...oversizeIn(scenario),
    ...wordings.flatMap(({ passages }) => {
      const is = passages.reduce((sum, { text }) => sum + text.length, 0);
      return over(is, limits.characters, 'characters', 'beats');
    }),
  ],
};

/**
 * What there is too much of before a word is read. Whoever opens a story asks this first, since
 * walking one that is too big takes minutes; the long lists are bounded by the schema.
 */
export function oversizeIn({ beats, cast, threads, counters }: Scenario): Finding[] {
  const count = (group: object): number => Object.keys(group).length;
  return [
    ...over(count(beats), limits.beats, 'beats'),
    ...over(count(cast), limits.cast, 'people', 'cast'),
    ...over(count(threads), limits.threads, 'threads'),
    ...over(count(counters), limits.counters, 'counters'),
  ];
}

const over = (is: number, most: number, what: string, at = what): Finding[] =>
  is > most ? [{ path: [at], message: `${is} ${what}; at most ${most}` }] : [];
