/** How likely a card is shown with all its words: what a play has named before is one line. */
import { isFoldedCard } from '../../script/folded-card.ts';
import type { Edge, Space } from './explore.ts';
import type { Order } from './order.ts';
import { choiceOf } from './reach.ts';

/** What is left of 1 after adding up many small chances. */
const rounding = 1e-9;

/** Of the plays that take a choice, the part in which its card is whole; every open choice is taken equally often. */
export function wholeCards(space: Space, order: Order): (edge: Edge) => number {
  const share = sharesOf(order, () => true);
  const tactics = new Set(
    space.moves.beats.flatMap(({ exit }) =>
      exit.kind === 'choices' ? exit.choices.map(({ feedback }) => feedback?.tactic) : [],
    ),
  );
  const nameless = new Map(
    [...tactics].map((tactic) => [
      tactic,
      sharesOf(order, (edge) => choiceOf(space, edge)?.feedback?.tactic !== tactic),
    ]),
  );
  return (edge) => {
    const choice = choiceOf(space, edge);
    if (choice === null || isFoldedCard(choice, () => false)) return 0;
    if (!isFoldedCard(choice, () => true)) return 1;
    const comes = share.get(edge.from) ?? 0;
    const fresh = nameless.get(choice.feedback?.tactic)?.get(edge.from) ?? 0;
    return comes === 0 || fresh > comes - rounding ? 1 : fresh / comes;
  };
}

/** How likely a play comes by each pair over moves that `passes` lets through. */
function sharesOf(order: Order, passes: (edge: Edge) => boolean): Map<number, number> {
  const share = new Map<number, number>([[0, 1]]);
  for (const pair of order.pairs) {
    const edges = order.forward(pair);
    const chance = (share.get(pair) ?? 0) / Math.max(1, edges.length);
    for (const edge of edges)
      if (passes(edge)) share.set(edge.to, (share.get(edge.to) ?? 0) + chance);
  }
  return share;
}
