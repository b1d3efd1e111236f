/** What a story is to reach before it teaches nothing by accident, and what of that it misses. */
import { isFelt } from './felt.ts';
import type { StoryLessons } from './lessons.ts';
import { movedTooFar } from './totals.ts';

/** Of all decisions, in parts of one, so many are to be felt later. */
const leastFelt = 0.75;
/** Lines before the first decision; with more, a class only watches. */
const mostToFirst = 10;
/** What somebody who only looks for key words may choose safely, in parts of one. */
const mostByKeyWords = 0.6;
/** One trick may have so many of the cards that name one, in parts of one. */
const mostOfOneTrick = 0.5;
/** With fewer cards or decisions a share says nothing. */
const leastCounted = 4;

export const aims = [
  'moved',
  'felt',
  'key-words',
  'spared',
  'first-decision',
  'commentary',
  'tricks',
] as const;

export interface MissedAim {
  readonly aim: (typeof aims)[number];
  /** What was counted, and out of how many. */
  readonly found: number;
  readonly of: number;
  /** The decisions, choices or tricks that it is about; empty where it is the whole story. */
  readonly about: readonly string[];
}

/** In the order of `aims`. */
export function missedAims(story: StoryLessons): MissedAim[] {
  return [
    ...moved(story),
    ...felt(story),
    ...keyWords(story),
    ...firstDecision(story),
    ...commentary(story),
    ...tricks(story),
  ];
}

function moved(story: StoryLessons): MissedAim[] {
  const far = movedTooFar(story, 'points');
  const of = story.choices.filter(({ rating }) => rating !== 'unsure').length;
  const about = far.map(({ beat, choice }) => `${beat}/${choice}`);
  return far.length > 0 ? [{ aim: 'moved', found: far.length, of, about }] : [];
}

function felt({ felt: decisions }: StoryLessons): MissedAim[] {
  const [found, of] = [decisions.filter(isFelt).length, decisions.length];
  if (of < leastCounted || found >= leastFelt * of) return [];
  const about = decisions.filter((one) => !isFelt(one)).map(({ beat }) => beat);
  return [{ aim: 'felt', found, of, about }];
}

/** In each language that a player can read it in: too safe, or with too little of what is risky. */
function keyWords({ readers }: StoryLessons): MissedAim[] {
  const chance = readers.find(({ goesBy }) => goesBy === 'chance');
  const byChance = chance ? chance.risky / chance.decisions : 0;
  return readers.flatMap(({ goesBy, language, decisions: of, safe, risky }): MissedAim[] => {
    if (goesBy !== 'key words' || of < leastCounted) return [];
    const about = [language ?? ''];
    return [
      ...(safe > mostByKeyWords * of
        ? [{ aim: 'key-words' as const, found: safe, of, about }]
        : []),
      ...(risky / of < byChance / 2 ? [{ aim: 'spared' as const, found: risky, of, about }] : []),
    ];
  });
}

function firstDecision({ rhythm: { toFirst } }: StoryLessons): MissedAim[] {
  if (toFirst <= mostToFirst) return [];
  return [{ aim: 'first-decision', found: toFirst, of: mostToFirst, about: [] }];
}

function commentary({ rhythm: { words } }: StoryLessons): MissedAim[] {
  if (words.commentary <= words.story) return [];
  return [{ aim: 'commentary', found: words.commentary, of: words.story, about: [] }];
}

function tricks({ cards }: StoryLessons): MissedAim[] {
  const named = Object.entries(cards.tactics).filter(([tactic]) => tactic !== 'none');
  const of = named.reduce((sum, [, times]) => sum + times, 0);
  if (of < leastCounted) return [];
  return named
    .filter(([, times]) => times > mostOfOneTrick * of)
    .map(([tactic, found]) => ({ aim: 'tricks', found, of, about: [tactic] }));
}
