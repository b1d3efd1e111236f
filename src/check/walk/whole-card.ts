/** How likely a card is shown with all its words: what a play has named before is one line. */
import { isFoldedCard } from '../../script/folded-card.ts';
import type { Edge, Space } from './explore.ts';
import type { Order } from './order.ts';
import { choiceOf } from './reach.ts';

/** What is left of 1 after adding up many small chances. */
const rounding = 1e-9;

/** Of the plays that take a choice, the part in which its card is whole; every open choice is taken equally often. */
export function wholeCards(space: Space, order: Order): (edge: Edge) => number {
  const tacticOf = (edge: Edge) => choiceOf(space, edge)?.feedback?.tactic;
  const tactics = [
    ...new Set(
      space.moves.beats.flatMap(({ exit }) =>
        exit.kind === 'choices' ? exit.choices.map(({ feedback }) => feedback?.tactic) : [],
      ),
    ),
  ];
  const [share, ...nameless] = sharesOf(space, order, tactics, tacticOf);
  return (edge) => {
    const choice = choiceOf(space, edge);
    if (choice === null || isFoldedCard(choice, () => false)) return 0;
    if (!isFoldedCard(choice, () => true)) return 1;
    const comes = share?.[edge.from] ?? 0;
    const fresh = nameless[tactics.indexOf(choice.feedback?.tactic)]?.[edge.from] ?? 0;
    return comes === 0 || fresh > comes - rounding ? 1 : fresh / comes;
  };
}

/**
 * How likely a play comes by each pair: first of all plays, then for each trick of those that have
 * not met it. One walk for all of them, since a story has many pairs.
 */
function sharesOf<Name>(
  space: Space,
  order: Order,
  tactics: readonly Name[],
  tacticOf: (edge: Edge) => Name,
): readonly Float64Array[] {
  const shares = [null, ...tactics].map(() => new Float64Array(space.beatOf.length));
  for (const share of shares) share[0] = 1;
  for (const pair of order.pairs) {
    const edges = order.forward(pair);
    for (const edge of edges) {
      const at = tactics.indexOf(tacticOf(edge));
      const met = at < 0 ? null : shares[at + 1];
      for (const share of shares)
        if (share !== met)
          share[edge.to] = (share[edge.to] ?? 0) + (share[pair] ?? 0) / edges.length;
    }
  }
  return shares;
}
