/** What a story comes to, in figures. */
import { fingerprint } from '../../script/fingerprint.ts';
import type { TextKey } from '../../script/keys.ts';
import { onScreen, type Passage } from '../../script/passage.ts';
import type { Rating, Step, Tactic } from '../../script/types.ts';
import { wordsOf } from '../../script/word-count.ts';
import type { StoryContext } from '../context.ts';
import { countRoutes, describeCount } from '../walk/count.ts';
import { readingTime } from '../walk/minutes.ts';
import { readingOf } from '../words/reading-grade.ts';

export interface StoryStats {
  readonly beats: number;
  readonly decisions: number;
  readonly choices: number;
  readonly endings: number;
  /** Pairs of a beat and what is remembered there. */
  readonly situations: number;
  /** As `1,204`, or `more than 1,204` where the story can go round. */
  readonly routes: string;
  /** Words a player can come to read, in the source language. */
  readonly words: number;
  /** Flesch–Kincaid; null in any language but English. */
  readonly readingGrade: number | null;
  /** The same for each kind of text: what is chatted is short by nature, and hides how the rest reads. */
  readonly readingGrades: Readonly<Record<ReadingKind, number>> | null;
  readonly minutes: {
    readonly stated: number;
    readonly shortest: number;
    readonly typical: number;
    readonly longest: number;
  };
  /** How many choices have each rating. */
  readonly ratings: Readonly<Record<Rating, number>>;
  /** In the order in which the story has them; "none" is left out. */
  readonly tactics: readonly Tactic[];
  readonly steps: readonly Step[];
}

export const readingKinds = ['chat', 'told', 'choices', 'cards', 'say', 'around', 'staff'] as const;
/**
 * `chat`: what people write; `told`: what a narrator or an app says; `cards`: what happened and what
 * helps, after a choice; `say`: the words to say on a card, which are speech; `around`: briefing,
 * endings, who was behind it; `staff`: notes and questions.
 */
export type ReadingKind = (typeof readingKinds)[number];

const readingKindOf: Readonly<Partial<Record<Passage['kind'], ReadingKind>>> = {
  history: 'chat',
  sent: 'chat',
  choice: 'choices',
  notice: 'told',
  summary: 'around',
  briefing: 'around',
  rest: 'around',
  ending: 'around',
  revealed: 'around',
  note: 'staff',
  question: 'staff',
  happened: 'cards',
  helps: 'cards',
  say: 'say',
};

function readingKind(passage: Passage): ReadingKind | undefined {
  if (passage.kind === 'line') return passage.line?.from == null ? 'told' : 'chat';
  return readingKindOf[passage.kind];
}

function gradesOf(passages: readonly Passage[]): Readonly<Record<ReadingKind, number>> {
  const gradeOf = (kind: ReadingKind): number =>
    readingOf(passages.filter((one) => readingKind(one) === kind).map(({ text }) => text)).grade;
  return Object.fromEntries(readingKinds.map((kind) => [kind, gradeOf(kind)])) as Record<
    ReadingKind,
    number
  >;
}

export function statsOf({ scenario, space, wordings }: StoryContext): StoryStats {
  const beats = Object.values(scenario.beats);
  const choices = beats.flatMap(({ exit }) => (exit.kind === 'choices' ? exit.choices : []));
  const time = readingTime(space, scenario.audience);
  const [source] = wordings;
  const texts = (source?.passages ?? []).filter(onScreen).map(({ text }) => text);
  const isEnglish = source?.language.split('-')[0] === 'en';
  const rated = (rating: Rating): number =>
    choices.filter((choice) => choice.rating === rating).length;
  return {
    beats: beats.length,
    decisions: beats.filter(({ exit }) => exit.kind === 'choices').length,
    choices: choices.length,
    endings: beats.filter(({ exit }) => exit.kind === 'ending').length,
    situations: space.beatOf.length,
    routes: describeCount(countRoutes(space)),
    words: texts.reduce((sum, text) => sum + wordsOf(text).length, 0),
    readingGrade: isEnglish ? readingOf(texts).grade : null,
    readingGrades: isEnglish ? gradesOf(source?.passages ?? []) : null,
    minutes: {
      stated: scenario.minutes,
      shortest: toTenth(time?.shortest ?? 0),
      typical: toTenth(time?.typical ?? 0),
      longest: toTenth(time?.longest ?? 0),
    },
    ratings: { safe: rated('safe'), unsure: rated('unsure'), risky: rated('risky') },
    tactics: distinct(choices.map(({ feedback }) => feedback?.tactic ?? 'none')),
    steps: distinct(choices.map(({ step }) => step)),
  };
}

/** How far a translation has come. */
export interface TranslationState {
  readonly texts: number;
  readonly done: number;
  /** Translated from a source that has changed since. */
  readonly stale: number;
  readonly missing: number;
}

export function translationState(
  source: ReadonlyMap<TextKey, string>,
  entries: ReadonlyMap<TextKey, { readonly of: string }>,
): TranslationState {
  const there = [...source].filter(([key]) => entries.has(key));
  const stale = there.filter(([key, text]) => entries.get(key)?.of !== fingerprint(text)).length;
  return {
    texts: source.size,
    done: there.length - stale,
    stale,
    missing: source.size - there.length,
  };
}

const toTenth = (value: number): number => Math.round(value * 10) / 10;

function distinct<T extends string>(items: readonly (T | 'none')[]): T[] {
  return [...new Set(items)].flatMap((item) => (item === 'none' ? [] : [item]));
}
