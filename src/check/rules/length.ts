/** Lines are short, and pressure is shorter. */

import type { Passage } from '../../script/passage.ts';
import type { Id, Scenario, TurnsOut } from '../../script/types.ts';
import { wordCount } from '../../script/word-count.ts';
import { findingAt, type StoryContext } from '../context.ts';
import type { Finding } from '../finding.ts';
import type { StoryRule } from '../rule.ts';
import { forcedFollowersOf } from '../walk/setting.ts';

/** Words. The charter asks for 15 "where it can"; past 20 it could. */
const mostWords = 20;
const mostPressureWords = 8;
const mostPressureLines = 3;
/** From here on a stranger's message is pressure. */
const pressureFrom = 2;

export const longLine: StoryRule = {
  id: 'long-line',
  severity: 'warning',
  what: `A bubble and a choice have at most ${mostWords} words in every language; 15 is better.`,
  why: 'A bubble is read on a small screen, aloud from the back of a class, and in a second language.',
  mend: 'Split it into two lines, one idea each.',
  check: ({ wordings }) =>
    wordings.flatMap((wording) =>
      wording.passages.flatMap((passage): Finding[] => {
        const isBubble = passage.kind === 'line' || passage.kind === 'choice';
        const count = isBubble ? wordCount(passage.text) : 0;
        if (count <= mostWords) return [];
        const message = `${count} words in one bubble; at most ${mostWords}, 15 are better`;
        return [findingAt(wording, passage, message)];
      }),
    ),
};

export const longPressure: StoryRule = {
  id: 'long-pressure',
  severity: 'warning',
  what: `A message with which an account presses (tension ${pressureFrom} or 3) has at most ${mostPressureWords} words, in every language.`,
  why: 'Pressure stays generic and short, so that nobody can copy a working threat out of the story.',
  mend: 'Shorten it, or tell it instead: "Nova counts the minutes until ten."',
  check: (story) =>
    story.wordings.flatMap((wording) =>
      wording.passages.flatMap((passage): Finding[] => {
        const count = isPressure(story, passage) ? wordCount(passage.text) : 0;
        if (count <= mostPressureWords) return [];
        const message = `${count} words in a message that presses (the tension is ${highest(story, passage)}); at most ${mostPressureWords}`;
        return [findingAt(wording, passage, message)];
      }),
    ),
};

export const quotedThreat: StoryRule = {
  id: 'quoted-threat',
  severity: 'warning',
  what: `For 12–14 an account writes nothing itself at tension 3: threats are told, not quoted.`,
  why: 'The youngest learn what happens without reading a threat that feels meant for them.',
  mend: 'Make it narration without `from`: "Nova wants money by ten tonight."',
  check(story) {
    if (story.scenario.audience !== '12-14') return [];
    return story.wordings
      .filter(({ isSource }) => isSource)
      .flatMap((wording) =>
        wording.passages
          .filter((passage) => isPressure(story, passage) && highest(story, passage) === 3)
          .map((passage) =>
            findingAt(
              wording,
              passage,
              'the account writes this itself at tension 3; for 12–14 a narrator tells what it wants',
            ),
          ),
      );
  },
};

export const pressureInARow: StoryRule = {
  id: 'pressure-in-a-row',
  severity: 'warning',
  what: `At most ${mostPressureLines} pressure messages come before the next choice.`,
  why: 'More of them are no longer practice; they only frighten.',
  mend: 'Tell the rest ("Nine more messages arrive"), or let the player decide earlier.',
  check(story) {
    const { scenario } = story;
    const own = new Map<Id, number>();
    for (const passage of story.wordings[0]?.passages ?? [])
      if (passage.beat && isPressure(story, passage))
        own.set(passage.beat.id, (own.get(passage.beat.id) ?? 0) + 1);
    const arriving = arrivingWith(scenario, own);
    return [...own].flatMap(([id, count]): Finding[] => {
      const before = arriving.get(id) ?? 0;
      if (before + count <= mostPressureLines || before > mostPressureLines) return [];
      return [
        {
          path: ['beats', id],
          message: `by the end of this beat ${before + count} pressure messages have come in a row; at most ${mostPressureLines} before the next choice`,
        },
      ];
    });
  },
};

/** For each beat the most pressure messages that can have come since the last choice. */
function arrivingWith(scenario: Scenario, own: ReadonlyMap<Id, number>): Map<Id, number> {
  const arriving = new Map<Id, number>();
  const waiting = Object.values(scenario.beats);
  for (let beat = waiting.pop(); beat; beat = waiting.pop()) {
    // One more than too many is enough to know; so a circle comes to rest.
    const leaving = Math.min(
      (arriving.get(beat.id) ?? 0) + (own.get(beat.id) ?? 0),
      mostPressureLines + 1,
    );
    for (const next of forcedFollowersOf(scenario, beat))
      if (leaving > (arriving.get(next.id) ?? 0)) {
        arriving.set(next.id, leaving);
        waiting.push(next);
      }
  }
  return arriving;
}

const isAfterSomething = (end: TurnsOut | null): boolean => end !== null && end !== 'harmless';

/** A message of an account that is after something, while the room is dark. */
function isPressure(story: StoryContext, passage: Passage): boolean {
  const { line } = passage;
  if (passage.kind !== 'line' || line?.kind !== 'message' || line.from === null) return false;
  const { cast } = story.scenario;
  const from = Object.hasOwn(cast, line.from) ? cast[line.from] : undefined;
  return isAfterSomething(from?.turnsOut ?? null) && highest(story, passage) >= pressureFrom;
}

function highest(story: StoryContext, { beat }: Passage): number {
  return Math.max(0, ...(story.settings.get(beat?.id ?? '')?.tensions ?? []));
}
