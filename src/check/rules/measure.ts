/** How much there is, how hard it reads, how long it takes. */

import { onScreen } from '../../script/passage.ts';
import type { Audience, Scenario } from '../../script/types.ts';
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

/** Under this a card is stubs, where one sentence with its reason could stand. */
const leastCardGrade: Readonly<Record<Audience, number>> = { '12-14': 4, '15-18': 5, adults: 5 };
/** Fewer words on all cards together say nothing about how a story explains. */
const leastCardWords = 400;

export const cardGrade: StoryRule = {
  id: 'card-grade',
  severity: 'warning',
  what: `What happened and what helps, on the cards of a longer story, reads at grade ${leastCardGrade['12-14']} or above in English (Flesch–Kincaid), for 15–18 and adults at ${leastCardGrade['15-18']}.`,
  why: 'A card in stubs is written for a ten-year-old, and whoever is older hears that. It is also where a reason gets lost.',
  mend: 'Where three short sentences stand, write one that says why: "It asks again, because paying had worked." Longer words are not wanted.',
  check: ({ scenario, wordings }) =>
    wordings
      .filter(({ language, isSource }) => isSource && language.split('-')[0] === 'en')
      .flatMap(({ passages }): Finding[] => {
        const cards = passages.filter(({ kind }) => kind === 'happened' || kind === 'helps');
        const { grade, words } = readingOf(cards.map(({ text }) => text));
        const least = leastCardGrade[scenario.audience];
        if (words < leastCardWords || grade >= least) return [];
        const message = `the cards read like a text for school year ${grade} (Flesch–Kincaid), and the story is for ${scenario.audience}; at least ${least}`;
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
