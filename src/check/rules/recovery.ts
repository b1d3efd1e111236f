/** A risky choice changes the story and never closes it. */

import type { Finding } from '../finding.ts';
import type { StoryRule } from '../rule.ts';
import type { Space } from '../walk/explore.ts';
import { beatAt, choiceOf, edgesOf, isEnding, notSkipping } from '../walk/reach.ts';

export const recovery: StoryRule = {
  id: 'recovery',
  severity: 'error',
  what: 'After every risky choice the next decision offers a safe one.',
  why: 'Whoever gave in must see at once that there is a way on. Nobody loses in this game.',
  mend: 'Offer a safe choice at the next decision; a risky choice never leads straight to an ending.',
  check({ space, unresolved }) {
    const found = new Map<string, Finding>();
    if (!space.complete) return [];
    const next = decisionsAfter(space);
    for (const pair of space.beatOf.keys())
      for (const edge of edgesOf(space, pair)) {
        if (choiceOf(space, edge)?.rating !== 'risky') continue;
        const decision = next[edge.to] ?? unknown;
        const after = beatAt(space, decision);
        if (after && unresolved.blurs(after)) continue;
        const beat = beatAt(space, pair)?.id ?? '';
        const name = `${beat} ${edge.way.index}`;
        if (decision === unknown || found.has(name) || offersSafe(space, decision)) continue;
        const message = isEnding(space, decision)
          ? 'after this risky choice the story ends without another decision'
          : `after this risky choice no safe one is open at the next decision, "${after?.id}"`;
        found.set(name, { path: ['beats', beat, 'choices', edge.way.index], message });
      }
    return [...found.values()];
  },
};

const unknown = -1;

function offersSafe(space: Space, pair: number): boolean {
  return edgesOf(space, pair).some((edge) => choiceOf(space, edge)?.rating === 'safe');
}

/** For each pair the next decision or ending without a choice; `unknown` where another rule speaks. */
function decisionsAfter(space: Space): Int32Array {
  const next = new Int32Array(space.beatOf.length).fill(unknown - 1);
  for (const first of space.beatOf.keys()) {
    const way: number[] = [];
    let pair = first;
    let decision = next[pair] ?? unknown;
    while (decision < unknown) {
      way.push(pair);
      // Until the answer is known, so that a circle ends here.
      next[pair] = unknown;
      const kind = beatAt(space, pair)?.exit.kind;
      const forced = edgesOf(space, pair).find(notSkipping);
      if (kind === 'choices' || kind === 'ending')
        decision = space.broken.has(pair) ? unknown : pair;
      else if (!forced) decision = unknown;
      else {
        pair = forced.to;
        decision = next[pair] ?? unknown;
      }
    }
    for (const passed of way) next[passed] = decision;
  }
  return next;
}
