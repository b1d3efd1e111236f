/** How likely a card is shown with all its words: what a play has named before is one line. */
import { isFoldedCard } from '../../script/folded-card.ts';
import type { Choice, Tactic } from '../../script/types.ts';
import type { Edge, Space } from './explore.ts';
import type { Order } from './order.ts';

/** What is left of 1 after adding up many small chances. */
const rounding = 1e-9;

/** Of the plays that take a choice, the part in which its card is whole; every open choice is taken equally often. */
export function wholeCards(space: Space, order: Order): (edge: Edge) => number {
  const tactics = [
    ...new Set(
      space.moves.beats.flatMap(({ exit }) =>
        exit.kind === 'choices' ? exit.choices.map(({ feedback }) => feedback?.tactic) : [],
      ),
    ),
  ];
  const cards = space.moves.beats.map(({ exit }) =>
    exit.kind === 'choices' ? exit.choices.map((choice) => cardOf(choice, tactics)) : [],
  );
  const cardAt = ({ from, way }: Edge): Card | undefined =>
    way.kind === 'choice' ? cards[space.beatOf[from] ?? 0]?.[way.index] : undefined;
  const without = tactics.indexOf(undefined);
  const width = tactics.length + 1;
  const shares = sharesOf(space, order, width, (edge) => cardAt(edge)?.tactic ?? without);
  return (edge) => {
    const card = cardAt(edge);
    if (!card || card.isFoldedFirst) return 0;
    if (!card.isFoldedLater) return 1;
    const comes = shares[edge.from * width] ?? 0;
    const fresh = shares[edge.from * width + 1 + card.tactic] ?? 0;
    return comes === 0 || fresh > comes - rounding ? 1 : fresh / comes;
  };
}

/** What is asked about a card for each of the many moves that lead to it. */
interface Card {
  /** Which trick it names. */
  readonly tactic: number;
  readonly isFoldedFirst: boolean;
  readonly isFoldedLater: boolean;
}

const cardOf = (choice: Choice, tactics: readonly (Tactic | undefined)[]): Card => ({
  tactic: tactics.indexOf(choice.feedback?.tactic),
  isFoldedFirst: isFoldedCard(choice, () => false),
  isFoldedLater: isFoldedCard(choice, () => true),
});

/**
 * How likely a play comes by each pair: first of all plays, then for each trick of those that have
 * not met it; `width` numbers for each pair, beside one another. One walk for all of them, since a
 * story has many pairs.
 */
function sharesOf(
  space: Space,
  order: Order,
  width: number,
  tacticOf: (edge: Edge) => number,
): Float64Array {
  const shares = new Float64Array(space.beatOf.length * width);
  shares.fill(1, 0, width);
  for (const pair of order.pairs) {
    const edges = order.forward(pair);
    const here = pair * width;
    for (const edge of edges) {
      const there = edge.to * width;
      const met = tacticOf(edge) + 1;
      for (let at = 0; at < width; at++)
        if (at !== met || met === 0)
          shares[there + at] = (shares[there + at] ?? 0) + (shares[here + at] ?? 0) / edges.length;
    }
  }
  return shares;
}
