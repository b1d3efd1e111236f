/** The figures of several stories together, and what they are to be. */
import type { Id, Tactic } from '../../../script/types.ts';
import type { Account } from './accounts.ts';
import { isFelt } from './felt.ts';
import type { StoryLessons } from './lessons.ts';
import { furthest } from './moved.ts';
import { announces, type Phrase, stockPhrases } from './phrases.ts';
import { type ReaderReached, together } from './readers.ts';
import { type SamePlot, samePlots } from './same-plots.ts';
import { shareOf, type Trait, traitsTogether } from './traits.ts';

/** A safe or risky choice may move the chance of an ending by so many points. */
export const mostMoved = 15;

export interface Share {
  readonly count: number;
  readonly of: number;
}

export interface LibraryLessons {
  /** Safe and risky choices that move an ending too far, against the story's average. */
  readonly moved: Share;
  /** The same against the average of their own decision. */
  readonly movedHere: Share;
  readonly felt: Share;
  readonly readers: readonly ReaderReached[];
  readonly traits: readonly Trait[];
  /** How often deeds are risky, in parts of how often speech is; null where none can be said. */
  readonly deedsToSpeech: number | null;
  /** Words of cards in a hundred of a usual play's words. */
  readonly commentary: number;
  readonly phrases: readonly Phrase[];
  /** Those that stand with one rating only. */
  readonly announcing: number;
  /** Accounts by their look, and what those turn out to be. */
  readonly accounts: Readonly<Record<Account['looks'], Readonly<Record<string, number>>>>;
  readonly tactics: Readonly<Partial<Record<Tactic, number>>>;
  readonly samePlots: readonly SamePlot[];
  /** What the first decision with a harmless newcomer offers, by how many stories have it so. */
  readonly controls: Readonly<Record<string, number>>;
  /** The first adult who is told, by what they are in the story. */
  readonly firstAdults: Readonly<Record<string, number>>;
  readonly audiences: Readonly<Record<string, number>>;
  readonly roles: Readonly<Record<string, number>>;
  readonly leads: Readonly<Record<string, number>>;
  readonly known: Share;
  readonly reporting: Share;
  readonly police: Share;
}

export interface NamedLessons extends StoryLessons {
  readonly id: Id;
}

export function totalsOf(stories: readonly NamedLessons[]): LibraryLessons {
  const phrases = stockPhrases(stories.flatMap(({ source }) => source ?? []));
  const traits = traitsTogether(stories.flatMap((story) => story.traits));
  const patterns = stories.map(({ pattern }) => pattern);
  const words = stories.map(({ rhythm }) => rhythm.words);
  const commentary = words.reduce((sum, one) => sum + one.commentary, 0);
  const all = words.reduce((sum, one) => sum + one.story + one.choices + one.commentary, 0);
  return {
    moved: tooFar(stories, 'points'),
    movedHere: tooFar(stories, 'here'),
    felt: counting(
      stories.flatMap(({ felt }) => felt),
      isFelt,
    ),
    readers: readersTogether(stories),
    traits,
    deedsToSpeech: deedsToSpeech(traits),
    commentary: all > 0 ? (100 * commentary) / all : 0,
    phrases,
    announcing: phrases.filter((phrase) => announces(phrase) !== null).length,
    accounts: { 'first-name': looking(stories, 'first-name'), handle: looking(stories, 'handle') },
    tactics: tallied(
      stories.flatMap(({ cards }) =>
        Object.entries(cards.tactics).flatMap(([tactic, times]) =>
          new Array<string>(times).fill(tactic),
        ),
      ),
    ),
    samePlots: samePlots(stories.map(({ id, pattern }) => ({ id, plot: pattern.plot }))),
    controls: tallied(patterns.flatMap(({ control }) => control ?? [])),
    firstAdults: tallied(patterns.flatMap(({ firstAdult }) => firstAdult?.as ?? [])),
    audiences: tallied(patterns.map(({ audience }) => audience)),
    roles: tallied(patterns.map(({ role }) => role)),
    leads: tallied(patterns.map(({ they }) => they ?? 'not said')),
    known: counting(patterns, ({ hasKnown }) => hasKnown),
    reporting: counting(patterns, ({ canReport }) => canReport),
    police: counting(patterns, ({ hasPolice }) => hasPolice),
  };
}

/** The safe and risky choices of a story that move an ending too far, the furthest first. */
export function movedTooFar({ choices }: StoryLessons, against: 'points' | 'here') {
  return choices
    .flatMap((choice) => {
      const far = choice.rating === 'unsure' ? null : furthest(choice[against]);
      return far && Math.abs(far.points) > mostMoved ? [{ ...choice, far }] : [];
    })
    .sort((a, b) => Math.abs(b.far.points) - Math.abs(a.far.points));
}

function tooFar(stories: readonly StoryLessons[], against: 'points' | 'here'): Share {
  const judged = stories.flatMap(({ choices }) =>
    choices.filter(({ rating }) => rating !== 'unsure'),
  );
  const count = stories.reduce((sum, story) => sum + movedTooFar(story, against).length, 0);
  return { count, of: judged.length };
}

function counting<T>(items: readonly T[], holds: (item: T) => boolean): Share {
  return { count: items.filter(holds).length, of: items.length };
}

function tallied<K extends string>(names: readonly K[]): Record<K, number> {
  const counts = new Map<K, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries([...counts].sort((a, b) => b[1] - a[1])) as Record<K, number>;
}

const looking = (stories: readonly StoryLessons[], looks: Account['looks']) =>
  tallied(
    stories.flatMap(({ accounts }) =>
      accounts.flatMap((account) => (account.looks === looks ? [account.turnsOut] : [])),
    ),
  );

/** Each reader by name and language, over the stories that can be read so. */
function readersTogether(stories: readonly StoryLessons[]): ReaderReached[] {
  const found = new Map<string, ReaderReached[]>();
  for (const reader of stories.flatMap(({ readers }) => readers)) {
    const name = `${reader.goesBy} ${reader.language}`;
    found.set(name, [...(found.get(name) ?? []), reader]);
  }
  return [...found.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const { goesBy, language } = first;
    return [{ goesBy, language, ...together(same) }];
  });
}

function deedsToSpeech(traits: readonly Trait[]): number | null {
  const risky = (form: string): number | null => {
    const found = traits.find(({ by, is }) => by === 'form' && is === form);
    return found ? shareOf(found.rated, 'risky') : null;
  };
  const [deeds, speech] = [risky('deed'), risky('speech')];
  return deeds === null || speech === null || speech === 0 ? null : deeds / speech;
}
