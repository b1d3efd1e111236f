/** How much there is, how hard it reads, how long it takes. */

import type { Finding } from '../finding.ts';
import { mostMinutes, readingTime } from '../minutes.ts';
import { onScreen } from '../passages.ts';
import { readingOf } from '../reading.ts';
import type { StoryRule } from '../rule.ts';

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
  linesInBeat: 60,
  cast: 40,
  threads: 40,
  facts: 200,
  /** Of one language. */
  characters: 2_000_000,
} as const;

export const tooBig: StoryRule = {
  id: 'too-big',
  severity: 'error',
  what: `A story has at most ${limits.beats} beats, ${limits.linesInBeat} lines in a beat, ${limits.cast} people, ${limits.threads} threads, ${limits.facts} facts and ${limits.characters} characters.`,
  why: 'An opened pack must never make a school computer hang.',
  mend: 'Split the story.',
  check({ scenario, wordings }) {
    const sized = [
      { is: Object.keys(scenario.beats).length, most: limits.beats, what: 'beats' },
      { is: Object.keys(scenario.cast).length, most: limits.cast, what: 'people', at: 'cast' },
      { is: Object.keys(scenario.threads).length, most: limits.threads, what: 'threads' },
      { is: scenario.facts.length, most: limits.facts, what: 'facts' },
      ...wordings.map(({ passages }) => ({
        is: passages.reduce((sum, { text }) => sum + text.length, 0),
        most: limits.characters,
        what: 'characters',
        at: 'beats',
      })),
    ].flatMap(({ is, most, what, at }): Finding[] =>
      is > most ? [{ path: [at ?? what], message: `${is} ${what}; at most ${most}` }] : [],
    );
    const crowded = Object.values(scenario.beats).flatMap(({ id, lines }): Finding[] =>
      lines.length > limits.linesInBeat
        ? [
            {
              path: ['beats', id, 'lines'],
              message: `${lines.length} lines; at most ${limits.linesInBeat} in one beat`,
            },
          ]
        : [],
    );
    return [...sized, ...crowded];
  },
};
