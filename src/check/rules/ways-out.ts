/** From wherever one can come, the story goes on, ends, and lets a safe adult be told. */
import type { StoryContext } from '../context.ts';
import type { Finding } from '../finding.ts';
import type { StoryRule } from '../rule.ts';
import { whatMakesItLarge } from '../walk/explore.ts';
import { type LastPlace, lastPlaces } from '../walk/last-places.ts';
import { beatAt, pairsReaching } from '../walk/reach.ts';
import { routesFrom } from '../walk/route.ts';
import { pairsByBeat, someOf, wayTo, whenAt } from '../walk/situation.ts';

export const deadEnd: StoryRule = {
  id: 'dead-end',
  severity: 'error',
  what: 'At every decision a choice is open, and of every branch an arm holds, whatever happened before.',
  why: 'A pupil would stand before a screen without a button, in the middle of a threat.',
  mend: 'Leave `when` out of one choice, or out of the last arm.',
  check({ space, proof }) {
    const wrong = new Set(proof.deadEnds);
    if (wrong.size === 0) return [];
    const tree = routesFrom(space);
    const at = pairsByBeat(space);
    const first = new Map<string, number>();
    for (const pair of wrong) {
      const id = beatAt(space, pair)?.id ?? '';
      if (!first.has(id)) first.set(id, pair);
    }
    return [...first].map(([id, pair]): Finding => {
      const isBranch = beatAt(space, pair)?.exit.kind === 'branch';
      const nothing = isBranch ? 'no arm of this branch holds' : 'no choice is open here';
      const when = whenAt(space, at, pair, wrong) || ', whatever happened before';
      return { path: ['beats', id], message: `${nothing}${when}${wayTo(space, tree, pair)}` };
    });
  },
};

export const noWayOut: StoryRule = {
  id: 'no-way-out',
  severity: 'error',
  what: 'From everywhere an ending can be reached, without skipping.',
  why: 'Going round and round is what the pressure feels like; the story must not do it too.',
  mend: 'Let one choice of the loop lead out of it.',
  check: (story) =>
    atLastPlaces(story, story.proof.trapped, ({ beats }, when) => {
      const round =
        beats.length === 1
          ? 'from here the story only comes back to this beat'
          : `from here the story only goes round through ${someOf(beats)}`;
      return `${round}, and no ending can be reached${when}`;
    }),
};

export const tellingOutOfReach: StoryRule = {
  id: 'telling-out-of-reach',
  severity: 'error',
  what: 'From everywhere a safe adult can still be told, or was told before, without skipping.',
  why: 'Practising to tell is what helps. No way through a story may leave it out.',
  mend: 'Add a choice with `act: tell`, or with `step: tell` in the thread of a safe adult.',
  check(story) {
    const { space, proof } = story;
    const untold = new Set(proof.untold);
    if (untold.size === 0) return [];
    // The last decision is where telling could still be offered; without one it is the ending.
    const toDecision = pairsReaching(
      space,
      (pair) => untold.has(pair) && beatAt(space, pair)?.exit.kind === 'choices',
    );
    const deciding = proof.untold.filter((pair) => toDecision[pair] === 1);
    return atLastPlaces(
      story,
      deciding.length > 0 ? deciding : proof.untold,
      (_, when) =>
        deciding.length > 0
          ? `no safe adult can be told here or later, and none was told before${when}; this is the last decision on the way`
          : `the story ends here, and no safe adult was told on the way${when}`,
      untold,
    );
  },
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
        message: `these beats follow each other in a circle, and nobody decides in it: ${inCircle(round)}`,
      }),
    ),
};

/** Beats of a circle that are named. */
const mostInCircle = 20;

function inCircle(round: readonly string[]): string {
  const more = round.length > mostInCircle ? ['…'] : [];
  return [...round.slice(0, mostInCircle), ...more, round[0]].join(' → ');
}

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
      {
        path: ['facts'],
        message: `the story remembers too much at once: more than ${space.limit} situations can come about${reason}`,
      },
    ];
  },
};

/** One finding for each place where it goes wrong, with the beats that only lead there. */
function atLastPlaces(
  { space }: StoryContext,
  pairs: readonly number[],
  message: (place: LastPlace, when: string) => string,
  wrong: ReadonlySet<number> = new Set(pairs),
): Finding[] {
  const at = pairsByBeat(space);
  return lastPlaces(space, pairs).map((place): Finding => {
    const { beats, pair, before } = place;
    const many = before.length === 1 ? '1 beat' : `${before.length} beats`;
    const more =
      before.length === 0 ? '' : `; the same holds for ${many} before it: ${someOf(before)}`;
    return {
      path: ['beats', beats[0] ?? ''],
      message: `${message(place, whenAt(space, at, pair, wrong))}${more}`,
    };
  });
}
