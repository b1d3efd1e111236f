/** What stories teach by accident, as text in columns. */
import { type MissedAim, missedAims } from '../check/tell/lessons/aims.ts';
import { type FeltDecision, feltKinds, isFelt } from '../check/tell/lessons/felt.ts';
import type { StoryLessons } from '../check/tell/lessons/lessons.ts';
import type { MovedGroup } from '../check/tell/lessons/moved.ts';
import { furthest } from '../check/tell/lessons/moved.ts';
import { announces, type Phrase } from '../check/tell/lessons/phrases.ts';
import type { ReaderReached } from '../check/tell/lessons/readers.ts';
import {
  type LibraryLessons,
  mostMoved,
  movedTooFar,
  type Share,
} from '../check/tell/lessons/totals.ts';
import { countOf, shareOf, type Trait } from '../check/tell/lessons/traits.ts';

import { counted } from './command.ts';

type Row = readonly [name: string, ...values: string[]];

/** How many of a list are printed; --json has them all. */
const mostShown = 8;

const whole = (value: number): string => String(Math.round(value));
const signed = (value: number): string => `${value < 0 ? '−' : '+'}${whole(Math.abs(value))}`;
const percent = (value: number | null): string => (value === null ? '–' : `${whole(value)} %`);
const parts = (share: number, all: number): string => percent(all > 0 ? (100 * share) / all : null);
const shares = ({ count, of }: Share): string => `${count} of ${of} (${parts(count, of)})`;

/** One story. */
export function storyTable(name: string, story: StoryLessons): string {
  const { endings, felt, rhythm, cards, pattern } = story;
  const far = movedTooFar(story, 'points');
  const judged = story.choices.filter(({ rating }) => rating !== 'unsure').length;
  const { words, longest } = rhythm;
  const missed = missedAims(story);
  return printed([
    [name],
    ['endings', ...endings.map(({ id, outcome, of }) => `${id} (${outcome}) ${percent(of)}`)],
    [
      'moved',
      `${shares({ count: far.length, of: judged })} safe or risky choices move an ending by more than ${mostMoved} points`,
    ],
    ...far
      .slice(0, mostShown)
      .map(
        ({ beat, choice, rating, far: { ending, points }, here }): Row => [
          '',
          `  ${beat}/${choice} (${rating}): ${ending} ${signed(points)}, at its own decision ${signed(here[ending] ?? 0)}`,
        ],
      ),
    ['groups', ...story.groups.map(groupLine)],
    [
      'felt later',
      `${shares({ count: felt.filter(isFelt).length, of: felt.length })}: ${kindsIn(felt)}`,
    ],
    ...felt
      .filter((one) => !isFelt(one))
      .map((one): Row => ['', `  not ${one.beat}${onceIn(one)}`]),
    ...traitRows(story.traits),
    ...readerRows(story.readers),
    ...phraseRows(story.phrases),
    [
      'accounts',
      ...story.accounts.map(
        ({ cast, turnsOut, looks, months }) =>
          `${cast} is ${turnsOut}: ${looks === 'handle' ? 'a handle' : 'a first name'}${months === null ? '' : `, ${whole(months)} months old`}`,
      ),
    ],
    ['tricks', tallyLine(cards.tactics)],
    ['cards', `${cards.repeated} of ${cards.cards} say something that another one says`],
    [
      'usual play',
      `${whole(rhythm.decisions)} decisions; words: story ${whole(words.story)}, choices ${whole(words.choices)}, commentary ${whole(words.commentary)} (${parts(words.commentary, words.story + words.choices + words.commentary)})`,
    ],
    [
      'silence',
      `${rhythm.toFirst} lines before the first decision; at most ${longest.lines} lines (${whole(longest.words)} words) without one, up to ${longest.at}`,
    ],
    [
      'first adult',
      pattern.firstAdult === null
        ? 'none'
        : `${pattern.firstAdult.name}: "${pattern.firstAdult.says}"`,
    ],
    ['plot', pattern.plot.join(', ') || 'no tricks'],
    ...(story.isExact
      ? []
      : [['not exact', 'the story can go round, or was not walked whole'] as const]),
    ['to look at', ...(missed.length === 0 ? ['nothing'] : missed.map(missedLine))],
  ]);
}

/** What an author is to look at, and why. */
function missedLine({ aim, found, of, about }: MissedAim): string {
  const [beside, share] = [
    about.join(', '),
    shares({ count: Math.round(found), of: Math.round(of) }),
  ];
  switch (aim) {
    case 'moved':
      return `${share} safe or risky choices decide how it ends: ${beside}`;
    case 'felt':
      return `${share} decisions are felt later, wanted 75 %; not ${beside}`;
    case 'key-words':
      return `who only looks for key words (${beside}) chooses safely at ${share} of the decisions`;
    case 'spared':
      return `who only looks for key words (${beside}) meets what is risky at ${share} of the decisions`;
    case 'first-decision':
      return `${whole(found)} lines come before the first decision, at most ${whole(of)} are wanted`;
    case 'commentary':
      return `more words stand on the cards (${whole(found)}) than in the story (${whole(of)})`;
    case 'tricks':
      return `${beside} is named on ${share} of the cards that name a trick`;
  }
}

function groupLine({ group, taken, points }: MovedGroup): string {
  const far = furthest(points);
  if (taken > 99.5) return `${group}: in every play`;
  return `${group}: in ${percent(taken)} of plays; ${far ? `${far.ending} ${signed(far.points)}` : ''}`;
}

const kindsIn = (felt: readonly FeltDecision[]): string =>
  feltKinds.map((kind) => `${kind} ${felt.filter((one) => one.kind === kind).length}`).join(', ');

const onceIn = ({ kind, where }: FeltDecision): string =>
  kind === 'once' ? ` (once more, at ${where.join(', ')})` : '';

function traitRows(traits: readonly Trait[]): Row[] {
  const names = [...new Set(traits.map(({ by, language }) => titled(by, language)))];
  return names.map((name) => [
    name,
    ...traits
      .filter(({ by, language }) => titled(by, language) === name)
      .map(
        ({ is, rated }) =>
          `${is}: ${countOf(rated)}, ${percent(shareOf(rated, 'safe'))} safe, ${percent(shareOf(rated, 'risky'))} risky`,
      ),
  ]);
}

const titled = (by: string, language: string | null): string =>
  `by ${by}${language === null ? '' : ` ${language}`}`;

const readerRows = (readers: readonly ReaderReached[]): Row[] => [
  [
    'who goes by',
    ...readers.map(
      ({ goesBy, language, decisions, safe, risky }) =>
        `${goesBy}${language === null ? '' : ` ${language}`}: ${parts(safe, decisions)} safe, ${parts(risky, decisions)} risky`,
    ),
  ],
];

const phraseRows = (phrases: readonly Phrase[]): Row[] => [
  [
    'phrases',
    ...phrases.slice(0, mostShown).map((phrase) => {
      const only = announces(phrase);
      const told = only === null ? '' : `, always ${only}`;
      return `${countOf(phrase.rated)} times on a ${phrase.on}${told}: "${phrase.text}"`;
    }),
  ],
];

const tallyLine = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .sort((a, b) => b[1] - a[1])
    .map(([name, count]) => `${name} ${count}`)
    .join(', ') || 'none';

/** Several stories together, with the figures that are wanted. */
export function libraryTable(library: LibraryLessons): string {
  const reader = (name: string): ReaderReached | undefined =>
    library.readers.find(({ goesBy }) => goesBy === name);
  const [chance, keys] = [reader('chance'), reader('key words')];
  const reached = (one: ReaderReached | undefined): string =>
    one ? `${parts(one.safe, one.decisions)} safe, ${parts(one.risky, one.decisions)} risky` : '–';
  const { deedsToSpeech } = library;
  return printed([
    ['all stories together'],
    [
      'moved',
      `${shares(library.moved)} safe or risky choices move an ending by more than ${mostMoved} points; at their own decision ${shares(library.movedHere)}`,
      'wanted: none',
    ],
    ['felt later', shares(library.felt), 'wanted: 75 %'],
    [
      'key words',
      `${reached(keys)}; by chance ${reached(chance)}`,
      "wanted: at most 60 % safe, at least half of chance's risky",
    ],
    [
      'deeds',
      `risky ${deedsToSpeech === null ? '–' : deedsToSpeech.toFixed(2)} times as often as speech`,
      'wanted: 0.5',
    ],
    ['commentary', `${percent(library.commentary)} of the words of a usual play`],
    ...traitRows(library.traits),
    ...readerRows(library.readers),
    ...phraseRows(library.phrases),
    ['', `${library.announcing} of ${library.phrases.length} phrases stand with one rating only`],
    [
      'accounts',
      `with a first name: ${tallyLine(library.accounts['first-name'])}`,
      `with a handle: ${tallyLine(library.accounts.handle)}`,
    ],
    ['tricks', tallyLine(library.tactics)],
    [
      'same plot',
      ...library.samePlots
        .slice(0, mostShown)
        .map(({ stories, share }) => `${stories.join(' and ')} (${percent(share)})`),
    ],
    [
      'newcomer',
      ...Object.entries(library.controls).map(
        ([offer, count]) => `${offer}: ${counted(count, 'story', 'stories')}`,
      ),
    ],
    ['first adult', tallyLine(library.firstAdults)],
    ['for', tallyLine(library.audiences)],
    ['role', tallyLine(library.roles)],
    ['lead', tallyLine(library.leads)],
    ['somebody known', shares(library.known)],
    ['reports', shares(library.reporting)],
    ['police', shares(library.police)],
  ]);
}

/** Each name once, its values below one another. */
function printed(rows: readonly Row[]): string {
  const lines = rows.flatMap(([name, first, ...more]) => {
    if (first === undefined) return rows[0]?.[0] === name ? [name] : [];
    return [`  ${name.padEnd(15)} ${first}`, ...more.map((value) => `  ${''.padEnd(15)} ${value}`)];
  });
  return [...lines, ''].join('\n');
}
