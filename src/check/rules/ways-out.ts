/** From wherever one can come, the story goes on, ends, and lets a safe adult be told. */
import type { StoryContext } from '../context.ts';
import { rememberedAt, whatMakesItLarge } from '../explore.ts';
import { beatAt } from '../reach.ts';
import type { Finding, StoryRule } from '../rule.ts';

export const deadEnd: StoryRule = {
  id: 'dead-end',
  severity: 'error',
  what: 'At every decision a choice is open, and of every branch an arm holds, whatever happened before.',
  why: 'A pupil would stand before a screen without a button, in the middle of a threat.',
  mend: 'Leave `when` out of one choice, or out of the last arm.',
  check: (story) => atBeats(story, story.proof.deadEnds, (facts) => `nothing is open here${facts}`),
};

export const noWayOut: StoryRule = {
  id: 'no-way-out',
  severity: 'error',
  what: 'From everywhere an ending can be reached, without skipping.',
  why: 'Going round and round is what the pressure feels like; the story must not do it too.',
  mend: 'Let one choice of the loop lead out of it.',
  check: (story) =>
    atBeats(story, story.proof.trapped, (facts) => `no ending can be reached from here${facts}`),
};

export const tellingOutOfReach: StoryRule = {
  id: 'telling-out-of-reach',
  severity: 'error',
  what: 'From everywhere a safe adult can still be told, or was told before, without skipping.',
  why: 'Practising to tell is what helps. No way through a story may leave it out.',
  mend: 'Add a choice with `act: tell`, or with `step: tell` in the thread of a safe adult.',
  check: (story) =>
    atBeats(
      story,
      story.proof.untold,
      (facts) => `from here on no safe adult can be told, and none was told before${facts}`,
    ),
};

export const roundWithoutDecision: StoryRule = {
  id: 'round-without-decision',
  severity: 'error',
  what: 'Beats that follow each other by `then` and `branch` never form a circle.',
  why: 'Nobody decides in such a circle, so it would go on for ever.',
  mend: 'Let one of these beats end in choices, or lead elsewhere.',
  check: ({ proof }) =>
    proof.rounds.map(
      (round): Finding => ({
        path: ['beats', round[0] ?? ''],
        message: `goes round without a decision: ${[...round, round[0]].join(' → ')}`,
      }),
    ),
};

export const tooManyStates: StoryRule = {
  id: 'too-many-states',
  severity: 'error',
  what: 'Beats and what is remembered combine to a number that can be walked to the end.',
  why: 'Only then is it proved that help is within reach from everywhere.',
  mend: 'Let fewer facts matter at the same time: ask for them soon after they are set, or clear them.',
  check({ space }) {
    if (space.complete) return [];
    const names = whatMakesItLarge(space);
    const reason = names.length === 0 ? '' : `; most of it comes from ${names.join(', ')}`;
    return [
      { path: ['facts'], message: `more than ${space.limit} situations can come about${reason}` },
    ];
  },
};

/** One finding for each beat, with the facts of the first pair; the rest would say the same. */
function atBeats(
  { space }: StoryContext,
  pairs: readonly number[],
  message: (facts: string) => string,
): Finding[] {
  const first = new Map<string, number>();
  for (const pair of pairs) {
    const id = beatAt(space, pair)?.id ?? '';
    if (!first.has(id)) first.set(id, pair);
  }
  return [...first].map(([id, pair]) => {
    const holding = rememberedAt(space, pair);
    const facts = holding.length === 0 ? '' : ` (with ${holding.join(', ')})`;
    return { path: ['beats', id], message: message(facts) };
  });
}
